/** Who is signed in, and what they may see. */
@NullMarked
package hk.praya.portal.security;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hk.praya.portal.security;

import org.jspecify.annotations.NullMarked;

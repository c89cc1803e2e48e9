/** Which scheme may suit me: a few questions, and what each scheme makes of the answers. */
@NullMarked
package hk.praya.portal.schemes;

import org.jspecify.annotations.NullMarked;

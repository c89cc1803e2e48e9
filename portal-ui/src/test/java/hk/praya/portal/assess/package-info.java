/** Tests of the calculator. */
@NullMarked
package hk.praya.portal.assess;

import org.jspecify.annotations.NullMarked;

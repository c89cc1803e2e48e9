/** Tests of the rulebook. */
@NullMarked
package hk.praya.portal.rulebook;

import org.jspecify.annotations.NullMarked;

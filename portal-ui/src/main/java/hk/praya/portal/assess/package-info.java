/** The calculator: facts on one side, and what they are worth on the other. */
@NullMarked
package hk.praya.portal.assess;

import org.jspecify.annotations.NullMarked;

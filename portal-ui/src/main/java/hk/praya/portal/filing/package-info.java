/** Filing: everything checked once more, the declaration, and the receipt that remains. */
@NullMarked
package hk.praya.portal.filing;

import org.jspecify.annotations.NullMarked;

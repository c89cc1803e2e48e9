/** Everything that pages are built of, side by side, for those who build them. */
@NullMarked
package hk.praya.portal.styleguide;

import org.jspecify.annotations.NullMarked;

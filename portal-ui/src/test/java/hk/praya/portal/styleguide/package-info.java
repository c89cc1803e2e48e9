/** Tests of the style guide. */
@NullMarked
package hk.praya.portal.styleguide;

import org.jspecify.annotations.NullMarked;

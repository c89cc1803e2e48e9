/** Tests of the frame around every page. */
@NullMarked
package hk.praya.portal.layout;

import org.jspecify.annotations.NullMarked;

/** The start page. */
@NullMarked
package hk.praya.portal.start;

import org.jspecify.annotations.NullMarked;

/** Who gets to see what, asked of the whole portal over HTTP. */
@NullMarked
package hk.praya.portal.access;

import org.jspecify.annotations.NullMarked;

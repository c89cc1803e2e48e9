/** Papers: what proves each claim, added, replaced, removed and opened again. */
@NullMarked
package hk.praya.portal.papers;

import org.jspecify.annotations.NullMarked;

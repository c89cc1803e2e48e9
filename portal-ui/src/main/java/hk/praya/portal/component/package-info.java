/** What pages are built of. */
@NullMarked
package hk.praya.portal.component;

import org.jspecify.annotations.NullMarked;

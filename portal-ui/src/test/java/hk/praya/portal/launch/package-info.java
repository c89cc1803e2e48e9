/** Tests of what runs beside the views. */
@NullMarked
package hk.praya.portal.launch;

import org.jspecify.annotations.NullMarked;

/** Tests of the officers' side. */
@NullMarked
package hk.praya.portal.desk;

import org.jspecify.annotations.NullMarked;

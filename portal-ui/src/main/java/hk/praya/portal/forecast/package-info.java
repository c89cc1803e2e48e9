/** What time will change about a result, day by day. */
@NullMarked
package hk.praya.portal.forecast;

import org.jspecify.annotations.NullMarked;

/** Charts: drawings made on the server, which say the same in words. */
@NullMarked
package hk.praya.portal.chart;

import org.jspecify.annotations.NullMarked;

/** Tests of charts. */
@NullMarked
package hk.praya.portal.chart;

import org.jspecify.annotations.NullMarked;

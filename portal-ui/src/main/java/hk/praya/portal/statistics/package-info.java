/** The Scheme in figures: charts, tables, and the same to take away. */
@NullMarked
package hk.praya.portal.statistics;

import org.jspecify.annotations.NullMarked;

/** Tests of the figures. */
@NullMarked
package hk.praya.scoring.statistics;

import org.jspecify.annotations.NullMarked;

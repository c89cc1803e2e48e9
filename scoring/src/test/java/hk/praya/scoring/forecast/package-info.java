/** Tests of what time alone makes of a profile. */
@NullMarked
package hk.praya.scoring.forecast;

import org.jspecify.annotations.NullMarked;

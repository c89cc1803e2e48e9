/** What time alone makes of a profile under one rule set: the days on which anything changes, and why. */
@NullMarked
package hk.praya.scoring.forecast;

import org.jspecify.annotations.NullMarked;

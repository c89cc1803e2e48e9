/** Reads the facts that stand in resources beside the code. */
@NullMarked
package hk.praya.scoring.table;

import org.jspecify.annotations.NullMarked;

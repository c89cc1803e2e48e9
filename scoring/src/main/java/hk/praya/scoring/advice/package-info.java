/** What would settle an open result, what would change it, and who of a couple stands better. */
@NullMarked
package hk.praya.scoring.advice;

import org.jspecify.annotations.NullMarked;

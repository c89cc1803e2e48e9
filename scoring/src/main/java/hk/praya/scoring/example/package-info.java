/** Worked examples: people who do not exist, and what each rule set makes of them. */
@NullMarked
package hk.praya.scoring.example;

import org.jspecify.annotations.NullMarked;

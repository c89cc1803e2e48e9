/** The shapes that rules come in, and the one engine that works them out. */
@NullMarked
package hk.praya.scoring.rule;

import org.jspecify.annotations.NullMarked;

/** How fast the rules are worked out, beside other ways to work them out. */
@NullMarked
package hk.praya.benchmarks;

import org.jspecify.annotations.NullMarked;

/** What holds for the whole of scoring, and the profiles its tests score. */
@NullMarked
package hk.praya.scoring;

import org.jspecify.annotations.NullMarked;

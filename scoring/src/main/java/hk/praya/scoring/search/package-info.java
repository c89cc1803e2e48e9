/** Finds what people mean by what they type. */
@NullMarked
package hk.praya.scoring.search;

import org.jspecify.annotations.NullMarked;

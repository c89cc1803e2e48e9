/** The universities that count as eligible, by name and day. */
@NullMarked
package hk.praya.scoring.university;

import org.jspecify.annotations.NullMarked;

/** What happened to filed cases, one row for each event. */
@NullMarked
package hk.praya.persistence.casework;

import org.jspecify.annotations.NullMarked;

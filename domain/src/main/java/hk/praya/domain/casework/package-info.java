/** What happens after filing: an append-only history, and the status that is read from it. */
@NullMarked
package hk.praya.domain.casework;

import org.jspecify.annotations.NullMarked;

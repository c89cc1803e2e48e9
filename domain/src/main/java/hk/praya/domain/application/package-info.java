/** An application before and at filing: the draft, the family in it, and what filing froze. */
@NullMarked
package hk.praya.domain.application;

import org.jspecify.annotations.NullMarked;

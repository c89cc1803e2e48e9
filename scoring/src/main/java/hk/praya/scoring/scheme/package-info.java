/** Which of Hong Kong's admission schemes may suit a person, and what is published of each. */
@NullMarked
package hk.praya.scoring.scheme;

import org.jspecify.annotations.NullMarked;

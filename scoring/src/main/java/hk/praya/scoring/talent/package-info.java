/** The Talent List of Hong Kong, each version from its own day. */
@NullMarked
package hk.praya.scoring.talent;

import org.jspecify.annotations.NullMarked;

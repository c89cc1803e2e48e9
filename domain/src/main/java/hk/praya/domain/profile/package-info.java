/** What a person told us: facts, asked once, in their own words, from which every rule set is worked out. */
@NullMarked
package hk.praya.domain.profile;

import org.jspecify.annotations.NullMarked;

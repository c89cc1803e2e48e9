/** What a profile is worth under a rule set on a day, finding by finding, with the provision behind each. */
@NullMarked
package hk.praya.domain.assessment;

import org.jspecify.annotations.NullMarked;

/** What would change a result, and who of a couple stands better: pages that go on from what a person has told. */
@NullMarked
package hk.praya.portal.outlook;

import org.jspecify.annotations.NullMarked;

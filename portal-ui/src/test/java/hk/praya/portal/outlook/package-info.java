/** Tests of the pages that go on from what a person has told. */
@NullMarked
package hk.praya.portal.outlook;

import org.jspecify.annotations.NullMarked;

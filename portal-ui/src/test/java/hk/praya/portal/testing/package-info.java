/** What the portal's tests run on: repositories in memory, a clock that can be set, and letters that are kept. */
@NullMarked
package hk.praya.portal.testing;

import org.jspecify.annotations.NullMarked;

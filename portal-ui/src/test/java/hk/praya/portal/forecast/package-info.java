/** Tests of the page that says what time will change. */
@NullMarked
package hk.praya.portal.forecast;

import org.jspecify.annotations.NullMarked;

/** The whole product as its users meet it: the packaged jar, its own database, and a real browser. */
@NullMarked
package hk.praya.portal.journey;

import org.jspecify.annotations.NullMarked;

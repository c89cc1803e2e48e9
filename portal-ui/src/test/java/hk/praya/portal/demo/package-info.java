/** Tests of the demo's people. */
@NullMarked
package hk.praya.portal.demo;

import org.jspecify.annotations.NullMarked;

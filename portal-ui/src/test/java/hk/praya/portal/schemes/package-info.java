/** Tests of the page about schemes. */
@NullMarked
package hk.praya.portal.schemes;

import org.jspecify.annotations.NullMarked;

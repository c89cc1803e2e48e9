/** The portal: it wires the modules together and decides nothing. */
@NullMarked
package hk.praya.portal;

import org.jspecify.annotations.NullMarked;

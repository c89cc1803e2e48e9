/** Where everything is kept: one configuration for whoever wires it, and nothing else to see. */
@NullMarked
package hk.praya.persistence;

import org.jspecify.annotations.NullMarked;

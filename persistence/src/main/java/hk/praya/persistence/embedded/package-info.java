/**
 * The MariaDB server that Praya brings along: unpacked from a jar into Praya's home, started with the portal on the
 * loopback address, and ended with it.
 */
@NullMarked
package hk.praya.persistence.embedded;

import org.jspecify.annotations.NullMarked;

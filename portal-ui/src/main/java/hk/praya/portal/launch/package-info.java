/** Starting: what the person at the console is told, and what is done when it cannot be. */
@NullMarked
package hk.praya.portal.launch;

import org.jspecify.annotations.NullMarked;

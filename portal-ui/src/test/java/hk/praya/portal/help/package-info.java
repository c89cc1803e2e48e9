/** Tests of the help. */
@NullMarked
package hk.praya.portal.help;

import org.jspecify.annotations.NullMarked;

/** Tests of the Scheme in figures. */
@NullMarked
package hk.praya.portal.statistics;

import org.jspecify.annotations.NullMarked;

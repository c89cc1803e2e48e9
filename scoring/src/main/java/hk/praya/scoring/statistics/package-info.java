/** What has been published, copied or reported of the Scheme in figures. */
@NullMarked
package hk.praya.scoring.statistics;

import org.jspecify.annotations.NullMarked;

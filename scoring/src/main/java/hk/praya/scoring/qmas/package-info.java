/** The published rules of the Quality Migrant Admission Scheme, one class for each published version. */
@NullMarked
package hk.praya.scoring.qmas;

import org.jspecify.annotations.NullMarked;

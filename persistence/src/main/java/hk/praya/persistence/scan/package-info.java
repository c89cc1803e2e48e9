/** Has what is handed in looked through for malicious software. */
@NullMarked
package hk.praya.persistence.scan;

import org.jspecify.annotations.NullMarked;

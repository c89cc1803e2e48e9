/** Which documents there are, as rows; and what is in them, as files. */
@NullMarked
package hk.praya.persistence.document;

import org.jspecify.annotations.NullMarked;

/** Papers: what proves a claim, where each file belongs, and the port they are kept behind. */
@NullMarked
package hk.praya.domain.document;

import org.jspecify.annotations.NullMarked;

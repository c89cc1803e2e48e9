/** What holds for the whole of the domain. */
@NullMarked
package hk.praya.domain;

import org.jspecify.annotations.NullMarked;

/** Tests of the schemes. */
@NullMarked
package hk.praya.scoring.scheme;

import org.jspecify.annotations.NullMarked;

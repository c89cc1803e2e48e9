/** Tests of words. */
@NullMarked
package hk.praya.portal.text;

import org.jspecify.annotations.NullMarked;

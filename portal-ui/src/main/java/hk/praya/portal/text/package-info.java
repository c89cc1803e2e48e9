/** Words: every text that people read, looked up by what it is about. */
@NullMarked
package hk.praya.portal.text;

import org.jspecify.annotations.NullMarked;

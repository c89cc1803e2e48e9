/** The questions about a person, in parts that the calculator and the application share. */
@NullMarked
package hk.praya.portal.profile;

import org.jspecify.annotations.NullMarked;

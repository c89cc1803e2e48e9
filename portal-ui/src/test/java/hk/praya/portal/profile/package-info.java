/** Tests of the questions about a person. */
@NullMarked
package hk.praya.portal.profile;

import org.jspecify.annotations.NullMarked;

/** What people are told when something is not there, or went wrong. */
@NullMarked
package hk.praya.portal.error;

import org.jspecify.annotations.NullMarked;

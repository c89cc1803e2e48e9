/** A filed case as its applicant follows it: where it stands, what is asked of them, what happened and what comes next. */
@NullMarked
package hk.praya.portal.status;

import org.jspecify.annotations.NullMarked;

/** The applicant's draft: its task list, its parts, and the family in it. */
@NullMarked
package hk.praya.portal.application;

import org.jspecify.annotations.NullMarked;

/** The bundle: a case as files to keep, and to type into the Government's own form. */
@NullMarked
package hk.praya.portal.bundle;

import org.jspecify.annotations.NullMarked;

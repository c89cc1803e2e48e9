/** What people do with Praya: one class for each, one public method in each. */
@NullMarked
package hk.praya.domain.usecase;

import org.jspecify.annotations.NullMarked;

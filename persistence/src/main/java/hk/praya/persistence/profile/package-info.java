/** Profiles, each as one row with a JSON body. */
@NullMarked
package hk.praya.persistence.profile;

import org.jspecify.annotations.NullMarked;

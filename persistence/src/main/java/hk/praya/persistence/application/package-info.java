/** Drafts, dependants and what was filed, as rows. */
@NullMarked
package hk.praya.persistence.application;

import org.jspecify.annotations.NullMarked;

/** What is common to the whole domain: identities, and the way a lost race is told. */
@NullMarked
package hk.praya.domain;

import org.jspecify.annotations.NullMarked;

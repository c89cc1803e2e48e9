/** Who signs in: applicants and officers, and the codes that prove an address is theirs. */
@NullMarked
package hk.praya.domain.account;

import org.jspecify.annotations.NullMarked;

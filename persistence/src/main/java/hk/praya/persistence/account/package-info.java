/** Accounts, the codes sent to them, and how often signing in has failed, as rows. */
@NullMarked
package hk.praya.persistence.account;

import org.jspecify.annotations.NullMarked;

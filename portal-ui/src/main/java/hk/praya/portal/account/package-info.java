/** Registering, confirming an address, signing in, and choosing a password. */
@NullMarked
package hk.praya.portal.account;

import org.jspecify.annotations.NullMarked;

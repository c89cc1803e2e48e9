@NullMarked
package hk.praya.portal.account;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hk.praya.portal.mail;

import org.jspecify.annotations.NullMarked;

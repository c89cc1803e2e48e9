/** Mail that waits to be sent, as rows. */
@NullMarked
package hk.praya.persistence.mail;

import org.jspecify.annotations.NullMarked;

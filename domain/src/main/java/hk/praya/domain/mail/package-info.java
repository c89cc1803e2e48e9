/** Letters to people, and the outbox they wait in until they are sent. */
@NullMarked
package hk.praya.domain.mail;

import org.jspecify.annotations.NullMarked;

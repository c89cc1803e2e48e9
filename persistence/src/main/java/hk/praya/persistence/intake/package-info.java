/**
 * Looks into files that arrive: says what they are, prepares them so that they can be kept and shown safely, or says why
 * they cannot be taken. Everything works in bounded memory and time, whatever a file claims to be.
 */
@NullMarked
package hk.praya.persistence.intake;

import org.jspecify.annotations.NullMarked;

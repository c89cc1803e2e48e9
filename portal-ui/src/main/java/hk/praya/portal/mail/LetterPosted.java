package hk.praya.portal.mail;

import java.util.UUID;

/** A letter lies in the outbox. */
record LetterPosted(UUID mail) {}

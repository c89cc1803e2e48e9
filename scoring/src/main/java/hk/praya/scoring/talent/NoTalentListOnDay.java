package hk.praya.scoring.talent;

import java.time.LocalDate;

/** There was no Talent List on the day. It is an error, and never answered with the first one. */
public final class NoTalentListOnDay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTalentListOnDay(LocalDate day) {
        super("there was no Talent List on " + day);
    }
}

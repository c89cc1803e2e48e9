package hk.praya.domain.assessment;

import java.time.LocalDate;

/** No rule set was in force on the day. It is an error, and never answered with the nearest set. */
public final class NoRulesOnDay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRulesOnDay(LocalDate day) {
        super("no rule set of the Scheme was in force on " + day);
    }
}

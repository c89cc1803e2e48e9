package hk.praya.domain.account;

import java.time.Duration;

/** What a one-time code is for, and how long it may be used. */
public enum CodePurpose {
    CONFIRM_ADDRESS(Duration.ofMinutes(30)),
    RECOVER_ACCESS(Duration.ofMinutes(30)),
    INVITE_OFFICER(Duration.ofHours(24));

    private final Duration validity;

    CodePurpose(Duration validity) {
        this.validity = validity;
    }

    /** Whether it is a long secret in a link, which finds its account by itself; a short code never may. */
    public boolean isLink() {
        return this != CONFIRM_ADDRESS;
    }

    public Duration validity() {
        return validity;
    }
}

package hk.praya.persistence.application;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Reference;
import hk.praya.persistence.Golden;
import hk.praya.persistence.Samples;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FrozenTest {

    static final Frozen FROZEN = Frozen.of(Samples.submission(
            new ApplicationId(new UUID(1, 1)), new AccountId(new UUID(2, 2)), Reference.next(new SplittableRandom(1))));

    @Test
    void whatWasFrozenOnceIsReadForEver() {
        assertThat(Golden.mapper().treeToValue(Golden.read("submission-1.json"), Frozen.class))
                .isEqualTo(FROZEN);
    }

    @Test
    void whatIsFrozenNowIsWrittenAsItWasOnce() {
        assertThat(Golden.written(FROZEN)).isEqualTo(Golden.read("submission-1.json"));
    }
}

package hk.praya.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionsTest {

    private static final AccountId ADA = new AccountId(new UUID(1, 1));
    private static final AccountId EVE = new AccountId(new UUID(1, 2));

    private final OpenSessions open = new OpenSessions();

    private MockHttpSession session(AccountId account) {
        var session = new MockHttpSession();
        open.remember(account, session);
        return session;
    }

    @Test
    void allSessionsOfAnAccountEndButTheOneThatIsKept() {
        var phone = session(ADA);
        var laptop = session(ADA);
        var eves = session(EVE);
        open.endOthers(ADA, laptop);
        assertThat(phone.isInvalid()).isTrue();
        assertThat(laptop.isInvalid()).isFalse();
        assertThat(eves.isInvalid()).isFalse();
    }

    @Test
    void aSessionThatBecameSomebodyElsesIsLeftAlone() {
        var shared = session(ADA);
        open.remember(EVE, shared);
        open.endOthers(ADA, new MockHttpSession());
        assertThat(shared.isInvalid()).isFalse();
        open.endOthers(EVE, new MockHttpSession());
        assertThat(shared.isInvalid()).isTrue();
    }

    @Test
    void aSessionThatHasEndedIsForgotten() {
        var phone = session(ADA);
        phone.invalidate();
        open.endOthers(ADA, new MockHttpSession());
        assertThat(phone.isInvalid()).isTrue();
    }
}

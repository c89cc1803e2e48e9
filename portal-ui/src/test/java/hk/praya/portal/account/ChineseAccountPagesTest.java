package hk.praya.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.RecoverAccess;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Said;
import hk.praya.portal.text.Tongue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChineseAccountPagesTest extends AccountPages {

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsLeftInEnglishAndLettersAreInTheSameLanguage(Tongue tongue) {
        UI.getCurrent().setLocale(tongue.locale());
        for (var page : List.of("sign-in", "register", "confirm", "recover")) {
            open(page);
            submit();
            assertThat(errors()).as(page).isNotEmpty();
            assertChinese(page);
        }
        open("register");
        type(ADA.value(), PASSWORD);
        submit();
        assertThat(path()).isEqualTo("confirm");
        assertChinese("confirm");
        assertThat(portal.accounts.find(ADA).orElseThrow().language()).isEqualTo(tongue.locale());
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void choosingAPasswordIsInChinese(Tongue tongue) {
        UI.getCurrent().setLocale(tongue.locale());
        register(Role.APPLICANT, PortalInMemory.NOW);
        portal.get(RecoverAccess.class).recover(ADA);
        open("choose-password?for=recover&token="
                + letters(Letter.RecoverAccess.class).getLast().token());
        assertChinese("choose-password");
        open("choose-password?for=recover&token=none");
        assertChinese("choose-password, unusable");
    }

    private static void assertChinese(String page) {
        assertThat(Said.inLatin(UI.getCurrent(), List.of("name@example.com")))
                .as(page)
                .isEmpty();
        assertThat(Said.isLatin(title(), List.of())).as(page).isFalse();
    }
}

package hk.praya.domain.profile;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "YES,        YES,        YES",
        "YES,        NO,         NO",
        "YES,        UNANSWERED, UNANSWERED",
        "NO,         YES,        NO",
        "NO,         NO,         NO",
        "NO,         UNANSWERED, NO",
        "UNANSWERED, YES,        UNANSWERED",
        "UNANSWERED, NO,         NO",
        "UNANSWERED, UNANSWERED, UNANSWERED"
    })
    void aNoSettlesBoth(Answer first, Answer second, Answer both) {
        assertThat(first.and(second)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,        YES,        YES",
        "YES,        NO,         YES",
        "YES,        UNANSWERED, YES",
        "NO,         YES,        YES",
        "NO,         NO,         NO",
        "NO,         UNANSWERED, UNANSWERED",
        "UNANSWERED, YES,        YES",
        "UNANSWERED, NO,         UNANSWERED",
        "UNANSWERED, UNANSWERED, UNANSWERED"
    })
    void aYesSettlesEither(Answer first, Answer second, Answer either) {
        assertThat(first.or(second)).isEqualTo(either);
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerIsExactlyOneOfTheThree(Answer answer) {
        assertThat(answer.isYes()).isEqualTo(answer == YES);
        assertThat(answer.isNo()).isEqualTo(answer == NO);
        assertThat(answer.isUnanswered()).isEqualTo(answer == UNANSWERED);
    }

    @Test
    void aBooleanIsAYesOrANo() {
        assertThat(Answer.of(true)).isEqualTo(YES);
        assertThat(Answer.of(false)).isEqualTo(NO);
    }

    @Test
    void nothingIsUnansweredAndNotANo() {
        assertThat(Answer.ofNullable(null)).isEqualTo(UNANSWERED);
        assertThat(Answer.ofNullable(true)).isEqualTo(YES);
        assertThat(Answer.ofNullable(false)).isEqualTo(NO);
    }
}

package hk.praya.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParallelTest {

    private final Parallel parallel = new Parallel(Tongue.TRADITIONAL);

    /** Everything that makes texts out of texts. */
    static Stream<Supplier<String>> sayings() {
        return Stream.of(
                () -> Words.of(Item.LANGUAGE_BAND),
                () -> Words.of("why.LANGUAGE_BAND.MET", Reasons.list(List.of(Words.of("figures.english"))), ""),
                () -> Reasons.list(List.of(Words.of("figures.chinese"), Words.of("figures.english"))),
                () -> Words.day(LocalDate.of(2024, 11, 1)),
                () -> Words.moment(Instant.parse("2024-11-01T04:05:06Z")),
                () -> Words.country("NL"),
                () -> Words.language("fr"),
                () -> Words.capitalised(Words.of("figures.english")),
                () -> Words.joined("list.apart", List.of("Mei", Words.day(LocalDate.of(2024, 11, 1)))),
                () -> Words.sentences(Words.of("foot.decides"), Words.of("foot.unofficial")),
                () -> Spans.month(YearMonth.of(2024, 11)),
                () -> Spans.ofMonths(27));
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void whatIsSaidInOneLanguageIsNotedAsTheOtherWouldSayIt(Supplier<String> saying) {
        var text = Speaking.in(Locale.ENGLISH, parallel, saying);
        var same = Speaking.in(Tongue.TRADITIONAL.locale(), saying);
        assertThat(parallel.of(text)).contains(same);
        assertThat(same).isNotEqualTo(text);
    }

    @Test
    void anAmountHasItsCounterAndLeavesEqualNumbersAlone() {
        var gauge = Speaking.in(
                Locale.ENGLISH,
                parallel,
                () -> Words.of("desk.gauge.sum", Words.amount(Kind.CRITERIA, 9), Words.amount(Kind.CRITERIA, 8)));
        assertThat(gauge).isEqualTo("9 claimed, 8 evidenced.");
        assertThat(parallel.of(gauge)).contains("申報9項，已證明8項。");

        var points = Speaking.in(Locale.ENGLISH, parallel, () -> Words.of("row.points", Words.number(9), 30));
        var alone = Speaking.in(Tongue.TRADITIONAL.locale(), () -> Words.of("row.points", Words.number(9), 30));
        assertThat(parallel.of(points).orElse(points)).isEqualTo(alone);
    }

    @Test
    void itGoesTheOtherWayToo() {
        var english = new Parallel(Tongue.ENGLISH);
        var text =
                Speaking.in(Tongue.SIMPLIFIED.locale(), english, () -> Words.of("member.who", Words.country("NL"), 3));
        assertThat(english.of(text)).contains("Netherlands, 3");
    }

    @Test
    void whatIsTheSameInBothIsNotSaidTwice() {
        var brand = Speaking.in(Locale.ENGLISH, parallel, () -> Words.of("brand"));
        assertThat(parallel.of(brand)).isEmpty();
        assertThat(parallel.of("VOORBEELD Sanne")).isEmpty();
    }

    @Test
    void workInOneLanguageInsideIsNotNoted() {
        Speaking.in(Locale.ENGLISH, parallel, () -> Speaking.in(Locale.ENGLISH, () -> Words.of("foot.decides")));
        assertThat(parallel.news()).isEmpty();
    }

    @Test
    void newsAreToldOnce() {
        var told = new AtomicInteger();
        var watched = new Parallel(Tongue.TRADITIONAL, told::incrementAndGet);
        watched.note("Yes", "是");
        watched.note("No", "否");
        assertThat(told).hasValue(1);
        assertThat(watched.news()).containsOnlyKeys("Yes", "No");
        watched.note("Yes", "是");
        assertThat(told).hasValue(1);
        assertThat(watched.news()).isEmpty();
        watched.note("Yes", "有");
        assertThat(told).hasValue(2);
        assertThat(watched.news()).containsEntry("Yes", "有");
    }

    @Test
    void whatWasSaidLongAgoIsForgottenFirst() {
        for (int i = 0; i < Parallel.REMEMBERED; i++) {
            parallel.note("text " + i, "文字 " + i);
        }
        parallel.note("text 0", "文字 0");
        parallel.note("one more", "多一個");
        assertThat(parallel.of("text 0")).contains("文字 0");
        assertThat(parallel.of("text 1")).isEmpty();
        assertThat(parallel.of("text 2")).isPresent();
        assertThat(parallel.of("one more")).isPresent();
    }
}

package hk.praya.portal.profile;

import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the person was born. */
public final class BirthSection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final DateBoxes born = new DateBoxes(Words.of("ask.DATE_OF_BIRTH")).birthday();

    public BirthSection(Clock clock) {
        this.clock = clock;
        born.setHelperText(Words.of("ask.DATE_OF_BIRTH.hint"));
        born.addTypingListener(this::typed);
        asked(Question.DATE_OF_BIRTH, born, born::isBlank);
        check(this::problem);
        lay(born);
    }

    @Override
    void display(Profile profile) {
        var date = profile.person().dateOfBirth();
        if (!Objects.equals(born.getValue(), date)) {
            born.setValue(date);
        }
    }

    private void typed() {
        if (isShowing()) {
            return;
        }
        var date = born.getValue();
        if (date != null && problem().isEmpty()) {
            tell(date);
        } else if (!born.isComplete()) {
            tell(null);
        }
        mark();
    }

    private void tell(@Nullable LocalDate date) {
        edit(profile -> profile.withPerson(profile.person().withDateOfBirth(date)));
    }

    private Optional<Problem> problem() {
        var date = born.getValue();
        if (date != null && date.isAfter(HongKong.today(clock))) {
            return Optional.of(new Problem(born, Words.of("date.future")));
        }
        return born.isUnreadable()
                ? Optional.of(new Problem(born, Words.of("date.birth.unreadable")))
                : Optional.empty();
    }

    /** A date that is still being typed is not found fault with. */
    private void mark() {
        var problem = born.isComplete() ? problem() : Optional.<Problem>empty();
        born.setErrorMessage(problem.map(Problem::text).orElse(""));
        born.setInvalid(problem.isPresent());
    }
}

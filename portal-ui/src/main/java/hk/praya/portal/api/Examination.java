package hk.praya.portal.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Looks for what cannot be in a request that could be read: all of it, so that it can be put right at one go. */
final class Examination {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;
    static final int MOST_YEARS_OF_WORK = 100;
    static final int MOST_LANGUAGES = 100;
    static final long MOST_HKD = 1_000_000_000_000L;

    private final ApiSettings limits;
    private final LocalDate on;
    private final List<Fault> faults = new ArrayList<>();

    private Examination(ApiSettings limits, LocalDate on) {
        this.limits = limits;
        this.on = on;
    }

    /**
     * @param on the day that is asked about
     * @param firstDay the first day on which there were rules
     * @throws Refused if there is anything that cannot be
     */
    static void of(AssessmentRequest asked, LocalDate on, LocalDate firstDay, ApiSettings limits) {
        var examination = new Examination(limits, on);
        examination.asked(firstDay);
        if (asked.profile() != null) {
            examination.profile("profile.", asked.profile());
        }
        if (!examination.faults.isEmpty()) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, examination.faults, Map.of());
        }
    }

    private void asked(LocalDate firstDay) {
        if (on.isBefore(firstDay)) {
            faults.add(Fault.at("on", "noRules", firstDay.toString()));
        } else {
            day("on", on);
        }
    }

    private void profile(String in, AssessmentRequest.Profile told) {
        born(in + "dateOfBirth", told.dateOfBirth());
        each(in + "degrees", told.degrees(), limits.degrees(), this::degree);
        work(in + "work.", told.work());
        each(in + "jobs", told.jobs(), limits.jobs(), this::job);
        text(in + "talentListProfession", told.talentListProfession());
        if (told.languages() != null) {
            number(in + "languages.others", told.languages().others(), 0, MOST_LANGUAGES);
        }
        number(in + "annualIncomeHkd", told.annualIncomeHkd(), 0, MOST_HKD);
        number(in + "businessProfitHkd", told.businessProfitHkd(), -MOST_HKD, MOST_HKD);
        if (told.family() != null) {
            each(in + "family.children", told.family().children(), limits.children(), this::child);
        }
    }

    private void degree(String in, AssessmentRequest.Degree told) {
        day(in + ".awardedOn", told.awardedOn());
        text(in + ".institution", told.institution());
    }

    private void work(String in, AssessmentRequest.@Nullable Work told) {
        if (told != null) {
            number(in + "graduateLevelYears", told.graduateLevelYears(), 0, MOST_YEARS_OF_WORK);
            number(in + "seniorYears", told.seniorYears(), 0, MOST_YEARS_OF_WORK);
            number(in + "internationalYears", told.internationalYears(), 0, MOST_YEARS_OF_WORK);
            number(in + "reputableEnterpriseYears", told.reputableEnterpriseYears(), 0, MOST_YEARS_OF_WORK);
            number(in + "specifiedFieldYears", told.specifiedFieldYears(), 0, MOST_YEARS_OF_WORK);
        }
    }

    private void job(String in, AssessmentRequest.Job told) {
        month(in + ".from", told.from());
        month(in + ".to", told.to());
        if (told.from() != null && told.to() != null && told.to().isBefore(told.from())) {
            faults.add(Fault.at(in + ".to", "backwards", told.from().toString()));
        }
    }

    private void child(String in, AssessmentRequest.Child told) {
        day(in + ".dateOfBirth", told.dateOfBirth());
    }

    private void born(String field, @Nullable LocalDate day) {
        day(field, day);
        if (day != null && day.isAfter(on)) {
            faults.add(Fault.at(field, "unborn", on.toString()));
        }
    }

    private <T> void each(String field, @Nullable List<T> list, int most, BiConsumer<String, T> look) {
        if (list == null) {
            return;
        }
        if (list.size() > most) {
            faults.add(Fault.at(field, "tooMany", most));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            look.accept(field + "[" + i + "]", list.get(i));
        }
    }

    private void text(String field, @Nullable String text) {
        if (text != null && text.length() > limits.text()) {
            faults.add(Fault.at(field, "tooLongText", limits.text()));
        }
    }

    private void day(String field, @Nullable LocalDate day) {
        year(field, day == null ? null : day.getYear());
    }

    private void month(String field, @Nullable YearMonth month) {
        year(field, month == null ? null : month.getYear());
    }

    private void year(String field, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            // As text, for a year is not written like an amount.
            faults.add(Fault.at(field, "year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
    }

    private void number(String field, @Nullable Number number, long least, long most) {
        if (number != null && !(number.doubleValue() >= least && number.doubleValue() <= most)) {
            faults.add(Fault.at(field, "number.range", least, most));
        }
    }
}

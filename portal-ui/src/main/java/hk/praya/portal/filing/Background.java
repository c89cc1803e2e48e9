package hk.praya.portal.filing;

import static hk.praya.portal.filing.Sheets.line;
import static hk.praya.portal.filing.Sheets.told;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import hk.praya.portal.filing.Sheet.Line;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what was told of study and work. */
final class Background {

    private Background() {}

    static List<Line> education(Study study) {
        var degrees = study.degrees();
        var lines = new ArrayList<Line>();
        if (degrees == null || degrees.isEmpty()) {
            lines.add(line("degrees", degrees == null ? null : Words.of("sheet.none")));
        } else {
            degrees.forEach(degree -> lines.add(new Line(Words.of("sheet.degree"), degree(degree))));
        }
        lines.add(told("professional", study.professionalQualification()));
        return lines;
    }

    static List<Line> career(Work work, TalentListing talent) {
        var lines = new ArrayList<Line>();
        if (work.isLedger()) {
            work.jobs().forEach(job -> lines.add(new Line(Words.of("sheet.job"), job(job))));
        } else {
            lines.addAll(totals(work.stated()));
        }
        lines.add(line("profession", talent.profession()));
        lines.add(told("specification", talent.meetsSpecification()));
        return lines;
    }

    private static List<String> degree(Degree degree) {
        var level = degree.level();
        var awarded = degree.awardedOn();
        var traits = Stream.of(
                        trait("eligible", degree.eligibleUniversity()),
                        trait("stem", degree.stem()),
                        trait("renowned", degree.renownedInstitution()))
                .toList();
        return present(
                level == null ? null : Words.of("sheet.level." + level),
                degree.title(),
                degree.institution(),
                awarded == null ? null : Words.of("sheet.awarded", Words.day(awarded)),
                join(traits));
    }

    private static List<String> job(Job job) {
        return present(job.title(), job.employer(), period(job), nature(job.nature()));
    }

    private static @Nullable String nature(JobNature nature) {
        return join(Stream.of(
                        trait("graduate", nature.graduateLevel()),
                        trait("senior", nature.senior()),
                        trait("international", nature.international()),
                        trait("enterprise", nature.reputableEnterprise()),
                        trait("field", nature.specifiedField()))
                .toList());
    }

    private static @Nullable String period(Job job) {
        var from = job.from();
        var to = job.to();
        if (from == null) {
            return null;
        }
        return to == null
                ? Words.of("sheet.period.now", Spans.month(from))
                : Words.of("sheet.period", Spans.month(from), Spans.month(to));
    }

    private static List<Line> totals(StatedYears stated) {
        return List.of(
                years("graduate", stated.graduateLevel()),
                years("senior", stated.senior()),
                years("international", stated.international()),
                years("enterprise", stated.reputableEnterprise()),
                years("field", stated.specifiedField()));
    }

    private static Line years(String key, @Nullable Double years) {
        return line("years." + key, years == null ? null : Words.of("sheet.years", Words.number(years)));
    }

    private static String trait(String key, Answer answer) {
        return answer.isYes() ? Words.of("sheet.trait." + key) : "";
    }

    private static @Nullable String join(List<String> traits) {
        var said = traits.stream().filter(trait -> !trait.isEmpty()).toList();
        return said.isEmpty() ? null : Words.joined("list.dotted", said);
    }

    private static List<String> present(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(String::valueOf).toList();
    }
}

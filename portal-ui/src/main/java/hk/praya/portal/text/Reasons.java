package hk.praya.portal.text;

import hk.praya.domain.assessment.Figures;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Question;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why a finding is what it is, with the figures it rests on. */
public final class Reasons {

    private Reasons() {}

    /** One or two sentences about a finding. */
    public static String of(Finding finding) {
        var said = said(finding);
        var key = "why." + finding.item() + "." + state(finding);
        return said != null && said.isEmpty()
                ? Words.of(key + ".none", "", missing(finding))
                : Words.of(key, said == null ? "" : said, missing(finding));
    }

    /** One sentence about a prerequisite. */
    public static String of(PrerequisiteFinding finding) {
        var key = "prerequisite." + finding.prerequisite() + "." + finding.met();
        return Words.of(key, questions(finding.missing()));
    }

    /** Several things, one after the other, as a sentence names them. */
    public static String list(Collection<String> things) {
        return things.isEmpty() ? "" : Speaking.say(Reasons::listed, things.toArray());
    }

    /** What a finding is called in keys: met, not met or open. */
    private static String state(Finding finding) {
        return switch (finding) {
            case Finding.Met _ -> "MET";
            case Finding.NotMet _ -> "NOT_MET";
            case Finding.Open _ -> "OPEN";
        };
    }

    private static String missing(Finding finding) {
        return finding instanceof Finding.Open open ? questions(open.missing()) : "";
    }

    private static String questions(Set<Question> missing) {
        return list(missing.stream().sorted().map(Words::of).toList());
    }

    /** The figures in words; empty where there is nothing to name, null where the item has no figures. */
    private static @Nullable String said(Finding finding) {
        var figures = finding.figures();
        return switch (finding.item()) {
            case AGE_BAND, AGED_50_OR_BELOW -> told(figures.first()) ? Words.number(figures.first()) : "";
            case QUALIFICATION_BAND -> degrees(figures);
            case WORK_BAND -> work(finding);
            case FIVE_YEARS_WORK,
                    INTERNATIONAL_EXPOSURE,
                    TWO_YEARS_INTERNATIONAL,
                    REPUTABLE_ENTERPRISE,
                    THREE_YEARS_ENTERPRISE,
                    THREE_YEARS_FIELD -> years(finding);
            case LANGUAGE_BAND, TWO_LANGUAGES -> languages(figures);
            case CHILDREN -> counted("figures.children", figures.first());
            case ANNUAL_INCOME -> told(figures.first()) ? Words.dollars((long) figures.first()) : "";
            case BUSINESS_PROFIT -> figures.first() > 0 ? Words.dollars((long) figures.first()) : "";
            case RENOWNED_INSTITUTION,
                    TALENT_LIST,
                    RESIDENT_RELATIVE,
                    SPOUSE_DEGREE,
                    ELIGIBLE_DEGREE,
                    STEM_DEGREE,
                    ENGLISH,
                    LISTED_COMPANY,
                    EXCEPTIONAL_ACHIEVEMENT -> null;
        };
    }

    private static String degrees(Figures figures) {
        var held = new ArrayList<String>();
        held.add(counted("figures.doctorates", figures.first()));
        held.add(counted("figures.masters", figures.second()));
        held.add(counted("figures.bachelors", figures.third()));
        held.removeIf(String::isEmpty);
        return list(held);
    }

    private static String work(Finding finding) {
        var all = years(finding);
        double senior = finding.figures().second();
        if (all.isEmpty()) {
            return "";
        }
        if (!told(senior)) {
            return Words.of("figures.work", all);
        }
        return senior >= finding.figures().first() && senior > 0
                ? Words.of("figures.work.all-senior", all)
                : Words.of("figures.work.senior", all, Spans.ofYears(senior));
    }

    /** Nothing so far is nothing to name while it may yet become more. */
    private static String years(Finding finding) {
        var years = finding.figures().first();
        boolean named = finding instanceof Finding.Open ? years > 0 : told(years);
        return named ? Spans.ofYears(years) : "";
    }

    private static String languages(Figures figures) {
        var known = new ArrayList<String>();
        if (figures.first() > 0) {
            known.add(Words.of("figures.chinese"));
        }
        if (figures.second() > 0) {
            known.add(Words.of("figures.english"));
        }
        known.add(counted("figures.others", figures.third()));
        known.removeIf(String::isEmpty);
        return list(known);
    }

    private static String counted(String key, double number) {
        if (number <= 0) {
            return "";
        }
        return Words.of(number == 1 ? key + ".one" : key + ".other", Words.number(number));
    }

    private static boolean told(double figure) {
        return figure >= 0;
    }

    private static String listed(Locale language, Object... things) {
        return ListFormat.getInstance(Words.dates(language), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(Stream.of(things).map(String::valueOf).toList());
    }
}

package hk.praya.portal.filing;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.portal.application.Steps;
import hk.praya.portal.filing.Sheet.Line;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out everything that was told, in the order of the parts: what is checked before filing, and what a receipt keeps. */
public final class Sheets {

    private Sheets() {}

    public static List<Sheet> of(Profile profile, List<Dependant> family) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(sheet(Step.ABOUT_YOU, aboutYou(profile)));
        sheets.add(sheet(Step.EDUCATION, Background.education(profile.study())));
        sheets.add(sheet(Step.CAREER, Background.career(profile.work(), profile.talent())));
        sheets.add(sheet(Step.LANGUAGES_AND_MEANS, languagesAndMeans(profile)));
        sheets.add(sheet(Step.FAMILY, List.of(told("relative", profile.family().residentRelative()))));
        for (var dependant : family) {
            sheets.add(new Sheet(
                    People.of(dependant), Steps.route(Step.FAMILY) + "/" + dependant.id(), memberOfFamily(dependant)));
        }
        return sheets;
    }

    static Line line(String key, @Nullable String told) {
        return Line.of(Words.of("sheet." + key), told);
    }

    static Line told(String key, Answer answer) {
        return line(key, answer.isUnanswered() ? null : Words.of("answer." + answer));
    }

    private static Sheet sheet(Step step, List<Line> lines) {
        return new Sheet(Words.of(step), Steps.route(step), lines);
    }

    private static List<Line> aboutYou(Profile profile) {
        var lines = identity(profile.person());
        lines.add(line("residence", country(profile.person().residence())));
        lines.add(told("support", profile.suitability().financialSupport()));
        lines.add(told("character", profile.suitability().goodCharacter()));
        return lines;
    }

    private static List<Line> identity(Person person) {
        var lines = new ArrayList<>(name(person.name()));
        lines.add(line("born", day(person.dateOfBirth())));
        lines.add(line("nationality", country(person.nationality())));
        lines.addAll(travelDocument(person.travelDocument()));
        return lines;
    }

    private static List<Line> memberOfFamily(Dependant dependant) {
        var lines = new ArrayList<>(name(dependant.name()));
        lines.add(line("relationship", Words.of("sheet.relationship." + dependant.relationship())));
        lines.add(line("born", day(dependant.dateOfBirth())));
        lines.add(line("nationality", country(dependant.nationality())));
        lines.addAll(travelDocument(dependant.travelDocument()));
        if (dependant.relationship().isSpouseOrPartner()) {
            lines.add(told("spouse-degree", dependant.degree()));
        }
        return lines;
    }

    private static List<Line> languagesAndMeans(Profile profile) {
        var language = profile.language();
        var others = language.others();
        var lines = new ArrayList<Line>();
        lines.add(told("chinese", language.chinese()));
        lines.add(told("english", language.english()));
        lines.add(line("other-languages", others == null ? null : Words.number(others)));
        lines.addAll(means(profile.means()));
        lines.add(told("award", profile.achievement().award()));
        lines.add(told("contribution", profile.achievement().recognisedContribution()));
        return lines;
    }

    private static List<Line> means(Means means) {
        var lines = new ArrayList<Line>();
        lines.add(line("income", dollars(means.annualIncomeHkd())));
        lines.add(told("business", means.ownsBusiness()));
        if (!means.ownsBusiness().isNo()) {
            lines.add(line("profit", dollars(means.businessProfitHkd())));
        }
        lines.add(told("listed", means.ownsListedCompany()));
        return lines;
    }

    private static List<Line> name(@Nullable PersonName name) {
        return name == null
                ? List.of(line("name", null))
                : List.of(line("name", name.full()), line("chinese-name", name.chinese()));
    }

    private static List<Line> travelDocument(TravelDocument document) {
        return List.of(line("document", document.number()), line("expires", day(document.expiresOn())));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Words.day(day);
    }

    private static @Nullable String dollars(@Nullable Long hkd) {
        return hkd == null ? null : Words.dollars(hkd);
    }

    private static @Nullable String country(@Nullable String code) {
        return code == null ? null : Words.country(code);
    }
}

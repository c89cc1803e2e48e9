package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.application.Submission;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.portal.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** The profile as it was told and filed, part by part. */
final class ProfileSummary {

    private final Profile profile;
    private final Told told;

    ProfileSummary(Submission submission) {
        this.profile = submission.profile();
        this.told = new Told(submission.legalDay());
    }

    CaseSection section() {
        var parts = new Div(
                part("person", person()),
                part("language", language()),
                wide(part("study", study())),
                wide(part("work", work())),
                part("means", means()),
                part("family", family(profile.family())),
                part("talent", talent()),
                part("achievement", achievement()),
                part("suitability", suitability()));
        parts.addClassName("told");
        return new CaseSection("told", Words.of("desk.told"), parts);
    }

    private static Div part(String key, Facts facts) {
        return new Div(new H3(Words.of("desk.told." + key)), facts);
    }

    private static Div wide(Div part) {
        part.addClassName("wide");
        return part;
    }

    private Facts person() {
        var person = profile.person();
        return new Facts()
                .fact(Words.of("desk.told.name"), new NameText(person.name()))
                .fact(Words.of("desk.told.born"), told.birth(person.dateOfBirth()))
                .fact(Words.of("desk.told.nationality"), told.country(person.nationality()))
                .fact(Words.of("desk.told.residence"), told.country(person.residence()))
                .fact(Words.of("desk.told.travel-document"), told.travelDocument(person.travelDocument()));
    }

    private Facts study() {
        var facts = new Facts();
        var degrees = profile.study().degrees();
        if (degrees == null) {
            facts.fact(Words.of("desk.told.degrees"), Words.of("desk.told.nothing"));
        } else if (degrees.isEmpty()) {
            facts.fact(Words.of("desk.told.degrees"), Words.of("desk.told.none"));
        } else {
            degrees.forEach(degree -> facts.fact(level(degree), degree(degree)));
        }
        return facts.fact(
                Words.of("desk.told.professional"), told.answer(profile.study().professionalQualification()));
    }

    private String level(Degree degree) {
        return degree.level() == null ? Words.of("desk.told.degree") : Words.of("desk.degree." + degree.level());
    }

    private Component degree(Degree degree) {
        var awarded = degree.awardedOn();
        var title = new Span(Words.of(
                "desk.told.degree.text",
                told.text(degree.title()),
                told.text(degree.institution()),
                awarded == null ? Words.of("desk.told.nothing") : Words.day(awarded)));
        var marks = new LinkedHashMap<String, Answer>();
        marks.put("renowned", degree.renownedInstitution());
        marks.put("eligible", degree.eligibleUniversity());
        marks.put("stem", degree.stem());
        return new Div(title, tags(marks));
    }

    private Facts work() {
        var work = profile.work();
        var facts = new Facts();
        if (work.isLedger()) {
            work.jobs().forEach(job -> facts.fact(told.months(job.from(), job.to()), job(job)));
            return facts;
        }
        StatedYears stated = work.stated();
        return facts.fact(Words.of("desk.mark.graduate"), told.years(stated.graduateLevel()))
                .fact(Words.of("desk.mark.senior"), told.years(stated.senior()))
                .fact(Words.of("desk.mark.international"), told.years(stated.international()))
                .fact(Words.of("desk.mark.enterprise"), told.years(stated.reputableEnterprise()))
                .fact(Words.of("desk.mark.field"), told.years(stated.specifiedField()));
    }

    private Component job(Job job) {
        var nature = job.nature();
        var marks = new LinkedHashMap<String, Answer>();
        marks.put("graduate", nature.graduateLevel());
        marks.put("senior", nature.senior());
        marks.put("international", nature.international());
        marks.put("enterprise", nature.reputableEnterprise());
        marks.put("field", nature.specifiedField());
        return new Div(
                new Span(Words.of("desk.told.job", told.text(job.title()), told.text(job.employer()))), tags(marks));
    }

    private static Div tags(Map<String, Answer> marks) {
        var tags = new Div();
        tags.addClassName("tags");
        marks.forEach((mark, answer) -> {
            if (answer.isYes()) {
                var tag = new Span(Words.of("desk.mark." + mark));
                tag.addClassName("tag");
                tags.add(tag);
            }
        });
        return tags;
    }

    private Facts talent() {
        var talent = profile.talent();
        return new Facts()
                .fact(Words.of("desk.told.profession"), told.text(talent.profession()))
                .fact(Words.of("desk.told.specification"), told.answer(talent.meetsSpecification()));
    }

    private Facts language() {
        var language = profile.language();
        var others = language.others();
        return new Facts()
                .fact(Words.of("desk.told.chinese"), told.answer(language.chinese()))
                .fact(Words.of("desk.told.english"), told.answer(language.english()))
                .fact(Words.of("desk.told.others"), told.text(others == null ? null : String.valueOf(others)));
    }

    private Facts means() {
        var means = profile.means();
        var facts = new Facts()
                .fact(Words.of("desk.told.income"), told.dollars(means.annualIncomeHkd()))
                .fact(Words.of("desk.told.business"), told.answer(means.ownsBusiness()));
        if (!means.ownsBusiness().isNo()) {
            facts.fact(Words.of("desk.told.profit"), told.dollars(means.businessProfitHkd()));
        }
        return facts.fact(Words.of("desk.told.listed"), told.answer(means.ownsListedCompany()));
    }

    private Facts family(Family family) {
        var children = family.children();
        return new Facts()
                .fact(Words.of("desk.told.relative"), told.answer(family.residentRelative()))
                .fact(Words.of("desk.told.spouse"), told.answer(family.spouse().accompanying()))
                .fact(
                        Words.of("desk.told.children"),
                        told.text(
                                children == null
                                        ? null
                                        : String.valueOf(children.stream()
                                                .map(Child::accompanying)
                                                .filter(Answer::isYes)
                                                .count())));
    }

    private Facts achievement() {
        var achievement = profile.achievement();
        return new Facts()
                .fact(Words.of("desk.told.award"), told.answer(achievement.award()))
                .fact(Words.of("desk.told.contribution"), told.answer(achievement.recognisedContribution()));
    }

    private Facts suitability() {
        var suitability = profile.suitability();
        return new Facts()
                .fact(Words.of("desk.told.support"), told.answer(suitability.financialSupport()))
                .fact(Words.of("desk.told.character"), told.answer(suitability.goodCharacter()));
    }
}

package hk.praya.portal.schemes;

import hk.praya.domain.profile.Answer;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.scheme.Circumstance;
import hk.praya.scoring.scheme.RequirementFinding;
import hk.praya.scoring.scheme.SchemeFinding;
import hk.praya.scoring.scheme.SchemeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what a scheme comes to for somebody. */
final class Outcome {

    private static final int NAMED = 2;

    private Outcome() {}

    static String name(SchemeId scheme) {
        return Words.of("schemes.name." + scheme);
    }

    /** A word or two. */
    static String verdict(Answer suits) {
        return Words.of("schemes.verdict." + suits);
    }

    /** One sentence: what stands against it, or what it depends on. */
    static String reason(SchemeFinding finding) {
        return switch (finding.suits()) {
            case YES -> Words.of("schemes.reason.YES");
            case NO ->
                finding.requirements().stream()
                        .filter(requirement -> requirement.met().isNo())
                        .map(requirement -> Words.of("schemes.lacks." + requirement.requirement()))
                        .findFirst()
                        .orElseThrow();
            case UNANSWERED ->
                finding.missing().isEmpty()
                        ? Words.of("schemes.reason.case-by-case")
                        : Words.of("schemes.reason.open", topics(finding.missing(), NAMED));
        };
    }

    /** What is to be said of one thing that a scheme asks for, besides whether it is there; may be nothing. */
    static String remark(SchemeFinding finding, RequirementFinding requirement) {
        if (!requirement.met().isUnanswered()) {
            return "";
        }
        if (finding.suits().isNo()) {
            return Words.of("schemes.remark.settled");
        }
        return requirement.missing().isEmpty()
                ? Words.of("schemes.remark.case-by-case")
                : Words.of("schemes.remark.open", topics(requirement.missing(), Integer.MAX_VALUE));
    }

    /** How many may suit, depend and do not. */
    static String summary(List<SchemeFinding> findings) {
        return Words.of(
                "schemes.summary",
                count(findings, Answer.YES),
                count(findings, Answer.UNANSWERED),
                count(findings, Answer.NO));
    }

    static long count(List<SchemeFinding> findings, Answer suits) {
        return findings.stream().filter(finding -> finding.suits() == suits).count();
    }

    private static String topics(Collection<Circumstance> missing, int named) {
        var topics = missing.stream()
                .map(Topic::of)
                .distinct()
                .sorted()
                .map(topic -> Words.of("schemes.topic." + topic))
                .toList();
        if (topics.size() <= named) {
            return Reasons.list(topics);
        }
        var some = new ArrayList<>(topics.subList(0, named));
        some.add(Words.of("schemes.topic.more", topics.size() - named));
        return Reasons.list(some);
    }
}

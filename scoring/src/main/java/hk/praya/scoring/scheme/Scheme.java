package hk.praya.scoring.scheme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is published of a scheme: what it asks for, and what it grants. */
public record Scheme(SchemeId id, List<SchemeRule> rules, List<Fact> facts) {

    public Scheme {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("%s asks for nothing".formatted(id));
        }
    }

    /** Whether it may suit somebody, going by what they have told. */
    public SchemeFinding find(Circumstances told) {
        return new SchemeFinding(
                id,
                rules.stream()
                        .map(rule -> new RequirementFinding(
                                rule.requirement(),
                                rule.condition().holds(told),
                                rule.condition().missing(told),
                                rule.citation()))
                        .toList());
    }

    /** All circumstances that it looks at. */
    public Set<Circumstance> reads() {
        var read = EnumSet.noneOf(Circumstance.class);
        rules.forEach(rule -> read.addAll(rule.condition().reads()));
        return read;
    }
}

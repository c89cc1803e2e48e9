package hk.praya.domain.assessment;

/** The name of a published rule set, such as {@code gpt-2024}. */
public record RuleSetId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

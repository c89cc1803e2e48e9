package hk.praya.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Family, as the rules ask.
 *
 * @param residentRelative an immediate family member who is a permanent resident and lives in Hong Kong
 * @param children every child; empty for none; null where nothing has been said
 */
public record Family(
        Answer residentRelative, Spouse spouse, @Nullable List<Child> children) {

    public static final Family UNANSWERED = new Family(Answer.UNANSWERED, Spouse.UNANSWERED, null);

    public Family {
        children = children == null ? null : List.copyOf(children);
    }

    public Family withResidentRelative(Answer told) {
        return new Family(told, spouse, children);
    }

    public Family withSpouse(Spouse told) {
        return new Family(residentRelative, told, children);
    }

    public Family withChildren(@Nullable List<Child> told) {
        return new Family(residentRelative, spouse, told);
    }
}

package hk.praya.portal.schemes;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of several answers to a question that is not answered by yes or no. It settles some circumstances, each way. */
interface Option {

    /** What it says of each circumstance that its question is about. */
    Map<Circumstance, Answer> tells();

    /** Yes to some of what a question is about, and no to the rest of it. */
    static Map<Circumstance, Answer> yesTo(Set<Circumstance> these, Set<Circumstance> ofThese) {
        return ofThese.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), circumstance -> Answer.of(these.contains(circumstance))));
    }
}

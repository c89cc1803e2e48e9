package hk.praya.portal.command;

import hk.praya.domain.document.ContentId;
import java.util.List;
import java.util.stream.Collectors;

/** Contents as a console lists them after a colon. */
final class Contents {

    private Contents() {}

    static String listed(List<ContentId> contents) {
        return contents.isEmpty()
                ? " –"
                : contents.stream().map(ContentId::sha256).sorted().collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}

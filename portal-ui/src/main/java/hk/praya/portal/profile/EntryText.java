package hk.praya.portal.profile;

import java.util.List;

/** What the card of an entry says. */
record EntryText(String heading, String detail, List<String> tags) {

    EntryText {
        tags = List.copyOf(tags);
    }
}

package hk.praya.persistence.look;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Expectation;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Preflight;
import hk.praya.domain.document.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at kept papers page by page. */
@Component
final class ContentPreflight implements Preflight {

    /** Pages after this one are not looked at: by then it is clear what the paper is like. */
    static final int MOST_PAGES = 30;

    private static final int MOST_TEXT = 20_000;

    /** Papers that are not about a person by name, or whose content nobody has said anything of. */
    private static final Set<DocumentKind> WITHOUT_A_NAME = EnumSet.of(
            DocumentKind.PHOTOGRAPH,
            DocumentKind.EMPLOYER_STANDING,
            DocumentKind.BUSINESS_ACCOUNTS,
            DocumentKind.OTHER);

    /** Papers that nobody has translated. */
    private static final Set<DocumentKind> WITHOUT_A_LANGUAGE =
            EnumSet.of(DocumentKind.PHOTOGRAPH, DocumentKind.TRAVEL_DOCUMENT, DocumentKind.HONG_KONG_IDENTITY_CARD);

    private final ReadingRoom room;
    private final Languages languages;
    private final ZoneLook zones;

    ContentPreflight(ReadingRoom room, Languages languages, ZoneLook zones) {
        this.room = room;
        this.languages = languages;
        this.zones = zones;
    }

    @Override
    public List<Remark> look(ContentId content, FileType type, Expectation expected) throws IOException {
        return room.read(content, type, paper -> look(paper, expected));
    }

    private List<Remark> look(Paper paper, Expectation expected) throws IOException {
        var remarks = new ArrayList<Remark>();
        var text = new StringBuilder();
        int pages = Math.min(paper.pages(), MOST_PAGES);
        for (int page = 1; page <= pages; page++) {
            remarks.addAll(lookAtPicture(paper, page));
            if (text.length() < MOST_TEXT) {
                text.append(paper.text(page)).append('\n');
            }
        }
        remarks.addAll(lookAtSize(paper, pages, expected.kind()));
        remarks.addAll(lookAtText(text.toString(), expected));
        if (expected.kind() == DocumentKind.TRAVEL_DOCUMENT) {
            remarks.addAll(zones.look(paper, text.toString(), expected));
        }
        return List.copyOf(remarks);
    }

    private static List<Remark> lookAtPicture(Paper paper, int page) throws IOException {
        if (paper.isPartlyUnseen(page)) {
            return List.of();
        }
        var greys = Greys.of(paper.draw(page, Greys.WIDTH));
        if (greys.isDark()) {
            return List.of(new Remark.DarkPage(page));
        }
        return greys.isBlank() ? List.of(new Remark.BlankPage(page)) : List.of();
    }

    /** Said once, of the first page that it is true of. */
    private static List<Remark> lookAtSize(Paper paper, int pages, DocumentKind kind) throws IOException {
        var needed = Sharpness.of(kind);
        for (int page = 1; page <= pages; page++) {
            var taken = paper.taken(page);
            if (taken.isPresent() && !needed.isMetBy(taken.get())) {
                return List.of(new Remark.FewPixels(taken.get().width, taken.get().height));
            }
        }
        return List.of();
    }

    private List<Remark> lookAtText(String text, Expectation expected) {
        var remarks = new ArrayList<Remark>();
        var name = expected.name();
        if (name != null && !WITHOUT_A_NAME.contains(expected.kind()) && NameSearch.isMissing(name, text)) {
            remarks.add(new Remark.NameMissing());
        }
        if (!WITHOUT_A_LANGUAGE.contains(expected.kind())) {
            languages.foreign(text).map(Remark.ForeignLanguage::new).ifPresent(remarks::add);
        }
        return remarks;
    }
}

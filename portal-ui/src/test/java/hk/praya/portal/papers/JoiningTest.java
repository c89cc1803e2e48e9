package hk.praya.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.JoinDocuments;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.SeparateDocument;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several documents of a place become one, and can be taken apart until that is accepted. */
class JoiningTest {

    private static final Slot LANGUAGES = new Slot(Subject.APPLICANT, DocumentKind.LANGUAGE_PROOF);
    private static final Slot OTHER = new Slot(Subject.APPLICANT, DocumentKind.OTHER);
    private static final String NAME = "pages.pdf";

    private final PortalInMemory portal = new PortalInMemory();
    private final AccountId stranger = portal.register("stranger@example.org", Role.APPLICANT);
    private final Application.Draft draft = Sample.draft(portal);
    private final AccountId owner = draft.applicant();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void oneDocumentTakesThePlaceOfSeveralAndTheirPapersStay() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');

        var joined = join('f', second, first);

        assertThat(documents()).containsExactly(joined);
        assertThat(joined.id()).isEqualTo(second.id());
        assertThat(joined.name()).isEqualTo(NAME);
        assertThat(joined.paper().pages())
                .containsExactly(second.paper().id(), first.paper().id());
        assertThat(library()).containsExactlyInAnyOrder(joined.paper(), first.paper(), second.paper());
    }

    @Test
    void joiningTwiceJoinsOnce() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');
        var joined = join('f', first, second);

        assertThat(join('e', first, second)).isEqualTo(joined);
        assertThat(documents()).containsExactly(joined);
        assertThat(library()).hasSize(3);
    }

    @Test
    void theOtherOrderIsAnotherDocument() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');
        join('f', first, second);

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> join('e', second, first));
    }

    @Test
    void whatWasReplacedOrRemovedMeanwhileIsNotJoined() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');
        var third = add(LANGUAGES, 'c');
        portal.get(RemoveDocument.class).remove(owner, third.id());
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> join('f', first, third));

        portal.get(ReplaceDocument.class).replace(owner, second.id(), "other.jpg", kept('d'));
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> join('f', first, second));
        assertThat(documents()).extracting(Document::id).containsExactly(first.id(), second.id());
    }

    @Test
    void nobodyJoinsWhatIsNotTheirs() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> portal.get(JoinDocuments.class)
                        .join(stranger, List.of(first, second), NAME, joinedOf('f', first)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> portal.get(SeparateDocument.class).separate(stranger, first.id()));
        assertThat(documents()).hasSize(2);
    }

    @Test
    void whatWasFiledIsNotJoined() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');
        file();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> join('f', first, second));
    }

    @Test
    void itIsTakenApartInTheOrderOfItsPages() {
        var first = add(LANGUAGES, 'a');
        var second = add(LANGUAGES, 'b');
        var joined = join('f', second, first);

        assertThat(separate(joined)).isInstanceOf(AddedDocument.Added.class);

        assertThat(documents()).extracting(Document::paper).containsExactly(second.paper(), first.paper());
        assertThat(library()).containsExactlyInAnyOrder(first.paper(), second.paper());
    }

    @Test
    void takingApartTwiceTakesApartOnce() {
        var joined = join('f', add(LANGUAGES, 'a'), add(LANGUAGES, 'b'));
        separate(joined);
        var separate = documents();

        separate(joined);

        assertThat(documents()).isEqualTo(separate);
    }

    @Test
    void itIsTakenApartOnlyWhereThereIsRoomForAllItsPages() {
        var joined = join('f', add(LANGUAGES, 'a'), add(LANGUAGES, 'b'));
        add(LANGUAGES, 'c');
        var last = add(LANGUAGES, 'd');

        assertThat(separate(joined)).isEqualTo(new AddedDocument.Refused(DocumentProblem.TOO_MANY));
        assertThat(documents()).hasSize(DocumentKind.LANGUAGE_PROOF.mostFiles());

        portal.get(RemoveDocument.class).remove(owner, last.id());
        separate(joined);
        assertThat(documents()).hasSize(DocumentKind.LANGUAGE_PROOF.mostFiles());
    }

    @Test
    void acceptingLetsGoOfThePages() {
        var joined = join('f', add(LANGUAGES, 'a'), add(LANGUAGES, 'b'));

        accept(joined.paper());

        assertThat(library()).singleElement().satisfies(paper -> {
            assertThat(paper.id()).isEqualTo(joined.paper().id());
            assertThat(paper.prepared()).isNull();
        });
        separate(joined);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aPageThatIsUsedElsewhereStays() {
        var first = add(LANGUAGES, 'a');
        add(OTHER, 'a');
        var joined = join('f', first, add(LANGUAGES, 'b'));

        accept(joined.paper());

        assertThat(library())
                .extracting(Paper::id)
                .containsExactlyInAnyOrder(joined.paper().id(), first.paper().id());
    }

    @Test
    void aPageOfSomethingThatMayStillBeTakenApartStays() {
        var first = add(LANGUAGES, 'a');
        var also = add(OTHER, 'a');
        var joined = join('f', first, add(LANGUAGES, 'b'));
        join('e', also, add(OTHER, 'c'));

        accept(joined.paper());

        assertThat(portal.papers.find(first.paper().id(), owner)).isPresent();
        assertThat(library()).hasSize(4);
    }

    @Test
    void whatWasJoinedIsJoinedWithMoreAndLetsGoOfAllOfIt() {
        var joined = join('f', add(LANGUAGES, 'a'), add(LANGUAGES, 'b'));
        var all = join('e', joined, add(LANGUAGES, 'c'));
        assertThat(library()).hasSize(5);

        accept(all.paper());

        assertThat(library()).extracting(Paper::id).containsExactly(all.paper().id());
    }

    @Test
    void filingAcceptsIt() {
        var joined = join('f', add(LANGUAGES, 'a'), add(LANGUAGES, 'b'));

        file();

        assertThat(library())
                .extracting(Paper::id)
                .containsExactly(joined.paper().id());
        assertThat(library()).extracting(Paper::prepared).containsOnlyNulls();
    }

    @Test
    void filingLetsGoOfThePagesOfWhatWasReplaced() {
        var joined = join('f', add(LANGUAGES, 'a'), add(LANGUAGES, 'b'));
        var better = portal.get(ReplaceDocument.class).replace(owner, joined.id(), "scan.pdf", kept('c'));
        assertThat(library()).hasSize(4);

        file();

        assertThat(library()).containsExactly(better.paper());
    }

    private Document add(Slot slot, char content) {
        return ((AddedDocument.Added)
                        portal.get(AddDocument.class).add(owner, draft.id(), slot, content + ".jpg", kept(content)))
                .document();
    }

    private Document join(char content, Document... seen) {
        return portal.get(JoinDocuments.class).join(owner, List.of(seen), NAME, joinedOf(content, seen[0]));
    }

    private AddedDocument separate(Document joined) {
        return portal.get(SeparateDocument.class).separate(owner, joined.id());
    }

    private void accept(Paper paper) {
        portal.get(AcceptPaper.class).accept(owner, paper.id());
    }

    private void file() {
        portal.get(FileApplication.class).file(owner, draft.id(), "CHAN Siu Ming", true);
    }

    private List<Document> documents() {
        return portal.documents.findAll(draft.id(), owner);
    }

    private List<Paper> library() {
        return portal.papers.findAll(owner);
    }

    private static Reception.Kept kept(char content) {
        return new Reception.Kept(content(content), FileType.JPEG, 1000);
    }

    private static Reception.Kept joinedOf(char content, Document first) {
        return new Reception.Kept(
                content(content),
                FileType.PDF,
                2000,
                new Prepared(first.content(), Set.of(Alteration.JOINED)),
                Scan.NOT_SCANNED);
    }

    private static ContentId content(char digit) {
        return new ContentId(String.valueOf(digit).repeat(64));
    }
}

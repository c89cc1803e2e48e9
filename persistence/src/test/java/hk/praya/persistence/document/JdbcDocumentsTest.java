package hk.praya.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.document.ZoneField;
import hk.praya.persistence.Samples;
import hk.praya.persistence.TestPersistence;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcDocumentsTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final RandomGenerator RANDOM = new SplittableRandom(1);

    private final Documents documents = PERSISTENCE.get(Documents.class);
    private final AccountId owner = PERSISTENCE.somebody();
    private final AccountId stranger = PERSISTENCE.somebody();
    private final Application.Draft draft = PERSISTENCE.draftOf(owner);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void aDocumentComesBackAsItWasAdded() {
        var spouse = PERSISTENCE.get(Dependants.class).add(Samples.spouse(draft.id(), owner));
        var own = document(Subject.APPLICANT, null, "scan.pdf", TestPersistence.NOW);
        var asked = document(
                Subject.of(spouse.id()), new RequestId(TestPersistence.newId()), "結婚證書.tif", TestPersistence.NOW);

        assertThat(documents.add(own)).isEqualTo(own);
        assertThat(documents.add(asked)).isEqualTo(asked);
        assertThat(documents.find(own.id(), owner)).contains(own);
        assertThat(documents.find(asked.id(), owner)).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "C:\\windows\\system32", "'; drop table documents; --", "", "a\u0000b"})
    void aNameIsKeptAsItIs(String name) {
        var document = documents.add(document(Subject.APPLICANT, null, name, TestPersistence.NOW));

        assertThat(documents.find(document.id(), owner).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void documentsComeInTheOrderTheyWereAdded() {
        var later = documents.add(document(Subject.APPLICANT, null, "2", TestPersistence.NOW.plusNanos(1000)));
        var earlier = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));
        var last = documents.add(document(Subject.APPLICANT, null, "3", TestPersistence.NOW.plusNanos(1000)));

        assertThat(documents.findAll(draft.id(), owner)).containsExactly(earlier, later, last);
    }

    @Test
    void anOfficerFindsNothingOfADraft() {
        var document = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));

        assertThat(documents.findFiled(document.id())).isEmpty();
        assertThat(documents.findAllFiled(draft.id())).isEmpty();
    }

    @Test
    void anOfficerFindsWhatWasFiledAndWhatWasSuppliedSince() {
        var filed = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));
        PERSISTENCE.get(Submissions.class).add(Samples.submission(draft.id(), owner, Reference.next(RANDOM)));
        var supplied = documents.add(document(
                Subject.APPLICANT, new RequestId(TestPersistence.newId()), "2", TestPersistence.NOW.plusSeconds(1)));

        assertThat(documents.findFiled(filed.id())).contains(filed);
        assertThat(documents.findFiled(supplied.id())).contains(supplied);
        assertThat(documents.findAllFiled(draft.id())).containsExactly(filed, supplied);
    }

    @Test
    void nobodyFindsAnothersDocuments() {
        var document = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));

        assertThat(documents.find(document.id(), stranger)).isEmpty();
        assertThat(documents.findAll(draft.id(), stranger)).isEmpty();
    }

    @Test
    void nobodyAddsToAnothersApplicationOrAboutAnothersFamily() {
        var ofStranger = PERSISTENCE.draftOf(stranger);
        var child = PERSISTENCE.get(Dependants.class).add(Samples.child(ofStranger.id(), stranger));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> documents.add(document(Subject.of(child.id()), null, "1", TestPersistence.NOW)));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> documents.add(ownedBy(stranger)));
    }

    @Test
    void removingTwiceRemovesOnce() {
        var document = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));

        documents.remove(document);
        documents.remove(document);

        assertThat(documents.findAll(draft.id(), owner)).isEmpty();
    }

    @Test
    void contentIsReferencedAsLongAsItsPaperIsInTheLibrary() {
        var content = new ContentId("ab".repeat(32));
        var document = documents.add(withContent(content));

        documents.remove(document);
        assertThat(documents.isReferenced(content)).isTrue();
        PERSISTENCE.get(hk.praya.domain.document.Papers.class).remove(document.paper());
        assertThat(documents.isReferenced(content)).isFalse();
    }

    @Test
    void aPaperIsFoundInEveryPlaceItLiesIn() {
        var first = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));
        var second = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW.plusSeconds(1)));

        assertThat(documents.findUses(first.paper().id(), owner)).containsExactly(first, second);
        assertThat(documents.findUses(first.paper().id(), stranger)).isEmpty();
    }

    @Test
    void everyRemarkComesBackAsItWasMade() {
        List<Remark> remarks = List.of(
                new Remark.BlankPage(2),
                new Remark.DarkPage(1),
                new Remark.FewPixels(640, 480),
                new Remark.NameMissing(),
                new Remark.ForeignLanguage("pt"),
                new Remark.ZoneDiffers(ZoneField.NUMBER),
                new Remark.ZoneMisread(ZoneField.BIRTH),
                new Remark.Expired(Samples.NO_MIDNIGHT));
        assertThat(remarks.stream().map(Object::getClass).distinct())
                .hasSize(Remark.class.getPermittedSubclasses().length);
        var document = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));

        documents.save(document.with(remarks));

        assertThat(documents.find(document.id(), owner).orElseThrow().remarks()).isEqualTo(remarks);
    }

    @Test
    void anotherPaperTakesThePlaceOfTheFirst() {
        var document = documents.add(document(Subject.APPLICANT, null, "1", TestPersistence.NOW));
        var other = PERSISTENCE.paper(owner, "2", new ContentId("cd".repeat(32)));

        documents.save(document.with(other));

        assertThat(documents.find(document.id(), owner).orElseThrow().paper()).isEqualTo(other);
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> documents.save(document.with(other)));
    }

    private Document document(Subject subject, @Nullable RequestId request, String name, Instant addedAt) {
        return document(owner, subject, request, name, addedAt, Samples.CONTENT);
    }

    private Document ownedBy(AccountId somebody) {
        return document(somebody, Subject.APPLICANT, null, "1", TestPersistence.NOW, Samples.CONTENT);
    }

    private Document withContent(ContentId content) {
        return document(owner, Subject.APPLICANT, null, "1", TestPersistence.NOW, content);
    }

    private Document document(
            AccountId somebody,
            Subject subject,
            @Nullable RequestId request,
            String name,
            Instant addedAt,
            ContentId content) {
        return new Document(
                new DocumentId(TestPersistence.newId()),
                somebody,
                draft.id(),
                new Slot(subject, DocumentKind.MARRIAGE_CERTIFICATE),
                request,
                PERSISTENCE.paper(somebody, name, content),
                List.of(),
                addedAt,
                0);
    }
}

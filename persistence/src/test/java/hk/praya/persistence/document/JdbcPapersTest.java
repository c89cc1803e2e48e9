package hk.praya.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Scan;
import hk.praya.persistence.TestPersistence;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JdbcPapersTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static int contents;

    private final Papers papers = PERSISTENCE.get(Papers.class);
    private final Documents documents = PERSISTENCE.get(Documents.class);
    private final AccountId owner = PERSISTENCE.somebody();
    private final AccountId stranger = PERSISTENCE.somebody();

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @Test
    void aPaperComesBackAsItWasAdded() {
        var plain = papers.add(paper(null, Scan.CLEAN, null));
        var made =
                papers.add(paper(new Prepared(content(), EnumSet.allOf(Alteration.class)), Scan.WAITING, plain.id()));

        assertThat(papers.find(plain.id(), owner)).contains(plain);
        assertThat(papers.find(made.id(), owner)).contains(made);
        assertThat(papers.find(made.content(), owner)).contains(made);
    }

    @Test
    void whatAPaperWasJoinedFromComesBackInOrder() {
        var first = papers.add(paper(null, Scan.CLEAN, null));
        var second = papers.add(paper(null, Scan.CLEAN, null));
        var made = new Prepared(first.content(), EnumSet.of(Alteration.JOINED), List.of(second.id(), first.id()));
        var joined = papers.add(paper(made, Scan.CLEAN, null));

        assertThat(papers.find(joined.id(), owner)).contains(joined);
        assertThat(papers.save(joined.accepted()).pages()).isEmpty();
    }

    @Test
    void nobodyFindsAnothersPapers() {
        var paper = papers.add(paper(null, Scan.CLEAN, null));

        assertThat(papers.find(paper.id(), stranger)).isEmpty();
        assertThat(papers.find(paper.content(), stranger)).isEmpty();
        assertThat(papers.findAll(stranger)).isEmpty();
    }

    @Test
    void theNewestComesFirst() {
        var first = papers.add(paper(null, Scan.CLEAN, null));
        var later = papers.add(at(TestPersistence.NOW.plusSeconds(1)));

        assertThat(papers.findAll(owner)).containsExactly(later, first);
    }

    @Test
    void theSameContentIsOnePaperOfAnOwner() {
        var paper = papers.add(paper(null, Scan.CLEAN, null));
        var again = new Paper(
                new PaperId(TestPersistence.newId()),
                owner,
                "again",
                paper.type(),
                paper.size(),
                paper.content(),
                null,
                Scan.CLEAN,
                null,
                TestPersistence.NOW,
                0);

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> papers.add(again));
        assertThat(PERSISTENCE.paper(stranger, "theirs", paper.content()).owner())
                .isEqualTo(stranger);
    }

    @Test
    void whatWaitsLongestIsScannedFirst() {
        papers.findWaiting(100).forEach(papers::remove);
        var later = papers.add(paper(null, Scan.WAITING, null));
        var earlier = papers.add(new Paper(
                new PaperId(TestPersistence.newId()),
                owner,
                "scan",
                FileType.PDF,
                1,
                content(),
                null,
                Scan.WAITING,
                null,
                TestPersistence.NOW.minusSeconds(1),
                0));
        papers.add(paper(null, Scan.CLEAN, null));

        assertThat(papers.findWaiting(2)).containsExactly(earlier, later);
        assertThat(papers.findWaiting(1)).containsExactly(earlier);
    }

    @Test
    void whatChangedElsewhereIsNotOverwritten() {
        var paper = papers.add(paper(null, Scan.WAITING, null));
        var scanned = papers.save(paper.scanned(Scan.CLEAN));

        assertThat(scanned.scan()).isEqualTo(Scan.CLEAN);
        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> papers.save(paper.scanned(Scan.INFECTED)));
    }

    @Test
    void theOriginalIsReferencedUntilWhatWasMadeOfItIsAccepted() {
        var original = content();
        var paper = papers.add(paper(new Prepared(original, Set.of(Alteration.SHRUNK)), Scan.CLEAN, null));

        assertThat(documents.isReferenced(original)).isTrue();
        papers.save(paper.accepted());
        assertThat(documents.isReferenced(original)).isFalse();
        assertThat(documents.isReferenced(paper.content())).isTrue();
    }

    @Test
    void whatAVirusWasFoundInIsNotKept() {
        var paper = papers.add(paper(null, Scan.WAITING, null));

        assertThat(documents.isReferenced(paper.content())).isTrue();
        papers.save(paper.scanned(Scan.INFECTED));
        assertThat(documents.isReferenced(paper.content())).isFalse();
    }

    @Test
    void aPaperWhoseEarlierVersionIsGoneHasNone() {
        var earlier = papers.add(paper(null, Scan.CLEAN, null));
        var later = papers.add(paper(null, Scan.CLEAN, earlier.id()));

        papers.remove(earlier);
        papers.remove(earlier);

        assertThat(papers.find(later.id(), owner).orElseThrow().replaces()).isNull();
    }

    private Paper at(Instant addedAt) {
        return new Paper(
                new PaperId(TestPersistence.newId()),
                owner,
                "scan",
                FileType.PDF,
                1,
                content(),
                null,
                Scan.CLEAN,
                null,
                addedAt,
                0);
    }

    private Paper paper(@Nullable Prepared prepared, Scan scan, @Nullable PaperId replaces) {
        return new Paper(
                new PaperId(TestPersistence.newId()),
                owner,
                "護照.jpg",
                FileType.JPEG,
                1234,
                content(),
                prepared,
                scan,
                replaces,
                TestPersistence.NOW,
                0);
    }

    private static ContentId content() {
        contents++;
        return new ContentId("0".repeat(56) + HexFormat.of().toHexDigits(contents));
    }
}

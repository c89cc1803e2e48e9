package hk.praya.portal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonBundleTest {

    private static final UUID ID = new UUID(1, 2);

    private final List<Document> documents = new ArrayList<>();

    @Test
    void namesSortAsThePapersStandAndArePlain() {
        for (int number = 1; number <= 10; number++) {
            add(DocumentKind.EMPLOYMENT_LETTER, "信 " + number + ".pdf", 1);
        }
        add(DocumentKind.PHOTOGRAPH, "\u202Egpj.exe", 1);

        var names = applicant().papers().stream().map(BundledPaper::name).toList();

        assertThat(names).isSorted().hasSize(11).allMatch(name -> name.matches("\\d\\d-[a-z-]+-\\d\\d\\.pdf"));
        assertThat(names.getFirst()).isEqualTo("01-photograph-01.pdf");
        assertThat(names.getLast()).isEqualTo("09-employment-letter-10.pdf");
    }

    @Test
    void aPaperKeepsItsNameWhenAnotherKindIsAdded() {
        add(DocumentKind.EMPLOYMENT_LETTER, "letter.pdf", 1);
        var before = applicant().papers().getFirst().name();

        add(DocumentKind.DEGREE_CERTIFICATE, "degree.pdf", 1);

        assertThat(applicant().papers().getLast().name()).isEqualTo(before);
    }

    @Test
    void noMoreOfAKindAreWithinTheLimitsThanAreTaken() {
        for (int number = 1; number <= DocumentKind.NET_WORTH.mostFiles() + 1; number++) {
            add(DocumentKind.NET_WORTH, "worth.pdf", 1);
        }

        assertThat(applicant().papers())
                .extracting(BundledPaper::isWithinLimits)
                .containsExactly(true, true, true, false);
    }

    @Test
    void noPaperIsWithinTheLimitsThatIsBiggerThanIsTaken() {
        add(DocumentKind.NET_WORTH, "just.pdf", DocumentStore.LARGEST);
        add(DocumentKind.NET_WORTH, "over.pdf", DocumentStore.LARGEST + 1);

        assertThat(applicant().papers())
                .extracting(BundledPaper::isWithinLimits)
                .containsExactly(true, false);
    }

    @Test
    void theManifestHasEveryNameToTheLetter() {
        var names = List.of(
                "../../etc/passwd", "陈小明的信.pdf", "\u202Eמכתב.pdf", "信".repeat(251) + ".pdf", "a\"b\r\n,c", "=1+1.pdf");
        names.forEach(name -> add(DocumentKind.OTHER, name, 1));

        assertThat(files())
                .extracting(file -> file.get("originalName").asString())
                .isEqualTo(names);
    }

    @Test
    void theManifestTellsKindSizeFingerprintAndDay() {
        add(DocumentKind.OTHER, "other.pdf", 1234);

        var file = files().getFirst();

        assertThat(file.get("name").asString()).isEqualTo("22-other-01.pdf");
        assertThat(file.get("kind").asString()).isEqualTo("OTHER");
        assertThat(file.get("bytes").asLong()).isEqualTo(1234);
        assertThat(file.get("sha256").asString()).isEqualTo("0".repeat(64));
        assertThat(file.get("day").asString()).isEqualTo("2026-11-20");
        assertThat(file.get("mostOfKind").asInt()).isEqualTo(10);
        assertThat(file.get("withinLimits").asBoolean()).isTrue();
    }

    @Test
    void noNameInTheTableIsWorkedOut() {
        List.of("=1+1", "+1", "-1", "@a", "\tb", "＝1", "1=1").forEach(name -> add(DocumentKind.OTHER, name, 1));

        var table = new String(Manifest.csv(applicant()), StandardCharsets.UTF_8);

        assertThat(table.lines().skip(1).map(line -> line.split("\",\"", 3)[1]))
                .containsExactly("'=1+1", "'+1", "'-1", "'@a", "'\tb", "'＝1", "1=1");
    }

    @Test
    void theTableIsOneThatSpreadsheetsReadInAnyScript() {
        add(DocumentKind.OTHER, "a\"b,信.pdf", 5);

        assertThat(new String(Manifest.csv(applicant()), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"name\",\"original_name\",\"kind\",\"bytes\",\"sha256\",\"day\",\"most_of_kind\","
                        + "\"within_limits\"\r\n\"22-other-01.pdf\",\"a\"\"b,信.pdf\",\"OTHER\",\"5\",\""
                        + "0".repeat(64)
                        + "\",\"2026-11-20\",\"10\",\"yes\"\r\n");
    }

    private List<JsonNode> files() {
        try (var filled = new PortalInMemory()) {
            var draft = Sample.draft(filled);
            var preparation = filled.get(PrepareFiling.class).prepare(draft.applicant(), draft.id());
            var json = Manifest.json(BundledCase.of(preparation), applicant());
            return List.copyOf(new JsonMapper().readTree(json).get("files").values());
        }
    }

    private PersonBundle applicant() {
        return PersonBundle.of(List.of(), documents).getFirst();
    }

    private void add(DocumentKind kind, String name, long size) {
        documents.add(new Document(
                new DocumentId(ID),
                new AccountId(ID),
                new ApplicationId(ID),
                new Slot(Subject.APPLICANT, kind),
                null,
                new Paper(
                        new PaperId(ID),
                        new AccountId(ID),
                        name,
                        FileType.PDF,
                        size,
                        new ContentId("0".repeat(64)),
                        null,
                        Scan.NOT_SCANNED,
                        null,
                        PortalInMemory.NOW,
                        0),
                List.of(),
                PortalInMemory.NOW,
                0));
    }
}

package hk.praya.portal.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import hk.praya.domain.application.Relationship;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Subject;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class BundleControllerTest {

    private final Filled filled = new Filled();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new BundleController(filled.portal.get(BundledCases.class), filled.portal.store))
            .build();

    @BeforeEach
    void add() throws IOException {
        filled.add(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER, "信.pdf");
        filled.add(Subject.APPLICANT, DocumentKind.DEGREE_CERTIFICATE, "degree.pdf");
        filled.add(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER, "../../etc/second.pdf");
        filled.add(filled.member(Relationship.CHILD), DocumentKind.BIRTH_CERTIFICATE, "birth.pdf");
    }

    @AfterEach
    void close() {
        filled.portal.close();
    }

    @Test
    void theApplicantsPapersComeByKindAndInTheOrderTheyWereAdded() throws Exception {
        assertThat(unzip(papers("applicant")).keySet())
                .containsExactly(
                        "01-applicant/manifest.csv",
                        "01-applicant/manifest.json",
                        "01-applicant/05-degree-certificate-01.pdf",
                        "01-applicant/09-employment-letter-01.pdf",
                        "01-applicant/09-employment-letter-02.pdf");
    }

    @Test
    void everyPaperIsWhatWasAdded() throws Exception {
        var entries = unzip(papers("applicant"));

        assertThat(entries.get("01-applicant/09-employment-letter-01.pdf")).isEqualTo(Sample.pdf("信.pdf"));
        assertThat(entries.get("01-applicant/05-degree-certificate-01.pdf")).isEqualTo(Sample.pdf("degree.pdf"));
    }

    @Test
    void eachOfTheFamilyHasABundleOfTheirOwn() throws Exception {
        var child = filled.member(Relationship.CHILD).dependant();
        var spouse = filled.member(Relationship.SPOUSE).dependant();

        assertThat(unzip(papers(String.valueOf(child))).keySet())
                .containsExactly(
                        "03-child-1/manifest.csv",
                        "03-child-1/manifest.json",
                        "03-child-1/21-birth-certificate-01.pdf");
        assertThat(unzip(papers(String.valueOf(spouse))).keySet())
                .containsExactly("02-spouse/manifest.csv", "02-spouse/manifest.json");
    }

    @Test
    void theSameCaseMakesTheSameBytesWheneverItIsAskedFor() throws Exception {
        filled.file();
        var first = papers("applicant").getContentAsByteArray();

        filled.portal.clock.advance(Duration.ofDays(40));

        assertThat(papers("applicant").getContentAsByteArray()).isEqualTo(first);
    }

    @Test
    void timesAreThoseOfTheCaseInHongKong() throws Exception {
        var zip =
                new ZipInputStream(new ByteArrayInputStream(papers("applicant").getContentAsByteArray()));

        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 11, 20, 9, 0));
        }
    }

    @Test
    void itIsSavedUnderAPlainNameAndKeptByNobodyElse() throws Exception {
        var response = papers("applicant");

        assertThat(response.getContentType()).isEqualTo("application/zip");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"praya-draft-01-applicant.zip\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void onceItIsFiledItIsCalledByItsReference() throws Exception {
        filled.file();
        var reference =
                filled.portal.submissions.find(filled.draft.id()).orElseThrow().reference();

        assertThat(papers("applicant").getHeader("Content-Disposition"))
                .contains("praya-" + reference + "-01-applicant.zip");
        assertThat(open("summary.pdf").getHeader("Content-Disposition"))
                .contains("praya-" + reference + "-summary.pdf");
    }

    @Test
    void theSummaryIsAPdf() throws Exception {
        var response = open("summary.pdf");

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    }

    @Test
    void toAStrangerThereIsNoSuchCase() throws Exception {
        filled.portal.account.applicant(Sample.stranger(filled.portal));
        isNowhere();

        filled.file();
        isNowhere();
    }

    @Test
    void withNobodySignedInThereIsNoSuchCase() throws Exception {
        filled.portal.account.signOut();

        isNowhere();
    }

    @Test
    void anOfficerSeesItOnceItIsFiledAndIsSeenToHaveLooked() throws Exception {
        filled.portal.account.officer(Sample.officer(filled.portal));
        isNowhere();

        filled.file();
        int before = events();

        assertThat(unzip(papers("applicant"))).hasSize(5);
        assertThat(open("summary.pdf").getStatus()).isEqualTo(200);
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void anOfficerWhomAnotherIsQuickerThanGetsItAllTheSame() throws Exception {
        filled.file();
        filled.portal.account.officer(Sample.officer(filled.portal));
        filled.portal.histories.loseRaces(2);

        assertThat(unzip(papers("applicant"))).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "INFECTED"})
    void whatNobodyMayOpenIsInNoBundle(Scan scan) throws Exception {
        var letters = filled.portal.documents.findAll(filled.draft.id(), filled.draft.applicant()).stream()
                .filter(document -> document.slot().kind() == DocumentKind.EMPLOYMENT_LETTER)
                .toList();
        filled.portal.papers.save(letters.getFirst().paper().scanned(scan));

        var entries = unzip(papers("applicant"));

        assertThat(entries.keySet())
                .containsExactly(
                        "01-applicant/manifest.csv",
                        "01-applicant/manifest.json",
                        "01-applicant/05-degree-certificate-01.pdf",
                        "01-applicant/09-employment-letter-02.pdf");
        assertThat(new String(entries.get("01-applicant/manifest.json"), StandardCharsets.UTF_8))
                .doesNotContain(letters.getFirst().content().sha256());
        assertThat(open("summary.pdf").getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyIsFoundWhoIsNotOfTheCase() throws Exception {
        assertThat(papers("nonsense").getStatus()).isEqualTo(404);
        assertThat(papers(filled.draft.id().toString()).getStatus()).isEqualTo(404);
        assertThat(http.perform(get("/bundle/nonsense/applicant.zip"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotWhatWasKeptIsNeverPartOfAWholeZip() throws Exception {
        var bundled = filled.asDraft();
        var archive = new BundleArchive(bundled, bundled.people().getFirst(), new Swapping());
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> archive.writeTo(out)).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> readThrough(out.toByteArray())).isInstanceOf(IOException.class);
    }

    private void isNowhere() throws Exception {
        assertThat(papers("applicant").getStatus()).isEqualTo(404);
        assertThat(papers("applicant").getContentAsByteArray()).isEmpty();
        assertThat(open("summary.pdf").getStatus()).isEqualTo(404);
    }

    private int events() {
        return filled.portal
                .histories
                .find(filled.draft.id())
                .orElseThrow()
                .events()
                .size();
    }

    private MockHttpServletResponse papers(String person) throws Exception {
        return open(person + ".zip");
    }

    private MockHttpServletResponse open(String file) throws Exception {
        return http.perform(get("/bundle/" + filled.draft.id() + "/" + file))
                .andReturn()
                .getResponse();
    }

    private static Map<String, byte[]> unzip(MockHttpServletResponse response) throws IOException {
        assertThat(response.getStatus()).isEqualTo(200);
        return readThrough(response.getContentAsByteArray());
    }

    private static Map<String, byte[]> readThrough(byte[] bytes) throws IOException {
        var file = Files.createTempFile("bundle", ".zip");
        try {
            Files.write(file, bytes);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    /** A store whose contents have been swapped behind its back. */
    private static final class Swapping implements DocumentStore {

        @Override
        public Reception put(InputStream content) {
            throw new UnsupportedOperationException("nothing is put");
        }

        @Override
        public Reception join(List<ContentId> pages) {
            throw new UnsupportedOperationException("nothing is joined");
        }

        @Override
        public InputStream open(ContentId content) {
            return new ByteArrayInputStream(Sample.pdf("swapped"));
        }

        @Override
        public int sweep(Instant keptBefore, Documents documents) {
            throw new UnsupportedOperationException("nothing is swept");
        }
    }
}

package hk.praya.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import hk.praya.domain.application.Application;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DocumentControllerTest {

    private static final byte[] TIFF = {0x49, 0x49, 0x2a, 0x00, 1, 2, 3};

    private static final byte[] ORIGINAL = Sample.pdf("as it was handed in");

    private final PortalInMemory portal = new PortalInMemory(PaperIntake.class);
    private final Application.Draft draft = Sample.draft(portal);
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new DocumentController(portal.account, portal.documents, portal.papers, portal.store))
            .build();

    private Document letter;

    @BeforeEach
    void add() throws IOException {
        letter = add("letter 信.pdf", Sample.pdf("letter"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theOwnerGetsTheContentWithOurOwnType() throws Exception {
        var response = open(letter.id().toString());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(Sample.pdf("letter"));
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getContentLength()).isEqualTo(Sample.pdf("letter").length);
    }

    @Test
    void browsersAreToldToTrustNothingInIt() throws Exception {
        var response = open(letter.id().toString());

        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theNameSurvivesInAnyScript() throws Exception {
        var disposition = String.valueOf(open(letter.id().toString()).getHeader("Content-Disposition"));

        assertThat(disposition).startsWith("inline;");
        var encoded = disposition.substring(disposition.indexOf("filename*=UTF-8''") + 17);
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo("letter 信.pdf");
    }

    @Test
    void aNameCannotBreakOutOfItsHeader() throws Exception {
        var odd = add("a\";\r\nX-Evil: 1.pdf", Sample.pdf("odd"));

        var response = open(odd.id().toString());

        assertThat(response.getHeader("X-Evil")).isNull();
        assertThat(response.getHeader("Content-Disposition")).doesNotContain("\r", "\n");
    }

    @Test
    void whatBrowsersCannotShowIsSaved() throws Exception {
        var scan = add("scan.tif", TIFF);

        var response = open(scan.id().toString());

        assertThat(scan.type()).isEqualTo(FileType.TIFF);
        assertThat(response.getContentType()).isEqualTo("image/tiff");
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void toAStrangerThereIsNoSuchDocument() throws Exception {
        portal.account.applicant(Sample.stranger(portal));

        var response = open(letter.id().toString());

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void withNobodySignedInThereIsNoSuchDocument() throws Exception {
        portal.account.signOut();

        assertThat(open(letter.id().toString()).getStatus()).isEqualTo(404);
    }

    @Test
    void anOfficerSeesItOnceItIsFiled() throws Exception {
        var officer = Sample.officer(portal);
        portal.account.officer(officer);
        assertThat(open(letter.id().toString()).getStatus()).isEqualTo(404);

        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);

        assertThat(open(letter.id().toString()).getContentAsByteArray()).isEqualTo(Sample.pdf("letter"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "INFECTED"})
    void whatAVirusMayBeInIsOpenedByNobody(Scan scan) throws Exception {
        change(letter.paper().scanned(scan));
        assertThat(open(letter.id().toString()).getStatus()).isEqualTo(404);

        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        portal.account.officer(Sample.officer(portal));
        var response = open(letter.id().toString());

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whatWasFoundCleanIsOpened() throws Exception {
        change(letter.paper().scanned(Scan.CLEAN));

        assertThat(open(letter.id().toString()).getStatus()).isEqualTo(200);
    }

    @Test
    void aPaperOfTheLibraryIsOpenedByItsOwnerOnly() throws Exception {
        var address = letter.paper().id().toString();
        assertThat(open(address).getContentAsByteArray()).isEqualTo(Sample.pdf("letter"));

        portal.account.applicant(Sample.stranger(portal));
        assertThat(open(address).getStatus()).isEqualTo(404);

        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        portal.account.officer(Sample.officer(portal));
        assertThat(open(address).getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasHandedInIsSavedUnderItsNameUntilItsOwnerIsFineWithWhatWasMadeOfIt() throws Exception {
        prepare();

        var response = open(letter.id() + "/original");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(ORIGINAL);
        assertThat(response.getContentType()).isEqualTo("application/octet-stream");
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(open(letter.paper().id() + "/original").getContentAsByteArray())
                .isEqualTo(ORIGINAL);

        portal.get(AcceptPaper.class).accept(draft.applicant(), letter.paper().id());

        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasHandedInIsForItsOwnerAlone() throws Exception {
        prepare();
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);

        portal.account.applicant(Sample.stranger(portal));
        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(404);
        portal.account.officer(Sample.officer(portal));
        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(404);
        portal.account.signOut();
        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasJoinedHasNoOriginalOfItsOwn() throws Exception {
        prepare();
        var prepared = letter.paper();
        change(Sample.prepared(prepared, prepared.content(), Alteration.JOINED));
        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(200);

        change(Sample.joined(prepared, prepared.id()));

        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasHandedInIsNotSavedBeforeItIsScanned() throws Exception {
        prepare();
        change(portal.documents
                .find(letter.id(), draft.applicant())
                .orElseThrow()
                .paper()
                .scanned(Scan.WAITING));

        assertThat(open(letter.id() + "/original").getStatus()).isEqualTo(404);
    }

    @Test
    void whatWasChangedIsSavedWithTheEndingOfWhatItIsNow() throws Exception {
        var photo = add("photo.heic", Sample.pdf("photo"));

        assertThat(open(photo.id().toString()).getHeader("Content-Disposition")).contains("photo.heic.pdf");
    }

    private void prepare() throws IOException {
        var original = (Reception.Kept) portal.store.put(new ByteArrayInputStream(ORIGINAL));
        change(Sample.prepared(letter.paper(), original.content(), Alteration.SHRUNK));
    }

    private void change(Paper paper) {
        portal.papers.save(paper);
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() throws Exception {
        assertThat(open("nonsense").getStatus()).isEqualTo(404);
        assertThat(open(draft.id().toString()).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse open(String id) throws Exception {
        return http.perform(get("/documents/" + id)).andReturn().getResponse();
    }

    private Document add(String name, byte[] content) throws IOException {
        var slot = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
        var problem = portal.get(PaperIntake.class)
                .add(draft.applicant(), draft.id(), slot, name, new ByteArrayInputStream(content));
        assertThat(problem).isEmpty();
        return portal.documents.findAll(draft.id(), draft.applicant()).getLast();
    }
}

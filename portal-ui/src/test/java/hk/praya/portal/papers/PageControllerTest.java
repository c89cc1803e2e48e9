package hk.praya.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import hk.praya.domain.application.Application;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PageControllerTest {

    private final PortalInMemory portal = new PortalInMemory(PaperIntake.class);
    private final Application.Draft draft = Sample.draft(portal);
    private MockMvc http;
    private Document letter;

    @BeforeEach
    void add() throws IOException {
        var slot = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
        portal.get(PaperIntake.class)
                .add(draft.applicant(), draft.id(), slot, "letter.pdf", new ByteArrayInputStream(Sample.pdf("letter")));
        letter = portal.documents.findAll(draft.id(), draft.applicant()).getFirst();
        http = MockMvcBuilders.standaloneSetup(new PageController(portal.account, portal.documents, portal.pages))
                .build();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theOwnerSeesEachPageAsAPictureThatIsNothingElse() throws Exception {
        var response = open(letter.id() + "/pages/3?width=160");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).containsExactly(3);
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).startsWith("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/0", "/pages/4", "/pages/-1", "/pages/1?width=15", "/pages/1?width=2401"})
    void whereThereIsNoSuchPictureThereIsNone(String page) throws Exception {
        assertThat(open(letter.id() + page).getStatus()).isEqualTo(404);
    }

    @Test
    void toAStrangerThereIsNoSuchDocument() throws Exception {
        portal.account.applicant(Sample.stranger(portal));
        assertThat(open(letter.id() + "/pages/1").getStatus()).isEqualTo(404);

        portal.account.signOut();
        assertThat(open(letter.id() + "/pages/1").getStatus()).isEqualTo(404);
    }

    @Test
    void anOfficerSeesItOnceItIsFiled() throws Exception {
        portal.account.officer(Sample.officer(portal));
        assertThat(open(letter.id() + "/pages/1").getStatus()).isEqualTo(404);

        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);

        assertThat(open(letter.id() + "/pages/1").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "INFECTED"})
    void whatAVirusMayBeInIsSeenByNobody(Scan scan) throws Exception {
        portal.papers.save(letter.paper().scanned(scan));

        assertThat(open(letter.id() + "/pages/1").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse open(String page) throws Exception {
        return http.perform(get("/documents/" + page)).andReturn().getResponse();
    }
}

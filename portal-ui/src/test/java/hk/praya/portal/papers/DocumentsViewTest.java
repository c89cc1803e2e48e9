package hk.praya.portal.papers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import hk.praya.domain.application.Application;
import hk.praya.domain.document.DocumentKind;
import hk.praya.portal.component.FailedFileRow;
import hk.praya.portal.testing.HomePage;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsViewTest {

    private final PortalInMemory portal = new PortalInMemory(PaperIntake.class);
    private Application.Draft draft;

    @BeforeEach
    void open() {
        portal.browse(DocumentsView.class, HomePage.class);
        draft = Sample.draft(portal);
        UI.getCurrent().navigate("application/documents");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void everythingThatIsAskedForHasAPlace() {
        assertThat(_find(SlotSection.class)).extracting(s -> s.slot().kind()).startsWith(DocumentKind.PHOTOGRAPH);
        System.out.println(com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()));
    }

    @Test
    void aFileIsTaken() {
        UploadKt._upload(_find(Upload.class).get(1), "passport.pdf", Sample.pdf("a"));
        assertThat(portal.documents.findAll(draft.id(), draft.applicant())).hasSize(1);
        UploadKt._upload(_find(Upload.class).get(1), "x.exe", new byte[] {1, 2, 3});
        assertThat(_get(FailedFileRow.class).name()).isEqualTo("x.exe");
    }
}

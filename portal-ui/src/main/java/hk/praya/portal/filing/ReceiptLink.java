package hk.praya.portal.filing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import java.io.ByteArrayInputStream;

/** Saves the receipt of a filed application as a file; it is written when it is asked for. */
public final class ReceiptLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public ReceiptLink(String text, ApplicationId application, AccountId owner, Submissions submissions) {
        super(
                DownloadHandler.fromInputStream(event -> submissions
                        .find(application, owner)
                        .map(submission -> write(submission, event))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                AttachmentType.DOWNLOAD,
                text);
    }

    private static DownloadResponse write(Submission submission, DownloadEvent event) {
        var bytes = inLanguageOf(event.getUI(), submission);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), Receipt.fileName(submission), "text/html;charset=utf-8", bytes.length);
    }

    private static byte[] inLanguageOf(UI ui, Submission submission) {
        UI.setCurrent(ui);
        try {
            return Receipt.of(submission);
        } finally {
            UI.setCurrent(null);
        }
    }
}

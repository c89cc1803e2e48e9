package hk.praya.portal.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.RequestId;
import hk.praya.portal.component.FileChooser;
import hk.praya.portal.component.FileList;
import hk.praya.portal.text.Words;
import java.time.LocalDate;

/** One paper that an officer has asked for, and where it is sent. */
final class RequestTask extends Div {

    private static final long serialVersionUID = 1L;

    private final RequestId request;
    private final LocalDate dueOn;
    private final Paragraph due = new Paragraph();

    RequestTask(DocumentRequested asked, String person, FileChooser.Taker taker, SerializableRunnable sent) {
        request = asked.request();
        dueOn = asked.dueOn();
        var kind = Words.of(asked.slot().kind());
        var chooser = new FileChooser(Words.of("status.request.choose"), Words.of("papers.slot", kind, person), taker);
        chooser.single();
        var files = new FileList(chooser::focus);
        chooser.whenDone(results -> {
            files.note(results);
            sent.run();
        });
        addClassName("request");
        add(
                new H3(Words.of("papers.slot", kind, person)),
                new Paragraph(Words.of("event.note", asked.wanted())),
                due,
                files,
                chooser);
    }

    RequestId request() {
        return request;
    }

    /** Says when it is due, seen from a day. */
    void remind(LocalDate today) {
        boolean late = today.isAfter(dueOn);
        due.setText(Words.of(late ? "status.request.late" : "status.request.due", Words.day(dueOn)));
        due.setClassName("bad-text", late);
    }
}

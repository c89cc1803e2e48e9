package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.FileType;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Offers to join the photographs of one place, where there are several of them, into one document. */
final class JoinOffer extends Div {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int DIGITS = 20;

    private final String place;
    private final PaperDesk desk;
    private final SerializableRunnable focusList;
    private final Span text = new Span();
    private final NativeButton opener = new NativeButton();
    private final List<String> chosen = new ArrayList<>();
    private transient List<Document> documents = List.of();
    private @Nullable JoinPanel panel;

    /** @param focusList called after something was joined, to put the focus on it */
    JoinOffer(String place, PaperDesk desk, SerializableRunnable focusList) {
        this.place = place;
        this.desk = desk;
        this.focusList = focusList;
        addClassName("join-offer");
        opener.add(text, new HiddenText(" " + place));
        opener.addClassName("as-link");
        opener.addClickListener(_ -> open());
        add(opener);
    }

    /**
     * Notes that a file was chosen: pages begin in the order they were chosen in, whichever arrives first. What was there
     * before is put in the order of its names.
     */
    void chosen(String name) {
        if (!chosen.contains(name)) {
            chosen.add(name);
        }
    }

    /** Offers what is in the place now; what has been put in order already stays so. */
    void show(List<Document> inPlace) {
        documents = inPlace.stream()
                .filter(document -> document.paper().scan().mayBeOpened())
                .sorted(Comparator.<Document>comparingInt(document -> chosen.indexOf(document.name()))
                        .thenComparing(JoinOffer::inSequence))
                .toList();
        int photographs =
                (int) documents.stream().filter(JoinOffer::isPhotograph).count();
        text.setText(Words.of("papers.join", photographs));
        setVisible(documents.size() > 1 && photographs > 0);
        if (panel != null) {
            panel.show(documents);
            if (!isVisible()) {
                shut();
            }
        }
    }

    /** Whatever is no PDF; those are pages of one document already. */
    static boolean isPhotograph(Document document) {
        return document.type() != FileType.PDF;
    }

    /** Cameras count in the names they give; 2 comes before 10. */
    private static String inSequence(Document document) {
        return NUMBER.matcher(document.name())
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }

    private void open() {
        opener.setVisible(false);
        panel = new JoinPanel(place, desk, this::joined, this::close);
        add(panel);
        panel.show(documents);
        panel.focus();
    }

    /** Keeps the order, for when they are taken apart and joined again. */
    private void joined(List<String> names) {
        chosen.removeAll(names);
        chosen.addAll(names);
        shut();
        desk.changed();
        focusList.run();
    }

    private void close() {
        shut();
        opener.focus();
    }

    private void shut() {
        if (panel != null) {
            remove(panel);
        }
        panel = null;
        opener.setVisible(true);
    }
}

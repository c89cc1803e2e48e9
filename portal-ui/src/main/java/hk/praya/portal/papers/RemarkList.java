package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.document.Remark;
import hk.praya.portal.text.Words;
import java.util.List;

/** What a look at a document noticed, each in a sentence that says what to do. */
public final class RemarkList extends Div {

    private static final long serialVersionUID = 1L;

    public RemarkList(List<Remark> remarks) {
        var list = new UnorderedList();
        remarks.forEach(remark -> list.add(new ListItem(say(remark))));
        addClassName("remarks");
        add(new Paragraph(Words.of("remark.heading")), list);
        setVisible(!remarks.isEmpty());
    }

    static String say(Remark remark) {
        return switch (remark) {
            case Remark.BlankPage(int page) -> Words.of("remark.BlankPage", page);
            case Remark.DarkPage(int page) -> Words.of("remark.DarkPage", page);
            case Remark.FewPixels(int width, int height) -> Words.of("remark.FewPixels", width, height);
            case Remark.NameMissing() -> Words.of("remark.NameMissing");
            case Remark.ForeignLanguage(var tag) -> Words.of("remark.ForeignLanguage", Words.language(tag));
            case Remark.ZoneDiffers(var field) -> Words.of("remark.ZoneDiffers." + field);
            case Remark.ZoneMisread(var field) -> Words.of("remark.ZoneMisread." + field);
            case Remark.Expired(var day) -> Words.of("remark.Expired", Words.day(day));
        };
    }
}

package hk.praya.portal.profile;

import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import hk.praya.portal.text.Words;
import hk.praya.scoring.university.University;
import java.util.stream.Stream;

/**
 * The institution that awarded a degree. One types any part of its name, in English or Chinese, or a short name, and
 * chooses; what is not on the list stays as it was typed.
 */
final class InstitutionField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    InstitutionField() {
        super(Words.of("degree.institution"));
        getElement().getThemeList().add("helper-above-field");
        setHelperText(Words.of("degree.institution.hint"));
        setItems(
                query -> found(query).skip(query.getOffset()).limit(query.getLimit()),
                query -> Math.toIntExact(found(query).count()));
        setRenderer(LitRenderer.<String>of("""
                        <span class="choice">
                          <span>${item.name}</span>
                          <span class="choice-more"><span lang="${item.language}">${item.chinese}</span>
                            <span>${item.place}</span></span>
                        </span>
                        """)
                .withProperty("name", name -> name)
                .withProperty("chinese", name -> SchoolText.of(name).chinese())
                .withProperty("language", name -> SchoolText.of(name).language())
                .withProperty("place", name -> SchoolText.of(name).place()));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> typed(event.getDetail()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement.maxLength = $0", LONGEST);
    }

    private void typed(String text) {
        var name = text.strip();
        setValue(
                name.isEmpty()
                        ? null
                        : AGGREGATE_LIST.find(name).map(University::name).orElse(name));
    }

    private static Stream<String> found(Query<String, String> query) {
        return AGGREGATE_LIST.search(query.getFilter().orElse("")).stream().map(University::name);
    }
}

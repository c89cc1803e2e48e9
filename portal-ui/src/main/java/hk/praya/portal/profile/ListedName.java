package hk.praya.portal.profile;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import hk.praya.portal.text.Words;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that is chosen from a list by typing any part of it. What is not on the list stays as it was typed; null where
 * nothing is.
 */
abstract class ListedName extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    ListedName(String key) {
        super(Words.of(key));
        getElement().getThemeList().add("helper-above-field");
        setItems(
                query -> found(query).skip(query.getOffset()).limit(query.getLimit()),
                query -> Math.toIntExact(found(query).count()));
        setRenderer(LitRenderer.<String>of("""
                        <span class="choice">
                          <span>${item.name}</span>
                          <span class="choice-more"><span lang="${item.language}">${item.chinese}</span>
                            <span>${item.more}</span></span>
                        </span>
                        """)
                .withProperty("name", name -> name)
                .withProperty("chinese", name -> text(name).chinese())
                .withProperty("language", name -> text(name).language())
                .withProperty("more", name -> text(name).more()));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> typed(event.getDetail().strip()));
    }

    /** The names on the list that something typed may mean, the likeliest first. */
    abstract Stream<String> search(String typed);

    /** The name on the list that something typed means; empty where it may mean another. */
    abstract Optional<String> find(String typed);

    abstract ChoiceText text(String name);

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.inputElement.maxLength = $0", LONGEST);
    }

    private void typed(String text) {
        setValue(text.isEmpty() ? null : find(text).orElse(text));
    }

    private Stream<String> found(Query<String, String> query) {
        return search(query.getFilter().orElse(""));
    }
}

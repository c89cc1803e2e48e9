package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The tests as tabs: one of them is open, and the arrow keys go from one to the next. */
public final class TestTabs extends Div {

    private static final long serialVersionUID = 1L;

    private final List<NativeButton> tabs = new ArrayList<>();
    private final Command chosen;
    private int selected;

    /** @param panelId the id of the element that the tabs control */
    public TestTabs(List<RuleSetId> tests, String panelId, Command chosen) {
        this.chosen = chosen;
        addClassName("test-tabs");
        getElement().setAttribute("role", "tablist");
        getElement().setAttribute("aria-label", Words.of("panel.tests"));
        for (var test : tests) {
            add(tab(tabs.size(), test, panelId));
        }
        keys("event.key === 'ArrowRight'", () -> move(selected + 1));
        keys("event.key === 'ArrowLeft'", () -> move(selected - 1));
        keys("event.key === 'Home'", () -> move(0));
        keys("event.key === 'End'", () -> move(tabs.size() - 1));
        mark();
    }

    /** The index of the open tab. */
    public int selected() {
        return selected;
    }

    /** The id of the open tab. */
    public String selectedId() {
        return tabs.get(selected).getId().orElseThrow();
    }

    private NativeButton tab(int index, RuleSetId test, String panelId) {
        var tab = new NativeButton(Words.shortly(test), _ -> select(index));
        tab.setId("test-" + test);
        tab.getElement().setAttribute("role", "tab");
        tab.getElement().setAttribute("aria-controls", panelId);
        tabs.add(tab);
        return tab;
    }

    private void keys(String filter, Command action) {
        getElement()
                .addEventListener("keydown", _ -> action.execute())
                .setFilter(filter)
                .preventDefault();
    }

    private void move(int index) {
        select(Math.floorMod(index, tabs.size()));
        tabs.get(selected).focus();
    }

    private void select(int index) {
        if (index != selected) {
            selected = index;
            mark();
            chosen.execute();
        }
    }

    private void mark() {
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == selected));
            tabs.get(i).getElement().setAttribute("tabindex", i == selected ? "0" : "-1");
        }
    }
}

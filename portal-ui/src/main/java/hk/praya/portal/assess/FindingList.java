package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of one test. They are made when the test is opened, and from then on only rewritten. */
final class FindingList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Map<Item, FindingRow> rows = new EnumMap<>(Item.class);
    private final List<FactorHeading> factors = new ArrayList<>();
    private transient @Nullable RuleSetId shown;

    FindingList() {
        getContent().addClassName("findings");
    }

    /** Shows a result, and returns the findings that moved since the last one of the same test. */
    List<Finding> show(Assessment result) {
        if (!result.ruleSet().equals(shown)) {
            build(result);
            shown = result.ruleSet();
            return List.of();
        }
        factors.forEach(factor -> factor.show(result));
        var moved = new ArrayList<Finding>();
        for (var finding : result.findings()) {
            var row = rows.get(finding.item());
            if (row != null && row.show(finding)) {
                moved.add(finding);
            }
        }
        moved.stream()
                .limit(1)
                .map(Finding::item)
                .map(rows::get)
                .filter(Objects::nonNull)
                .forEach(FindingRow::reveal);
        return moved;
    }

    private void build(Assessment result) {
        getContent().removeAll();
        rows.clear();
        factors.clear();
        if (result.kind() != Kind.POINTS) {
            getContent().add(list(result, result.findings()));
            return;
        }
        for (var factor : result.factors()) {
            var findings = result.findings(factor);
            if (findings.size() > 1) {
                var heading = new FactorHeading(factor);
                heading.show(result);
                factors.add(heading);
                getContent().add(heading, list(result, findings));
            } else {
                getContent()
                        .add(new UnorderedList(row(result, findings.getFirst()).alone()));
            }
        }
    }

    private UnorderedList list(Assessment result, List<Finding> findings) {
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(row(result, finding)));
        return list;
    }

    private FindingRow row(Assessment result, Finding finding) {
        var row = new FindingRow(result.kind(), finding);
        rows.put(finding.item(), row);
        return row;
    }
}

package hk.praya.portal.filing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.application.Filing;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.application.DraftPage;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** What one declares, signed with one's name; then the application is filed. */
@Route("application/declaration")
@RolesAllowed("APPLICANT")
public class DeclarationView extends DraftPage {

    private static final long serialVersionUID = 1L;

    private static final int STATEMENTS = 5;
    private static final int LONGEST_NAME = 200;

    private final transient FileApplication filing;
    private final transient Submissions submissions;
    private final ErrorSummary summary = new ErrorSummary();
    private final Hindrances hindrances = new Hindrances();
    private final ChangedCard changed = new ChangedCard();
    private final Paragraph extent = new Paragraph();
    private final TextField signature = new TextField(Words.of("declaration.signature"));
    private final WithoutPapers without = new WithoutPapers();

    public DeclarationView(CurrentDraft drafts, FileApplication filing, Submissions submissions) {
        super("declaration.heading", Step.DECLARATION, drafts);
        this.filing = filing;
        this.submissions = submissions;
        setLead(Words.of("declaration.lead"));
        signature.setHelperText(Words.of("declaration.signature.hint"));
        signature.getElement().getThemeList().add("helper-above-field");
        signature.setAutocomplete(Autocomplete.NAME);
        signature.setMaxLength(LONGEST_NAME);
        var file = new Button(Words.of("declaration.file"), _ -> file());
        file.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(file);
        actions.addClassName("actions");
        var form = new Div(extent, statements(), without, signature, actions);
        form.addClassNames("narrow", "declaration");
        getContent().add(summary, hindrances, changed, form);
    }

    @Override
    protected void enter(Preparation preparation) {
        var family = preparation.household().dependants();
        hindrances.show(preparation.obstacles(), family);
        var kind = preparation.assessment().kind();
        extent.setText(Words.of(
                "declaration.extent",
                1 + family.size(),
                preparation.documents().size(),
                Words.amount(kind, preparation.checklist().claimed()),
                Words.amount(kind, preparation.checklist().evidenced()),
                Words.amount(kind, preparation.assessment().threshold())));
        without.show(preparation.checklist());
    }

    private static Div statements() {
        var statements = new OrderedList();
        for (int line = 1; line <= STATEMENTS; line++) {
            statements.add(new ListItem(Words.of("declaration." + line)));
        }
        statements.addClassName("statements");
        return new Div(new H2(Words.of("declaration.statements")), statements);
    }

    private void file() {
        withDraft(() -> {
            var filed = submissions.find(draft().id(), owner());
            if (filed.isPresent()) {
                confirm();
            } else if (isComplete()) {
                tryToFile();
            }
        });
    }

    /** Whether everything on the page is as it has to be; what is not is said. */
    private boolean isComplete() {
        var preparation = prepare();
        enter(preparation);
        var problems = problems();
        boolean ready = summary.show(problems) && preparation.obstacles().isEmpty();
        markErroneous(!ready);
        if (problems.isEmpty() && !ready) {
            hindrances.takeFocus();
        }
        return ready;
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (without.isVisible() && !without.isAgreed()) {
            problems.add(new Problem(without.field(), Words.of("declaration.problem.papers")));
        }
        if (signature.getValue().isBlank()) {
            problems.add(new Problem(signature, Words.of("declaration.problem.signature")));
        }
        return problems;
    }

    private void tryToFile() {
        try {
            var result = filing.file(owner(), draft().id(), signature.getValue(), without.isAgreed());
            switch (result) {
                case Filing.Accepted _ -> confirm();
                case Filing.Refused refused -> lookAgain(refused);
            }
        } catch (ChangedElsewhere _) {
            lookAgain();
        }
    }

    /** Something changed between looking and filing. */
    private void lookAgain(Filing.Refused refused) {
        var preparation = prepare();
        enter(preparation);
        hindrances.show(refused.obstacles(), preparation.household().dependants());
        hindrances.takeFocus();
        markErroneous(true);
    }

    /** Another tab was quicker: it has filed, or changed what was to be filed. */
    private void lookAgain() {
        if (submissions.find(draft().id(), owner()).isPresent()) {
            confirm();
        } else {
            enter(prepare());
            changed.appear();
        }
    }

    private void confirm() {
        UI.getCurrent().navigate(FiledView.route(draft().id()));
    }

    Checkbox withoutPapers() {
        return without.field();
    }
}

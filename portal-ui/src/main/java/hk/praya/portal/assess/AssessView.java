package hk.praya.portal.assess;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.Question;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.AskOnce;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.profile.TypedSpouse;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The calculator: the facts on one side, the result always in sight on the other. */
@Route("assess")
@AnonymousAllowed
public class AssessView extends Page implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient @Nullable StoredAnswers stored;
    private final transient Calculator calculator;
    private final Div facts = new Div();
    private final Announcement announcement = new Announcement();
    private final Paragraph conflict = new Paragraph(Words.of("assess.changed-elsewhere"));
    private final ResultPanel panel;
    private final ResultBar bar;
    private FactsForm form;

    public AssessView(
            QmasRules rules,
            Clock clock,
            CurrentAccount account,
            Profiles profiles,
            SaveProfile saveProfile,
            StartApplication startApplication,
            Applications applications,
            Dependants dependants) {
        super("assess.heading");
        this.clock = clock;
        this.stored = account.role().filter(role -> role == Role.APPLICANT).isPresent()
                ? new StoredAnswers(account.id(), profiles, saveProfile, startApplication, applications, dependants)
                : null;
        this.calculator = stored == null
                ? new Calculator(rules, clock, TypedProfile.get().orElse(Profile.UNANSWERED), UnaryOperator.identity())
                : new Calculator(rules, clock, stored.profile(), stored::assessed);
        this.panel = new ResultPanel(
                calculator.results(), calculator::soonest, this::answer, this::testChosen, () -> setOpen(false));
        this.bar = new ResultBar(() -> setOpen(true));
        this.form = form();
        setLead(Words.of(stored == null ? "assess.lead" : "assess.lead.stored"));
        lay(account.role().filter(role -> role == Role.OFFICER).isEmpty());
        bar.show(panel.open());
        calculator.onChange(this::changed);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AskLink.PARAMETER)
                .flatMap(AskLink::question)
                .ifPresent(form::focus);
    }

    private void lay(boolean canApply) {
        conflict.addClassNames("card", "ask");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        facts.addClassName("facts-side");
        facts.add(conflict, form);
        if (stored == null) {
            facts.add(new AskOnce("assess.again", "", this::startAgain));
        }
        if (canApply) {
            var apply = new Button(Words.of(applyKey()), _ -> apply());
            apply.getElement().getThemeList().add("primary");
            apply.setDisableOnClick(true);
            panel.addToFoot(apply);
        }
        var estimate = new Paragraph(Words.of("assess.estimate"));
        estimate.addClassName("hint");
        panel.addToFoot(estimate);
        var columns = new Div(facts, panel);
        columns.addClassName("assess-columns");
        getContent().addClassName("assess");
        getContent().add(columns, bar, announcement);
    }

    private String applyKey() {
        if (stored == null) {
            return "assess.apply";
        }
        return stored.hasDraft() ? "assess.apply.draft" : "assess.apply.stored";
    }

    private FactsForm form() {
        var made = stored == null || stored.entered().isEmpty()
                ? new FactsForm(clock)
                : new FactsForm(clock, new EnteredFamily(stored.entered()));
        made.show(calculator.profile());
        made.onEdit(this::edited);
        return made;
    }

    private void edited(UnaryOperator<Profile> change) {
        calculator.change(change);
        if (stored == null) {
            TypedProfile.put(calculator.profile());
        } else {
            keep(stored);
        }
    }

    private void keep(StoredAnswers answers) {
        try {
            var kept = answers.save(calculator.profile());
            conflict.setVisible(false);
            showAgain(kept);
        } catch (ChangedElsewhere _) {
            conflict.setVisible(true);
            showAgain(answers.reread());
        }
    }

    private void showAgain(Profile kept) {
        if (!kept.equals(calculator.profile())) {
            calculator.replace(kept);
            form.show(kept);
        }
    }

    private void changed(List<Assessment> results) {
        var before = panel.open();
        var moved = panel.show(results);
        bar.show(panel.open());
        if (!before.equals(panel.open()) && !moved.isEmpty()) {
            announcement.announce(panel.open(), moved);
        }
    }

    private void testChosen() {
        bar.show(panel.open());
    }

    private void answer(Question question) {
        setOpen(false);
        form.focus(question);
    }

    private void startAgain() {
        TypedProfile.clear();
        TypedSpouse.clear();
        calculator.replace(Profile.UNANSWERED);
        var old = form;
        form = form();
        facts.replace(old, form);
        announcement.say(Words.of("assess.again.done"));
        form.focus(Question.DATE_OF_BIRTH);
    }

    private void apply() {
        if (stored == null) {
            TypedProfile.put(calculator.profile());
            UI.getCurrent().navigate("register");
        } else {
            stored.startApplication();
            UI.getCurrent().navigate("application");
        }
    }

    /** Opens the panel over the page, where there is no room beside the facts, or closes it. */
    private void setOpen(boolean open) {
        if (panel.getContent().hasClassName("over-page") == open) {
            return;
        }
        panel.getContent().setClassName("over-page", open);
        panel.getElement().executeJs("""
                        for (let part = this; part.parentElement && part !== document.body; part = part.parentElement) {
                          for (const other of part.parentElement.children) {
                            if (other !== part) other.inert = $0;
                          }
                        }
                        """, open);
        if (open) {
            panel.focusClose();
        } else {
            bar.focusWhy();
        }
    }
}

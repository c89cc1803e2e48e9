package hk.praya.portal.filing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.usecase.ChooseRoute;
import hk.praya.portal.application.CurrentDraft;
import hk.praya.portal.application.DraftPage;
import hk.praya.portal.application.Steps;
import hk.praya.portal.papers.PaperPanel;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;

/** Everything as it would be filed today, to be read once more: the answers, the claims, and what stands in the way. */
@Route("application/check")
@RolesAllowed("APPLICANT")
public class CheckView extends DraftPage {

    private static final long serialVersionUID = 1L;

    private final transient ChooseRoute choosing;
    private final Hindrances hindrances = new Hindrances();
    private final Div sheets = new Div();
    private final RouteChoice route = new RouteChoice(this::choose);
    private final PaperPanel panel = new PaperPanel(Words.of("papers.panel"));
    private final ClaimsCard claims = new ClaimsCard();
    private final BundleCard bundle = new BundleCard();

    public CheckView(CurrentDraft drafts, ChooseRoute choosing) {
        super("check.heading", Step.CHECK, drafts);
        this.choosing = choosing;
        setLead(Words.of("check.lead"));
        var goOn = new Button(Words.of("check.continue"), _ -> goOn());
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(goOn);
        actions.addClassName("actions");
        var columns = new Div(new Div(sheets, actions), new Aside(route, panel, claims, bundle));
        columns.addClassNames("cols", "check");
        getContent().add(hindrances, columns);
    }

    @Override
    protected void enter(Preparation preparation) {
        var household = preparation.household();
        hindrances.show(preparation.obstacles(), household.dependants());
        sheets.removeAll();
        Sheets.of(household.profile(), household.dependants()).forEach(sheet -> sheets.add(new SheetCard(sheet)));
        sheets.add(new PapersCard(preparation));
        route.show(preparation);
        panel.show(preparation.checklist());
        claims.show(preparation.checklist());
        bundle.show(preparation.draft().id(), household.dependants(), preparation.documents());
    }

    private void choose(hk.praya.domain.application.Route chosen) {
        withDraft(() -> {
            choosing.choose(owner(), draft().id(), chosen);
            enter(prepare());
        });
    }

    private void goOn() {
        withDraft(() -> {
            var preparation = prepare();
            enter(preparation);
            boolean ready = preparation.obstacles().isEmpty();
            markErroneous(!ready);
            if (ready) {
                UI.getCurrent().navigate(Steps.route(Step.DECLARATION));
            } else {
                hindrances.takeFocus();
            }
        });
    }
}

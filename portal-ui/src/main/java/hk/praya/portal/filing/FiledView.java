package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submission;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.document.Documents;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.layout.Page;
import hk.praya.portal.papers.RouteIds;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Confirms a filing, for as long as the case is kept: the reference, the receipt, and what happens next. */
@Route("application/filed/:id")
@RolesAllowed("APPLICANT")
public class FiledView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int NEXT = 4;

    private final transient CurrentAccount account;
    private final transient Accounts accounts;
    private final transient Submissions submissions;
    private final transient Documents documents;
    private final Div body = new Div();

    public FiledView(CurrentAccount account, Accounts accounts, Submissions submissions, Documents documents) {
        super("filed.confirmed");
        this.account = account;
        this.accounts = accounts;
        this.submissions = submissions;
        this.documents = documents;
        getContent().addClassName("filed-page");
        getContent().add(body);
    }

    /** The route of the confirmation of an application. */
    public static String route(ApplicationId application) {
        return "application/filed/" + application;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(RouteIds::parse)
                .map(ApplicationId::new)
                .flatMap(id -> submissions.find(id, account.id()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Submission submission) {
        var email = accounts.find(account.id()).map(Account::email).orElseThrow();
        setLead(Words.of("filed.when", Words.moment(submission.filedAt())));
        body.removeAll();
        body.add(
                panel(submission),
                new Paragraph(Words.of("filed.mailed", email.value())),
                actions(submission),
                bundle(submission),
                next(submission));
    }

    private static Div panel(Submission submission) {
        var label = new Span(Words.of("filed.reference"));
        var reference = submission.reference().value();
        var shown = new Span(reference);
        shown.addClassNames("num", "reference");
        shown.getElement().setAttribute("aria-hidden", "true");
        var panel = new Div(label, shown, new HiddenText(spelled(reference)));
        panel.addClassNames("card", "calm", "filed-panel");
        return panel;
    }

    /** Sign by sign, as one would say it over a telephone. */
    private static String spelled(String reference) {
        return reference
                .chars()
                .mapToObj(sign -> sign == '-' ? "," : String.valueOf((char) sign))
                .collect(Collectors.joining(" "));
    }

    private Div actions(Submission submission) {
        var save = new ReceiptLink(Words.of("filed.save"), submission.application(), account.id(), submissions);
        save.addClassNames("button", "primary");
        var print = new NativeButton(
                Words.of("filed.print"), click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("button");
        var follow = new Anchor("status/" + submission.application(), Words.of("filed.follow-case"));
        follow.addClassName("button");
        var actions = new Div(save, print, follow);
        actions.addClassNames("actions", "no-print");
        return actions;
    }

    private BundleCard bundle(Submission submission) {
        var bundle = new BundleCard();
        bundle.addClassName("narrow");
        bundle.show(
                submission.application(),
                submission.dependants(),
                documents.findAll(submission.application(), account.id()));
        return bundle;
    }

    private static Div next(Submission submission) {
        var steps = new OrderedList();
        for (int step = 1; step <= NEXT; step++) {
            steps.add(new ListItem(Words.of("filed.next." + step)));
        }
        var frozen = new Paragraph(Words.of(
                "filed.frozen",
                submission.documents().size(),
                Words.day(submission.legalDay()),
                Words.of(submission.assessment().ruleSet())));
        var next = new Div(new H2(Words.of("filed.next")), steps, frozen);
        next.addClassName("narrow");
        return next;
    }
}

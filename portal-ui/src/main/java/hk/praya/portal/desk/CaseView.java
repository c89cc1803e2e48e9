package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.HongKong;
import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.portal.filing.BundleCard;
import hk.praya.portal.layout.Page;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One case: what was filed, the claims beside their papers, what happened since, and what may be done. */
@Route("desk/:case")
@RolesAllowed("OFFICER")
public class CaseView extends Page implements BeforeEnterObserver, CaseDesk {

    private static final long serialVersionUID = 1L;

    private final transient Casework casework;
    private final transient Accounts accounts;
    private final transient Clock clock;
    private final transient AccountId officer;
    private final Div facts = new Div();
    private final Div filed = new Div();
    private final Div gauge = new Div();
    private final BundleCard bundle = new BundleCard();
    private final ActsCard acts;
    private transient @Nullable CaseHistory seen;

    CaseView(Casework casework, Accounts accounts, CurrentAccount account, Clock clock) {
        super("desk.case.heading.unread");
        this.casework = casework;
        this.accounts = accounts;
        this.clock = clock;
        this.officer = account.id();
        acts = new ActsCard(casework, clock, officer, this);
        var back = new Anchor("desk", Words.of("desk.case.back"));
        back.addClassName("back");
        var aside = new Aside(gauge, acts, bundle);
        var columns = new Div(filed, aside);
        columns.addClassNames("cols", "case-cols");
        getContent().addClassNames("desk", "case");
        getContent().addComponentAsFirst(back);
        getContent().add(facts, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var application = event.getRouteParameters().get("case").flatMap(CaseView::id);
        try {
            show(casework.open(officer, application.orElseThrow(() -> new NotFound("case"))));
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public boolean act(Consumer<CaseHistory> act, String done) {
        var before = Objects.requireNonNull(seen);
        boolean moved = isRefused(act, before);
        show(casework.open(officer, before.application()));
        if (moved) {
            acts.sayMoved();
        } else {
            acts.sayDone(done);
        }
        return !moved;
    }

    private static boolean isRefused(Consumer<CaseHistory> act, CaseHistory before) {
        try {
            act.accept(before);
            return false;
        } catch (ChangedElsewhere _) {
            return true;
        }
    }

    private void show(CaseFile file) {
        seen = file.history();
        var submission = file.submission();
        setHeading(Words.of(
                "desk.case.heading",
                submission.reference().value(),
                NameText.full(submission.profile().person().name())));
        var head = new CaseHead(file, HongKong.today(clock));
        replace(facts, head.facts(), head.parts());
        replace(
                filed,
                new Claims(file).section(),
                new Prerequisites(file).section(),
                new CaseTimeline(file, accounts, officer).section(),
                new ProfileSummary(submission).section(),
                new FamilyList(file).section(),
                new PaperList(file).section());
        replace(gauge, head.gauge());
        acts.show(file);
        bundle.show(submission.application(), submission.dependants(), file.documents());
    }

    private static void replace(Div place, Component... content) {
        place.removeAll();
        place.add(content);
    }

    private static Optional<ApplicationId> id(String parameter) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(parameter)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

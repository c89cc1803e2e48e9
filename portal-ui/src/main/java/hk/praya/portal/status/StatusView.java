package hk.praya.portal.status;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.HongKong;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseEvent.DocumentRequested;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.usecase.TrackApplication;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.component.Timeline;
import hk.praya.portal.filing.BundleCard;
import hk.praya.portal.filing.ClaimsCard;
import hk.praya.portal.filing.ReceiptLink;
import hk.praya.portal.layout.Page;
import hk.praya.portal.papers.PaperIntake;
import hk.praya.portal.papers.PaperPanel;
import hk.praya.portal.papers.People;
import hk.praya.portal.papers.RouteIds;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One filed case as its applicant follows it. */
@Route("status/:id")
@RolesAllowed("APPLICANT")
public class StatusView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TrackApplication tracking;
    private final transient WithdrawApplication withdrawing;
    private final transient PaperIntake intake;
    private final transient Submissions submissions;
    private final transient Clock clock;
    private final AccountId owner;
    private final Paragraph reference = new Paragraph();
    private final Paragraph news = new Paragraph();
    private final ToDoCard toDo = new ToDoCard();
    private final Div story = new Div();
    private final Aside aside = new Aside();
    private @Nullable ApplicationId application;

    public StatusView(
            CurrentAccount account,
            TrackApplication tracking,
            WithdrawApplication withdrawing,
            PaperIntake intake,
            Submissions submissions,
            Clock clock) {
        super("status.heading");
        this.owner = account.id();
        this.tracking = tracking;
        this.withdrawing = withdrawing;
        this.intake = intake;
        this.submissions = submissions;
        this.clock = clock;
        reference.addClassNames("hint", "case-reference");
        news.addClassNames("card", "calm", "news");
        news.getElement().setAttribute("role", "status");
        news.setVisible(false);
        var columns = new Div(new Div(news, toDo, story), aside);
        columns.addClassNames("cols", "case");
        getContent().addComponentAsFirst(reference);
        getContent().add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.setVisible(false);
        application = event.getRouteParameters()
                .get("id")
                .flatMap(RouteIds::parse)
                .map(ApplicationId::new)
                .orElse(null);
        track().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<CaseFile> track() {
        return application == null ? Optional.empty() : tracking.track(owner, application);
    }

    private void refresh() {
        track().ifPresent(this::show);
    }

    private void show(CaseFile file) {
        var submission = file.submission();
        var stage = file.history().stage();
        reference.setText(Words.of(
                "status.reference", submission.reference().value(), Words.day(HongKong.dayOf(submission.filedAt()))));
        setHeading(Words.of("stage.heading." + stage));
        setLead(Words.of("stage.meaning." + stage));
        toDo.show(file, HongKong.today(clock), request -> task(request, file));
        story.removeAll();
        story.add(happened(file));
        if (!ComingStages.after(stage).isEmpty()) {
            story.add(coming(stage));
        }
        story.add(papers(file));
        if (file.history().mayWithdraw()) {
            story.add(new WithdrawSection(this::withdraw));
        }
        aside.removeAll();
        aside.add(sums(file), new LookedCard(file.history()), receipt(file), bundle(file));
    }

    private RequestTask task(DocumentRequested request, CaseFile file) {
        var filed = file.submission().application();
        return new RequestTask(
                request,
                People.of(request.slot().subject(), file.submission().dependants()),
                (name, content) -> intake.supply(owner, filed, request.request(), name, content),
                () -> sent(request));
    }

    private void sent(DocumentRequested request) {
        track().ifPresent(file -> {
            boolean open = file.history().openRequest(request.request()).isPresent();
            if (!open) {
                say("status.request.sent");
            }
            show(file);
            if (!open) {
                toDo.takeFocus();
            }
        });
    }

    private void withdraw() {
        try {
            withdrawing.withdraw(owner, application());
            say("status.withdraw.done");
        } catch (ChangedElsewhere _) {
            say("status.withdraw.moved");
        }
        refresh();
        toDo.takeFocus();
    }

    private void say(String key) {
        news.setText(Words.of(key));
        news.setVisible(true);
    }

    private Section happened(CaseFile file) {
        var section = section("status.happened", events(file));
        var course = Course.of(file.history(), clock.instant());
        if (course.isUnderWay()) {
            section.addComponentAtIndex(1, CourseChart.of(course));
        }
        return section;
    }

    private static Timeline events(CaseFile file) {
        var timeline = new Timeline();
        var mark = Timeline.Mark.NOW;
        for (var event : file.history().events().reversed()) {
            if (event instanceof CaseEvent.LookedAt) {
                continue;
            }
            var told = Told.of(event, file);
            timeline.happened(mark, told.title(), event.at(), told.paragraphs());
            mark = Timeline.Mark.DONE;
        }
        return timeline;
    }

    private static Section coming(Stage stage) {
        var timeline = new Timeline();
        ComingStages.after(stage)
                .forEach(next -> timeline.toCome(
                        Words.of("coming." + next),
                        Words.of("status.coming.when"),
                        List.of(Words.of("coming.text." + next))));
        return section("status.coming", timeline);
    }

    private static Section papers(CaseFile file) {
        return section(
                "status.papers.heading",
                new FiledPapers(file.documents(), file.submission().dependants()));
    }

    private static Section section(String key, Component content) {
        return new Section(new H2(Words.of(key)), content);
    }

    private static Div sums(CaseFile file) {
        var panel = new PaperPanel(Words.of("status.sums")).settled();
        panel.show(file.checklist());
        var claims = new ClaimsCard();
        claims.show(file.checklist());
        panel.add(new NativeDetails(Words.of("status.claims"), claims));
        return panel;
    }

    private Div receipt(CaseFile file) {
        var link = new ReceiptLink(
                Words.of("status.receipt.save"), file.submission().application(), owner, submissions);
        link.addClassName("as-link");
        var card = new Div(new H2(Words.of("status.receipt")), new Paragraph(Words.of("status.receipt.text")), link);
        card.addClassNames("card", "no-print");
        return card;
    }

    private static BundleCard bundle(CaseFile file) {
        var card = new BundleCard();
        card.show(file.submission().application(), file.submission().dependants(), file.documents());
        return card;
    }

    private ApplicationId application() {
        if (application == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return application;
    }
}

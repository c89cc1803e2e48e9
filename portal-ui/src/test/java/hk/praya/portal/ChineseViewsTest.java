package hk.praya.portal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeDetails.ToggleEvent;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Step;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.portal.application.AboutYouView;
import hk.praya.portal.application.ApplicationView;
import hk.praya.portal.application.CareerView;
import hk.praya.portal.application.EducationView;
import hk.praya.portal.application.FamilyMemberView;
import hk.praya.portal.application.FamilyView;
import hk.praya.portal.application.LanguagesAndMeansView;
import hk.praya.portal.assess.AssessView;
import hk.praya.portal.desk.CaseView;
import hk.praya.portal.desk.QueueView;
import hk.praya.portal.filing.CheckView;
import hk.praya.portal.filing.DeclarationView;
import hk.praya.portal.filing.FiledView;
import hk.praya.portal.forecast.ForecastView;
import hk.praya.portal.help.AccessibilityView;
import hk.praya.portal.help.HelpView;
import hk.praya.portal.help.ProblemsView;
import hk.praya.portal.help.TermsView;
import hk.praya.portal.outlook.AdviceView;
import hk.praya.portal.outlook.HouseholdView;
import hk.praya.portal.papers.DocumentsView;
import hk.praya.portal.papers.LibraryView;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.rulebook.CompareRulesView;
import hk.praya.portal.rulebook.RuleSetView;
import hk.praya.portal.rulebook.RulesView;
import hk.praya.portal.rulebook.StayOrRefileView;
import hk.praya.portal.rulebook.TimeMachineView;
import hk.praya.portal.schemes.SchemesView;
import hk.praya.portal.start.StartView;
import hk.praya.portal.statistics.StatisticsView;
import hk.praya.portal.status.StatusListView;
import hk.praya.portal.status.StatusView;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Said;
import hk.praya.portal.testing.Sample;
import hk.praya.portal.text.Tongue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** On every page, in either Chinese, nothing is left in English but names. */
class ChineseViewsTest {

    /** What the sample's applicant has typed. */
    private static final List<String> TYPED = List.of(
            "CHAN Siu Ming",
            "Siu Ming",
            "CHAN",
            "Mei Ling",
            "Theo",
            "MSc Informatics",
            "University of Edinburgh",
            "Actuary",
            "Axis Re");

    private final PortalInMemory portal = new PortalInMemory(Beans.class);
    private final AccountId officer = Sample.officer(portal);

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void theCalculatorIsInChineseWithEveryTestAndSource(Tongue tongue) {
        browse(tongue);
        open("assess");
        open("");
        open("assess");
        for (var tab : _find(NativeButton.class, spec -> spec.withAttribute("role", "tab"))) {
            _click(tab);
            _find(NativeDetails.class).forEach(ChineseViewsTest::unfold);
            assertChinese("assess, " + tab.getText());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void everyPartOfAnApplicationIsInChinese(Tongue tongue) {
        browse(tongue);
        var newcomer = portal.register("new@example.org", Role.APPLICANT);
        portal.account.applicant(newcomer);
        open("application");
        open("status");
        portal.get(StartApplication.class).start(newcomer);
        open("application/family/new-spouse");
        var draft = Sample.draft(portal);
        open("application");
        Stream.of(Step.values())
                .map(step ->
                        "application/" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(this::open);
        open("application/family/new-child");
        portal.dependants
                .findAll(draft.id(), draft.applicant())
                .forEach(member -> open("application/family/" + member.id()));
        open("assess");
        open("documents");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void aFiledCaseIsInChineseToItsApplicantAndOnTheDesk(Tongue tongue) throws IOException {
        browse(tongue);
        var filed = fileSample();
        open("application/filed/" + filed);
        open("status/" + filed);
        open("application");
        open("documents");
        portal.account.officer(officer);
        open("desk");
        open("desk/" + filed);
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void theHelpIsInChinese(Tongue tongue) {
        browse(tongue);
        open("help");
        open("help/terms");
        open("help/problems");
        open("accessibility");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void whatIsForEverybodyIsInChinese(Tongue tongue) {
        browse(tongue);
        open("rules");
        open("rules/gpt-245");
        open("rules/gpt-2024");
        open("rules/abpt-2024");
        open("rules/compare");
        open("statistics");
        open("schemes");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void whatFollowsFromTheAnswersIsInChinese(Tongue tongue) {
        browse(tongue);
        for (var route : List.of("advice", "forecast", "compare", "household", "stay-or-refile")) {
            open("assess/" + route);
        }
        Sample.draft(portal);
        for (var route : List.of("advice", "forecast", "compare", "household", "stay-or-refile")) {
            open("assess/" + route);
        }
    }

    private void browse(Tongue tongue) {
        portal.browse(
                HelpView.class,
                RulesView.class,
                RuleSetView.class,
                CompareRulesView.class,
                StatisticsView.class,
                SchemesView.class,
                AdviceView.class,
                ForecastView.class,
                TimeMachineView.class,
                HouseholdView.class,
                StayOrRefileView.class,
                TermsView.class,
                ProblemsView.class,
                AccessibilityView.class,
                StartView.class,
                AssessView.class,
                ApplicationView.class,
                AboutYouView.class,
                EducationView.class,
                CareerView.class,
                LanguagesAndMeansView.class,
                FamilyView.class,
                FamilyMemberView.class,
                DocumentsView.class,
                LibraryView.class,
                CheckView.class,
                DeclarationView.class,
                FiledView.class,
                StatusListView.class,
                StatusView.class,
                QueueView.class,
                CaseView.class);
        UI.getCurrent().setLocale(tongue.locale());
    }

    private void open(String route) {
        UI.getCurrent().navigate(route);
        assertThat(PortalInMemory.path()).isEqualTo(route);
        assertThat(_get(H1.class).getText()).isNotBlank();
        assertChinese(route);
    }

    private static void assertChinese(String route) {
        assertThat(Said.inLatin(UI.getCurrent(), own())).as(route).isEmpty();
        var title = UI.getCurrent().getInternals().getTitle();
        assertThat(Said.isLatin(title, own())).as(title).isFalse();
    }

    /** What is typed, what a source is called where it is published, and what is said to be in English. */
    private static List<String> own() {
        var own = new ArrayList<>(TYPED);
        _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().startsWith("http"))
                .forEach(anchor -> own.add(anchor.getText()));
        _find(Span.class, spec -> spec.withAttribute("lang", Tongue.ENGLISH.tag()))
                .forEach(inEnglish -> own.add(inEnglish.getText()));
        return own;
    }

    private static void unfold(NativeDetails details) {
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new ToggleEvent(details, true));
    }

    private ApplicationId fileSample() throws IOException {
        var draft = Sample.draft(portal);
        var letter = (Reception.Kept) portal.store.put(new ByteArrayInputStream(Sample.pdf("letter")));
        portal.get(AddDocument.class)
                .add(
                        draft.applicant(),
                        draft.id(),
                        new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER),
                        "letter.pdf",
                        letter);
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
        portal.get(AdvanceCase.class)
                .advance(officer, portal.histories.find(draft.id()).orElseThrow(), Stage.ACKNOWLEDGED, null);
        portal.get(RequestDocument.class)
                .request(
                        officer,
                        portal.histories.find(draft.id()).orElseThrow(),
                        new Slot(Subject.APPLICANT, DocumentKind.LANGUAGE_PROOF),
                        "成績單",
                        LocalDate.of(2026, 12, 6));
        return draft.id();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ToldProfile.class)
    @ComponentScan({"hk.praya.portal.application", "hk.praya.portal.papers", "hk.praya.portal.desk"})
    static class Beans {}
}

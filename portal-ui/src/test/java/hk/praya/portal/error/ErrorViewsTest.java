package hk.praya.portal.error;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.usecase.ChooseLanguage;
import hk.praya.portal.layout.PortalLayout;
import hk.praya.portal.session.TimeLimit;
import hk.praya.portal.testing.InMemoryAccounts;
import hk.praya.portal.testing.SignedInAs;
import hk.praya.portal.text.BundledWords;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ErrorViewsTest {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(
            BundledWords.class, SignedInAs.class, InMemoryAccounts.class, ChooseLanguage.class, Limits.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Configuration
    static class Limits {

        @Bean
        TimeLimit time() {
            return new TimeLimit(Duration.ofMinutes(30), Duration.ofMinutes(5));
        }
    }

    @BeforeEach
    void openPage() {
        var routes = new Routes(
                Set.of(Quiet.class, Refused.class, Failing.class, Missing.class),
                Set.of(
                        NotFoundView.class,
                        NothingThereView.class,
                        AccessDeniedView.class,
                        ChangedElsewhereView.class,
                        FailureView.class),
                true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, beans, UI::new));
        VaadinSession.getCurrent().setErrorHandler(new FailureHandler());
        MDC.put(RequestId.KEY, "3f9a-12cd-77e0");
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void closePage() {
        logger().detachAppender(log);
        MDC.remove(RequestId.KEY);
        MockVaadin.tearDown();
        beans.close();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("hk.praya.portal.error");
    }

    private static void fail(Throwable thrown) {
        UI.getCurrent().navigate("quiet");
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    @ParameterizedTest
    @ValueSource(classes = {NotFoundException.class, AccessDeniedException.class})
    void aPageThatIsNotThereAndOneForAnotherRoleLookTheSame(Class<? extends Exception> why) {
        ComponentUtil.setData(UI.getCurrent(), Class.class, why);
        UI.getCurrent().navigate("refused");
        assertThat(heading()).isEqualTo("There is no such page");
        assertThat(_find(PortalLayout.class)).hasSize(1);
    }

    @Test
    void whatIsNotOnesOwnLooksTheSameAsWhatIsNotThere() {
        UI.getCurrent().navigate("missing");
        assertThat(heading()).isEqualTo("There is no such page");
        fail(new NotFound("application 7"));
        assertThat(heading()).isEqualTo("There is no such page");
    }

    @Test
    void aPageThatCannotBeOpenedTellsTheNumberThatIsInTheLog() {
        UI.getCurrent().navigate("failing");
        assertThat(heading()).isEqualTo("Something went wrong");
        assertThat(_get(Span.class, spec -> spec.withClasses("num")).getText()).isEqualTo("3f9a-12cd-77e0");
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("Request 3f9a-12cd-77e0 failed");
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy()).isNotNull();
        });
    }

    @Test
    void somethingThatFailsOnAPageIsToldJustTheSame() {
        fail(new IllegalStateException("the disk is full"));
        assertThat(heading()).isEqualTo("Something went wrong");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Something went wrong – Praya");
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage()).isEqualTo("Request 3f9a-12cd-77e0 failed"));
    }

    @Test
    void aLostRaceHasASentenceOfItsOwnHoweverDeepItLies() {
        fail(new ChangedElsewhere("case 7"));
        assertThat(heading()).isEqualTo("This has changed in the meantime");
        fail(new IllegalStateException(new ChangedElsewhere("case 7")));
        assertThat(heading()).isEqualTo("This has changed in the meantime");
        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsOnly(Level.INFO);
    }

    @Test
    void aBrowserThatHasGoneIsNoFailure() {
        fail(new SocketTimeoutException());
        assertThat(_find(Quiet.class)).hasSize(1);
        assertThat(log.list).extracting(ILoggingEvent::getLevel).doesNotContain(Level.ERROR);
    }

    /** A page that works. */
    @Route("quiet")
    public static final class Quiet extends Div {
        private static final long serialVersionUID = 1L;
    }

    /** A page that does not. */
    @Route("failing")
    public static final class Failing extends Div {
        private static final long serialVersionUID = 1L;

        public Failing() {
            throw new IllegalStateException("the disk is full");
        }
    }

    /** A page that refuses whoever opens it. */
    @Route("refused")
    public static final class Refused extends Div implements BeforeEnterObserver {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public void beforeEnter(BeforeEnterEvent event) {
            event.rerouteToError((Class<? extends Exception>) ComponentUtil.getData(event.getUI(), Class.class));
        }
    }

    /** A page with nothing to show. */
    @Route("missing")
    public static final class Missing extends Div {
        private static final long serialVersionUID = 1L;

        public Missing() {
            throw new NotFound("application 7");
        }
    }
}

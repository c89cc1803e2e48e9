package hk.praya.portal.access;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import hk.praya.portal.PortalApplication;
import hk.praya.portal.security.SignedIn;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * The portal as it is, with its own server, security and database and the people of the demo, in this virtual machine, so
 * that it can be asked which routes it has. All that is added is a way to sign in without a browser.
 */
final class WholePortal implements AutoCloseable {

    /** Names the account that the session of a request becomes. */
    static final String SIGN_IN = "Test-Sign-In";

    private static final String DOMAIN = "@praya.example";

    private final ConfigurableApplicationContext context;

    private WholePortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static WholePortal start() {
        var application = new SpringApplicationBuilder(
                        new DefaultResourceLoader(new WithoutTests()), PortalApplication.class, SigningIn.class)
                .initializers(WholePortal::makeBeansAsEver);
        return new WholePortal(application.run(
                "--server.port=0",
                "--praya.demo=true",
                "--praya.api.requests-per-minute=1000000",
                "--praya.home=" + home()));
    }

    /** Only looking is different: what is not public takes the loader that it came by. */
    private static void makeBeansAsEver(ConfigurableApplicationContext fresh) {
        fresh.addBeanFactoryPostProcessor(beans -> beans.setBeanClassLoader(WholePortal.class.getClassLoader()));
    }

    private static Path home() {
        try {
            Files.createDirectories(Path.of("target", "homes"));
            return Files.createTempDirectory(Path.of("target", "homes"), "routes-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    URI address() {
        var server = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** The account of somebody of the demo. */
    AccountId account(String mailbox) {
        return get(Accounts.class)
                .find(new EmailAddress(mailbox + DOMAIN))
                .orElseThrow()
                .id();
    }

    /** Every route that a controller answers at, such as {@code GET /documents/{id}}; all methods are a star. */
    Set<String> handlers() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(WholePortal::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var named = methods.isEmpty()
                ? List.of("*")
                : methods.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream()
                .flatMap(path -> named.stream().map(method -> method + " " + path));
    }

    /** Every route of a page, such as {@code desk/:case}. */
    Set<String> views() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(get(ServletContext.class)))
                .getRegisteredRoutes()
                .stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not found by the portal's own scan, which sees the classes of these tests, too. */
    private static final class SigningIn {

        @Bean
        static FilterRegistrationBean<Filter> signingIn(Accounts accounts) {
            Filter filter = (request, response, chain) -> {
                signIn((HttpServletRequest) request, accounts);
                chain.doFilter(request, response);
            };
            var registration = new FilterRegistrationBean<>(filter);
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }

        private static void signIn(HttpServletRequest request, Accounts accounts) {
            var told = request.getHeader(SIGN_IN);
            if (told != null) {
                var account =
                        accounts.find(new AccountId(UUID.fromString(told))).orElseThrow();
                var principal = new SignedIn(account.id(), account.email(), account.role());
                request.getSession()
                        .setAttribute(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                        principal,
                                        null,
                                        List.of(new SimpleGrantedAuthority("ROLE_" + account.role())))));
            }
        }
    }

    /** Hides the classes of tests from those who look for what there is, such as configurations and pages. */
    private static final class WithoutTests extends ClassLoader {

        WithoutTests() {
            super(WholePortal.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                    .filter(found -> !found.getPath().contains("/test-classes/"))
                    .toList());
        }
    }
}

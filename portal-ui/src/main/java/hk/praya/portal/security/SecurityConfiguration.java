package hk.praya.portal.security;

import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.SignInAttempts;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Keeps everything shut but what is named, and signs people in by our own page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableScheduling
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, RequestUtil requests, Views views, SecurityContextRepository contexts) {
        return http.headers(SecurityHeaders::write)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInEntryPoint(views))
                        .accessDeniedHandler(new Refusal()))
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/praya/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(requests::isFrameworkInternalRequest)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/statistics/*.csv", "/session")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/documents/*", "/documents/*/pages/*", "/bundle/*/*")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/documents/*/original")
                        .hasRole("APPLICANT")
                        .requestMatchers("/uploads", "/uploads/*")
                        .hasRole("APPLICANT")
                        .requestMatchers(request -> views.at(request).isPresent())
                        .access(new ViewAccess(views)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false).logoutSuccessHandler(toTheStart()))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nothing that a request carries signs anybody in. */
    @Bean
    static AuthenticationManager nobody() {
        return _ -> {
            throw new BadCredentialsException("people sign in on the sign-in page");
        };
    }

    private static LogoutSuccessHandler toTheStart() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    @Bean
    static Views views(ServletRegistrationBean<SpringServlet> servlet) {
        return new Views(() -> Optional.ofNullable(servlet.getServlet())
                .map(SpringServlet::getService)
                .orElse(null));
    }

    @Bean
    static SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    static CurrentAccount currentAccount(AuthenticationContext authentication) {
        return new SpringCurrentAccount(authentication);
    }

    @Bean
    static OpenSessions openSessions() {
        return new OpenSessions();
    }

    @Bean
    static StartSession startSession(SecurityContextRepository contexts, OpenSessions open) {
        return new StartSession(contexts, open);
    }

    @Bean
    static AttemptsSweep attemptsSweep(SignInAttempts attempts, Clock clock) {
        return new AttemptsSweep(attempts, clock);
    }

    @Bean
    static Throttle throttle(SignInAttempts attempts, RandomGenerator random, Clock clock) {
        return new Throttle(attempts, random, clock);
    }

    @Bean
    static CheckPassword checkPassword(Accounts accounts, Argon2Passwords passwords, Throttle throttle) {
        return new CheckPassword(accounts, passwords, throttle);
    }
}

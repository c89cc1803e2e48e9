package hk.praya.portal.api;

import hk.praya.portal.mail.PortalAddress;
import hk.praya.portal.security.SecurityHeaders;
import hk.praya.portal.text.BundledWords;
import hk.praya.scoring.qmas.QmasRules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the API together, and opens it to everybody: there is nobody to tell apart, and nothing to take. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ApiSettings.class)
class ApiConfiguration {

    private static final Duration PREFLIGHT_KEPT = Duration.ofHours(1);

    /** Comes before the portal's own, which would look for a session. */
    @Bean
    @Order(0)
    static SecurityFilterChain apiChain(HttpSecurity http, ApiSettings limits, Clock clock, Problems problems) {
        return http.securityMatcher(Operation.EVERYTHING)
                .headers(SecurityHeaders::write)
                .cors(cors -> cors.configurationSource(fromAnywhere()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(asked -> asked.anyRequest().permitAll())
                .addFilterAfter(new RateLimit(limits, clock, problems), CorsFilter.class)
                .build();
    }

    /** Pages of any site may ask, without cookies: there are none, and what is answered is the same for everybody. */
    private static CorsConfigurationSource fromAnywhere() {
        var anybody = new CorsConfiguration();
        anybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anybody.setAllowedMethods(List.of(CorsConfiguration.ALL));
        anybody.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        anybody.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.CONTENT_LANGUAGE, "X-Request-Id"));
        anybody.setMaxAge(PREFLIGHT_KEPT);
        return _ -> anybody;
    }

    /** Addresses that could be read in two ways are refused before any chain is chosen. */
    @Bean
    static RequestRejectedHandler rejected(Problems problems) {
        var elsewhere = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith(request.getContextPath() + Operation.ROOT)) {
                problems.write(new Refused(HttpStatus.BAD_REQUEST, Fault.whole("address")), request, response);
            } else {
                elsewhere.handle(request, response, rejected);
            }
        };
    }

    @Bean
    static WebMvcConfigurer apiBodies(ApiJson json) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(json);
            }
        };
    }

    @Bean
    static ApiJson apiJson(ApiSettings limits) {
        return new ApiJson(limits);
    }

    @Bean
    static AskedLanguage askedLanguage(BundledWords words) {
        return new AskedLanguage(words);
    }

    @Bean
    static Problems problems(AskedLanguage languages, ApiJson json, PortalAddress portal) {
        return new Problems(languages, json, portal);
    }

    @Bean
    static Answering answering(QmasRules rules) {
        return new Answering(rules);
    }

    @Bean
    static RuleBook ruleBook(QmasRules rules) {
        return new RuleBook(rules);
    }

    @Bean
    static OpenApi openApi(ApiSettings limits, ApiJson json) {
        return new OpenApi(limits, json);
    }
}

package hk.praya.portal.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How passwords are hashed: as many at a time as there are processors. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    static Argon2Passwords passwords() {
        return new Argon2Passwords(Runtime.getRuntime().availableProcessors());
    }
}

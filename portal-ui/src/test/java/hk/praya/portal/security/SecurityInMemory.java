package hk.praya.portal.security;

import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.account.SignInAttempts;
import hk.praya.portal.testing.InMemorySignInAttempts;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What pages need to sign somebody in, with the attempts counted in memory. */
@Configuration(proxyBeanMethods = false)
public class SecurityInMemory {

    @Bean
    Secrets secrets() {
        return new Secrets();
    }

    @Bean
    Argon2Passwords passwords() {
        return new Argon2Passwords(1);
    }

    @Bean
    InMemorySignInAttempts attempts() {
        return new InMemorySignInAttempts();
    }

    @Bean
    Throttle throttle(SignInAttempts attempts, RandomGenerator random, Clock clock) {
        return new Throttle(attempts, random, clock);
    }

    @Bean
    CheckPassword checkPassword(Accounts accounts, Argon2Passwords passwords, Throttle throttle) {
        return new CheckPassword(accounts, passwords, throttle);
    }

    @Bean
    StartSession startSession() {
        return new StartSession(new HttpSessionSecurityContextRepository(), new OpenSessions());
    }
}

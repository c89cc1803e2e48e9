package hk.praya.portal.account;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads people who are not signed in, and follow a link to a page of somebody who is, to the sign-in page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccountConfiguration {

    @Bean
    static InitializingBean signInPage(NavigationAccessControl access) {
        return () -> access.setLoginView(SignInView.class);
    }

    @Bean
    static Background background() {
        return new Background(work -> Thread.ofVirtual().name("background").start(work));
    }
}

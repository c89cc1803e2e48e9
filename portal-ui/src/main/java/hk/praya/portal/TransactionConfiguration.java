package hk.praya.portal;

import hk.praya.domain.UseCase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Makes every use case one transaction: it happens wholly or not at all, and once more where a deadlock has undone it. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseTransactions(@Lazy PlatformTransactionManager manager) {
        return new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(UseCase.class, true),
                new TransactionInterceptor((TransactionManager) manager, new MatchAlwaysTransactionAttributeSource()));
    }

    /** Around the transaction, so that each try has one of its own. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCasesAnew() {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(UseCase.class, true), new AnewAfterDeadlock());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}

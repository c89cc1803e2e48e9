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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Makes every use case one transaction: it happens wholly or not at all. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseTransactions(@Lazy PlatformTransactionManager manager) {
        return new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(UseCase.class, true),
                new TransactionInterceptor((TransactionManager) manager, new MatchAlwaysTransactionAttributeSource()));
    }
}

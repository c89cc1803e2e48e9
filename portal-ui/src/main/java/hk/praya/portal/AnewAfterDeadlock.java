package hk.praya.portal;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a use case once more, in a transaction of its own, where the database has undone the first in favour of another
 * that it was in a deadlock with. What is part of a larger transaction is for that to do again, as all of it was undone.
 */
final class AnewAfterDeadlock implements MethodInterceptor {

    static final int TRIES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(AnewAfterDeadlock.class);

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? TRIES : 1;
        while (tries < TRIES) {
            try {
                return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
            } catch (PessimisticLockingFailureException deadlock) {
                LOG.info("A deadlock ended try {} of {}", tries, invocation.getMethod(), deadlock);
                tries++;
            }
        }
        return invocation.proceed();
    }
}

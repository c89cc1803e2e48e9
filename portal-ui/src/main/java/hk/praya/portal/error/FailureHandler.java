package hk.praya.portal.error;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ErrorHandlerUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows, when something that a person does fails, the same page as when the opening of a page fails. */
@Component
class FailureHandler implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var thrown = event.getThrowable();
        if (isLostConnection(thrown)) {
            LOG.debug("The other side has gone", thrown);
        } else if (!ErrorHandlerUtil.handleErrorByRedirectingToErrorView(told(thrown))) {
            LOG.error("Request {} failed", RequestId.current(), thrown);
        }
    }

    private static boolean isLostConnection(Throwable thrown) {
        return DefaultErrorHandler.SOCKET_EXCEPTIONS.contains(thrown.getClass().getName());
    }

    /** Pages are found by the exact class of what they tell of. */
    private static Exception told(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ChangedElsewhere || cause instanceof NotFound) {
                return (RuntimeException) cause;
            }
        }
        return new Exception(thrown);
    }
}

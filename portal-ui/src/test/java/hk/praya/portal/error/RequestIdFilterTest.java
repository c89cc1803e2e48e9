package hk.praya.portal.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTest {

    private final RequestIdFilter filter = new RequestIdFilter();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final List<@Nullable String> logged = new ArrayList<>();

    private @Nullable String answer() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (_, _) -> logged.add(MDC.get(RequestId.KEY)));
        return response.getHeader("X-Request-Id");
    }

    @Test
    void theAnswerCarriesTheNumberThatTheLogHas() throws Exception {
        assertThat(answer()).matches("[0-9a-f]{4}(-[0-9a-f]{4}){2}").isEqualTo(logged.getFirst());
        assertThat(MDC.get(RequestId.KEY)).isNull();
    }

    @Test
    void thePageOfAnErrorHasTheNumberOfTheRequestThatFailed() throws Exception {
        var first = answer();
        request.setDispatcherType(DispatcherType.ERROR);
        assertThat(answer()).isEqualTo(first);
    }

    @Test
    void whatACallerCallsItsRequestIsNotTaken() throws Exception {
        request.addHeader("X-Request-Id", "forged\nline");
        assertThat(answer()).doesNotContain("forged");
    }

    @Test
    void everyRequestHasANumberOfItsOwn() throws Exception {
        var first = answer();
        request.clearAttributes();
        assertThat(answer()).isNotEqualTo(first);
    }
}

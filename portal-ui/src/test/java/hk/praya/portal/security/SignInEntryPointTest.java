package hk.praya.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;

class SignInEntryPointTest {

    private final SignInEntryPoint entry = new SignInEntryPoint(new Views(() -> null));

    @Test
    void theBundlesOfACaseLeadToSignIn() throws IOException {
        assertThat(refuse("GET", "/bundle/0190/applicant.zip").getRedirectedUrl())
                .isEqualTo("/sign-in?to=bundle%2F0190%2Fapplicant.zip");
        assertThat(refuse("GET", "/bundle/0190/summary.pdf").getRedirectedUrl()).startsWith("/sign-in?to=");
    }

    @Test
    void nothingThatIsNotAskedForByAPersonLeadsThere() throws IOException {
        assertThat(refuse("POST", "/bundle/0190/applicant.zip").getStatus()).isEqualTo(404);
        assertThat(refuse("GET", "/documents/0190").getStatus()).isEqualTo(404);
        assertThat(refuse("GET", "/bundles").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse refuse(String method, String path) throws IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setPathInfo(path);
        var response = new MockHttpServletResponse();
        entry.commence(request, response, new InsufficientAuthenticationException("nobody is signed in"));
        return response;
    }
}

package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LimitsTest {

    private static final int MIB = 1024 * 1024;

    private static final ApiInMemory api = new ApiInMemory();

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void theLimitsAreThoseThatAreDocumented() {
        var unset = new Binder(new MapConfigurationPropertySource()).bindOrCreate("praya.api", ApiSettings.class);
        assertThat(unset).isEqualTo(new ApiSettings(DataSize.ofKilobytes(64), 100, 20, 20, 10, 200, 300, 10_000));
    }

    @Test
    void aBodyMayBeAsLongAsTheLimit() throws Exception {
        assertThat(api.assess(padded(64 * 1024)).getStatus()).isEqualTo(200);
        assertTooLong(api.assess(padded(64 * 1024 + 1)));
    }

    @Test
    void ofABodyThatSaysThatItIsTooLongNoMoreIsReadThanWhetherThereIsOne() throws Exception {
        var body = new Endless();
        assertTooLong(send(body, MIB));
        assertThat(body.read).isEqualTo(1);
    }

    @Test
    void ofABodyThatDoesNotSayHowLongItIsNoMoreIsReadThanTheLimit() throws Exception {
        var body = new Endless();
        assertTooLong(send(body, -1));
        assertThat(body.read).isEqualTo(64 * 1024 + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"profile\": {\"jobs\": [%s]}}', 100, profile.jobs",
        "'{\"profile\": {\"degrees\": [%s]}}', 20, profile.degrees",
        "'{\"profile\": {\"family\": {\"children\": [%s]}}}', 20, profile.family.children",
    })
    void aListMayBeAsLongAsItsLimit(String body, int most, String field) throws Exception {
        assertThat(api.assess(body.formatted(objects(most))).getStatus()).isEqualTo(200);
        assertRefused(api.assess(body.formatted(objects(most + 1))), 422, field, "at most " + most);
    }

    @Test
    void tenThousandJobsAreRefused() throws Exception {
        assertRefused(
                api.assess("{\"profile\": {\"jobs\": [" + objects(10_000) + "]}}"), 422, "profile.jobs", "at most 100");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"profile\": {\"degrees\": [{\"institution\": \"%s\"}]}}', profile.degrees[0].institution",
        "'{\"profile\": {\"talentListProfession\": \"%s\"}}', profile.talentListProfession",
    })
    void aTextMayBeAsLongAsTheLimit(String body, String field) throws Exception {
        assertThat(api.assess(body.formatted("大".repeat(200))).getStatus()).isEqualTo(200);
        assertRefused(api.assess(body.formatted("大".repeat(201))), 422, field, "at most 200");
    }

    @Test
    void whatLiesTooDeepIsRefusedForThat() throws Exception {
        // Two objects are around it.
        assertRefused(api.assess(nested(8)), 400, "profile.x", "no such field");
        assertRefused(api.assess(nested(9)), 400, "profile.x" + "[0]".repeat(8), "at most 10 deep");
        assertRefused(api.assess(nested(10_000)), 400, "profile.x" + "[0]".repeat(8), "at most 10 deep");
    }

    @Test
    void aLongNameIsRefused() throws Exception {
        assertRefused(api.assess("{\"" + "n".repeat(100) + "\": 1}"), 400, "n".repeat(100), "no such field");
        assertThat(ApiInMemory.json(api.assess("{\"" + "n".repeat(101) + "\": 1}"))
                        .get("detail")
                        .stringValue())
                .contains("this long");
    }

    @Test
    void limitsAreReadFromTheConfiguration() throws Exception {
        try (var small = new ApiInMemory(
                "praya.api.body=100B",
                "praya.api.jobs=1",
                "praya.api.degrees=1",
                "praya.api.children=1",
                "praya.api.text=1",
                "praya.api.nesting=5")) {
            assertThat(small.assess(padded(100)).getStatus()).isEqualTo(200);
            assertThat(small.assess(padded(101)).getStatus()).isEqualTo(413);
            assertThat(small.assess("{\"profile\": {\"jobs\": [{}, {}]}}").getStatus())
                    .isEqualTo(422);
            assertThat(small.assess("{\"profile\": {\"degrees\": [{}, {}]}}").getStatus())
                    .isEqualTo(422);
            assertThat(small.assess("{\"profile\": {\"talentListProfession\": \"ab\"}}")
                            .getStatus())
                    .isEqualTo(422);
            assertThat(small.assess("{\"profile\": {\"family\": {\"children\": [{}]}}}")
                            .getStatus())
                    .isEqualTo(200);
            assertThat(small.assess("{\"profile\": {\"family\": {\"children\": [{}, {}]}}}")
                            .getStatus())
                    .isEqualTo(422);
        }
    }

    @Test
    void aLimitThatLetsNothingThroughIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new ApiInMemory("praya.api.jobs=0"))
                .hasRootCauseMessage("every limit under praya.api is above zero");
        assertThatThrownBy(() -> new ApiInMemory("praya.api.body=0B"))
                .hasRootCauseMessage("every limit under praya.api is above zero");
        assertThatThrownBy(() -> new ApiInMemory("praya.api.nesting=4"))
                .hasRootCauseMessage("a profile lies 5 deep; praya.api.nesting is 4");
    }

    private static String padded(int bytes) {
        return "{}" + " ".repeat(bytes - 2);
    }

    private static String objects(int count) {
        return String.join(",", Collections.nCopies(count, "{}"));
    }

    private static String nested(int lists) {
        return "{\"profile\": {\"x\": " + "[".repeat(lists) + "]".repeat(lists) + "}}";
    }

    private static MockHttpServletResponse send(ServletInputStream body, int length) throws Exception {
        return api.perform(context -> {
            var request = new MockHttpServletRequest(context, "POST", "/api/v1/assessments") {
                @Override
                public ServletInputStream getInputStream() {
                    return body;
                }

                @Override
                public int getContentLength() {
                    return length;
                }

                @Override
                public long getContentLengthLong() {
                    return length;
                }
            };
            request.setContentType(MediaType.APPLICATION_JSON_VALUE);
            if (length >= 0) {
                request.addHeader("Content-Length", length);
            }
            return request;
        });
    }

    private static void assertTooLong(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(ApiInMemory.json(response).get("detail").stringValue()).contains("65,536 bytes");
    }

    private static void assertRefused(MockHttpServletResponse response, int status, String field, String sentence) {
        assertThat(response.getStatus()).isEqualTo(status);
        var problem = ApiInMemory.json(response);
        assertThat(problem.get("field").stringValue()).isEqualTo(field);
        assertThat(problem.get("detail").stringValue()).contains(sentence);
    }

    /** A body that never ends, and counts what is read of it. */
    private static final class Endless extends ServletInputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("it is read at once");
        }
    }
}

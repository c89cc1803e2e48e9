package hk.praya.portal.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of the API, apart from any other in the portal: no more of a body is read than the limit, and what is not
 * wholly understood is refused.
 */
final class ApiJson extends AbstractHttpMessageConverter<Record> {

    private static final int NUMBER_LENGTH = 40;
    private static final int NAME_LENGTH = 100;

    private final ApiSettings limits;
    private final JsonMapper mapper;

    ApiJson(ApiSettings limits) {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
        this.limits = limits;
        this.mapper = mapper(limits);
    }

    private static JsonMapper mapper(ApiSettings limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxNumberLength(NUMBER_LENGTH)
                .maxNameLength(NAME_LENGTH)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .addModule(StrictValue.module())
                .build();
    }

    JsonMapper mapper() {
        return mapper;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals(ApiJson.class.getPackageName());
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage request) throws IOException {
        refuseOtherCodings(request.getHeaders());
        if (request.getHeaders().getContentLength() > limits.bodyBytes()) {
            throw tooLong();
        }
        return read(text(request.getBody()), type);
    }

    /** Reads a whole text as one value. */
    <T extends Record> T read(String text, Class<T> type) {
        if (text.isBlank()) {
            throw unreadable(Fault.whole("empty"));
        }
        try (var parser = mapper.createParser(text)) {
            return read(parser, type);
        }
    }

    private <T extends Record> T read(JsonParser parser, Class<T> type) {
        try {
            T value = mapper.readValue(parser, type);
            if (value == null) {
                throw unreadable(Fault.whole("object"));
            }
            if (parser.nextToken() != null) {
                throw unreadable(Fault.whole("trailing"));
            }
            return value;
        } catch (JacksonException failure) {
            throw unreadable(Unreadable.fault(failure, parser.streamReadContext(), limits));
        }
    }

    @Override
    protected void writeInternal(Record answer, HttpOutputMessage response) throws IOException {
        response.getBody().write(mapper.writeValueAsBytes(answer));
    }

    private String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(limits.bodyBytes() + 1);
        if (bytes.length > limits.bodyBytes()) {
            throw tooLong();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(Fault.whole("utf8"));
        }
    }

    private static void refuseOtherCodings(HttpHeaders headers) {
        var type = headers.getContentType();
        Charset charset = type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
        var coding = headers.getOrDefault(HttpHeaders.CONTENT_ENCODING, List.of("identity"));
        if (!charset.equals(StandardCharsets.UTF_8) || !coding.equals(List.of("identity"))) {
            throw new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Fault.whole("mediaType"));
        }
    }

    private Refused tooLong() {
        return new Refused(HttpStatus.CONTENT_TOO_LARGE, Fault.whole("tooLong", limits.bodyBytes()));
    }

    private static Refused unreadable(Fault fault) {
        return new Refused(HttpStatus.BAD_REQUEST, fault);
    }
}

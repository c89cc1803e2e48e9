package hk.praya.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Remark;
import hk.praya.domain.profile.Answer;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * How profiles and submissions are written as JSON. What was written once must be readable for ever: fields are named
 * after the components of the records, a field that is unknown by now is skipped, and an answer that nobody was asked
 * for then is unanswered.
 */
final class StoredJson {

    private StoredJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .addMixIn(Finding.class, FindingJson.class)
                .addMixIn(Remark.class, RemarkJson.class)
                .addModule(identities())
                .build();
    }

    private static SimpleModule identities() {
        var module = new SimpleModule("identities");
        text(module, AccountId.class, AccountId::toString, text -> new AccountId(UUID.fromString(text)));
        text(module, ApplicationId.class, ApplicationId::toString, text -> new ApplicationId(UUID.fromString(text)));
        text(module, DependantId.class, DependantId::toString, text -> new DependantId(UUID.fromString(text)));
        text(module, DocumentId.class, DocumentId::toString, text -> new DocumentId(UUID.fromString(text)));
        text(module, RuleSetId.class, RuleSetId::value, RuleSetId::new);
        text(module, ContentId.class, ContentId::sha256, ContentId::new);
        module.addDeserializer(Answer.class, new AnswerReader());
        return module;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new TextWriter<>(type, write));
        module.addDeserializer(type, new TextReader<>(type, read));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Finding.Met.class, name = "met"),
        @JsonSubTypes.Type(value = Finding.NotMet.class, name = "not-met"),
        @JsonSubTypes.Type(value = Finding.Open.class, name = "open")
    })
    private interface FindingJson {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Remark.BlankPage.class, name = "blank-page"),
        @JsonSubTypes.Type(value = Remark.DarkPage.class, name = "dark-page"),
        @JsonSubTypes.Type(value = Remark.FewPixels.class, name = "few-pixels"),
        @JsonSubTypes.Type(value = Remark.NameMissing.class, name = "name-missing"),
        @JsonSubTypes.Type(value = Remark.ForeignLanguage.class, name = "foreign-language"),
        @JsonSubTypes.Type(value = Remark.ZoneDiffers.class, name = "zone-differs"),
        @JsonSubTypes.Type(value = Remark.ZoneMisread.class, name = "zone-misread"),
        @JsonSubTypes.Type(value = Remark.Expired.class, name = "expired")
    })
    private interface RemarkJson {}

    private static final class TextWriter<T> extends StdScalarSerializer<T> {

        private final Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
        }
    }

    private static final class TextReader<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return read.apply(in.getString());
        }
    }

    private static final class AnswerReader extends StdScalarDeserializer<Answer> {

        AnswerReader() {
            super(Answer.class);
        }

        @Override
        public Answer deserialize(JsonParser in, DeserializationContext context) {
            return Answer.valueOf(in.getString());
        }

        @Override
        public Answer getNullValue(DeserializationContext context) {
            return Answer.UNANSWERED;
        }

        @Override
        public Answer getAbsentValue(DeserializationContext context) {
            return Answer.UNANSWERED;
        }
    }
}

package hk.praya.portal.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads values of one type, written in the one way that there is for it; nothing else is taken for one. */
final class StrictValue<T> extends ValueDeserializer<T> {

    private static final int DAY_LENGTH = "2024-10-31".length();
    private static final int MONTH_LENGTH = "2024-10".length();

    /** More digits than this do not fit in a long. */
    private static final int MOST_DIGITS = 18;

    /** What stands there is not what has to stand there. */
    static final class Unfit extends JacksonException {

        private static final long serialVersionUID = 1L;

        private final String fault;

        private Unfit(JsonParser parser, String fault) {
            super(parser, fault);
            this.fault = fault;
        }

        /** The key of the fault in words. */
        String fault() {
            return fault;
        }
    }

    private final String fault;
    private final Function<JsonParser, @Nullable T> reading;

    /**
     * @param fault the fault of whatever does not fit
     * @param reading gives null, or fails on a date, for what does not fit
     */
    private StrictValue(String fault, Function<JsonParser, @Nullable T> reading) {
        this.fault = fault;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            var value = reading.apply(parser);
            if (value != null) {
                return value;
            }
        } catch (DateTimeException notInTheCalendar) {
            throw (Unfit) new Unfit(parser, fault).withCause(notInTheCalendar);
        }
        throw new Unfit(parser, fault);
    }

    static SimpleModule module() {
        return new SimpleModule("praya-api")
                .addDeserializer(Boolean.class, new StrictValue<>("boolean", StrictValue::yesOrNo))
                .addDeserializer(String.class, new StrictValue<>("text", StrictValue::text))
                .addDeserializer(Double.class, new StrictValue<>("number", StrictValue::number))
                .addDeserializer(Long.class, new StrictValue<>("whole", StrictValue::whole))
                .addDeserializer(Integer.class, new StrictValue<>("whole", StrictValue::small))
                .addDeserializer(LocalDate.class, new StrictValue<>("day", StrictValue::day))
                .addDeserializer(YearMonth.class, new StrictValue<>("month", StrictValue::month));
    }

    private static @Nullable Boolean yesOrNo(JsonParser parser) {
        return parser.currentToken().isBoolean() ? parser.getBooleanValue() : null;
    }

    private static @Nullable String text(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : null;
    }

    private static @Nullable Double number(JsonParser parser) {
        return parser.currentToken().isNumeric() ? parser.getDoubleValue() : null;
    }

    /** A number without a fraction, however it is written: 1e6 and 1000000.0 are whole. */
    private static @Nullable Long whole(JsonParser parser) {
        if (!parser.currentToken().isNumeric()) {
            return null;
        }
        BigDecimal number = parser.getDecimalValue().stripTrailingZeros();
        boolean fits = number.scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS;
        return fits ? number.longValueExact() : null;
    }

    private static @Nullable Integer small(JsonParser parser) {
        var number = whole(parser);
        return number == null || number.intValue() != number ? null : number.intValue();
    }

    private static @Nullable LocalDate day(JsonParser parser) {
        var text = text(parser);
        return text == null || text.length() != DAY_LENGTH ? null : LocalDate.parse(text);
    }

    private static @Nullable YearMonth month(JsonParser parser) {
        var text = text(parser);
        return text == null || text.length() != MONTH_LENGTH ? null : YearMonth.parse(text);
    }
}

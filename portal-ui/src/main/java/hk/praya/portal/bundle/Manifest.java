package hk.praya.portal.bundle;

import hk.praya.domain.HongKong;
import hk.praya.domain.application.Submission;
import hk.praya.domain.document.DocumentStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Lists what is in a person's bundle: as JSON to the letter, and as a table that is safe to open. */
final class Manifest {

    /** Spreadsheets take a table for UTF-8 by it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    /** Spreadsheets work out what begins with one of these. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** @param filedOn the day in Hong Kong; null for a draft, as the reference is */
    private record Contents(
            String application,
            @Nullable String reference,
            @Nullable String filedOn,
            String person,
            long mostBytesOfAFile,
            List<File> files) {}

    private record File(
            String name,
            String originalName,
            String kind,
            long bytes,
            String sha256,
            String day,
            int mostOfKind,
            boolean withinLimits) {}

    private Manifest() {}

    /** In UTF-8; names are exactly as they were told. */
    static byte[] json(BundledCase bundled, PersonBundle person) {
        var submission = bundled.submission();
        var contents = new Contents(
                bundled.application().toString(),
                submission == null ? null : submission.reference().value(),
                submission == null ? null : filedOn(submission),
                person.folder(),
                DocumentStore.LARGEST,
                files(person).toList());
        return (JSON.writeValueAsString(contents) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** In UTF-8, as RFC 4180 has it; a name that a spreadsheet would work out has an apostrophe before it. */
    static byte[] csv(PersonBundle person) {
        var head = Stream.of(
                List.of("name", "original_name", "kind", "bytes", "sha256", "day", "most_of_kind", "within_limits"));
        var rows = Stream.concat(head, files(person).map(Manifest::row));
        var table = rows.map(Manifest::line).collect(Collectors.joining());
        return (BYTE_ORDER_MARK + table).getBytes(StandardCharsets.UTF_8);
    }

    private static String filedOn(Submission submission) {
        return HongKong.dayOf(submission.filedAt()).toString();
    }

    private static Stream<File> files(PersonBundle person) {
        return person.handedOut().stream()
                .map(paper -> new File(
                        paper.name(),
                        paper.document().name(),
                        paper.kind().name(),
                        paper.document().size(),
                        paper.document().content().sha256(),
                        paper.day().toString(),
                        paper.kind().mostFiles(),
                        paper.isWithinLimits()));
    }

    private static List<String> row(File file) {
        return List.of(
                file.name(),
                harmless(file.originalName()),
                file.kind(),
                String.valueOf(file.bytes()),
                file.sha256(),
                file.day(),
                String.valueOf(file.mostOfKind()),
                file.withinLimits() ? "yes" : "no");
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + LINE_END;
    }

    private static String harmless(String name) {
        return !name.isEmpty() && BEGINS_A_FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}

package hk.praya.portal.statistics;

import hk.praya.scoring.statistics.Figure;
import hk.praya.scoring.statistics.QmasStatistics;
import hk.praya.scoring.statistics.StatisticsTable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables as CSV in UTF-8 without a byte-order mark, at addresses that stay. */
@Controller
public class StatisticsController {

    static final String LATER = "qmas-later";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Sends a table, or says that there is none of that name. */
    @GetMapping("/statistics/{name}.csv")
    public ResponseEntity<byte[]> download(@PathVariable String name) {
        return rows(name)
                .map(rows -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(Csv.of(rows).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    static String path(String name) {
        return "statistics/" + name + ".csv";
    }

    private static Optional<List<List<String>>> rows(String name) {
        return name.equals(LATER)
                ? Optional.of(later())
                : QmasStatistics.TABLES.stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst()
                        .map(StatisticsController::rows);
    }

    private static List<List<String>> rows(StatisticsTable table) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of(
                        Stream.of(table.name().substring(table.name().lastIndexOf('-') + 1)),
                        table.measures().stream().map(StatisticsController::name),
                        Stream.of("note", "source"))
                .flatMap(cells -> cells)
                .toList());
        table.rows()
                .forEach(row -> rows.add(Stream.of(
                                Stream.of(row.label()),
                                row.values().stream().map(Object::toString),
                                Stream.of(row.note(), table.source().title()))
                        .flatMap(cells -> cells)
                        .toList()));
        return rows;
    }

    private static List<List<String>> later() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "from",
                "to",
                "measure",
                "subject_kind",
                "subject",
                "precision",
                "value",
                "provenance",
                "standing",
                "source",
                "url",
                "original_url"));
        QmasStatistics.LATER.forEach(figure -> rows.add(row(figure)));
        return rows;
    }

    private static List<String> row(Figure figure) {
        var source = figure.source();
        return List.of(
                figure.from().toString(),
                figure.to().toString(),
                name(figure.measure()),
                name(figure.subject().kind()),
                figure.subject().code(),
                name(figure.precision()),
                Integer.toString(figure.value()),
                name(source.provenance()),
                name(source.provenance().standing()),
                source.title(),
                address(source.url()),
                address(source.original()));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String address(@Nullable URI address) {
        return address == null ? "" : address.toString();
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment().filename(name + ".csv").build().toString();
    }
}

package hk.praya.portal.statistics;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as RFC 4180 has them: lines that end in CR LF, and quotes around what holds a comma, quote or line end. */
final class Csv {

    private static final String LINE_END = "\r\n";

    private Csv() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .map(line -> line + LINE_END)
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return text.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}

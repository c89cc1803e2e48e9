package hk.praya.scoring.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of a resource beside this class: a row a line, its cells between bars, without comments. */
final class Lines {

    private Lines() {}

    /**
     * The cells of each row, as many as the resource has columns.
     *
     * @throws IllegalStateException if there is no such resource, or a row has another number of cells
     */
    static List<List<String>> of(String name, int columns) {
        var rows = read(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        rows.stream().filter(row -> row.size() != columns).findAny().ifPresent(odd -> {
            throw new IllegalStateException("%s has the row %s".formatted(name, odd));
        });
        return rows;
    }

    private static String read(String name) {
        try (var in = Lines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package hk.praya.scoring.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tables of facts in text: a row a line, its cells between bars. Lines that begin with # are for whoever reads them. */
public final class Rows {

    private Rows() {}

    /**
     * The rows of a resource that stands beside a class.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public static List<Row> of(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no %s beside %s".formatted(name, beside.getName()));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rows::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a resource that stands beside a class, each with a cell for every column.
     *
     * @throws IllegalStateException if there is none of that name, or a row has another number of cells
     */
    public static List<Row> of(Class<?> beside, String name, int columns) {
        var rows = of(beside, name);
        rows.stream().filter(row -> row.cells().size() != columns).findAny().ifPresent(odd -> {
            throw new IllegalStateException("%s has the row %s".formatted(name, odd.cells()));
        });
        return rows;
    }

    private static Row row(String line) {
        return new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}

package hk.praya.scoring.university;

import hk.praya.domain.assessment.Standing;
import hk.praya.scoring.table.Row;
import hk.praya.scoring.table.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the universities, and what else they are called, from the resources beside. */
final class UniversityFile {

    private UniversityFile() {}

    static List<University> read() {
        var aliases = aliases();
        var universities = Rows.of(UniversityFile.class, "universities.txt").stream()
                .map(row -> university(row, Objects.requireNonNullElse(aliases.remove(row.text(0)), List.of())))
                .toList();
        if (!aliases.isEmpty()) {
            throw new IllegalStateException("aliases of universities that are not listed: " + aliases.keySet());
        }
        return universities;
    }

    private static Map<String, List<Alias>> aliases() {
        var aliases = new HashMap<String, List<Alias>>();
        for (var row : Rows.of(UniversityFile.class, "aliases.txt")) {
            aliases.computeIfAbsent(row.text(1), _ -> new ArrayList<>()).add(new Alias(row.text(0), row.orNull(2)));
        }
        return aliases;
    }

    private static University university(Row row, List<Alias> aliases) {
        var days = new Membership(LocalDate.parse(row.text(3)), day(row.orNull(4)), Standing.valueOf(row.text(5)));
        return new University(row.text(0), row.orNull(1), row.text(2), aliases, List.of(days));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

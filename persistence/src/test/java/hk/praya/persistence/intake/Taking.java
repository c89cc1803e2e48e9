package hk.praya.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes files in a folder, and sees to it that they are not changed and that nothing is left behind. */
record Taking(Path folder, Intake intake) {

    /** What came of it: what is kept then, and what was done; or why nothing is. */
    @SuppressWarnings("ArrayRecordComponent")
    record Outcome(byte[] kept, FileType type, Set<Alteration> alterations, Optional<DocumentProblem> problem) {}

    static Taking in(Path folder) {
        return in(folder, IntakeLimits.USUAL);
    }

    static Taking in(Path folder, IntakeLimits limits) {
        return new Taking(folder, new Intake(limits, HeifDecoder.found("")));
    }

    Outcome take(byte[] file) {
        try {
            var arrived = arrive(file);
            try (var taken = intake.take(arrived)) {
                return outcome(file, taken);
            } finally {
                assertThat(Files.readAllBytes(arrived)).isEqualTo(file);
                Files.delete(arrived);
                assertThat(folder).isEmptyDirectory();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome join(byte[]... files) {
        try {
            List<Path> arrived = new ArrayList<>();
            for (var file : files) {
                arrived.add(arrive(file));
            }
            try (var taken = intake.join(arrived)) {
                return outcome(new byte[0], taken);
            } finally {
                for (var file : arrived) {
                    Files.delete(file);
                }
                assertThat(folder).isEmptyDirectory();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path arrive(byte[] file) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), file);
    }

    private static Outcome outcome(byte[] file, Taken taken) throws IOException {
        return switch (taken) {
            case Taken.AsIs(var type) -> new Outcome(file, type, Set.of(), Optional.empty());
            case Taken.Prepared(var prepared, var type, var alterations) ->
                new Outcome(Files.readAllBytes(prepared), type, alterations, Optional.empty());
            case Taken.Refused(var problem) -> new Outcome(new byte[0], FileType.PDF, Set.of(), Optional.of(problem));
        };
    }
}

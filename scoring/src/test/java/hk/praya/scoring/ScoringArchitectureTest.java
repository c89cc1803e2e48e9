package hk.praya.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses SCORING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hk.praya.scoring");

    @Test
    void scoringSeesOnlyTheJdkAndWhatItScores() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "hk.praya.domain.profile",
                        "hk.praya.domain.assessment",
                        "hk.praya.domain.document",
                        "hk.praya.domain.application",
                        "hk.praya.scoring..")
                .check(SCORING);
    }

    @Test
    void theShapesOfRulesKnowNoPublishedRule() {
        noClasses()
                .that()
                .resideInAPackage("hk.praya.scoring.rule")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("hk.praya.scoring.qmas", "hk.praya.scoring.university", "hk.praya.scoring.talent")
                .check(SCORING);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (var paths = Files.walk(SOURCES)) {
            var packages = paths.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();

            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(directory -> assertThat(linesOf(directory.resolve("package-info.java")))
                            .contains("@NullMarked"));
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

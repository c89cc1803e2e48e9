package hk.praya.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hk.praya.domain.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PortalArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses PRAYA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hk.praya");

    @Test
    void onlyTheWiringKnowsThePersistence() {
        noClasses()
                .that()
                .resideInAPackage("hk.praya.portal..")
                .and()
                .resideOutsideOfPackages(
                        "hk.praya.portal", "hk.praya.portal.launch", "hk.praya.portal.command", "hk.praya.portal.mail")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hk.praya.persistence..")
                .check(PRAYA);
    }

    @Test
    void onlyTheApiKnowsItsJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hk.praya.portal.api")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hk.praya.portal.api")
                .check(PRAYA);
    }

    @Test
    void everyUseCaseIsOneTransactionWithOnePublicMethod() {
        classes()
                .that()
                .resideInAPackage("hk.praya.domain.usecase")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(UseCase.class)
                .check(PRAYA);
        for (var useCase : PRAYA) {
            if (!useCase.isAnnotatedWith(UseCase.class)) {
                continue;
            }
            assertThat(useCase.getMethods().stream()
                            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(m -> !m.getModifiers().contains(JavaModifier.BRIDGE)))
                    .as(useCase.getName())
                    .hasSize(1);
        }
    }

    @Test
    void nobodyAsksTheSystemWhatTimeItIs() {
        for (var type : new Class<?>[] {LocalDate.class, LocalDateTime.class, Instant.class}) {
            noClasses()
                    .that()
                    .haveNameNotMatching(".*Test.*")
                    .should()
                    .callMethod(type, "now")
                    .check(PRAYA);
        }
    }

    @Test
    void nothingIsNamedForWhatEverythingIs() {
        classes()
                .that()
                .resideInAPackage("hk.praya..")
                .should()
                .haveNameNotMatching(".*(Impl|Service|Manager|Helper|Util|Utils|Dto)")
                .check(PRAYA);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }
}

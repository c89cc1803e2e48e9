package hk.praya.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.relational.core.mapping.Table;

@AnalyzeClasses(packagesOf = PersistenceConfiguration.class, importOptions = ImportOption.DoNotIncludeTests.class)
class PersistenceArchitectureTest {

    @ArchTest
    static final ArchRule persistence_is_entered_by_its_configuration = classes()
            .that()
            .resideOutsideOfPackages("..embedded..", "..store..", "..intake..")
            .and()
            .doNotHaveSimpleName(PersistenceConfiguration.class.getSimpleName())
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule rows_stay_here = classes()
            .that()
            .areAnnotatedWith(Table.class)
            .or()
            .haveSimpleNameEndingWith("Row")
            .or()
            .haveSimpleNameEndingWith("Rows")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule persistence_knows_neither_the_rules_nor_the_views =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("hk.praya.scoring..", "hk.praya.portal..");

    @ArchTest
    static final ArchRule persistence_runs_no_use_cases =
            noClasses().should().dependOnClassesThat().resideInAPackage("hk.praya.domain.usecase..");

    @ArchTest
    static void every_package_says_what_may_be_null(JavaClasses classes) {
        assertThat(classes)
                .extracting(type -> type.getPackage())
                .allSatisfy(name -> assertThat(name.isAnnotatedWith(NullMarked.class))
                        .as(name.getName())
                        .isTrue());
    }
}

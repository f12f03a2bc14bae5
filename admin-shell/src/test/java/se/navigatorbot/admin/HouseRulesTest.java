package se.navigatorbot.admin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The house rules for this module. */
class HouseRulesTest {

    private static final JavaClasses SHELL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.navigatorbot.admin");

    @Test
    void theShellKnowsOfTheHouseOnlyItsStaffApi() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("se.navigatorbot.bot..")
                        .and(resideOutsideOfPackage("se.navigatorbot.bot.staffapi..")))
                .check(SHELL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.navigatorbot.channels..")
                .check(SHELL);
    }

    @Test
    void onlyTheLanguageToolsKnowTheUnderstander() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("IntentsCommands")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.navigatorbot.intents..")
                .check(SHELL);
    }

    @Test
    void onlyTheLineKnowsTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.navigatorbot.admin.line..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(SHELL);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching("se.navigatorbot.(**)").should().beFreeOfCycles().check(SHELL);
    }

    @Test
    void nothingPrintsPastTheScreen() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(SHELL);
    }

    @Test
    void nobodyAsksTheWallForTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(SHELL);
    }
}

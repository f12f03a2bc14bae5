package se.navigatorbot.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.Reply;

/** The house rules. The direction between the modules is kept by Maven; what it cannot see is kept here. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("se.navigatorbot");

    @Test
    void theLeavesKnowNeitherEachOtherNorTheHouse() {
        noClasses()
                .that()
                .resideInAPackage("se.navigatorbot.channels..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.navigatorbot.bot..", "se.navigatorbot.intents..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("se.navigatorbot.intents..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "se.navigatorbot.bot..", "se.navigatorbot.channels..", "org.springframework..", "redis..")
                .check(HOUSE);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching("se.navigatorbot.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyVendorStaysInItsRoom() {
        onlyIn("com.twilio..", "se.navigatorbot.channels.sms.twilio..").check(HOUSE);
        onlyIn("org.telegram..", "se.navigatorbot.channels.telegram..").check(HOUSE);
        onlyIn("okhttp3..", "se.navigatorbot.channels.telegram..").check(HOUSE);
        onlyIn("opennlp..", "se.navigatorbot.intents..").check(HOUSE);
        onlyIn("redis.clients..", "se.navigatorbot.bot.redis..").check(HOUSE);
        onlyIn("redis.embedded..", "se.navigatorbot.bot.redis..").check(HOUSE);
        onlyIn("net.fortuna..", "se.navigatorbot.bot.calendars..").check(HOUSE);
        onlyIn("org.yaml..", "se.navigatorbot.bot.region..").check(HOUSE);
        onlyIn("com.google.zxing..", "se.navigatorbot.bot.placements..").check(HOUSE);
    }

    @Test
    void theStaffApiMentionsNothingOfTheHouse() {
        classes()
                .that()
                .resideInAPackage("se.navigatorbot.bot.staffapi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "se.navigatorbot.bot.staffapi..", "java..", "org.springframework.web..", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void nobodyAsksTheWallForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.navigatorbot.bot.time.TimeConfiguration")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    /** The page of the web chat shows markers to the person: they tell who speaks, and nothing else. */
    @Test
    void whatStaffWriteDownIsNotedAndNeverMarked() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.navigatorbot.bot.handover..")
                .should()
                .callMethod(Reply.class, "marking", String.class)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .check(HOUSE);
    }

    @Test
    void nothingPrintsPastTheLog() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.navigatorbot.intents.training.Training")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(HOUSE);
    }

    /**
     * A word that older versions cannot read needs a line of its own in the table, with the schema that first writes it:
     * 1 as long as no version has been given out, then a schema that is one higher in {@code StoreIdentity}.
     */
    @Test
    void everyStoredWordIsListedWithTheSchemaThatFirstWroteIt() {
        assertThat(StoredWords.of(HOUSE)).isEqualTo(StoredWords.listed());
    }

    @Test
    void noFileIsLongerThanAReaderWants() {
        assertThat(sources())
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
    }

    private static ArchRule onlyIn(String vendor, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.toString().contains("target"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

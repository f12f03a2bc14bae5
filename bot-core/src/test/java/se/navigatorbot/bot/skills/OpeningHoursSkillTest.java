package se.navigatorbot.bot.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.HoursException;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Choice;

/** "När har ni öppet?" */
class OpeningHoursSkillTest {

    private static final Region REGION = RegionFiles.load("blekinge");

    private final Talks talk = Talks.about(new OpeningHoursSkill(REGION, new CentreHours(REGION)));

    @ParameterizedTest(name = "{0} {1} ({2})")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24T10:00|när har ni öppet på fredag|date=2026-11-27|"
                        + "Fredag 27 november har vi öppet kl 9-15. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|imorgon?|date=2026-11-25|"
                        + "I morgon onsdag 25 november har vi öppet kl 9-12 och 13-16. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|o på lördag då?|date=2026-11-28|"
                        + "Lördag 28 november har vi stängt. Vi öppnar igen måndag 30 november kl 9. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|öppet på julafton?|date=2026-12-24|"
                        + "Torsdag 24 december har vi stängt (julafton). "
                        + "Vi öppnar igen måndag 28 december kl 9. /Navigatorcentrum Ronneby",
                "2026-10-29T10:00|öppet imorgon?|date=2026-10-30|"
                        + "I morgon fredag 30 oktober har vi öppet kl 9-12 (dag före röd dag). /Navigatorcentrum Ronneby",
                "2026-07-06T10:00|på fredag?|date=2026-07-10|"
                        + "Fredag 10 juli har vi stängt (sommartider). "
                        + "Vi öppnar igen måndag 13 juli kl 10. /Navigatorcentrum Ronneby",
                "2026-11-26T15:59|öppet nu?|datetime=2026-11-26T15:59|"
                        + "Ja, vi har öppet till kl 16. /Navigatorcentrum Ronneby",
                "2026-11-26T14:00|e ni öppna nu|datetime=2026-11-26T14:00|"
                        + "Ja, vi har öppet till kl 16. /Navigatorcentrum Ronneby",
                "2026-11-26T15:25|e ni öppna nu|datetime=2026-11-26T15:25|"
                        + "Ja, men vi stänger om 35 minuter, kl 16. /Navigatorcentrum Ronneby",
                "2026-11-26T12:30|e ni öppna nu|datetime=2026-11-26T12:30|"
                        + "Nej, vi har stängt nu. Karlshamn har öppet till kl 18. "
                        + "Vi öppnar igen i dag torsdag 26 november kl 13. /Navigatorcentrum Ronneby",
                "2026-11-26T19:00|e ni öppna nu|datetime=2026-11-26T19:00|"
                        + "Nej, vi har stängt nu. "
                        + "Vi öppnar igen i morgon fredag 27 november kl 9. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|har ni öppet fredag kl 14|datetime=2026-11-27T14:00|"
                        + "Ja, fredag 27 november kl 14 är det öppet. "
                        + "Den dagen har vi öppet kl 9-15. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|har ni öppet fredag kl 17|datetime=2026-11-27T17:00|"
                        + "Nej, fredag 27 november kl 17 är det stängt. "
                        + "Den dagen har vi öppet kl 9-15. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|när har ni öppet|-|"
                        + "Vi har öppet:¶mån-tor kl 9-12 och 13-16¶fre kl 9-15¶"
                        + "I dag tisdag 24 november har vi öppet till kl 12. /Navigatorcentrum Ronneby",
                "2026-11-28T10:00|när har ni öppet|-|"
                        + "Vi har öppet:¶mån-tor kl 9-12 och 13-16¶fre kl 9-15¶"
                        + "Vi öppnar igen måndag 30 november kl 9. /Navigatorcentrum Ronneby",
                "2026-11-27T15:30|har ni öppet idag|date=2026-11-27|"
                        + "I dag fredag 27 november hade vi öppet kl 9-15. "
                        + "Vi öppnar igen måndag 30 november kl 9. /Navigatorcentrum Ronneby",
                "2026-11-24T10:00|öppet i karlshamn på torsdag?|centre=karlshamn date=2026-11-26|"
                        + "Torsdag 26 november har vi öppet kl 9-18. /Navigatorcentrum Karlshamn",
                "2026-11-24T10:00|öppet i växjö?|centre=vaxjo|"
                        + "Den orten hör inte till oss. "
                        + "Vi finns i Karlskrona, Ronneby, Karlshamn, Sölvesborg och Olofström.",
            })
    void somebodyOfRonnebyAsks(String at, String text, String understood, String answer) {
        assertThat(talk.from("ronneby").at(at).says(text, understood)).isEqualTo(lines(answer));
    }

    @Test
    void aWholeWeekTakesALineForDaysAlike() {
        assertThat(talk.from("ronneby").at("2026-12-20T10:00").says("nästa vecka?", "interval=2026-12-21/2026-12-28"))
                .isEqualTo("Vi har:\n"
                        + "mån 21/12-ons 23/12 öppet kl 9-12 och 13-16\n"
                        + "tors 24/12 stängt (julafton)\n"
                        + "fre 25/12 stängt (juldagen)\n"
                        + "lör 26/12 stängt (annandag jul)\n"
                        + "/Navigatorcentrum Ronneby");
    }

    @Test
    void staffSayWhyADayIsDifferentAndANeighbourIsNamed() {
        LocalDate day = LocalDate.of(2026, 12, 4);
        HoursException closed = new HoursException("ronneby", day, List.of(), "personalen är på utbildning");
        talk.with(Catalogue.EMPTY.withHours(Map.of(Catalogue.hoursKey("ronneby", day), closed)));

        assertThat(talk.from("ronneby").says("öppet 4 dec?", "date=2026-12-04"))
                .isEqualTo("Fredag 4 december har vi stängt (personalen är på utbildning). "
                        + "Karlshamn har öppet kl 9-14 den dagen. Vi öppnar igen måndag 7 december kl 9. "
                        + "/Navigatorcentrum Ronneby");
    }

    @Test
    void anUnknownPersonGetsTheAnswerFirstAndIsAskedOnceWhichTown() {
        assertThat(talk.says("när har ni öppet på fredag", "date=2026-11-27"))
                .isEqualTo("Fredag 27 november:\n"
                        + "Karlskrona, Ronneby och Olofström öppet kl 9-15\n"
                        + "Karlshamn öppet kl 9-14\n"
                        + "Sölvesborg öppet kl 9-12\n"
                        + "Vilken ort hör du till?");
        assertThat(talk.person.talk().asked()).isNotNull().satisfies(asked -> {
            assertThat(asked.context()).isEqualTo("ask_centre/opening_hours");
            assertThat(asked.options()).contains(Choice.of("Ronneby"));
        });

        assertThat(talk.says("ronneby", "centre=ronneby"))
                .as("the day asked about is not forgotten")
                .isEqualTo("Fredag 27 november har vi öppet kl 9-15. /Navigatorcentrum Ronneby");
        assertThat(talk.says("o på lördag då?", "date=2026-11-28"))
                .as("the talk goes on about Ronneby")
                .isEqualTo("Lördag 28 november har vi stängt. Vi öppnar igen måndag 30 november kl 9. "
                        + "/Navigatorcentrum Ronneby");
    }

    @Test
    void whoDoesNotAnswerIsNotAskedAgain() {
        talk.says("när har ni öppet på fredag", "date=2026-11-27");

        assertThat(talk.says("o på torsdag?", "date=2026-11-26"))
                .startsWith("Torsdag 26 november:\nKarlskrona och Olofström öppet kl 9-16\n")
                .doesNotContain("?");
    }

    @Test
    void anAnswerAboutHoursLeavesAWaitingReminderAlone() {
        var reminder = new se.navigatorbot.bot.participants.Asked(
                "appointment_reminder",
                Map.of("appointment", "a1"),
                List.of(),
                talk.now.plusDays(1).atZone(Talks.ZONE).toInstant());
        talk.from("ronneby");
        talk.person = talk.person.talk(t -> t.withAsked(reminder));

        talk.says("när har ni öppet på fredag", "date=2026-11-27");

        assertThat(talk.person.talk().asked()).isEqualTo(reminder);
    }

    private static String lines(String answer) {
        return answer.replace('¶', '\n');
    }
}

package se.navigatorbot.bot.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.skills.Talks;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Subject;

/** STOPP to one subject ends what was to be told of it. */
class StopSkillTest {

    private final Talks talk = Talks.about(new StopSkill(centre -> "Navigatorcentrum Ronneby"));

    @ParameterizedTest
    @CsvSource({
        "AKTIVITETER, inga fler inbjudningar, 0",
        "TIDER, inga fler påminnelser, 1",
        "PRAKTIK, inga fler tips, 1"
    })
    void stoppAktiviteterEndsSayingWhenThereIsOne(Subject subject, String said, int awaitedAfter) {
        Awaited fair =
                Awaited.activity(EventKind.JOB_FAIR.label(), talk.turn("", "").now());
        Awaited study = Awaited.studyDate("host", fair.since());
        talk.person = talk.person.withWishes(talk.person.wishes().awaiting(fair).awaiting(study));

        assertThat(talk.says("stopp " + subject, "subject=" + subject)).contains(said);

        assertThat(talk.person.wishes().awaited()).filteredOn(fair::equals).hasSize(awaitedAfter);
        assertThat(talk.person.wishes().awaited()).contains(study);
    }

    @ParameterizedTest(name = "{0}, chosen: {1}")
    @CsvSource({
        "'Stopp allt, även rapporten', true, true",
        "'STOPP! skicka inga rapporter', true, true",
        "Stopp rapport, false, true",
        "Stopp rapport, true, false",
    })
    void onlyWhoeverChoseTheReportEndsItAloneAndOnlyInAMessageOfThatAlone(
            String said, boolean chosen, boolean stopsAll) {
        if (chosen) {
            talk.person = talk.person.withWishes(talk.person
                    .wishes()
                    .awaiting(Awaited.activityReport(talk.turn("", "").now())));
        }

        talk.says(said, "");

        assertThat(talk.person.wishes().stopped()).isEqualTo(stopsAll);
    }
}

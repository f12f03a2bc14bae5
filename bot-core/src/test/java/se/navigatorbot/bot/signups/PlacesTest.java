package se.navigatorbot.bot.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.catalogue.SeatStanding;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.events.EventList;
import se.navigatorbot.bot.events.EventSearchSkill;
import se.navigatorbot.bot.events.EventWords;
import se.navigatorbot.bot.events.Offers;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.CentreChoice;
import se.navigatorbot.bot.skills.Talks;

/** Signing up, full, giving back, called off. */
class PlacesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Region REGION = RegionFiles.load("blekinge");

    private RedisCatalogues catalogues;
    private EventWords words;
    private EventSignUpSkill signUp;
    private Talks search;
    private Talks join;
    private Talks leave;

    @BeforeEach
    void open() {
        catalogues = Offers.of(server);
        words = new EventWords(REGION, catalogues);
        Places places = new Places(catalogues, words);
        signUp = new EventSignUpSkill(new CentreChoice(REGION), new EventList(words), places);
        search = Talks.about(new EventSearchSkill(REGION, words))
                .with(catalogues.current())
                .from("ronneby");
        join = Talks.about(signUp).with(catalogues.current()).from("ronneby");
        leave = Talks.about(new EventCancelSkill(new EventList(words), places))
                .with(catalogues.current())
                .from("ronneby");
    }

    @ParameterizedTest(name = "{0}: born {1} of {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "whoever fits comes, 2006, 7tjugo, Du är anmäld till CV-verkstad",
                "the year in which the oldest turn 25 still counts, 2000, 7tjugo, Du är anmäld till CV-verkstad",
                "too old, 1999, 7tjugo, Jag hittar inte den.",
                "too young, 2012, 7tjugo, Jag hittar inte den.",
                "in no such programme, 2006, -, Jag hittar inte den.",
                "of whom the year is not known, -, 7tjugo, Du är anmäld till CV-verkstad",
            })
    void whoMayComeIsAskedOfWhatIsKnown(String why, Integer born, String programme, String answer) {
        Event workshop = catalogues.current().event("cv-1126").orElseThrow();
        Terms terms =
                Terms.OPEN.withProgrammes(List.of("7tjugo")).withFromAge(16).withToAge(25);
        catalogues.put(workshop.withVersion(2).withTerms(terms));
        join.with(catalogues.current()).person = join.person.profile(profile ->
                profile.withBirthYear(born).withProgrammes(programme == null ? List.of() : List.of(programme)));

        assertThat(join.says("anmäl mig till cv-verkstan på torsdag", "kind=cv_workshop date=2026-11-26"))
                .as(why)
                .contains(answer);
    }

    @Test
    void whatFitsOneActivityIsDoneAtOnce() {
        Reply reply = join.reply("anmäl mig till cv på torsdag", "kind=cv_workshop date=2026-11-26");

        assertThat(join.read(reply))
                .isEqualTo("Du är anmäld till CV-verkstad torsdag 26 november kl 13, Exempelgatan 12, Ronneby. "
                        + "Det är gratis. Får du förhinder, svara AVBOKA.");
        assertThat(reply.effects()).containsExactly(Effect.confirmSeat("cv-1126"));
        assertThat(join.person.signUps()).extracting(SignUp::eventId).containsExactly("cv-1126");
        assertThat(catalogues.taken("cv-1126")).isEqualTo(1);
    }

    @Test
    void aNumberAfterAListIsConfirmedFirst() {
        search.reply("vad händer i veckan", "interval=2026-11-24/2026-11-30");
        join.person = search.person;

        assertThat(join.says("2", "ref=2"))
                .isEqualTo("CV-verkstad torsdag 26 november kl 13, Exempelgatan 12, Ronneby. "
                        + "Ska jag anmäla dig? Svara JA.");
        assertThat(join.person.signUps()).isEmpty();
        assertThat(join.read(yes())).startsWith("Du är anmäld till CV-verkstad torsdag 26 november");
    }

    @Test
    void aNumberThatWasNotShownSignsNobodyUp() {
        search.reply("nästa cv", "kind=cv_workshop");
        join.person = search.person;

        assertThat(join.says("2", "ref=2")).isEqualTo("Vilken menar du? Svara med en siffra.");
        assertThat(join.person.signUps()).isEmpty();
    }

    @Test
    void yesToAnOfferIsASignUp() {
        search.reply("nästa cv", "kind=cv_workshop");
        join.person = search.person;

        assertThat(join.read(yes())).startsWith("Du är anmäld till CV-verkstad torsdag 26 november");
    }

    @Test
    void yesToAListAsksWhich() {
        search.reply("vad händer i veckan", "interval=2026-11-24/2026-11-30");
        join.person = search.person;

        assertThat(join.read(yes())).isEqualTo("Vilken menar du? Svara med en siffra.");
    }

    @Test
    void severalThatFitAreShown() {
        assertThat(join.shows("anmäl mig till cv", "kind=cv_workshop"))
                .isEqualTo("Det finns flera. Välj den du menar:\n"
                        + "1 ons 25/11 kl 9, Karlshamn, 6 kvar\n"
                        + "2 tors 26/11 kl 13, 3 kvar\n"
                        + "3 tors 3/12 kl 13, 1 kvar");
    }

    @Test
    void aTitleNamesIt() {
        assertThat(join.says("jag vill följa med till volvo", "ref=volvo"))
                .startsWith("Du är anmäld till Besök hos Volvo tisdag 1 december kl 9");
    }

    @Test
    void whoHasAPlaceIsToldSo() {
        join.reply("anmäl mig", "kind=cv_workshop date=2026-11-26");

        assertThat(join.says("anmäl mig", "kind=cv_workshop date=2026-11-26"))
                .isEqualTo("Du är anmäld till CV-verkstad torsdag 26 november kl 13, Exempelgatan 12, Ronneby. "
                        + "Får du förhinder, svara AVBOKA.");
    }

    @Test
    void fullIsSaidAndTheNextWithRoomIsOffered() {
        catalogues.settle("cv-1203", "8-sam", SeatStanding.held(1, 1));

        assertThat(join.says("anmäl mig 3 december", "kind=cv_workshop date=2026-12-03"))
                .isEqualTo("Det är fullt på CV-verkstad. Nästa med plats: CV-verkstad onsdag 25 november kl 9, "
                        + "biblioteket, Karlshamn. Ska jag anmäla dig dit? Svara JA. Eller svara VÄNTELISTA.");
        assertThat(join.person.signUps()).isEmpty();
        assertThat(join.read(yes())).startsWith("Du är anmäld till CV-verkstad onsdag 25 november");
    }

    @Test
    void aRepeatedTurnTakesNoSecondSeat() {
        Turn turn = join.turn("anmäl mig", "kind=cv_workshop date=2026-12-03");

        assertThat(join.read(signUp.answer(turn))).startsWith("Du är anmäld");
        assertThat(join.read(signUp.answer(turn))).startsWith("Du är anmäld");
        assertThat(catalogues.taken("cv-1203")).isEqualTo(1);
    }

    @Test
    void whatWasHeldUpByAnOutageIsAskedBack() {
        Turn turn = join.turn("anmäl mig", "kind=cv_workshop date=2026-11-26");

        assertThat(join.read(signUp.answer(late(turn)))).endsWith("Ska jag anmäla dig? Svara JA.");
        assertThat(catalogues.taken("cv-1126")).isZero();
    }

    @Test
    void avbokaRightAfterGivesThePlaceBack() {
        join.reply("anmäl mig", "kind=cv_workshop date=2026-11-26");
        leave.person = join.person;

        Reply reply = leave.reply("AVBOKA", "");

        assertThat(leave.read(reply))
                .isEqualTo("Okej, du är avanmäld från CV-verkstad torsdag 26 november kl 13. Tack för att du sa till."
                        + " Blev det fel, svara ÅNGRA.");
        assertThat(reply.effects()).containsExactly(Effect.releaseSeat("cv-1126"));
        assertThat(leave.person.signUps()).noneMatch(SignUp::holds);
        assertThat(leave.says("avanmäl mig", ""))
                .isEqualTo("Du är inte anmäld till något just nu. Skriv TIDER för att se dina tider.");
    }

    @Test
    void aNoToAReminderThatWasHeldUpIsAskedBack() {
        join.reply("anmäl mig", "kind=cv_workshop date=2026-11-26");
        EventReminderAnswers answers = new EventReminderAnswers(new Places(catalogues, words));
        Event event = catalogues.current().event("cv-1126").orElseThrow();
        Turn turn = join.turn("nej", "");
        Asked asked = EventReminders.asking(OwnMeeting.next(turn, event), turn.zone());

        Reply reply = answers.no(late(turn), asked);

        assertThat(join.read(reply))
                .isEqualTo("Ska jag avanmäla dig från CV-verkstad torsdag 26 november kl 13? Svara JA eller NEJ.");
        assertThat(reply.effects()).isEmpty();
        assertThat(reply.after().signUps()).allMatch(SignUp::holds);
        assertThat(answers.no(turn, asked).effects()).containsExactly(Effect.releaseSeat("cv-1126"));
    }

    @Test
    void calledOffIsToldToWhoHasATimeLaterThatDay() {
        Event interviews = catalogues.current().event("cv-1126").orElseThrow();
        catalogues.put(interviews
                .withVersion(2)
                .withTerms(interviews.terms().withSlotMinutes(60))
                .withCancelled(true));
        join.with(catalogues.current()).at("2026-11-26T13:30");
        join.person = join.person.withSignUps(
                List.of(SignUp.taken("cv-1126", join.turn("", "").now(), 3)));

        Reply told = new EventCancelledHandler(words).handle(join.turn("", ""), new EventCancelled("cv-1126"));

        assertThat(join.read(told)).contains("Inställt: CV-verkstad torsdag 26 november kl 15.");
    }

    @Test
    void withSeveralPlacesOneIsChosen() {
        join.reply("anmäl mig", "kind=cv_workshop date=2026-11-26");
        join.reply("anmäl mig", "ref=volvo");
        leave.person = join.person.talk(talk -> talk.withAsked(null));

        assertThat(leave.shows("kan inte gå", ""))
                .isEqualTo("Du är anmäld till flera. Välj den du vill avanmäla dig från:\n"
                        + "1 CV-verkstad tors 26/11 kl 13, 2 kvar\n"
                        + "2 Besök hos Volvo tis 1/12 kl 9");
        assertThat(leave.says("2", "ref=2")).startsWith("Okej, du är avanmäld från Besök hos Volvo");
    }

    @Test
    void calledOffIsToldOnceAndTheSeatIsGivenBack() {
        join.reply("anmäl mig", "kind=cv_workshop date=2026-11-26");
        Event event = catalogues.current().event("cv-1126").orElseThrow();
        catalogues.put(event.withVersion(2).withCancelled(true));
        join.with(catalogues.current());
        EventCancelledHandler handler = new EventCancelledHandler(words);

        Reply told = handler.handle(join.turn("", ""), new EventCancelled("cv-1126"));
        join.person = told.after();
        Reply again = handler.handle(join.turn("", ""), new EventCancelled("cv-1126"));

        assertThat(join.read(told))
                .isEqualTo("Hej! Inställt: CV-verkstad torsdag 26 november kl 13. Skriv hit om du undrar något. "
                        + "/Navigatorcentrum Ronneby");
        assertThat(told.drafts()).allMatch(draft -> draft.timing() == Timing.CHANGE);
        assertThat(told.effects()).containsExactly(Effect.releaseSeat("cv-1126"));
        assertThat(again.drafts()).isEmpty();
        assertThat(join.person.signUps())
                .extracting(SignUp::state)
                .isEqualTo(List.of(SignUp.State.CANCELLED_BY_CENTRE));
    }

    private static Turn late(Turn turn) {
        return new Turn(
                turn.id(),
                turn.person(),
                turn.message(),
                turn.understanding(),
                turn.writtenAt().minus(Duration.ofHours(2)),
                turn.now(),
                turn.zone(),
                turn.catalogue());
    }

    private Reply yes() {
        Asked asked = Objects.requireNonNull(join.person.talk().asked());
        Reply reply = signUp.yes(join.turn("ja", ""), asked);
        join.person = reply.after();
        return reply;
    }
}

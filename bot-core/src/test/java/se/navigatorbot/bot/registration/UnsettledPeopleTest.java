package se.navigatorbot.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.stories.StoryTurns.NOW;
import static se.navigatorbot.bot.stories.StoryTurns.story;
import static se.navigatorbot.bot.stories.StoryTurns.teller;
import static se.navigatorbot.bot.stories.StoryTurns.turn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.links.AddressLinked;
import se.navigatorbot.bot.links.Linking;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Journey;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Result;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.Stage;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.participants.Told;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.channels.Address;

/** What somebody has agreed to or applied for is not lost when they become another one, or protected. */
class UnsettledPeopleTest {

    private static final Candidacy ADMITTED = Candidacy.at(Stage.ADMITTED, "provby", NOW);

    @Test
    void aDoubleWithAStoryOrInAnIntakeIsNotLetGo() {
        assertThat(merged(teller(story(null))).result()).asString().contains("har en berättelse med samtycke");
        assertThat(merged(in(ADMITTED)).result()).asString().contains("är med i ett intag");
        assertThat(merged(in(ADMITTED)).effects()).isEmpty();
        assertThat(merged(in(ADMITTED.leaving(NOW))).result()).isEqualTo("8-b");
        assertThat(merged(teller()).effects()).hasSize(1);
    }

    @Test
    void whatADoubleAwaitsIsAwaitedByWhoStaysAlone() {
        Awaited own = Awaited.activityReport(NOW).asked(NOW);
        Awaited date = Awaited.studyDate("hosten", NOW);
        Participant twin = teller().withWishes(
                        Wishes.DEFAULT.awaiting(Awaited.activityReport(NOW)).awaiting(date));

        Reply left = merged(twin);
        TakeOver taken = (TakeOver) left.effects().get(0).request();
        Wishes joined = TakeOverHandler.joined(Wishes.DEFAULT.awaiting(own), taken.wishes());

        assertThat(left.after().wishes().awaited()).isEmpty();
        assertThat(joined.awaited()).containsExactly(own, date);
    }

    @Test
    void whatADoubleHasBeenThroughIsCountedWithWhoStaysAndWithNobodyElse() {
        LocalDate september = LocalDate.of(2026, 9, 14);
        Participant twin = teller().profile(profile -> profile.withFirstName("Alva")
                        .withProgrammes(List.of("vis"))
                        .withProtectedPerson(true))
                .journey(journey -> journey.with(enrolment("t1", "vis", september))
                        .with(enrolment("t2", "mind_the_gap", september))
                        .telling(new Told(Result.WORK, NOW, "person", "")));
        Participant stays = Participant.unheardOf("8-b")
                .journey(journey -> journey.with(enrolment("s1", "vis", september.plusDays(20))));

        Reply left = merged(twin);
        TakeOver taken = (TakeOver) left.effects().get(0).request();
        Participant joined = TakeOverHandler.joined(stays, taken, NOW);

        assertThat(joined.journey().enrolments())
                .extracting(one -> one.id() + " " + one.programme() + " " + one.from())
                .containsExactly("s1 vis 2026-09-14", "t2 mind_the_gap 2026-09-14");
        assertThat(joined.journey().enrolments())
                .as("handed in under another code before")
                .allMatch(one -> one.changedAt().equals(NOW));
        assertThat(joined.journey().told()).hasSize(1);
        assertThat(joined.profile().protectedPerson()).isTrue();
        assertThat(joined.profile().programmes()).containsExactly("vis");
        assertThat(left.after().journey()).isEqualTo(Journey.NONE);
        assertThat(Row.of(left.after()).noParticipant()).isTrue();
        assertThat(Row.of(joined).noParticipant()).isFalse();
        assertThat(TakeOverHandler.joined(joined, taken, NOW).journey().enrolments())
                .as("the same twice is the same")
                .hasSize(2);
    }

    private static Enrolment enrolment(String id, String programme, LocalDate from) {
        return Enrolment.begun(id, programme, "karlskrona", from, null, NOW.minusSeconds(3600));
    }

    @Test
    void aVisitorWithANameAndAnApplicationStaysAPersonOfTheirOwn() {
        Participant visitor = teller().profile(profile -> profile.withFirstName("Alva"));

        assertThat(linked(visitor).earlier()).containsExactly("7-a");
        assertThat(linked(visitor.journey(journey -> journey.with(ADMITTED))).earlier())
                .isEmpty();
        assertThat(linked(teller(story(null)).withProfile(visitor.profile())).earlier())
                .isEmpty();
    }

    @Test
    void theStoryOfWhoIsProtectedFromNowOnIsTakenDown() {
        Participant person = teller(story(null, "affischen"));

        Participant guarded = protectedNow(person).after();

        assertThat(guarded.tasks())
                .extracting(Task::words)
                .containsExactly("ta ner berättelsen, uppgifterna är skyddade nu (använd: affischen)");
        assertThat(protectedNow(guarded.withTasks(person.tasks())).after().tasks())
                .isEmpty();
        assertThat(protectedNow(teller(story(null))).after().tasks()).isEmpty();
    }

    private static Reply merged(Participant twin) {
        return new MergeParticipantHandler().handle(turn(twin), new MergeParticipant("8-b"));
    }

    private static Participant in(Candidacy one) {
        return teller().journey(journey -> journey.with(one));
    }

    private static AddressLinked linked(Participant visitor) {
        Reply reply = Linking.linked(turn(visitor), Address.sms("+46701740605"), "8-b");
        Effect effect = reply.effects().get(0);
        return (AddressLinked) effect.request();
    }

    private static Reply protectedNow(Participant person) {
        return new ProtectPersonHandler().handle(turn(person), new ProtectPerson(true));
    }
}

package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Reachable.State;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/** What the talk tells of numbers and subjects. */
class ChangeNotesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T11:00:00Z");
    private static final Address OLD = Address.sms("+46701740622");
    private static final Address NEW = Address.sms("+46701740633");

    private static final Participant LEA = Participant.unheardOf("7-lea")
            .withReachable(List.of(Reachable.unheard(OLD).heard(NOW)))
            .withWishes(Wishes.DEFAULT.deciding(Subject.PRAKTIK, true, NOW, "sara"));

    @Test
    void aNumberThatChangesIsToldByItsEnd() {
        Reachable old = LEA.reachable().get(0);
        assertThat(notes(person -> person.withReachable(List.of(Reachable.unheard(NEW), old.in(State.BLOCKED)))))
                .containsExactlyInAnyOrder(
                        "Ny adress: numret som slutar på 33", "Numret som slutar på 22 går inte att nå längre");
        assertThat(notes(person -> person.withReachable(List.of(old.in(State.WRONG_PERSON)))))
                .containsExactly("Numret som slutar på 22 tillhör någon annan");
        assertThat(notes(person -> person.withReachable(List.of(old.in(State.DOUBTFUL)))))
                .containsExactly("Numret som slutar på 22 kan ha fått ny ägare");
        assertThat(notes(person -> person.withReachable(List.of())))
                .containsExactly("Numret som slutar på 22 är borttaget");
        assertThat(notes(person -> person.withReachable(List.of(old, Reachable.unheard(Address.telegram(7))))))
                .containsExactly("Ny adress: kontot på Telegram");
    }

    @Test
    void subjectsAreToldWithWhoNotedThem() {
        assertThat(notes(person -> wishing(person, LEA.wishes().deciding(Subject.PRAKTIK, false, NOW, "person"))))
                .containsExactly("Vill inte ha PRAKTIK");
        assertThat(notes(person -> wishing(person, LEA.wishes().deciding(Subject.AKTIVITETER, true, NOW, "anna"))))
                .containsExactly("Vill ha AKTIVITETER, noterat av anna");
        assertThat(notes(person -> wishing(person, LEA.wishes().stopping(NOW)))).containsExactly("STOPP till allt");
        assertThat(notes(person -> wishing(person, LEA.wishes().on(ChannelKind.TELEGRAM, Subject.TIDER))))
                .containsExactly("TIDER bara på Telegram");
    }

    @Test
    void whatStaysAsItWasIsNotTold() {
        assertThat(notes(person -> person.writing(OLD, NOW.plusSeconds(60)))).isEmpty();
        assertThat(notes(person -> person.writing(Address.webChat("s1"), NOW))).isEmpty();
        assertThat(notes(person -> wishing(person, LEA.wishes().deciding(Subject.PRAKTIK, true, NOW, "person"))))
                .isEmpty();
        assertThat(ChangeNotes.of(new Known(Participant.unheardOf("7-lea"), 0), LEA))
                .as("whom nobody knew before")
                .isEmpty();
    }

    private static Participant wishing(Participant person, Wishes wishes) {
        return person.withWishes(wishes);
    }

    private static List<String> notes(UnaryOperator<Participant> change) {
        return ChangeNotes.of(new Known(LEA, 3), change.apply(LEA));
    }
}

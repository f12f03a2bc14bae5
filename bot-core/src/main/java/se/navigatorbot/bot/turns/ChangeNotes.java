package se.navigatorbot.bot.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Reachable.State;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.participants.Wishes.Decision;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/**
 * Lines of a talk that tell staff of a changed number and of changed subjects, whoever changed them and on whichever way.
 * What somebody is registered with is no change.
 */
final class ChangeNotes {

    private ChangeNotes() {}

    /** In Swedish; hardly ever any. */
    static List<String> of(Known before, Participant after) {
        List<String> notes = new ArrayList<>();
        if (before.version() > 0) {
            addresses(before.person().reachable(), after.reachable(), notes);
            wishes(before.person().wishes(), after.wishes(), notes);
        }
        return notes;
    }

    private static void addresses(List<Reachable> before, List<Reachable> after, List<String> notes) {
        if (before.equals(after)) {
            return;
        }
        Map<Address, State> earlier = states(before);
        Map<Address, State> now = states(after);
        now.forEach((address, state) -> {
            State was = earlier.get(address);
            if (was != state && address.kind() != ChannelKind.WEB_CHAT) {
                notes.add(was == null ? "Ny adress: " + shown(address) : capital(shown(address)) + became(was, state));
            }
        });
        earlier.keySet().stream()
                .filter(address -> !now.containsKey(address) && address.kind() != ChannelKind.WEB_CHAT)
                .forEach(address -> notes.add(capital(shown(address)) + " är borttaget"));
    }

    private static String became(State was, State now) {
        return switch (now) {
            case UNCONFIRMED -> " är inte bekräftat längre";
            case ASKED -> " har fått frågan om det är rätt";
            case CONFIRMED -> was == State.BLOCKED ? " går att nå igen" : " är bekräftat";
            case BLOCKED -> " går inte att nå längre";
            case WRONG_PERSON -> " tillhör någon annan";
            case DOUBTFUL -> " kan ha fått ny ägare";
        };
    }

    private static Map<Address, State> states(List<Reachable> all) {
        return all.stream().collect(Collectors.toMap(Reachable::address, Reachable::state, (one, other) -> one));
    }

    /** A number by its end: the whole of it stands on the card. */
    private static String shown(Address address) {
        String value = address.value();
        return address.kind() == ChannelKind.SMS
                ? "numret som slutar på " + value.substring(Math.max(0, value.length() - 2))
                : "kontot på " + address.kind().swedish();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void wishes(Wishes before, Wishes after, List<String> notes) {
        if (before.equals(after)) {
            return;
        }
        if (before.stopped() != after.stopped()) {
            notes.add(after.stopped() ? "STOPP till allt" : "STOPP gäller inte längre");
        }
        for (Subject subject : Subject.values()) {
            if (before.wants(subject) != after.wants(subject)) {
                notes.add((after.wants(subject) ? "Vill ha " : "Vill inte ha ")
                        + subject
                        + by(after.subjects().get(subject)));
            }
            if (!before.channel(subject).equals(after.channel(subject))) {
                notes.add(subject
                        + after.channel(subject)
                                .map(channel -> " bara på " + channel.swedish())
                                .orElse(" på vilken kanal som helst"));
            }
        }
    }

    private static String by(@Nullable Decision decision) {
        return decision == null || decision.by().equals("person") ? "" : ", noterat av " + decision.by();
    }
}

package se.navigatorbot.bot.links;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.sms.text.PhoneNumber;
import se.navigatorbot.intents.Intent;

/**
 * Personal answers in the web chat: whoever is unknown there writes a mobile number, gets a code by text message when the
 * number is registered, and writes the code here. What is answered to a number is the same whether it is registered or not.
 */
final class WebUnlock implements Interjection {

    private static final String ASK_NUMBER = "ask_number";
    private static final String ASK_CODE = "ask_code";
    private static final Duration ASKED_FOR = Duration.ofMinutes(30);

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d][\\d -]{7,17}\\d");
    private static final Pattern CODE = Pattern.compile("(?:kod\\w*[: ]+)?([a-z2-9]{4}[ -]?[a-z2-9]{4})\\.?");

    /** What nobody can be told who is not known. */
    private static final Set<Intent> PERSONAL = EnumSet.of(
            Intent.APPOINTMENT_QUERY,
            Intent.APPOINTMENT_CANCEL,
            Intent.APPOINTMENT_REBOOK,
            Intent.RUNNING_LATE,
            Intent.MY_COACH,
            Intent.EVENT_CANCEL);

    private final People people;
    private final LinkCodes codes;

    WebUnlock(People people, LinkCodes codes) {
        this.people = people;
        this.codes = codes;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        InboundMessage message = turn.message();
        if (message == null || message.from().kind() != ChannelKind.WEB_CHAT) {
            return Optional.empty();
        }
        return switch (OpenQuestion.name(turn)) {
            case ASK_CODE -> code(turn, message.from()).or(() -> number(turn)).or(() -> wantsToBeKnown(turn));
            case ASK_NUMBER -> number(turn).or(() -> wantsToBeKnown(turn));
            default -> wantsToBeKnown(turn);
        };
    }

    private static Optional<Reply> wantsToBeKnown(Turn turn) {
        return PERSONAL.contains(turn.understanding().intent()) && unknown(turn.person())
                ? Optional.of(asking(turn, "unlock.ask", ASK_NUMBER))
                : Optional.empty();
    }

    private Optional<Reply> number(Turn turn) {
        Matcher typed = NUMBER.matcher(turn.text());
        if (!typed.find()) {
            return Optional.empty();
        }
        Optional<Address> number = PhoneNumber.parseMobile(typed.group()).map(mobile -> Address.sms(mobile.e164()));
        if (number.isEmpty()) {
            return Optional.of(asking(turn, "unlock.number", ASK_NUMBER));
        }
        Reply sent = asking(turn, "unlock.sent", ASK_CODE);
        return Optional.of(people.whoseIs(number.get())
                .map(owner -> sent.plus(Effect.request(owner, new CodeWanted(number.get()))))
                .orElse(sent));
    }

    private Optional<Reply> code(Turn turn, Address from) {
        Matcher typed = CODE.matcher(turn.text().strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        String code = typed.group(1).replaceAll("[ -]", "");
        return Optional.of(codes.redeem(code, from, turn.id(), turn.now())
                .filter(owner -> !owner.startsWith(LinkCodes.STAFF))
                .map(owner -> Linking.linked(turn, from, owner))
                .orElseGet(() -> asking(turn, "unlock.wrong", ASK_CODE)));
    }

    private static Reply asking(Turn turn, String key, String question) {
        Asked asked = new Asked(question, Map.of(), List.of(), turn.now().plus(ASKED_FOR));
        return Reply.saying(turn, Wording.of(key)).changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    /** Nobody that staff know by anything: such a one has only this page. */
    private static boolean unknown(Participant person) {
        return person.profile().coach() == null
                && person.appointments().isEmpty()
                && person.signUps().stream().noneMatch(SignUp::holds)
                && person.reachable().stream().allMatch(known -> known.address().kind() == ChannelKind.WEB_CHAT);
    }
}

package se.navigatorbot.bot.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.SilentBot;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.links.LinkCodes;
import se.navigatorbot.bot.links.Linking;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;

/**
 * The order in which a message is considered. The first rule that has an answer gives it; what stands earlier is never
 * stopped by what stands later, so a crisis is answered whatever else holds.
 */
public final class HouseDialogue implements Dialogue {

    private static final Set<Intent> WISHES = EnumSet.of(Intent.OPT_OUT, Intent.OPT_IN, Intent.WRONG_NUMBER);

    /** What is answered on a channel that the centre has not opened, and to a stranger: facts that anybody may have. */
    private static final Set<Intent> PUBLIC = EnumSet.of(
            Intent.GREET,
            Intent.THANKS,
            Intent.MENU,
            Intent.BOT_IDENTITY,
            Intent.ABOUT_SERVICE,
            Intent.OPENING_HOURS,
            Intent.LOCATION,
            Intent.EVENT_SEARCH,
            Intent.PLACEMENT_SEARCH,
            Intent.LANGUAGE,
            Intent.HUMAN);

    /** Questions that go out while a human speaks too, to whoever is booked. */
    private static final Set<String> REMINDERS = Set.of("appointment_reminder", "event_reminder");

    private final List<Function<Turn, Optional<Reply>>> order = List.of(
            this::crisis,
            this::linkCode,
            this::undo,
            this::wish,
            this::humanSpeaking,
            this::unansweredSender,
            this::afterDanger,
            this::tooMany,
            this::withoutWords,
            this::returned,
            this::closedChannel,
            this::interjection,
            this::skill);

    private final SkillBook skills;
    private final RequestBook requests;
    private final Resolution resolution;
    private final Function<String, Optional<CrisisLevel>> crisisWords;
    private final StaffQueue queue;
    private final SilentBot silentBot;
    private final OpenedChannels opened;
    private final LinkCodes linkCodes;
    private final AnswerLimits limits;
    private final Closing closing;
    private final SecondWant secondWant;
    private final List<Interjection> interjections;
    private final FirstWord firstWord;
    private final Undoing undoing;
    private final Returned returned;
    private final Tone tone;

    HouseDialogue(DialogueParts parts) {
        this.skills = parts.skills();
        this.requests = parts.requests();
        this.resolution = new Resolution(parts.heard());
        this.crisisWords = parts.heard().crisisWords();
        this.queue = parts.queue();
        this.silentBot = parts.silentBot();
        this.opened = parts.opened();
        this.linkCodes = parts.linkCodes();
        this.limits = parts.limits();
        this.closing = new Closing(parts.limits(), parts.queue(), parts.centreNames());
        this.firstWord = new FirstWord(parts.newlyReached());
        HomeCentre homeCentre = new HomeCentre(parts.region());
        this.secondWant = new SecondWant(parts.heard().understander(), homeCentre::told, parts.skills()::answer);
        this.interjections = List.copyOf(parts.interjections());
        this.undoing = new Undoing(parts.undoes());
        this.returned = new Returned(parts.skills());
        this.tone = new Tone(parts.region());
    }

    @Override
    public Reply answer(Turn turn) {
        Turn heard = resolution.resolve(listeningForDanger(Senders.stranger(turn) ? turn : silentBot.woken(turn)));
        for (Function<Turn, Optional<Reply>> rule : order) {
            Optional<Reply> reply = rule.apply(heard);
            if (reply.isPresent()) {
                Reply told = silentBot.afterWaking(turn, firstWord.withNews(heard, reply.get()));
                return closing.close(heard, tone.of(heard, returned.withQuestion(heard, told)));
            }
        }
        throw new IllegalStateException("the last rule always answers");
    }

    @Override
    public Reply handle(Turn turn, Request request) {
        return tone.of(turn, FirstWord.keepingQuestion(turn, UnaskedCount.of(turn, requests.handle(turn, request))));
    }

    /**
     * Plain words are looked at once more here, so that no understander can be in the way of a crisis; words that only
     * may mean danger when there was no understanding at all.
     */
    private Turn listeningForDanger(Turn turn) {
        Understanding understanding = turn.understanding();
        if (understanding.intent() == Intent.CRISIS && understanding.slots().crisis() != null) {
            return turn;
        }
        boolean understood = understanding.confidence() > 0;
        Optional<CrisisLevel> level =
                crisisWords.apply(turn.text()).filter(said -> said == CrisisLevel.EXPLICIT || !understood);
        if (level.isEmpty() && understanding.intent() != Intent.CRISIS) {
            return turn;
        }
        return turn.withUnderstanding(Understanding.sure(
                Intent.CRISIS, understanding.slots().withCrisis(level.orElse(CrisisLevel.AMBIGUOUS)), "crisis words"));
    }

    private Optional<Reply> crisis(Turn turn) {
        return turn.understanding().intent() == Intent.CRISIS ? skill(turn) : Optional.empty();
    }

    private Optional<Reply> linkCode(Turn turn) {
        InboundMessage message = turn.message();
        if (message == null || message.linkCode() == null || message.linkCode().isBlank()) {
            return Optional.empty();
        }
        Optional<String> owner = linkCodes.redeem(message.linkCode(), message.from(), turn.id(), turn.now());
        return Optional.of(owner.map(id -> linked(turn, message, id))
                .orElseGet(() -> Reply.saying(turn, Wording.of("link.unknown"))));
    }

    private static Reply linked(Turn turn, InboundMessage message, String owner) {
        return owner.startsWith(LinkCodes.STAFF)
                ? Reply.saying(turn, Wording.of("link.staff"))
                        .changing(person -> person.talk(talk -> talk.withIntroduced(true)))
                : Linking.linked(turn, message.from(), owner);
    }

    /** Before START, which "ångra" means when there is nothing else to take back. */
    private Optional<Reply> undo(Turn turn) {
        return turn.person().talk().humanSpeaks() || !open(turn) ? Optional.empty() : undoing.read(turn);
    }

    private Optional<Reply> wish(Turn turn) {
        Intent intent = turn.understanding().intent();
        if (!WISHES.contains(intent)) {
            return Optional.empty();
        }
        if (Senders.doubtful(turn) && intent == Intent.OPT_IN) {
            return Optional.empty();
        }
        return Senders.stranger(turn) && intent != Intent.WRONG_NUMBER ? strangersWish(turn, intent) : skill(turn);
    }

    /** Whoever has the number now decides nothing for the person it once belonged to. */
    private Optional<Reply> strangersWish(Turn turn, Intent intent) {
        boolean stops = intent == Intent.OPT_OUT;
        Reply told = Reply.silent(turn)
                .plus(Draft.answer(Wording.of(stops ? "stranger.stop" : "stranger.start"))
                        .withAbout(About.CONFIRMED_WISH));
        Reply closed = stops ? Returned.declined(turn, told) : told;
        return Optional.of(
                stops && Senders.doubtful(turn)
                        ? queue.flag(turn, closed, "STOPP från ett nummer som kan ha ny ägare")
                        : closed);
    }

    private Optional<Reply> humanSpeaking(Turn turn) {
        if (!turn.person().talk().humanSpeaks()) {
            return Optional.empty();
        }
        if (!Senders.stranger(turn)) {
            return Optional.of(saysYesToReminder(turn) ? writtenDown(turn) : silentBot.silent(turn));
        }
        if (!Senders.doubtful(turn)) {
            return Optional.of(Reply.silent(turn));
        }
        return Senders.answeredByHuman(turn) ? Optional.of(silentBot.silent(turn)) : Optional.empty();
    }

    /** A human's word ends the question of a reminder, so one that is open was put after it. */
    private static boolean saysYesToReminder(Turn turn) {
        return turn.understanding().intent() == Intent.AFFIRM && REMINDERS.contains(OpenQuestion.name(turn));
    }

    /**
     * What booked people answer is kept while a human speaks, and the human sees it; nothing is said. A yes that may mean
     * one of two things is left to the human.
     */
    private Reply writtenDown(Turn turn) {
        Reply reply = skills.answer(turn);
        return OpenQuestion.name(turn.withPerson(reply.after())).startsWith("which_")
                ? Reply.silent(turn)
                : reply.withDrafts(List.of()).noting("Svarade ja på påminnelsen");
    }

    private Optional<Reply> unansweredSender(Turn turn) {
        return Senders.answered(turn)
                ? Optional.empty()
                : Optional.of(queue.flag(turn, Reply.silent(turn), "avsändare som boten inte svarar"));
    }

    /** What is answered to "Är du i fara?" is heard on a closed channel and beyond every limit. */
    private Optional<Reply> afterDanger(Turn turn) {
        if (Senders.stranger(turn) || !OpenQuestion.name(turn).equals(OpenQuestion.DANGER)) {
            return Optional.empty();
        }
        return turn.understanding().intent() == Intent.DENY ? skill(turn) : interjection(turn);
    }

    private Optional<Reply> tooMany(Turn turn) {
        return switch (limits.room(turn.person().talk(), turn.now())) {
            case FREE -> Optional.empty();
            case TELL ->
                Optional.of(queue.flag(turn, Reply.saying(turn, Wording.of("limit.notice")), "många meddelanden"));
            case FULL -> Optional.of(Reply.silent(turn));
        };
    }

    private Optional<Reply> withoutWords(Turn turn) {
        return NoWords.key(turn).map(key -> Reply.saying(turn, Wording.of(key)));
    }

    private Optional<Reply> returned(Turn turn) {
        return PUBLIC.contains(turn.understanding().intent()) ? Optional.empty() : returned.answer(turn);
    }

    private Optional<Reply> closedChannel(Turn turn) {
        if (PUBLIC.contains(turn.understanding().intent()) || open(turn)) {
            return Optional.empty();
        }
        return Optional.of(Reply.saying(turn, Wording.of("channel.closed", queue.words(turn))));
    }

    private boolean open(Turn turn) {
        InboundMessage message = turn.message();
        Participant person = turn.person();
        return message == null
                || !Senders.stranger(turn)
                        && opened.opened(
                                person.profile().homeCentre(),
                                message.from().kind(),
                                person.profile().demo());
    }

    private Optional<Reply> interjection(Turn turn) {
        return Senders.stranger(turn)
                ? Optional.empty()
                : interjections.stream()
                        .flatMap(one -> one.answer(turn).stream())
                        .findFirst();
    }

    private Optional<Reply> skill(Turn turn) {
        return Optional.of(
                Senders.stranger(turn) ? Impersonal.answered(turn, skills::answer) : secondWant.answered(turn));
    }
}

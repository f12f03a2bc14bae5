package se.navigatorbot.bot.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Talk;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Speaker;

/** A word of a human to the person: from then on the bot is silent until the talk is handed back. */
public final class HumanWord {

    private final Texts texts;
    private final OpenedChannels opened;
    private final StaffNames names;
    private final NextMorning morning;
    private final Placing placing;

    HumanWord(Texts texts, OpenedChannels opened, StaffNames names, NextMorning morning, Placing placing) {
        this.texts = texts;
        this.opened = opened;
        this.names = names;
        this.morning = morning;
        this.placing = placing;
    }

    /** The reply with those words said. */
    public Reply spoken(Turn turn, Reply soFar, Said said) {
        Handover before = soFar.after().talk().handover();
        Handover taken = (before == null
                        ? Handover.requested("personalen skrev", Handover.Origin.STAFF, turn.now())
                        : before)
                .takenBy(said.user(), turn.now());
        Move.SPEAK.made(before, taken);
        Reply reply = soFar.plus(draft(soFar.after(), said))
                .changing(person -> person.talk(talk -> counted(talk, before, turn.now())
                        .withHandover(taken)
                        .withCrisis(takenToo(talk.crisis(), said.user(), turn.now()))
                        .withEmployer(EmployerWords.after(talk.employer(), placing.forEmployers(said.user())))
                        .withAsked(null)))
                .withResult(taken);
        return first(before, said)
                ? reply.marking(
                        texts.render(Wording.of("marker.human", Map.of("namn", said.firstName())), turn.local()))
                : reply;
    }

    /** To the channel that was chosen, else where the person is answered by itself. */
    private Draft draft(Participant person, Said said) {
        Address chosen = ways(person)
                .filter(way -> way.address().kind() == said.by())
                .map(Reachable::address)
                .findFirst()
                .orElse(null);
        return Draft.answer(Wording.literal(said.text()))
                .withSpeaker(Speaker.staff(said.firstName()))
                .withTo(chosen);
    }

    /** Channels over which a human can write to the person now, the one that is taken by itself first. */
    public List<ChannelKind> channels(Participant person) {
        return ways(person).map(way -> way.address().kind()).distinct().toList();
    }

    private Stream<Reachable> ways(Participant person) {
        return person.answerable().filter(way -> person.talk().crisis() != null || speaksFreely(person, way));
    }

    /** A first word counts as an answer when somebody waited for it; staff who write of themselves answer nothing. */
    private static Talk counted(Talk talk, @Nullable Handover before, Instant now) {
        if (before == null
                || before.lastHumanAt() != null
                || before.origin() == Handover.Origin.STAFF
                || before.origin() == Handover.Origin.HOUSE) {
            return talk;
        }
        return talk.answered(before.since(), now);
    }

    /**
     * Says nothing yet: what waits for somebody is theirs, since they have written what is to be said later. Words that
     * leave after the next working morning leave it waiting for whoever comes first.
     */
    public Reply answeredBy(Turn turn, String user, Instant leaves) {
        Handover before = turn.person().talk().handover();
        boolean waits = before != null
                && (before.state() == Handover.State.REQUESTED || before.state() == Handover.State.OFFERED);
        if (before == null || !waits || !morning.inTime(turn.now(), leaves)) {
            return Reply.silent(turn);
        }
        Handover taken = before.heldBy(user, turn.now());
        Move.TAKE.made(before, taken);
        return Reply.silent(turn).changing(person -> person.talk(talk -> talk.withHandover(taken)));
    }

    private static boolean first(@Nullable Handover before, Said said) {
        return before == null || !before.humanSpeaks() || !said.user().equals(before.staff());
    }

    private static @Nullable Crisis takenToo(@Nullable Crisis crisis, String user, Instant now) {
        return crisis == null || crisis.takenBy() != null ? crisis : crisis.takenBy(user, now);
    }

    /**
     * Why those words cannot be written to the person just now; null when they can. A word of a human is an answer: it
     * needs somebody who wrote, after a STOPP as before it.
     */
    public @Nullable String refusal(Participant person, Said said) {
        String other = TakeConversationHandler.holder(person.talk().handover(), said.user());
        if (other != null) {
            Crisis crisis = person.talk().crisis();
            return TakeConversationHandler.name(names, other)
                    + " har redan tagit samtalet. Texten är inte skickad. Ta över "
                    + (crisis == null || crisis.takenBy() == null ? "samtalet" : "larmet") + " om du ska svara.";
        }
        if (person.answerable().findAny().isEmpty()) {
            return "Personen har ingen bekräftad adress att skriva till. Texten är inte skickad.";
        }
        List<ChannelKind> channels = channels(person);
        if (channels.isEmpty()) {
            return "Personen nås bara på en kanal som ditt centrum inte har öppnat. Texten är inte skickad."
                    + " Ring i stället.";
        }
        if (said.by() != null && !channels.contains(said.by())) {
            return "Personen kan inte längre nås på " + said.by().swedish()
                    + ". Texten är inte skickad. Välj en annan kanal.";
        }
        Instant stopped = person.wishes().stoppedAt();
        if (stopped == null || person.talk().crisis() != null || heardAfter(person, stopped)) {
            return null;
        }
        return "Personen har sagt STOPP och inte skrivit efter det. Texten är inte skickad. Ring i stället.";
    }

    /** A human may text whoever wrote by text; another channel only where the centre has opened it. */
    private boolean speaksFreely(Participant person, Reachable reachable) {
        ChannelKind kind = reachable.address().kind();
        Profile profile = person.profile();
        return kind == ChannelKind.SMS || opened.opened(profile.homeCentre(), kind, profile.demo());
    }

    private static boolean heardAfter(Participant person, Instant stopped) {
        return person.answerable().anyMatch(r -> r.heardOrNever().isAfter(stopped));
    }

    /**
     * Words of a member of staff.
     *
     * @param user user name of the writer
     * @param firstName what the person reads as the sender
     * @param by channel that the writer chose; null for where the person is answered by itself
     */
    public record Said(
            String user,
            String firstName,
            String text,
            @Nullable ChannelKind by) {

        /** Shows no text. */
        @Override
        public String toString() {
            return "Said[" + text.length() + " characters]";
        }
    }
}

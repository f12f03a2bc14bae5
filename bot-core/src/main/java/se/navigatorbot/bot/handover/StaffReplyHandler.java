package se.navigatorbot.bot.handover;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Speaker;

/** A human word: from now on the bot is silent until the talk is handed back. */
final class StaffReplyHandler implements RequestHandler<StaffReply> {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Texts texts;
    private final OpenedChannels opened;
    private final StaffNames names;

    StaffReplyHandler(Texts texts, OpenedChannels opened, StaffNames names) {
        this.texts = texts;
        this.opened = opened;
        this.names = names;
    }

    @Override
    public Class<StaffReply> request() {
        return StaffReply.class;
    }

    @Override
    public Reply handle(Turn turn, StaffReply request) {
        String refusal = refusal(turn.person(), request.user());
        if (refusal != null) {
            return Reply.silent(turn).withResult(new Refusal(refusal));
        }
        Handover before = turn.person().talk().handover();
        Handover taken = (before == null
                        ? Handover.requested("personalen skrev", Handover.Origin.STAFF, turn.now())
                        : before)
                .takenBy(request.user(), turn.now());
        Move.SPEAK.made(before, taken);
        Draft draft = Draft.answer(Wording.literal(request.text()))
                .withSpeaker(Speaker.staff(request.firstName()))
                .withNotBefore(notBefore(turn, request.sending()));
        Reply reply = Reply.silent(turn)
                .plus(draft)
                .changing(person -> person.talk(talk -> talk.withHandover(taken)
                        .withCrisis(takenToo(talk.crisis(), request.user()))
                        .withAsked(null)))
                .withResult(taken);
        return first(before, request)
                ? reply.marking(
                        texts.render(Wording.of("marker.human", Map.of("namn", request.firstName())), turn.local()))
                : reply;
    }

    private static boolean first(@Nullable Handover before, StaffReply request) {
        return before == null || !before.humanSpeaks() || !request.user().equals(before.staff());
    }

    private static @Nullable Crisis takenToo(@Nullable Crisis crisis, String user) {
        return crisis == null || crisis.takenBy() != null ? crisis : crisis.takenBy(user);
    }

    /** A word of a human is an answer; it needs somebody who wrote, after a STOPP as before it. */
    private @Nullable String refusal(Participant person, String user) {
        String other = TakeConversationHandler.holder(person.talk().handover(), user);
        if (other != null) {
            return TakeConversationHandler.name(names, other)
                    + " har redan tagit samtalet. Texten är inte skickad. Ta över samtalet om du ska svara.";
        }
        if (person.reachable().stream().noneMatch(r -> r.state() == Reachable.State.CONFIRMED)) {
            return "Personen har ingen bekräftad adress att skriva till. Texten är inte skickad.";
        }
        if (person.talk().crisis() == null && person.reachable().stream().noneMatch(r -> speaksFreely(person, r))) {
            return "Personen nås bara på en kanal som ditt centrum inte har öppnat. Texten är inte skickad."
                    + " Ring i stället.";
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
        return reachable.state() == Reachable.State.CONFIRMED
                && (kind == ChannelKind.SMS || opened.opened(profile.homeCentre(), kind, profile.demo()));
    }

    private static boolean heardAfter(Participant person, Instant stopped) {
        return person.reachable().stream()
                .map(Reachable::lastHeard)
                .anyMatch(heard -> heard != null && heard.isAfter(stopped));
    }

    private static @Nullable Instant notBefore(Turn turn, StaffReply.Sending sending) {
        if (sending == StaffReply.Sending.AT_ONCE) {
            return null;
        }
        ZonedDateTime morning = turn.now().atZone(turn.zone()).with(MORNING);
        return (morning.toInstant().isAfter(turn.now()) ? morning : morning.plusDays(1)).toInstant();
    }
}

package se.navigatorbot.bot.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.ItIsTime;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Reply.Refusal;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.Judge.Verdict.Kind;
import se.navigatorbot.bot.outbox.OutMessage;
import se.navigatorbot.bot.outbox.ProviderStopped;
import se.navigatorbot.bot.outbox.QuestionPut;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.placements.PlacementNews;
import se.navigatorbot.bot.signups.EventCancelled;
import se.navigatorbot.bot.signups.SeatOffered;
import se.navigatorbot.bot.subjects.AddressGiven;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;

/** A talk as it is told in a file: one line in, the lines that come of it out. */
final class Told {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Understanding NOTHING =
            new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "request", Optional.empty());

    private final House house = House.standing();
    private Address from = Address.sms("+46701740650");
    private Instant now = LocalDateTime.parse("2026-11-25T10:00").atZone(ZONE).toInstant();
    private Participant person = Participant.unknown("7-ali", from).profile(profile -> profile.withDemo(true));
    private String queued = "";
    private Catalogue catalogue = Catalogue.EMPTY;
    private final List<OutMessage> unread = new ArrayList<>();
    private List<Draft> drafts = List.of();
    private int turns;

    Told() {
        house.sms().in(ChannelHealth.up("rings"));
        House.full(false);
        house.diary().clear();
        house.coachBook().clear();
        house.colleagues().clear();
    }

    /** What is said and done when that line happens. */
    List<String> happens(String line) {
        int space = line.indexOf(' ');
        String verb = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1);
        return switch (verb) {
            case ">" -> read(writes(InboundMessage.text(id(), from, rest, now)));
            case "picture" -> read(writes(content(InboundMessage.Content.PICTURE)));
            case "code" ->
                read(writes(new InboundMessage(id(), from, InboundMessage.Content.TEXT, "/start " + rest, rest, now)));
            case "staff",
                    "ahmed",
                    "ester",
                    "release",
                    "taken",
                    "takenover",
                    "cleared",
                    "take",
                    "takeover",
                    "assign",
                    "snooze",
                    "sends",
                    "close",
                    "opened",
                    "step",
                    "task",
                    "done",
                    "allow" -> read(asked(ToldStaff.request(verb, rest, ZONE)));
            case "book", "cancel", "move", "came", "missed" -> read(asked(ToldMeetings.request(verb, rest)));
            case "mine", "diary", "letgo", "tasks" -> ToldMeetings.shown(verb, person, ZONE);
            case "stopped" -> read(asked(new ProviderStopped(from)));
            case "unreachable" ->
                read(asked(new AddressUnreachable(from, rest.isEmpty() ? "30005" : rest, rest.isEmpty())));
            case "delivered" -> read(asked(new AddressReopened(from)));
            case "given" -> read(asked(new AddressGiven(Address.sms(rest))));
            case "news" ->
                read(asked(new PlacementNews(catalogue.placement(rest).orElseThrow())));
            case "story", "used" -> read(asked(ToldStories.request(verb, rest, person)));
            case "start", "enrol", "leave" -> read(asked(Ways.told(verb, rest, person)));
            case "kept" -> read(asked(new SeatOffered(rest, 1, now.plus(Duration.ofHours(4)))));
            case "calledoff" -> calledOff(rest);
            case "before" -> List.of("-- inför: " + before());
            case "later" -> later(Duration.parse(rest));
            default -> set(verb, rest);
        };
    }

    /** How long each alert of the last line that said something is worth sending; null for as any message. */
    List<@Nullable Duration> worth() {
        return alerts().stream()
                .<@Nullable Duration>map(
                        draft -> draft.validUntil() == null ? null : Duration.between(now, draft.validUntil()))
                .toList();
    }

    /** What rings for the last line that said something. */
    List<Draft> alerts() {
        return drafts.stream().filter(draft -> draft.purpose() == Purpose.DUTY).toList();
    }

    /** What happens to that alert if it is its turn to leave now. */
    Kind leaves(Draft alert) {
        return house.judge()
                .judge(new OutMessage(id(), person.id(), alert, now), person, catalogue, now)
                .kind();
    }

    private List<String> set(String verb, String value) {
        switch (verb) {
            case "at" -> turnTo(LocalDateTime.parse(value).atZone(ZONE).toInstant());
            case "home" -> person = person.profile(profile -> profile.withHomeCentre(value));
            case "name" -> person = person.profile(profile -> profile.withFirstName(value));
            case "protected" -> person = person.profile(profile -> profile.withProtectedPerson(true));
            case "coach" -> person = person.profile(profile -> profile.withCoach(value));
            case "from" -> from = value.startsWith("telegram") ? Address.telegram(4711) : Address.sms(value);
            case "works" -> house.colleagues().add(ToldStaff.colleague(value));
            case "silent" -> house.sms().in(ChannelHealth.off("no provider"));
            case "real" -> person = person.profile(profile -> profile.withDemo(false));
            case "known" ->
                person = person.withReachable(List.of(Reachable.unheard(from).heard(now)));
            case "restricted" -> person = person.withWishes(person.wishes().restricting(now));
            case "introduced" -> person = person.talk(talk -> talk.withIntroduced(true));
            case "answers" -> catalogue = Offered.answers(LocalDate.parse(value.isEmpty() ? "2026-12-18" : value));
            case "full" -> House.full(true);
            case "room" -> House.full(false);
            case "offers" -> catalogue = Offered.inAWeek();
            case "place" -> catalogue = Offered.with(catalogue, value);
            case "course" -> catalogue = Offered.course(value.split(" "));
            case "seat" -> person = Offered.seated(person, value.split(" "), now);
            case "bookable" -> ToldMeetings.bookable(house, value.split(" "));
            case "occupied" -> house.diary().hold(ToldMeetings.occupied(LocalDateTime.parse(value), ZONE));
            case "meetings" -> person = person.withAppointments(ToldMeetings.meetings(value.split(" ")));
            case "meeting" -> person = person.withAppointments(ToldMeetings.meetings(value, "BOOKED"));
            default -> throw new IllegalArgumentException("no such line: " + verb);
        }
        return List.of();
    }

    private List<String> calledOff(String event) {
        catalogue = Offered.calledOff(catalogue, event);
        return read(asked(new EventCancelled(event)));
    }

    private List<String> later(Duration by) {
        turnTo(now.plus(by));
        boolean due = house.timetable()
                .next(person, catalogue)
                .filter(at -> !at.isAfter(now))
                .isPresent();
        return due ? read(asked(new ItIsTime(false))) : List.of();
    }

    /** What waited for that hour leaves, and its question is open. */
    private void turnTo(Instant then) {
        now = then;
        for (OutMessage message : List.copyOf(unread)) {
            Kind verdict = house.judge().judge(message, person, catalogue, now).kind();
            if (verdict != Kind.WAIT) {
                unread.remove(message);
            }
            if (verdict == Kind.SEND) {
                asked(new QuestionPut(Objects.requireNonNull(message.draft().asks())));
            }
        }
    }

    private InboundMessage content(InboundMessage.Content content) {
        return new InboundMessage(id(), from, content, "", null, now);
    }

    private Reply writes(InboundMessage message) {
        person = person.writing(from, now);
        Asked asked = person.talk().asked();
        Context context = asked == null || !asked.until().isAfter(now) ? Context.NONE : asked.asContext();
        Understanding understood = house.understander()
                .understand(new Utterance(message.text(), context, LocalDateTime.ofInstant(now, ZONE)));
        return decided(house.dialogue().answer(turn(message, understood)));
    }

    private Reply asked(Request request) {
        return decided(house.dialogue().handle(turn(null, NOTHING), request));
    }

    private Turn turn(@Nullable InboundMessage message, Understanding understood) {
        return new Turn(id(), person, message, understood, now, now, ZONE, catalogue);
    }

    private Reply decided(Reply reply) {
        person = reply.after();
        reply.drafts().stream()
                .filter(draft -> draft.asks() != null)
                .map(draft -> new OutMessage(id(), person.id(), draft, now))
                .forEach(unread::add);
        drafts = reply.drafts();
        for (Effect effect : reply.effects()) {
            if (effect.kind() == Effect.Kind.HOLD_TIME) {
                house.diary().hold(TakenTime.parse(effect.target(), person.id()));
            } else if (effect.kind() == Effect.Kind.RELEASE_TIME) {
                house.diary().release(TakenTime.parse(effect.target(), person.id()));
            }
        }
        return reply;
    }

    private List<String> read(Reply reply) {
        List<String> lines = new ArrayList<>();
        Handover handover = reply.after().talk().handover();
        String reason = handover == null ? "" : handover.reason();
        if (!reason.equals(queued)) {
            lines.add("-- kö: " + (reason.isEmpty() ? "inget" : reason));
            queued = reason;
        }
        reply.markers().forEach(marker -> lines.add("-- " + marker));
        reply.asides().forEach(aside -> lines.add("-- personal: " + aside));
        reply.drafts().forEach(draft -> lines.add(line(draft)));
        NumberedAnswers.assertReadable(reply, house.texts());
        if (reply.result() instanceof Refusal refusal) {
            lines.add("no " + refusal.swedish());
        }
        return lines;
    }

    /** Whom the talk lies before, and whether an employer contact sees it. */
    private String before() {
        Handover handover = person.talk().handover();
        Offer offer = handover == null ? null : handover.offer();
        return (offer == null ? "ingen" : offer.queue().swedish())
                + (Row.of(person).employers() ? ", syns för arbetsgivarkontakter" : "");
    }

    private String line(Draft draft) {
        String text = house.texts()
                .render(draft.wording(), LocalDateTime.ofInstant(now, ZONE))
                .replace("\n", " / ");
        String choices = draft.choices().stream().map(Choice::label).collect(Collectors.joining(" | "));
        return sign(draft) + " " + text + (choices.isEmpty() ? "" : " [" + choices + "]");
    }

    private static String sign(Draft draft) {
        if (draft.purpose() == Purpose.DUTY) {
            return "!";
        }
        return draft.lane() == Lane.REPLY ? "<" : "<<";
    }

    private String id() {
        turns++;
        return "7-t" + turns;
    }
}

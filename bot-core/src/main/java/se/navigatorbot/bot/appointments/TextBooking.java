package se.navigatorbot.bot.appointments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.freetimes.FreeTime;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.When;

/** What a person does with free times: gets them offered, takes one, or wants another and is passed on to staff. */
final class TextBooking {

    /** "Ska jag boka den?", followed by the business. */
    static final String OFFER = "offer_slot/";

    /** Under which name that question keeps the local time. */
    static final String START = "start";

    /** What staff read when none of the free times suits. */
    static final String WANTS_OTHER = "vill ha en annan tid än de lediga";

    private static final Duration ASKED_FOR = Duration.ofHours(24);

    private final FreeTimes free;
    private final TimeSearch search;
    private final TimeOffer offer;
    private final TakenMeeting taking;
    private final StaffNames names;
    private final StaffQueue queue;

    TextBooking(FreeTimes free, TimeOffer offer, TakenMeeting taking, StaffNames names, StaffQueue queue) {
        this.free = free;
        this.search = new TimeSearch(free);
        this.offer = offer;
        this.taking = taking;
        this.names = names;
        this.queue = queue;
    }

    /** The wish as the bot can serve it; empty when the coach is not known or cannot be booked by text. */
    Optional<TimeWish> wish(Turn turn, Optional<Appointment> moving) {
        String own = turn.person().profile().coach();
        String coach = moving.map(Appointment::coach).orElse(own);
        if (coach == null || !free.bookable(coach)) {
            return Optional.empty();
        }
        return names.firstName(coach).map(name -> new TimeWish(coach, name, moving.orElse(null)));
    }

    /** A wish that only staff can serve. */
    Reply passedOn(Turn turn, Optional<Appointment> moving) {
        return moving.isPresent()
                ? queue.file(turn, "vill boka om", "ask.meeting.moved")
                : WhenFromStaff.mayFollow(turn, queue.file(turn, "vill ha en tid", "ask.meeting"));
    }

    /** Whoever has a meeting ahead is told so instead of getting a second one. */
    Reply hasOne(Turn turn, Appointment meeting) {
        Map<String, String> words = Map.of("coach", meeting.coachName());
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("meeting.already", words).at(meeting.start()))
                        .withChoices(List.of(Choice.of("BOKA OM"))))
                .changing(person -> person.talk(talk -> talk.withAsked(MeetingWords.asking(meeting, turn.zone()))));
    }

    Reply offer(Turn turn, TimeWish wish, List<When> named) {
        TimeSearch.Found found = search.near(turn, wish.coach(), named);
        if (found.times().isEmpty()) {
            return passedOn(turn, Optional.ofNullable(wish.moving()));
        }
        String first = wish.moving() == null ? "meeting.times" : "meeting.times.move";
        return shown(turn, wish, found.times(), found.asNamed() ? first : "meeting.times.else");
    }

    boolean free(Turn turn, TimeWish wish, LocalDateTime start) {
        return search.at(turn, wish.coach(), start).isPresent();
    }

    /**
     * Books the time, if it is still free.
     *
     * @param askFirst asks before anything is done
     */
    Reply take(Turn turn, TimeWish wish, LocalDateTime start, boolean askFirst) {
        Optional<FreeTime> time = search.at(turn, wish.coach(), start);
        if (time.isPresent() && askFirst) {
            return ask(turn, wish, time.get());
        }
        String id = wish.moving() == null ? idFrom(turn) : wish.moving().id();
        return time.flatMap(some -> taking.taken(turn, wish, some, id))
                .map(reply -> reply.changing(person ->
                        person.talk(talk -> OtherTime.asked(talk.handover()) ? talk.withHandover(null) : talk)))
                .orElseGet(() -> gone(turn, wish));
    }

    /** Nothing of the list suits: staff are asked, and a day may be named. */
    Reply other(Turn turn, TimeWish wish) {
        Map<String, String> about = new HashMap<>();
        wish.remember(about);
        Asked asked = new Asked(
                "ask_time/" + wish.business(), about, List.of(), turn.now().plus(ASKED_FOR));
        return queue.file(turn, WANTS_OTHER, "meeting.times.other")
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private Reply ask(Turn turn, TimeWish wish, FreeTime time) {
        List<Choice> yesOrNo = List.of(Choice.of("JA"), Choice.of("NEJ"));
        Map<String, String> about = new HashMap<>(Map.of(START, time.start().toString()));
        wish.remember(about);
        Asked asked =
                new Asked(OFFER + wish.business(), about, yesOrNo, turn.now().plus(ASKED_FOR));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("meeting.offer", Map.of("coach", wish.coachName()))
                                .at(time.start()))
                        .withChoices(yesOrNo))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private Reply gone(Turn turn, TimeWish wish) {
        List<FreeTime> others = search.near(turn, wish.coach(), List.of()).times();
        return others.isEmpty()
                ? passedOn(turn, Optional.ofNullable(wish.moving()))
                : shown(turn, wish, others, "meeting.times.gone");
    }

    private Reply shown(Turn turn, TimeWish wish, List<FreeTime> times, String key) {
        return offer.shown(turn, Wording.of(key, Map.of("coach", wish.coachName())), wish, times);
    }

    /** The same for a repeated turn. */
    private static String idFrom(Turn turn) {
        return UUID.nameUUIDFromBytes(turn.id().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}

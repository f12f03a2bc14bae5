package se.navigatorbot.bot.tasks;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.NewsUntold;
import se.navigatorbot.bot.outbox.StillTrue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable.State;
import se.navigatorbot.bot.participants.Task;

/** Nobody is to stand at a closed door: what did not leave is called out by staff, while it is true and lies ahead. */
final class NewsUntoldHandler implements RequestHandler<NewsUntold> {

    private static final Set<State> NEVER_SHOWN = EnumSet.of(State.UNCONFIRMED, State.ASKED);

    private final StillTrue stillTrue;

    NewsUntoldHandler(StillTrue stillTrue) {
        this.stillTrue = stillTrue;
    }

    @Override
    public Class<NewsUntold> request() {
        return NewsUntold.class;
    }

    @Override
    public Reply handle(Turn turn, NewsUntold untold) {
        About about = untold.about();
        Optional<Reply> waiting =
                about.kind() == About.Kind.SEAT_OFFER ? UntoldOffer.waitsAgain(turn, about.id()) : Optional.empty();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        boolean untrue = stillTrue
                .not(about, turn.person(), turn.catalogue(), turn.local())
                .isPresent();
        return untrue || toldOtherwise(turn.person(), about)
                ? Reply.silent(turn)
                : what(turn, about)
                        .map(what -> calling(turn, what, untold.reason()))
                        .orElseGet(() -> Reply.silent(turn));
    }

    private static Reply calling(Turn turn, String what, String reason) {
        String words = "nyheten om " + what + " gick inte fram (" + reason + ")";
        return Reply.silent(turn)
                .changing(person -> Tasks.adding(person, turn, Task.Kind.CALL, Tasks.queue(person), words, null))
                .noting("Ny uppgift: ring upp, " + words);
    }

    /** What staff book for somebody who has yet to show an address, they say themselves, and the bot after the JA. */
    private static boolean toldOtherwise(Participant person, About about) {
        boolean nothingShown = person.reachable().stream().allMatch(known -> NEVER_SHOWN.contains(known.state()));
        return nothingShown
                && switch (about.kind()) {
                    case SIGN_UP_CHANGE -> true;
                    case APPOINTMENT_CHANGE ->
                        person.appointment(about.id())
                                .filter(Appointment::stands)
                                .isPresent();
                    default -> false;
                };
    }

    /** What it was about, as staff read it; empty when that has been. */
    private static Optional<String> what(Turn turn, About about) {
        LocalDateTime now = turn.local();
        if (about.kind() == About.Kind.APPOINTMENT_CHANGE) {
            return turn.person()
                    .appointment(about.id())
                    .map(Appointment::start)
                    .filter(start -> start.isAfter(now))
                    .map(start -> "mötet " + time(start));
        }
        return turn.catalogue().event(about.id().split(" ", 2)[0]).flatMap(event -> coming(event, now));
    }

    private static Optional<String> coming(Event event, LocalDateTime now) {
        return event.starts().stream()
                .filter(start -> start.isAfter(now))
                .findFirst()
                .map(start -> event.title() + " " + time(start));
    }

    private static String time(LocalDateTime at) {
        return SwedishTime.shortDay(at.toLocalDate()) + " kl " + SwedishTime.clock(at.toLocalTime());
    }
}

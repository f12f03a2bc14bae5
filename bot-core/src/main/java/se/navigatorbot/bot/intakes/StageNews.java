package se.navigatorbot.bot.intakes;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Subject;

/**
 * The message of a stage, once, by day and a few minutes after the move: a move that was a mistake and is taken back by
 * then, or before the message can leave, is told to nobody.
 */
final class StageNews implements TimetablePart {

    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(5);
    /** Longer than any row of days on which nobody is written to. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final ZoneId zone;
    private final CentreNames centreNames;

    StageNews(ZoneId zone, CentreNames centreNames) {
        this.zone = zone;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.journey().candidacies().stream()
                .filter(one -> one.tell() != null)
                .map(this::at)
                .min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (Candidacy one : turn.person().journey().candidacies()) {
            if (one.tell() != null && !at(one).isAfter(turn.now())) {
                Reply before = reply;
                reply = turn.catalogue()
                        .intake(one.intake())
                        .map(intake -> told(turn, before, intake, one))
                        .orElse(before)
                        .changing(person -> person.journey(journey -> journey.with(one.afterTelling())));
            }
        }
        return reply;
    }

    private Reply told(Turn turn, Reply soFar, Intake intake, Candidacy one) {
        String message = intake.message(one.stage());
        if (message.isEmpty()) {
            return soFar;
        }
        Draft draft = Draft.unasked(
                        wording(turn.person().profile(), message),
                        Subject.TIDER,
                        "du är med i " + intake.title(),
                        About.stage(one))
                .withValidUntil(turn.now().plus(NEWS));
        return soFar.plus(draft);
    }

    /** A protected person's text names nothing. */
    private Wording wording(Profile profile, String message) {
        String centre = centreNames.of(profile.homeCentre());
        String hello = Hello.to(profile.firstName());
        return profile.protectedPerson()
                ? Wording.of("intake.news_bare", Map.of("hej", hello, "center", centre))
                : Wording.of(
                        "intake.news",
                        Map.of(
                                "hej",
                                hello,
                                "center",
                                centre,
                                "besked",
                                StageMessage.to(profile.firstName(), message)));
    }

    /** Within the hours in which unasked messages leave on workdays; holidays are the outbox's to keep. */
    private Instant at(Candidacy one) {
        LocalDateTime wanted = LocalDateTime.ofInstant(one.at().plus(SECOND_THOUGHTS), zone);
        if (wanted.toLocalTime().isBefore(MORNING)) {
            wanted = wanted.toLocalDate().atTime(MORNING);
        } else if (!wanted.toLocalTime().isBefore(EVENING)) {
            wanted = wanted.toLocalDate().plusDays(1).atTime(MORNING);
        }
        while (wanted.getDayOfWeek() == DayOfWeek.SATURDAY || wanted.getDayOfWeek() == DayOfWeek.SUNDAY) {
            wanted = wanted.toLocalDate().plusDays(1).atTime(MORNING);
        }
        return wanted.atZone(zone).toInstant();
    }
}

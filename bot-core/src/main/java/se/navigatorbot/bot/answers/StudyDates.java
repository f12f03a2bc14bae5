package se.navigatorbot.bot.answers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.navigatorbot.bot.catalogue.StudyDate;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Intent;

/** "När ska man söka komvux?": the dates that staff keep, and an offer to remind of them. */
final class StudyDates implements AnswersQuestion {

    static final String CONTEXT = "confirm_study_reminder/study_guidance";

    private static final int AT_MOST = 3;
    private static final Duration WAITS = Duration.ofHours(24);
    private static final List<Choice> YES_OR_NO = List.of(Choice.of("JA"), Choice.of("NEJ"));
    private static final Pattern WHEN = Pattern.compile(
            "\\b(när|nar|nr|datum|senast|sista|dags|öppnar|oppnar|ansök\\w*|ansok\\w*|söka|soka|söker|soker)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** The dates, when the message asks for such and there are any. */
    Optional<Reply> told(Turn turn) {
        if (turn.understanding().intent() != Intent.STUDY_GUIDANCE
                || !WHEN.matcher(turn.text()).find()) {
            return Optional.empty();
        }
        List<StudyDate> dates = ahead(turn);
        return dates.isEmpty() ? Optional.empty() : Optional.of(asking(turn, dates));
    }

    @Override
    public Set<String> contexts() {
        return Set.of(CONTEXT);
    }

    @Override
    public Reply yes(Turn turn, Asked asked) {
        List<StudyDate> wanted = asked.about().values().stream()
                .flatMap(id -> Optional.ofNullable(turn.catalogue().dates().get(id)).stream())
                .filter(date -> date.ahead(today(turn)))
                .toList();
        String key =
                wanted.isEmpty() ? "study.gone" : weekAhead(turn, wanted) ? "study.reminding" : "study.reminding_late";
        return Reply.saying(turn, Wording.of(key))
                .changing(person -> awaiting(person, wanted, turn))
                .changing(StudyDates::answered);
    }

    @Override
    public Reply no(Turn turn, Asked asked) {
        return Reply.saying(turn, Wording.of("study.not_reminding")).changing(StudyDates::answered);
    }

    /** "Komvux vårtermin: tors 15/1". */
    static String line(StudyDate date, LocalDate today) {
        LocalDate opens = date.opens();
        String from = opens != null && opens.isAfter(today) ? SwedishTime.shortDay(opens) + " till " : "senast ";
        return date.title() + ": " + from + SwedishTime.shortDay(date.closes());
    }

    private static Reply asking(Turn turn, List<StudyDate> dates) {
        Map<String, String> about = new HashMap<>();
        dates.forEach(date -> about.put(Integer.toString(about.size() + 1), date.id()));
        String list = dates.stream().map(date -> line(date, today(turn))).collect(Collectors.joining("\n"));
        Asked asked = new Asked(CONTEXT, about, YES_OR_NO, turn.now().plus(WAITS));
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of("study.dates", Map.of("lista", list)))
                        .withChoices(YES_OR_NO))
                .changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static List<StudyDate> ahead(Turn turn) {
        String home = turn.person().profile().homeCentre();
        return turn.catalogue().dates().values().stream()
                .filter(date -> date.ahead(today(turn)))
                .filter(date -> date.centre().isEmpty() || date.centre().equals(home))
                .sorted(Comparator.comparing(StudyDate::closes).thenComparing(StudyDate::id))
                .limit(AT_MOST)
                .toList();
    }

    private static Participant awaiting(Participant person, List<StudyDate> dates, Turn turn) {
        Participant waiting = person;
        for (StudyDate date : dates) {
            waiting = waiting.withWishes(waiting.wishes().awaiting(Awaited.studyDate(date.id(), turn.now())));
        }
        return waiting;
    }

    /** Whether the week before is still to come for each of them. */
    private static boolean weekAhead(Turn turn, List<StudyDate> wanted) {
        return wanted.stream()
                .allMatch(date -> StudyReminders.week(date)
                        .atZone(turn.zone())
                        .toInstant()
                        .isAfter(turn.now()));
    }

    private static Participant answered(Participant person) {
        return person.talk(talk -> talk.withAsked(null));
    }

    private static LocalDate today(Turn turn) {
        return turn.local().toLocalDate();
    }
}

package se.navigatorbot.bot.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.crisis.CrisisCleared;
import se.navigatorbot.bot.crisis.CrisisStep;
import se.navigatorbot.bot.crisis.CrisisTaken;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.handover.AssignConversation;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.handover.Attendance.Leave;
import se.navigatorbot.bot.handover.CloseConversation;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.handover.ConversationRead;
import se.navigatorbot.bot.handover.ReleaseConversation;
import se.navigatorbot.bot.handover.SnoozeConversation;
import se.navigatorbot.bot.handover.StaffReply;
import se.navigatorbot.bot.handover.TakeConversation;
import se.navigatorbot.bot.later.SendLater;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Later;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.subjects.AllowSender;
import se.navigatorbot.channels.Address;

/** What staff do in a talk: Sara, unless the line says that it is Ahmed. */
final class ToldStaff {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY);

    private ToldStaff() {}

    static Request request(String verb, String rest, ZoneId zone) {
        return switch (verb) {
            case "staff" -> new StaffReply("sara", "Sara", rest);
            case "ahmed" -> new StaffReply("ahmed", "Ahmed", rest);
            case "ester" -> new StaffReply("ester", "Ester", rest);
            case "sends" -> new SendLater(words(rest, zone));
            case "take" -> new TakeConversation(user(rest), name(rest), false);
            case "takeover" -> new TakeConversation(user(rest), name(rest), true);
            case "assign" -> new AssignConversation("Sara", rest, name(rest));
            case "snooze" ->
                new SnoozeConversation(
                        "Sara",
                        rest.isEmpty()
                                ? null
                                : LocalDateTime.parse(rest).atZone(zone).toInstant());
            case "close" -> new CloseConversation("Sara", rest);
            case "opened" -> new ConversationRead(user(rest), name(rest));
            case "allow" -> new AllowSender("sara", "Sara");
            case "release" -> new ReleaseConversation("sara");
            case "taken" -> new CrisisTaken(user(rest));
            case "takenover" -> new CrisisTaken(user(rest), true);
            case "step" -> new CrisisStep("sara", "Sara", Crisis.Step.valueOf(rest));
            case "cleared" -> new CrisisCleared("sara");
            default -> throw new IllegalArgumentException(verb);
        };
    }

    /** {@code 2026-11-26T08:00 God morgon!}, which Sara writes now and sends then. */
    private static Later words(String line, ZoneId zone) {
        String[] parts = line.split(" ", 2);
        Instant at = LocalDateTime.parse(parts[0]).atZone(zone).toInstant();
        return new Later(parts[0], "sara", "Sara", parts[1], at);
    }

    /** {@code sara coach +46701740690 days=mon,tue leave=2026-11-26..2026-11-27 by=ahmed}, all at Ronneby. */
    static Colleague colleague(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        Map<String, String> named = words.stream()
                .filter(word -> word.contains("="))
                .collect(Collectors.toMap(
                        word -> word.substring(0, word.indexOf('=')), word -> word.substring(word.indexOf('=') + 1)));
        Address phone = words.stream()
                .filter(word -> word.startsWith("+"))
                .map(Address::sms)
                .findFirst()
                .orElse(null);
        String by = named.get("by");
        Attendance days = Attendance.ALWAYS.withDays(days(named.getOrDefault("days", "")), by);
        String leave = named.getOrDefault("leave", "");
        Attendance attendance = leave.isEmpty() ? days : days.withLeaves(List.of(leave(leave, by)));
        Queue queue = Queue.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        return new Colleague(
                words.get(0),
                name(words.get(0)),
                queue,
                queue != Queue.EMPLOYER,
                Set.of("ronneby"),
                phone,
                null,
                attendance);
    }

    private static Leave leave(String words, @Nullable String by) {
        int dots = words.indexOf("..");
        return new Leave(LocalDate.parse(words.substring(0, dots)), LocalDate.parse(words.substring(dots + 2)), by);
    }

    private static Set<DayOfWeek> days(String words) {
        return Arrays.stream(words.split(","))
                .filter(word -> !word.isEmpty())
                .map(DAYS::get)
                .collect(Collectors.toSet());
    }

    private static String user(String rest) {
        return rest.isEmpty() ? "sara" : rest;
    }

    private static String name(String user) {
        String word = user(user);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

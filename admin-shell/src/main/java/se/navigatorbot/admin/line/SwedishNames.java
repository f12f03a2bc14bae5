package se.navigatorbot.admin.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandRegistry;

/** The Swedish words for groups and acts, so that {@code utskick skicka} is {@code broadcast send}. */
final class SwedishNames {

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("utskick", "broadcast"),
            Map.entry("öppettider", "hours"),
            Map.entry("aktivitet", "event"),
            Map.entry("tid", "appointment"),
            Map.entry("coachtider", "coach-times"),
            Map.entry("praktik", "placement"),
            Map.entry("arbetsgivare", "employer"),
            Map.entry("intag", "intake"),
            Map.entry("affisch", "poster"),
            Map.entry("berättelse", "story"),
            Map.entry("väg", "journey"),
            Map.entry("annons", "jobad"),
            Map.entry("program", "programme"),
            Map.entry("närvaro", "attendance"),
            Map.entry("rapport", "report"),
            Map.entry("deltagare", "participant"),
            Map.entry("samtal", "conversation"),
            Map.entry("uppgift", "task"),
            Map.entry("kris", "crisis"),
            Map.entry("personal", "staff"),
            Map.entry("utkorg", "outbox"),
            Map.entry("läge", "status"),
            Map.entry("säkerhetskopia", "backup"),
            Map.entry("logga-in", "login"),
            Map.entry("logga-ut", "logout"),
            Map.entry("jag", "me"),
            Map.entry("språk", "intents"),
            Map.entry("demonstration", "demo"),
            Map.entry("gallring", "lifetime"),
            Map.entry("logg", "audit"),
            Map.entry("urval", "audience"),
            Map.entry("svar", "faq"),
            Map.entry("kalender", "calendar"),
            Map.entry("studier", "study"),
            Map.entry("oförstått", "unanswered"),
            Map.entry("centrum", "centre"),
            Map.entry("hjälp", "help"));

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("lista", "list"),
            Map.entry("visa", "show"),
            Map.entry("ny", "add"),
            Map.entry("ställ-in", "cancel"),
            Map.entry("avboka", "cancel"),
            Map.entry("stäng", "close"),
            Map.entry("sök", "find"),
            Map.entry("matcha", "match"),
            Map.entry("börja", "start"),
            Map.entry("kontakter", "contacts"),
            Map.entry("välj", "pick"),
            Map.entry("sluta", "end"),
            Map.entry("skriv-in", "enrol"),
            Map.entry("lämna", "leave"),
            Map.entry("anteckna", "note"),
            Map.entry("bekräfta", "confirm"),
            Map.entry("rätta", "correct"),
            Map.entry("saknade", "missing"),
            Map.entry("skriv-om", "change"),
            Map.entry("svara", "reply"),
            Map.entry("släpp", "release"),
            Map.entry("undantag", "exception"),
            Map.entry("förhandsvisa", "preview"),
            Map.entry("skicka", "send"),
            Map.entry("stoppa", "stop"),
            Map.entry("godkänn", "approve"),
            Map.entry("läge", "status"),
            Map.entry("spåra", "trace"),
            Map.entry("undanlagt", "parked"),
            Map.entry("försök-igen", "retry"),
            Map.entry("ta-bort", "drop"),
            Map.entry("koppla", "link"),
            Map.entry("ta", "take"),
            Map.entry("lämna-till", "assign"),
            Map.entry("tillåt", "allow"),
            Map.entry("lägg-undan", "snooze"),
            Map.entry("gjord", "done"),
            Map.entry("stödlinjer", "lines"),
            Map.entry("öva", "drill"),
            Map.entry("schema", "roster"),
            Map.entry("dagar", "days"),
            Map.entry("åter", "back"),
            Map.entry("chatt", "chat"),
            Map.entry("klar", "clear"),
            Map.entry("jour", "duty"),
            Map.entry("spärra", "disable"),
            Map.entry("skydda", "protect"),
            Map.entry("nödöppna", "break-glass"),
            Map.entry("lösenord", "password"),
            Map.entry("kodapp", "second-factor"),
            Map.entry("dator", "device"),
            Map.entry("ärende", "case"),
            Map.entry("kopiera", "copy"),
            Map.entry("följ", "subscribe"),
            Map.entry("läs", "refresh"),
            Map.entry("granska", "review"),
            Map.entry("pröva", "try"),
            Map.entry("folk", "people"),
            Map.entry("närvaro", "attendance"),
            Map.entry("hämta-in", "import"),
            Map.entry("gallra", "sweep"),
            Map.entry("flytta", "move"),
            Map.entry("utfall", "outcome"),
            Map.entry("flytta-dag", "day-move"),
            Map.entry("vecka", "week"),
            Map.entry("längder", "lengths"),
            Map.entry("ledighet", "leave"),
            Map.entry("lediga", "free"),
            Map.entry("utkast", "draft"),
            Map.entry("urval", "audience"),
            Map.entry("räkna", "audience"),
            Map.entry("prova", "test"),
            Map.entry("planera", "schedule"),
            Map.entry("ångra", "undo"),
            Map.entry("pausa", "pause"),
            Map.entry("fortsätt", "resume"),
            Map.entry("rapport", "report"),
            Map.entry("spara", "keep"),
            Map.entry("ej-påminda", "unreminded"),
            Map.entry("kalender", "calendar"),
            Map.entry("importera", "import"),
            Map.entry("ändra", "edit"),
            Map.entry("kontrollera", "check"),
            Map.entry("märk", "label"),
            Map.entry("intyga", "agree"),
            Map.entry("slå-ihop", "merge"),
            Map.entry("ämnen", "subjects"),
            Map.entry("väntar", "waiting"),
            Map.entry("misslyckade", "failed"),
            Map.entry("kvarhållna", "held"),
            Map.entry("återställ", "reset"),
            Map.entry("sätt", "set"),
            Map.entry("anmäl", "sign-up"),
            Map.entry("avanmäl", "sign-off"),
            Map.entry("påminnelser", "reminders"),
            Map.entry("boka", "book"),
            Map.entry("texter", "texts"),
            Map.entry("öppna", "open"),
            Map.entry("exportera", "export"),
            Map.entry("skapa", "new"),
            Map.entry("resultat", "outcomes"),
            Map.entry("kris", "crisis"),
            Map.entry("mät", "evaluate"),
            Map.entry("tolka", "understand"),
            Map.entry("förklara", "explain"),
            Map.entry("program", "programme"),
            Map.entry("månad", "month"),
            Map.entry("kanaler", "channels"),
            Map.entry("erbjudanden", "offers"),
            Map.entry("placera", "place"),
            Map.entry("meddelande", "message"),
            Map.entry("använd", "use"),
            Map.entry("text", "text"),
            Map.entry("uppgifter", "details"),
            Map.entry("klocka", "clock"));

    /** Words that mean another act in one group than in the others. */
    private static final Map<String, String> OF_GROUP = Map.of(
            "appointment ny", "book",
            "appointment add", "book",
            "region ny", "new",
            "report utfall", "outcomes");

    private static final Map<String, String> LAST = Map.ofEntries(
            Map.entry("lista", "list"),
            Map.entry("öppna", "open"),
            Map.entry("avsluta", "close"),
            Map.entry("radera", "erase"),
            Map.entry("raderade", "erased"),
            Map.entry("exportera", "export"),
            Map.entry("ta", "take"),
            Map.entry("steg", "step"),
            Map.entry("klar", "clear"),
            Map.entry("månader", "months"),
            Map.entry("skickad", "sent"));

    /** After these the third word belongs to the name too. */
    private static final Set<String> THIRD = Set.of("case", "crisis", "esf");

    private static final Set<String> LEAVING = Set.of("quit", "exit", "avsluta");

    private SwedishNames() {}

    /** The same words with the names of the command in English. */
    static List<String> inEnglish(List<String> words) {
        List<String> english = new ArrayList<>(words);
        if (!english.isEmpty()) {
            english.set(0, GROUPS.getOrDefault(lower(words.get(0)), words.get(0)));
        }
        if (english.size() > 1) {
            String act = lower(words.get(1));
            String ofGroup = OF_GROUP.get(english.get(0) + " " + act);
            english.set(1, ofGroup == null ? ACTS.getOrDefault(act, words.get(1)) : ofGroup);
        }
        if (english.size() > 2 && THIRD.contains(english.get(1))) {
            english.set(2, LAST.getOrDefault(lower(words.get(2)), words.get(2)));
        }
        return english;
    }

    /** How a command is written in Swedish; a word that has no other name stays. */
    static String inSwedish(String command) {
        String[] words = command.split(" ");
        List<Map<String, String>> names = List.of(GROUPS, ACTS, LAST);
        List<String> swedish = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            swedish.add(named(names.get(i), words[i]));
        }
        return String.join(" ", swedish);
    }

    private static String named(Map<String, String> names, String english) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(english))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(english);
    }

    /** Swedish words that begin so and lead on from what was typed before. */
    static Stream<String> startingWith(String begun, List<String> before, CommandRegistry registry) {
        Map<String, String> words = before.isEmpty() ? GROUPS : before.size() == 1 ? ACTS : Map.of();
        String group = String.join(" ", inEnglish(before));
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(lower(begun)))
                .filter(entry -> before.isEmpty() || leads(registry, group + " " + entry.getValue()))
                .map(Map.Entry::getKey);
    }

    private static boolean leads(CommandRegistry registry, String name) {
        return registry.getCommands().stream()
                .anyMatch(command ->
                        command.getName().equals(name) || command.getName().startsWith(name + " "));
    }

    /** Whether the words say goodbye. */
    static boolean leaves(List<String> words) {
        return words.size() == 1 && LEAVING.contains(lower(words.get(0)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.forLanguageTag("sv"));
    }
}

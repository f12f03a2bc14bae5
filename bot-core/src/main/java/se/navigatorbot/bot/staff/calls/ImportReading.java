package se.navigatorbot.bot.staff.calls;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.registration.ImportParticipant;
import se.navigatorbot.bot.registration.RegisterParticipant;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportRow;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** Reads a row of another system, or says in one sentence what is wrong with it. */
final class ImportReading {

    private static final int LONGEST_NAME = 40;
    private static final Pattern COMMAS = Pattern.compile("[,;/]");

    private final Places places;
    private final HouseTime time;

    ImportReading(Places places, HouseTime time) {
        this.places = places;
        this.time = time;
    }

    /**
     * @throws Refused when the row cannot be taken as it stands
     */
    ImportParticipant read(Caller caller, ImportRow row, boolean ask) {
        String name = Given.text(row.firstName(), "Förnamn").strip();
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isDigit)) {
            throw Refused.badValue("Förnamnet ser inte ut som ett namn.");
        }
        if (SensitiveNumbers.found(name + " " + row.coach() + " " + row.programmes() + " " + row.branches())) {
            throw Refused.badValue("Raden innehåller ett personnummer. Det får inte sparas.");
        }
        Address phone = Phones.read(Given.text(row.phone(), "Mobilnummer"));
        RegisterParticipant told = new RegisterParticipant(
                name,
                places.toChange(caller, row.centre()).id(),
                Given.optional(row.coach())
                        .map(coach -> coach.toLowerCase(Locale.ROOT))
                        .orElse(null),
                words(row.programmes()).stream().map(this::programme).toList(),
                subjects(row.subjects()),
                words(row.branches()).stream()
                        .map(word -> word.toLowerCase(Locale.forLanguageTag("sv")))
                        .toList(),
                words(row.municipalities()).stream().map(places::municipality).toList(),
                phone,
                caller.user(),
                caller.administrator() ? Set.of() : caller.centres());
        return new ImportParticipant(
                told,
                Given.optional(row.language()).map(Languages::code).orElse(null),
                birthYear(row.birthYear()),
                ask);
    }

    private String programme(String named) {
        return places.region().programmes().stream()
                .filter(programme -> programme.id().equalsIgnoreCase(named)
                        || programme.name().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> Refused.badValue("Programmet " + named + " finns inte i regionen."))
                .id();
    }

    private static Set<Subject> subjects(String named) {
        Set<Subject> subjects = new TreeSet<>();
        words(named).forEach(word -> subjects.add(Words.subject(word)));
        return subjects;
    }

    private @Nullable Integer birthYear(String given) {
        Optional<String> text = Given.optional(given);
        if (text.isEmpty()) {
            return null;
        }
        String year = text.get();
        int now = time.today().getYear();
        boolean possible =
                year.matches("\\d{4}") && Integer.parseInt(year) > now - 100 && Integer.parseInt(year) < now - 9;
        if (!possible) {
            throw Refused.badValue("Födelseåret skrivs med fyra siffror, som 2006.");
        }
        return Integer.valueOf(year);
    }

    private static List<String> words(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(COMMAS.split(cell))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}

package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
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
        Centre centre = places.toChange(caller, row.centre());
        LocalDate since = since(row.since());
        Integer born = birthYear(row.birthYear());
        Address phone = Phones.read(Given.text(row.phone(), "Mobilnummer"));
        RegisterParticipant told = new RegisterParticipant(
                name,
                centre.id(),
                Given.optional(row.coach())
                        .map(coach -> coach.toLowerCase(Locale.ROOT))
                        .orElse(null),
                programmes(row.programmes(), centre, born, since),
                subjects(row.subjects()),
                words(row.branches()).stream()
                        .map(word -> word.toLowerCase(Locale.forLanguageTag("sv")))
                        .toList(),
                words(row.municipalities()).stream().map(places::municipality).toList(),
                phone,
                caller.user(),
                since,
                caller.administrator() ? Set.of() : caller.centres());
        return new ImportParticipant(
                told, Given.optional(row.language()).map(Languages::code).orElse(null), born, ask);
    }

    private List<String> programmes(
            @Nullable String named, Centre centre, @Nullable Integer born, @Nullable LocalDate since) {
        ProgrammeDoor door = new ProgrammeDoor(places.region());
        LocalDate from = since == null ? time.today() : since;
        List<Programme> programmes = words(named).stream().map(door::named).toList();
        programmes.forEach(programme -> door.open(programme, centre.municipality(), born, from));
        return programmes.stream().map(Programme::id).toList();
    }

    private @Nullable LocalDate since(@Nullable String given) {
        Optional<String> text = Given.optional(given);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = Given.inReach(LocalDate.parse(text.get()));
            if (!day.isAfter(time.today())) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, as a day that is still to come.
        }
        throw Refused.badValue("Programstarten skrivs som 2026-09-14 och har varit.");
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

package se.navigatorbot.bot.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a list of placements may be called. */
public enum PlacementColumn {
    EMPLOYER("arbetsgivare", "företag", "employer"),
    TITLE("titel", "yrke", "rubrik", "tjänst", "title"),
    MUNICIPALITY("kommun", "ort", "municipality"),
    BRANCH("bransch", "område", "branch"),
    PLACES("platser", "antal", "antal platser", "places"),
    HOURS("tider", "arbetstider", "arbetstid", "hours"),
    DEMANDS("krav", "demands"),
    START("start", "startdatum", "börjar"),
    APPLY_BY("sök senast", "sista dag", "sista ansökningsdag", "apply_by", "apply by"),
    KIND("sort", "typ", "kind"),
    HOURS_A_WEEK("timmar", "timmar i veckan", "hours_a_week"),
    TASKS("uppgifter", "arbetsuppgifter", "beskrivning", "tasks"),
    ADDRESS("adress", "address"),
    LOCALITY("tätort", "by", "locality"),
    COUNTRY("land", "country"),
    END("slut", "slutdatum", "till", "end"),
    WEEKS("veckor", "antal veckor", "weeks"),
    BEGINS("börjar klockan", "starttid", "begins"),
    SHIFTS("arbetspass", "skift", "pass", "shifts"),
    ADAPTATIONS("anpassning", "anpassningar", "adaptations"),
    REQUIRES("behörighet", "behörigheter", "requires"),
    BUS("buss", "bus"),
    SUPERVISOR("handledare", "supervisor"),
    DIRECT("ansökan", "ansök hos", "direct"),
    VISIBLE("synlig för", "visible"),
    SOURCE("källa", "source"),
    STATUS("status");

    /** What a town is beside a municipality. */
    static final String TOWN = "ort";

    private static final Pattern IDENTITY =
            Pattern.compile("person-? ?(nummer|nr)|pnr|samordnings-? ?(nummer|nr)|personal.?id.*|ssn");

    private final List<String> names;

    PlacementColumn(String... names) {
        this.names = List.of(names);
    }

    /** The first of its names, for people. */
    public String swedish() {
        return names.get(0);
    }

    static Optional<PlacementColumn> of(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(wanted))
                .findFirst();
    }

    /** Whether a column holds identity numbers, by its heading. */
    static boolean identity(String heading) {
        return IDENTITY.matcher(heading.strip().toLowerCase(Locale.ROOT)).matches();
    }
}

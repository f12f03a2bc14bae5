package se.navigatorbot.admin.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can mean, with the heads that are known to mean it. */
public enum Field {
    NAME("namn", "förnamn", "tilltalsnamn", "firstname", "first name", "name", "deltagare"),
    PHONE("telefon", "mobil", "mobilnummer", "mobiltelefon", "mobilnr", "telefonnummer", "tel", "phone", "mobile"),
    CENTRE("centrum", "navigatorcentrum", "hemcentrum", "ort", "kontor", "centre"),
    COACH("coach", "handläggare", "vägledare", "kontaktperson"),
    PROGRAMME("program", "insats", "projekt", "åtgärd", "programme"),
    SUBJECTS("ämnen", "samtycke", "subjects"),
    BRANCH("bransch", "branscher", "yrkesområde", "branch"),
    MUNICIPALITY("kommun", "kommuner", "bostadskommun", "hemkommun", "municipality"),
    LANGUAGE("språk", "modersmål", "language"),
    BIRTH_YEAR("födelseår", "född", "birth year"),
    SINCE("programstart", "startdatum", "inskriven", "inskrivningsdatum", "start date");

    private final String swedish;
    private final List<String> heads;

    Field(String swedish, String... heads) {
        this.swedish = swedish;
        this.heads = List.of(heads);
    }

    /** The word for it in {@code --map}. */
    public String swedish() {
        return swedish;
    }

    /** By a head of a file, or by its own word. */
    static Optional<Field> of(String head) {
        String plain = plain(head);
        return Arrays.stream(values())
                .filter(field -> field.swedish.equals(plain) || field.heads.contains(plain))
                .findFirst();
    }

    static String plain(String head) {
        return head.strip().toLowerCase(Locale.forLanguageTag("sv")).replaceAll("[\\s_.-]+", " ");
    }
}

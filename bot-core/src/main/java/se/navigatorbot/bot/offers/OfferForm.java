package se.navigatorbot.bot.offers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.employers.FormOffer;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/**
 * The page as it was filled in: lines without control characters, numbers of identity masked, and what is wrong with it.
 *
 * @param website a field that no person sees; a program that fills in everything gives itself away by it
 */
record OfferForm(
        String employer,
        String municipality,
        String contact,
        String phone,
        String mail,
        String branch,
        String words,
        String website) {

    static final OfferForm EMPTY = new OfferForm("", "", "", "", "", "", "", "");

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_WORDS = 1000;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{5,24}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,90}\\.[A-Za-z]{2,20}");
    private static final Pattern NO_LETTER = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029]+");

    static OfferForm of(Map<String, String> given) {
        return new OfferForm(
                masked(given, "employer"),
                line(given, "municipality"),
                masked(given, "contact"),
                line(given, "phone"),
                line(given, "mail"),
                masked(given, "branch"),
                masked(given, "words"),
                line(given, "website"));
    }

    boolean byProgram() {
        return !website.isEmpty();
    }

    /** What is wrong, by field, in the order of the page; empty for nothing. */
    Map<String, String> faults(boolean municipalityKnown) {
        Map<String, String> faults = new LinkedHashMap<>();
        said(faults, "employer", employer.isEmpty(), "Skriv arbetsgivarens namn.");
        said(faults, "employer", employer.length() > LONGEST_LINE, "Namnet är för långt.");
        said(faults, "municipality", !municipalityKnown, "Välj kommun.");
        said(faults, "contact", contact.length() > LONGEST_LINE, "Namnet är för långt.");
        said(faults, "phone", phone.isEmpty() && mail.isEmpty(), "Skriv telefon eller e-post, så att vi når er.");
        said(
                faults,
                "phone",
                !phone.isEmpty() && !PHONE.matcher(phone).matches(),
                "Skriv telefonnumret med siffror, till exempel 0455-30 30 00.");
        said(
                faults,
                "mail",
                !mail.isEmpty() && !MAIL.matcher(mail).matches(),
                "Skriv e-post som namn@företaget.se eller lämna tomt.");
        said(faults, "branch", branch.length() > LONGEST_LINE, "Skriv kortare.");
        said(faults, "words", words.isEmpty(), "Skriv några ord om platsen.");
        said(faults, "words", words.length() > LONGEST_WORDS, "Skriv högst " + LONGEST_WORDS + " tecken.");
        return faults;
    }

    FormOffer offer(String municipalityName) {
        return new FormOffer(employer, municipality, municipalityName, contact, phone, mail, branch, words);
    }

    private static void said(Map<String, String> faults, String field, boolean wrong, String sentence) {
        if (wrong) {
            faults.putIfAbsent(field, sentence);
        }
    }

    private static String masked(Map<String, String> given, String field) {
        return SensitiveNumbers.mask(line(given, field));
    }

    private static String line(Map<String, String> given, String field) {
        @Nullable String value = given.get(field);
        return value == null
                ? ""
                : NO_LETTER
                        .matcher(value)
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "OfferForm[…]";
    }
}

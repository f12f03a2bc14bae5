package se.navigatorbot.bot.audiences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;

class FilterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    /** Ali of Ronneby, born 2008, writes Somali, follows care, last wrote ten days ago, has a place at a7k2. */
    private static final Row ALI = Row.of(Participant.unheardOf("7-abc")
            .withReachable(
                    List.of(Reachable.unheard(Address.sms("+46701740616")).heard(NOW.minus(Duration.ofDays(10)))))
            .withProfile(Profile.UNKNOWN
                    .withFirstName("Ali")
                    .withHomeCentre("ronneby")
                    .withProgrammes(List.of("7tjugo"))
                    .withCoach("sara")
                    .withLanguage("so")
                    .withBirthYear(2008)
                    .withBranches(List.of("vård"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "centrum=ronneby | true",
                "centrum=karlshamn,ronneby | true",
                "centrum!=ronneby | false",
                "program=7tjugo bransch=vård | true",
                "program=7tjugo bransch=bygg | false",
                "ålder=16-19 | true",
                "ålder=18 | true",
                "ålder=-17 | false",
                "ålder=20- | false",
                "ålder=12-15,18-20 | true",
                "språk=ar,so | true",
                "språk!=sv | true",
                "hörd=30d | true",
                "hörd=1v | false",
                "tyst=1v | true",
                "tyst=3m | false",
                "aktivitet=a7k2 | true",
                "aktivitet!=a7k2 | false",
                "aktivitet=b1b1 | false",
                "COACH=Sara | true",
                "deltagare=7-abc,8-abc | true",
                "alla | true",
                "age=16-19 language=so | true",
                "\"bransch=vård\" | true",
            })
    void aPersonMeetsItOrNot(String text, boolean takes) {
        String typed = text.replace("\"bransch=vård\"", "bransch=\"vård\"");
        assertThat(sieve(typed).takes(ALI)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | false | false | has said nothing of placements",
                "'' | '' | true | true | follows all, having chosen none",
                "'' | vård och omsorg | true | false | all but care",
                "allt | '' | false | true | has said all",
                "allt | vård | true | false | all but care",
                "vård och omsorg | '' | true | true | the same in more words",
                "bygg,vård | '' | false | true | one of two",
                "vårdare | '' | true | false | another word",
                "bygg | '' | true | false | something else",
                "vård2 | '' | true | false | told apart by a number",
            })
    void whoFollowsALineOfWorkIsMeantByIt(String chosen, String off, boolean news, boolean meant, String who) {
        Profile profile = Profile.UNKNOWN.withBranches(listed(chosen));
        Participant person = Participant.unheardOf("7-abc")
                .withProfile(profile)
                .journey(journey -> journey.following(following -> following.withOff(listed(off))));
        Row row = Row.of(
                news ? person.withWishes(person.wishes().deciding(Subject.PRAKTIK, true, NOW, "person")) : person);

        assertThat(sieve("bransch=vård").takes(row)).as(who).isEqualTo(meant);
        assertThat(sieve("bransch!=vård").takes(row)).as("not " + who).isNotEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| tomt",
                "'   '| tomt",
                "ort=ronneby| Välj bland: centrum",
                "centrum=| saknas ett värde",
                "centrum| saknas ett värde",
                "ålder=gammal| ingen ålder",
                "ålder=20-16| slutar före",
                "ålder=1619| ingen ålder",
                "hörd=ofta| inget antal dagar",
                "bransch=\"vård| stängs aldrig",
            })
    void whatCannotBeReadIsRefusedWithWhatToWrite(String text, String sentence) {
        assertThatThrownBy(() -> FilterText.read(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().detail()).contains(sentence));
    }

    @Test
    void whatIsReadIsWrittenTheSameWay() {
        String text = "program=\"unga lyfter\",7tjugo ålder=16-19 språk!=sv hörd=30d";
        assertThat(FilterText.read(text).text()).isEqualTo(text);
        assertThat(FilterText.read("alla").narrows()).isFalse();
        assertThat(FilterText.read(text).narrows()).isTrue();
    }

    @Test
    void whoseYearOfBirthIsNotKnownIsInNoSpan() {
        Row unborn = Row.of(Participant.unheardOf("7-x"));
        Sieve sieve = sieve("ålder=-99");
        assertThat(sieve.takes(unborn)).isFalse();
        assertThat(sieve.misses(unborn)).map(Term::text).contains("ålder=-99");
    }

    private static Sieve sieve(String filter) {
        return new Sieve(FilterText.read(filter), Map.of("a7k2", Set.of("7-abc")), NOW, ZoneId.of("Europe/Stockholm"));
    }

    private static List<String> listed(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(","));
    }
}

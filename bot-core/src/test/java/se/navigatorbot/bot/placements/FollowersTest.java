package se.navigatorbot.bot.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Requirement;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.skills.Enumeration;
import se.navigatorbot.intents.Subject;

/** Who follows what: travel areas, lines of work and practical needs, and nothing else. */
class FollowersTest {

    private static final Followers FOLLOWERS = new Followers(RegionFiles.load("blekinge"));
    private static final Placement STORE = new Placement(
            "lager-1",
            1,
            "Exempelfrakt",
            "Plocka order",
            "karlshamn",
            "lager",
            "karlshamn",
            1,
            "",
            "",
            null,
            null,
            false);

    @Test
    void somebodyFromOlofstromWhoTravelsToKarlshamnFollowsWhatIsThere() {
        assertThat(follows(home("olofstrom").withMunicipalities(List.of("olofstrom", "karlshamn"))))
                .isTrue();
        assertThat(follows(home("olofstrom"))).isFalse();
        assertThat(follows(home("karlshamn"))).isTrue();
    }

    @Test
    void withoutChosenLinesOfWorkAllAreFollowedButThoseThatAreOff() {
        Participant all = person(home("karlshamn"));
        Participant notThis =
                all.journey(journey -> journey.following(following -> following.withOff(List.of("lager"))));

        assertThat(FOLLOWERS.of(STORE).test(Row.of(all))).isTrue();
        assertThat(FOLLOWERS.of(STORE).test(Row.of(notThis))).isFalse();
        assertThat(FOLLOWERS.missing(Follower.of(notThis), STORE)).isEqualTo("har valt bort branschen");
    }

    @Test
    void genderAgeNameAndLanguageChangeNothing() {
        Participant one = person(home("karlshamn").withBranches(List.of("lager")));
        Participant other = person(home("karlshamn")
                        .withBranches(List.of("lager"))
                        .withFirstName("Eva")
                        .withBirthYear(1999)
                        .withLanguage("so"))
                .journey(journey -> journey.withGender("kvinna"));

        assertThat(Follower.of(other)).isEqualTo(Follower.of(one));
        assertThat(Follower.of(Row.of(other))).isEqualTo(Follower.of(Row.of(one)));
        assertThat(Arrays.stream(Row.class.getRecordComponents()).map(part -> part.getName()))
                .doesNotContain("gender");
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "utan körkort    | 30 |         | LICENCE |       | false",
                "utan körkort    | 30 |         |         |       | true",
                "max halvdag     | 30 |         |         |       | false",
                "max halvdag     | 20 |         |         |       | true",
                "max halvdag     | 30 |         |         | HOURS | true",
                "max 10 h/vecka  | 10 |         |         |       | true",
                "max 3 tim om dagen | 15 |      |         |       | true",
                "max 2 tim om dagen | 15 |      |         |       | false",
                "inga helger     | 30 | WEEKEND |         |       | false",
                "inga helger     | 30 | DAY     |         |       | true",
                "slipper jobba helg | 30 | WEEKEND |      |       | false",
                "inga kvällar    | 30 | EVENING |         |       | false",
                "bara dagtid     | 30 | NIGHT   |         |       | false",
                "behöver hiss    | 30 |         |         |       | false",
                "behöver hiss    | 30 |         |         | PREMISES | true",
                "nåt inom lager  | 30 | WEEKEND | LICENCE |       | true",
            })
    void whatAPlaceMustMeet(String said, int hours, String shift, String required, String adapted, boolean met) {
        PlacementTerms terms = PlacementTerms.UNKNOWN.withHoursAWeek(hours);
        terms = shift == null ? terms : terms.withShifts(Set.of(Shift.valueOf(shift)));
        terms = required == null ? terms : terms.withRequires(Set.of(Requirement.valueOf(required)));
        terms = adapted == null ? terms : terms.withAdaptations(Set.of(Adaptation.valueOf(adapted)));

        assertThat(Needs.in(said).met(PlacementFacts.of(STORE.withTerms(terms))))
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tipsa om jobb och praktik inom handel | PRAKTIK ARBETSTRANING JOB SUMMER_JOB",
                "lärling eller praktik                 | PRAKTIK ARBETSTRANING APPRENTICESHIP",
                "praktik och jobb, bara i Ronneby      | PRAKTIK ARBETSTRANING JOB SUMMER_JOB",
                "praktik inom handel                   | ''",
                "sommarjobb, inte praktik              | SUMMER_JOB",
                "praktik, men bara sommarjobb          | SUMMER_JOB",
            })
    void praktikBesideAnotherSortIsKeptToo(String said, String kept) {
        assertThat(FollowedNeeds.kept(FollowedNeeds.in(said)))
                .extracting(PlacementKind::name)
                .containsExactlyInAnyOrder(kept.isEmpty() ? new String[0] : kept.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jobb och praktik inom handel       | bara praktik eller jobb",
                "jobb eller praktik, inga helger    | bara praktik eller jobb och inga helger",
                "sommarjobb, max 20 timmar i veckan | bara sommarjobb och högst 20 timmar i veckan",
                "lärling, sommarjobb eller praktik  | bara praktik, lärlingsplats eller sommarjobb",
                "arbetsträning utan körkort         | bara arbetsträning och utan körkort",
                "inga kvällar                       | inga kvällar",
            })
    void whatIsFollowedIsToldBackInOneBreath(String said, String told) {
        assertThat(Enumeration.and(FollowedNeeds.told(FollowedNeeds.in(said)))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max halvdag | 30 timmar i veckan | false",
                "max halvdag | 15 timmar i veckan | true",
                "inga helger | kvällar och helger | false",
                "inga helger | dagtid, inga helger | true",
            })
    void hoursInWordsCountToo(String said, String written, boolean met) {
        assertThat(Needs.in(said).met(PlacementFacts.of(STORE.withHours(written))))
                .isEqualTo(met);
    }

    @Test
    void aNotedNeedKeepsAwayOnlyWhatIsKnownToSpeakAgainstIt() {
        Profile fewHours = home("karlshamn").withNeeds(List.of("få timmar", "tolk på möten"));

        assertThat(follows(fewHours)).as("hours unknown").isTrue();
        Placement full = STORE.withTerms(PlacementTerms.UNKNOWN.withHoursAWeek(40));
        assertThat(FOLLOWERS.of(full).test(Row.of(person(fewHours)))).isFalse();
        assertThat(FOLLOWERS.missing(Follower.of(person(fewHours)), full))
                .isEqualTo("passar inte de praktiska behoven");
    }

    @Test
    void whoNeedsThePlaceAdaptedIsToldOnlyOfThoseThatSayTheyCan() {
        Profile lift = home("karlshamn").withNeeds(List.of("behöver hiss"));
        Placement adapted = STORE.withTerms(PlacementTerms.UNKNOWN.withAdaptations(Set.of(Adaptation.PREMISES)));

        assertThat(follows(lift)).isFalse();
        assertThat(FOLLOWERS.missing(Follower.of(person(lift)), STORE)).startsWith("det står inte att platsen");
        assertThat(FOLLOWERS.of(adapted).test(Row.of(person(lift)))).isTrue();
    }

    @Test
    void abroadIsToldToWhoAskedForItAlone() {
        Placement abroad =
                STORE.withKind(PlacementKind.ABROAD).withTerms(PlacementTerms.UNKNOWN.withCountry("Danmark"));
        Participant here = person(home("karlshamn"));
        Participant away = here.journey(journey ->
                journey.following(following -> following.withNeeds(FollowedNeeds.in("säg till om jobb utomlands"))));

        assertThat(FOLLOWERS.of(abroad).test(Row.of(here))).isFalse();
        assertThat(FOLLOWERS.missing(Follower.of(here), abroad)).isEqualTo("har inte bett om platser utomlands");
        assertThat(FOLLOWERS.of(abroad).test(Row.of(away))).isTrue();
    }

    @Test
    void aPlaceForOneCentreOrProgrammeIsSeenThereAlone() {
        Placement own = STORE.withTerms(PlacementTerms.UNKNOWN.withVisible("centre"));
        Placement programme = STORE.withTerms(PlacementTerms.UNKNOWN.withVisible("mind_the_gap"));
        Profile neighbour = home("ronneby").withMunicipalities(List.of("karlshamn"));

        assertThat(FOLLOWERS.of(own).test(Row.of(person(home("karlshamn"))))).isTrue();
        assertThat(FOLLOWERS.of(own).test(Row.of(person(neighbour)))).isFalse();
        assertThat(FOLLOWERS.of(programme).test(Row.of(person(neighbour)))).isFalse();
        assertThat(FOLLOWERS.of(programme).test(Row.of(person(neighbour.withProgrammes(List.of("mind_the_gap"))))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "vård, vård och omsorg, true",
        "lager, lager/transport, true",
        "IT, it, true",
        "allt, skog, true",
        "vård, handel, false",
        "el, bygg, false",
    })
    void linesOfWorkMatchByWholeWords(String wanted, String branch, boolean matches) {
        assertThat(BranchMatch.any(List.of(wanted), branch)).isEqualTo(matches);
    }

    private static boolean follows(Profile profile) {
        return FOLLOWERS.of(STORE).test(Row.of(person(profile)));
    }

    private static Profile home(String centre) {
        return Profile.UNKNOWN.withHomeCentre(centre);
    }

    private static Participant person(Profile profile) {
        Participant person = Participant.unheardOf("7-ali");
        return person.withProfile(profile)
                .withWishes(person.wishes().deciding(Subject.PRAKTIK, true, Instant.EPOCH, "person"));
    }
}

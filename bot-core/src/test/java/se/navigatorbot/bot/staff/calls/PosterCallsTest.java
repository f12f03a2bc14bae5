package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.IntakesApi.CandidateRow;
import se.navigatorbot.bot.staffapi.IntakesApi.NewIntake;
import se.navigatorbot.bot.staffapi.PostersApi;
import se.navigatorbot.bot.staffapi.PostersApi.NewPoster;
import se.navigatorbot.bot.staffapi.PostersApi.PosterRow;
import se.navigatorbot.channels.Address;

/** A scout's poster has a word; whoever texts it joins as a lead, and the poster is counted. */
class PosterCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void whoeverTextsTheWordIsALeadOfThatCentreAndComesIntoTheIntake() {
        house.add("sixten", Role.SCOUT, "ronneby");
        PostersApi posters = house.as("sixten", PostersApi.class);
        IntakesApi intakes = house.as("anna", IntakesApi.class);
        String intake =
                intakes.add(new NewIntake("Projektplats Affischby", null, null)).id();
        posters.add(new NewPoster("Hoppin26", null, null, intake));

        Address fresh = Address.sms(house.claim("+46701740891"));
        house.hears(fresh, "HOPPIN26!");
        day.reads(fresh, "Vad heter du i förnamn?");
        house.hears(fresh, "Jordis");
        day.reads(fresh, "Personalen på Navigatorcentrum Ronneby vet");

        String id = day.person("Jordis");
        Waiting waits = day.waiting(house.as("anna", ConversationsApi.class), id);
        assertThat(waits).isNotNull().extracting(Waiting::reason).asString().contains("via HOPPIN26");
        assertThat(intakes.people(intake, null).rows())
                .extracting(CandidateRow::firstName, CandidateRow::stage)
                .containsExactly(tuple("Jordis", "intresse"));
        house.hears(fresh, "hoppin26");
        day.reads(fresh, "Vad roligt att du vill vara med i Projektplats Affischby.");
        assertThat(row(posters, "hoppin26"))
                .isNotNull()
                .extracting(PosterRow::joined, PosterRow::enrolled, PosterRow::by)
                .containsExactly(1, 0, "sixten");
        assertThat(row(house.as("bo", PostersApi.class), "hoppin26"))
                .isNotNull()
                .extracting(PosterRow::joined)
                .isNull();
    }

    @Test
    void whoeverIsKnownStaysWhereTheyAreAndAClosedWordSaysSo() {
        PostersApi elsewhere = house.as("bo", PostersApi.class);
        elsewhere.add(new NewPoster("kustklubben", null, null, null));
        Address jorunn = day.known("Jorunn", "+46701740892");
        String id = day.person("Jorunn");

        house.hears(jorunn, "kustklubben");
        day.reads(jorunn, "Vad roligt att du vill vara med i KUSTKLUBBEN.");
        assertThat(day.participants("anna").find("Jorunn", null).rows().get(0).centre())
                .isEqualTo("ronneby");
        assertThat(day.waits(id)).isTrue();

        elsewhere.close("kustklubben");
        assertThat(elsewhere.list(true).rows())
                .filteredOn(row -> row.word().equals("kustklubben"))
                .extracting(PosterRow::joined, PosterRow::closed)
                .containsExactly(tuple(1, true));
        Address late = Address.sms(house.claim("+46701740893"));
        house.hears(late, "Kustklubben");
        day.reads(late, "Det är stängt för nya just nu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopp", "ronneby", "ab", "två ord", "praktik", "hjälp", "0706112233", "människa"})
    void aWordThatMeansSomethingElseOrIsNoneIsRefused(String word) {
        assertThat(house.call(house.token("anna"), "POST", "/api/posters", "{\"word\":\"" + word + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void onlyTheOwnCentresPosterIsChangedAndNoWordIsGivenTwice() {
        PostersApi posters = house.as("anna", PostersApi.class);
        posters.add(new NewPoster("skogsgänget", null, null, null));

        assertThat(status("anna", "", "{\"word\":\"Skogsgänget\"}")).isEqualTo(409);
        assertThat(status("bo", "/skogsg%C3%A4nget/close", "")).isEqualTo(403);
        assertThat(status("anna", "", "{\"word\":\"nyaordet\",\"intake\":\"finns-inte\"}"))
                .isEqualTo(400);
        assertThat(posters.text("skogsgänget").text()).contains("SKOGSGÄNGET", "Ronneby");
    }

    private int status(String user, String path, String body) {
        return house.call(house.token(user), "POST", "/api/posters" + path, body)
                .statusCode();
    }

    private static @Nullable PosterRow row(PostersApi posters, String word) {
        List<PosterRow> rows = posters.list(null).rows();
        return rows.stream().filter(row -> row.word().equals(word)).findFirst().orElse(null);
    }

    @Test
    void aScoutMakesActivitiesAndInvitesButReadsOfNobody() {
        house.add("signe", Role.SCOUT, "ronneby");
        String token = house.token("signe");
        day.known("Jessie", "+46701740894", List.of("aktiviteter"), List.of());
        String id = day.person("Jessie");

        for (String path : List.of(
                "/api/conversations",
                "/api/conversations/" + id,
                "/api/participants?q=Jessie",
                "/api/participants/" + id,
                "/api/appointments",
                "/api/cases",
                "/api/outbox/parked")) {
            assertThat(house.call(token, "GET", path, "").statusCode()).as(path).isEqualTo(403);
        }
        assertThat(house.call(token, "GET", "/api/events", "").statusCode()).isEqualTo(200);
        BroadcastsApi broadcasts = house.as("signe", BroadcastsApi.class);
        BroadcastPreview coachs = house.as("anna", BroadcastsApi.class).preview(invitation("alla"));
        BroadcastPreview scouts = broadcasts.preview(invitation("alla"));
        assertThat(coachs.examples()).isNotEmpty();
        assertThat(scouts.examples()).isEmpty();
        assertThat(scouts.recipients()).isEqualTo(coachs.recipients()).isPositive();
        assertThatThrownBy(() -> broadcasts.preview(invitation("deltagare=" + id)))
                .hasMessageContaining("Du ser antal, inte enskilda");
    }

    private static NewBroadcast invitation(String to) {
        return new NewBroadcast(
                "Hej {namn}! Grillkväll på fredag.",
                "aktiviteter",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                to,
                null,
                null);
    }
}

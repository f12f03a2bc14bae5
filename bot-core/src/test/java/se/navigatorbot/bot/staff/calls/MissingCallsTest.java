package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.MissingApi;
import se.navigatorbot.bot.staffapi.MissingApi.Look;
import se.navigatorbot.bot.staffapi.MissingApi.Missing;

/** Who was stored before time in programmes was written down is counted from the day that staff say. */
class MissingCallsTest {

    private static final String PROGRAMME = "navigatorcentrum_ronneby";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own();

    private final StaffDay day = new StaffDay(house);
    private final MissingApi missing = house.as("anna", MissingApi.class);

    @Test
    void whoHasAProgrammeOnTheCardAloneIsWrittenDownOnceAndADoubleStopsCounting() {
        LocalDate from = day.today().minusDays(3);
        String torun = stored("3-torun", PROGRAMME);
        String tyra = stored("3-tyra", "mind_the_gap");
        String twin = stored("4-twin", PROGRAMME);
        String stays = stored("5-tove", PROGRAMME);
        store(person(stays, PROGRAMME).withEarlier(List.of(twin)));

        Missing seen = missing.look(new Look(true, from, ""));
        assertThat(seen.enrolled()).isEqualTo(3);
        assertThat(seen.doubles()).isEqualTo(1);
        assertThat(seen.next()).isNull();
        assertThat(seen.not())
                .extracting(one -> one.person() + " " + one.sentence())
                .containsExactly(tyra + " Mind the Gap pågår inte den dagen. Inget är ändrat.");
        assertThat(enrolments(torun)).as("looked at alone").isEmpty();

        missing.look(new Look(false, from, ""));

        assertThat(enrolments(torun)).containsExactly(PROGRAMME + " " + from);
        assertThat(enrolments(stays)).containsExactly(PROGRAMME + " " + from);
        assertThat(people().find(twin).orElseThrow().mergedInto()).isEqualTo(stays);
        Missing again = missing.look(new Look(false, from, ""));
        assertThat(again.enrolled() + again.doubles()).isZero();
    }

    @Test
    void aDayToComeIsRefusedAndOtherCentresAreLeftAlone() {
        HttpResponse<String> answer = house.call(
                house.token("anna"),
                "POST",
                "/api/missing",
                "{\"dry\":true,\"after\":\"\",\"from\":\"" + day.today().plusDays(1) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("har inte varit än");

        String tekla = stored("6-tekla", PROGRAMME);
        house.as("bo", MissingApi.class).look(new Look(false, null, ""));
        assertThat(enrolments(tekla)).isEmpty();
        house.as("anna", MissingApi.class).look(new Look(false, null, ""));
        assertThat(enrolments(tekla)).hasSize(1);
    }

    /** As an older house has left somebody of Ronneby: in a programme by the card alone. */
    private static String stored(String id, String programme) {
        store(person(id, programme));
        return id;
    }

    private static Participant person(String id, String programme) {
        return Participant.unheardOf(id)
                .profile(profile ->
                        profile.withFirstName("Torun").withHomeCentre("ronneby").withProgrammes(List.of(programme)));
    }

    private static void store(Participant person) {
        Redis redis = house.bean(Redis.class);
        PersonShelf shelf = new PersonShelf(redis, house.bean(Documents.class));
        redis.run(
                        Script.load("test/person"),
                        List.of(
                                Keys.person(person.id()),
                                Partition.of(person.id()).rows()),
                        List.of(
                                person.id().getBytes(StandardCharsets.US_ASCII),
                                shelf.sealed(person),
                                shelf.sealed(Row.of(person))))
                .join();
    }

    private static People people() {
        return house.bean(People.class);
    }

    private List<String> enrolments(String id) {
        return house.as("anna", JourneysApi.class).show(id, null).programmes().stream()
                .map(one -> one.programme() + " " + one.from())
                .toList();
    }
}

package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.HoursApi;
import se.navigatorbot.bot.staffapi.HoursApi.DayRow;
import se.navigatorbot.bot.staffapi.HoursApi.NewException;
import se.navigatorbot.bot.staffapi.HoursApi.NewPeriod;
import se.navigatorbot.bot.staffapi.HoursApi.WeekSpan;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementRow;
import se.navigatorbot.bot.staffapi.StatusApi;
import se.navigatorbot.channels.Address;

/** Staff at work with what the centres offer, and what cannot be done. */
class OfferCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void activitiesAreAddedListedAndCalledOff() {
        EventsApi events = house.as("anna", EventsApi.class);
        LocalDateTime at = day.tomorrow().atTime(13, 0);
        EventRow added =
                events.add(new NewEvent("CV-verkstad", null, null, "Provgatan 1", at, 90, 8, false, false, null));
        assertThat(added.kind()).isEqualTo("cv_workshop");
        assertThat(events.list("ronneby", null, null).rows()).contains(added);
        assertThat(events.list("karlshamn", null, null).rows()).doesNotContain(added);
        assertThat(house.call(house.token("bo"), "POST", "/api/events/" + added.id() + "/cancel", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(events.cancel(added.id()).event().cancelled()).isTrue();
        assertThat(house.call(house.token("anna"), "POST", "/api/events/" + added.id() + "/cancel", "")
                        .body())
                .contains("redan inställd");
    }

    @Test
    void aPlacementIsToldToWhoeverFollowsThatBranchAndTown() {
        Address follower = day.known("Frida", "+46701740800", List.of("praktik"), List.of("bageri"));
        Address other = day.known("Olle", "+46701740610", List.of("praktik"), List.of("lager"));
        PlacementsApi placements = house.as("anna", PlacementsApi.class);
        PlacementAdded added = placements.add(
                new NewPlacement("Ronneby bageri", "Bagarhjälp", null, "Bageri", null, null, null, null, null, null));
        assertThat(added.told()).isEqualTo(1);
        day.reads(follower, "Bagarhjälp");
        assertThat(house.sms().textsTo(other)).noneMatch(text -> text.contains("Bagarhjälp"));
        String id = added.placement().id();
        assertThat(placements.match(id).rows())
                .extracting(row -> row.firstName() + " " + row.follows() + " " + row.why())
                .contains("Frida true följer bageri i Ronneby", "Olle false följer andra branscher");
        assertThat(house.as("anna", OutboxApi.class)
                        .trace(day.person("Frida"), null)
                        .rows())
                .anyMatch(row -> "du följer bageri i Ronneby".equals(row.why()));
        assertThat(placements.close(id).closed()).isTrue();
        assertThat(placements.list(null, "bageri", null, null).rows())
                .extracting(PlacementRow::id)
                .doesNotContain(id);
        assertThat(placements.list(null, "bageri", null, true).rows())
                .extracting(PlacementRow::id)
                .contains(id);
    }

    @Test
    void hoursOfADayAreChangedAndTakenBack() {
        HoursApi hours = house.as("anna", HoursApi.class);
        LocalDate date = day.tomorrow();
        String usual = hours.show(null, date.toString(), 1).rows().get(0).hours();
        assertThat(hours.addException(new NewException(null, date, List.of("10-12", "13.30-15"), "utbildning"))
                        .hours())
                .isEqualTo("10:00-12:00, 13:30-15:00");
        assertThat(hours.addException(new NewException(null, date, List.of(), "stängt"))
                        .hours())
                .isEqualTo("stängt");
        assertThat(hours.removeException("Ronneby", date.toString()).hours()).isEqualTo(usual);
    }

    @Test
    void hoursOfAPartOfTheYearAreSetAroundPublicHolidays() {
        HoursApi hours = house.as("anna", HoursApi.class);
        LocalDate newYear = day.tomorrow().plusYears(1).withDayOfYear(1);
        while (newYear.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0) {
            newYear = newYear.plusYears(1);
        }
        String holiday = hours.show(null, newYear.toString(), 1).rows().get(0).reason();
        LocalTime ten = LocalTime.of(10, 0);
        List<WeekSpan> week = List.of(
                new WeekSpan(newYear.getDayOfWeek(), ten, LocalTime.NOON),
                new WeekSpan(newYear.getDayOfWeek().plus(1), ten, LocalTime.NOON),
                new WeekSpan(newYear.getDayOfWeek().plus(1), LocalTime.of(13, 0), LocalTime.of(15, 0)));

        assertThat(hours.setPeriod(new NewPeriod(null, newYear, newYear.plusDays(2), week, "jultider"))
                        .rows())
                .extracting(DayRow::hours, DayRow::reason)
                .containsExactly(
                        tuple("stängt", holiday),
                        tuple("10:00-12:00, 13:00-15:00", "jultider"),
                        tuple("stängt", "jultider"));
        assertThat(holiday).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/events | {} | Tid saknas",
                "POST | /api/events | {\"kind\":\"disco\",\"start\":\"2099-01-01T10:00\"} | Sorten finns inte",
                "POST | /api/events | {\"kind\":\"cv_workshop\",\"start\":\"2001-01-01T10:00\"} | redan varit",
                "POST | /api/events | {\"kind\":\"cv_workshop\",\"start\":\"i morgon\"} | läsa uppgifterna",
                "POST | /api/participants | {\"firstName\":\"X\",\"phone\":\"12\"} | mobilnummer",
                "POST | /api/participants | {\"firstName\":\"X\",\"subjects\":[\"dans\"]} | Ämnet finns inte",
                "POST | /api/placements | {\"employer\":\"X\",\"title\":\"Y\",\"branch\":\"lager\",\"terms\":{\"kind\":\"fest\"}} | Sorten finns inte",
                "POST | /api/placements | {\"employer\":\"X\",\"title\":\"Y\",\"branch\":\"lager\",\"terms\":{\"shifts\":[\"gryning\"]}} | Arbetstid gryning finns inte",
                "POST | /api/placements | {\"employer\":\"X\",\"title\":\"Y\",\"branch\":\"lager\",\"start\":\"2098-02-02\",\"terms\":{\"end\":\"2098-02-01\"}} | Slutet är före starten",
                "GET | /api/hours?centre=paris | | Centrumet finns inte",
                "GET | /api/events?from=snart | | Datum skrivs",
                "GET | /api/participants/99-x | | ingen sådan deltagare",
                "GET | /api/participants/not-an-id | | ingen sådan deltagare",
                "POST | /api/hours/periods | {\"from\":\"2098-01-01\",\"to\":\"2098-12-01\"} | Perioden börjar",
                "POST | /api/hours/periods | {\"from\":\"2098-01-01\",\"to\":\"2098-01-02\"} | Det saknas öppettider",
                "POST | /api/hours/exceptions | {\"date\":\"2099-01-01\",\"spans\":[\"15-10\"]} | Tider skrivs",
                "POST | /api/demo/clock | {\"advance\":\"PT24H\"} | får inte",
            })
    void whatCannotBeDoneIsSaidInSwedish(String method, String path, @Nullable String body, String said) {
        HttpResponse<String> answer = house.call(house.token("anna"), method, path, body == null ? "" : body);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void theClockIsNotTurnedInAHouseThatWasNotStartedForIt() {
        HttpResponse<String> answer =
                house.call(house.token("chief"), "POST", "/api/demo/clock", "{\"advance\":\"PT24H\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("demonstration");
    }

    @Test
    void theHouseSaysHowItIs() {
        StatusApi.Status status = house.as("anna", StatusApi.class).status();
        assertThat(status.well()).isTrue();
        assertThat(status.lines())
                .extracting(StatusApi.StatusLine::sentence)
                .anyMatch(s -> s.startsWith("Sms fungerar"));
        assertThat(house.as("anna", StatusApi.class).centres())
                .extracting(StatusApi.CentreRow::id)
                .contains("ronneby", "karlshamn");
    }

    @Test
    void everyAddressIsDescribed() {
        String description = house.call("", "GET", "/api/openapi", "").body();
        assertThat(description).contains("/api/login", "/api/broadcasts/{id}/send", "/api/outbox/{person}");
    }
}

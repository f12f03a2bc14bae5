package se.navigatorbot.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.appointments.BookAppointment;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.RedisCatalogues;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** The demonstration is dated from today, holds together and repeats nothing. */
class DemoDataTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Map<String, Request> submitted = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"blekinge", "kronoberg"})
    void everyCentreHasThreeWeeksOfActivitiesInItsOpeningHours(String named) {
        Region region = RegionFiles.load(named);
        OpeningHours hours = new CentreHours(region);
        Catalogue catalogue = put(region, TODAY).current();

        assertThat(region.centres())
                .allSatisfy(centre -> assertThat(catalogue.eventsByStart())
                        .filteredOn(event -> event.centre().equals(centre.id()))
                        .hasSizeGreaterThanOrEqualTo(4));
        assertThat(catalogue.eventsByStart()).allSatisfy(event -> {
            assertThat(event.start())
                    .isBetween(
                            TODAY.plusDays(1).atStartOfDay(), TODAY.plusDays(22).atStartOfDay());
            assertThat(event.title()).hasSizeLessThanOrEqualTo(25);
            assertThat(hours.on(event.centre(), event.start().toLocalDate(), Catalogue.EMPTY)
                            .spans())
                    .anyMatch(span -> span.contains(event.start().toLocalTime()));
        });
        assertThat(region.centres())
                .allSatisfy(centre -> assertThat(catalogue.placements().values())
                        .filteredOn(placement -> placement.municipality().equals(centre.municipality()))
                        .hasSize(2)
                        .allMatch(placement -> placement.open(TODAY)));
    }

    @Test
    void anotherStartOnTheSameDayChangesNothing() {
        Region region = RegionFiles.load("blekinge");
        Catalogue first = put(region, TODAY).current();
        Map<String, Request> asked = Map.copyOf(submitted);

        Catalogue second = put(region, TODAY).current();

        assertThat(second).isEqualTo(first);
        assertThat(submitted).isEqualTo(asked);
    }

    @Test
    void aStartAMonthLaterDatesItAnew() {
        Region region = RegionFiles.load("blekinge");
        put(region, TODAY);
        LocalDate later = TODAY.plusDays(40);

        Catalogue catalogue = put(region, later).current();

        assertThat(catalogue.eventsByStart()).anyMatch(event -> event.start().isAfter(later.atStartOfDay()));
        assertThat(catalogue.placements().values()).allMatch(placement -> placement.open(later));
    }

    @Test
    void peopleHaveWebAddressesAloneAndAMeetingWhenTheCentreIsOpen() {
        Region region = RegionFiles.load("blekinge");
        OpeningHours hours = new CentreHours(region);
        put(region, TODAY);

        assertThat(submitted.values()).filteredOn(DemoPerson.class::isInstance).hasSize(10);
        assertThat(submitted.values())
                .filteredOn(BookAppointment.class::isInstance)
                .hasSize(5)
                .allSatisfy(request -> {
                    LocalDateTime start = ((BookAppointment) request).start();
                    assertThat(hours.on(((BookAppointment) request).centre(), start.toLocalDate(), Catalogue.EMPTY)
                                    .spans())
                            .anyMatch(span -> span.contains(start.toLocalTime()));
                });
    }

    @Test
    void aPersonOfTheDemonstrationIsFlaggedAndConfirmed() {
        Region region = RegionFiles.load("blekinge");
        Catalogue catalogue = put(region, TODAY).current();
        Event event = catalogue.eventsByStart().get(0);
        DemoPerson ali =
                new DemoPerson("Ali", "ronneby", "ahmed", List.of("lager"), List.of(event.id()), "ville prata");
        Instant now = TODAY.atTime(9, 0).atZone(ZONE).toInstant();
        Turn turn = new Turn(
                "demo:1",
                Participant.unknown("3-ali", Address.webChat("demo-blekinge-0")),
                null,
                new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "request", Optional.empty()),
                now,
                now,
                ZONE,
                catalogue);

        Reply reply = new DemoPersonHandler().handle(turn, ali);

        assertThat(reply.after().profile().demo()).isTrue();
        assertThat(reply.after().profile().homeCentre()).isEqualTo("ronneby");
        assertThat(reply.after().reachable())
                .allMatch(reachable -> reachable.address().kind() == ChannelKind.WEB_CHAT);
        assertThat(reply.after().signUp(event.id())).isPresent();
        assertThat(reply.drafts()).isEmpty();
    }

    private RedisCatalogues put(Region region, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        RedisCatalogues catalogues = new RedisCatalogues(server.redis(), server.documents(), clock);
        catalogues.refresh();
        OpeningHours hours = new CentreHours(region);
        new DemoData(
                        region,
                        catalogues,
                        new DemoEvents(region, hours),
                        new DemoPlacements(region),
                        new DemoPeople(region, hours, new NobodyYet(), this::submit),
                        clock)
                .put();
        return catalogues;
    }

    private CompletableFuture<Reply> submit(String participant, String requestId, Request request) {
        submitted.put(requestId, request);
        return new CompletableFuture<>();
    }

    private static final class NobodyYet implements People {

        private final Map<Address, String> ids = new HashMap<>();

        @Override
        public String idFor(Address address) {
            assertThat(address.kind()).isEqualTo(ChannelKind.WEB_CHAT);
            return ids.computeIfAbsent(address, unknown -> unknown.value().hashCode() % 64 + "-" + unknown.value());
        }

        @Override
        public List<Row> rows(Predicate<Row> fits) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Participant> find(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> whoseIs(Address address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lead(Address address, String participant) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(Address address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ThreadEntry> thread(String participant, int atMost) {
            throw new UnsupportedOperationException();
        }
    }
}

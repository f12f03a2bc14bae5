package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Schedule;
import se.navigatorbot.bot.staffapi.BroadcastsApi.TypedCount;
import se.navigatorbot.bot.time.BusinessClock;

/** Broadcasts that begin by themselves, also when a process ended in the middle. */
class RoundsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
    private final Guests guests = new Guests(house, "anna");

    @BeforeEach
    void aTuesdayMorning() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void aPlannedOneIsCountedAnewAndShowsTheDifference() {
        guests.come(2);
        BroadcastPreview preview = broadcasts.preview(guests.wanted("Planerat."));
        broadcasts.schedule(preview.id(), new Schedule(now().plusDays(1), "week", 2));
        guests.come(1);
        house.bean(BusinessClock.class).advance(Duration.ofHours(25));
        rounds();
        String round = broadcasts.list().rows().stream()
                .map(BroadcastStatus::id)
                .filter(id -> id.startsWith(preview.id() + "-"))
                .findFirst()
                .orElseThrow();
        Guests.soon(() -> broadcasts.status(round).sent() == 3);
        assertThat(broadcasts.status(round).note()).contains("1 nya och 0 borta");
        assertThat(broadcasts.status(preview.id()).begins()).isBetween(now().plusDays(6), now().plusDays(7));
        house.bean(BusinessClock.class).advance(Duration.ofDays(7));
        rounds();
        Guests.soon(() -> broadcasts.list().rows().stream()
                        .filter(row -> row.id().startsWith(preview.id() + "-"))
                        .filter(row -> row.sent() == 3)
                        .count()
                == 2);
        broadcasts.stop(preview.id());
    }

    @Test
    void aRoundThatAProcessLeftBehindUncountedIsBegun() {
        guests.come(2);
        Broadcast planned = weekly("Lämnat.");
        Broadcast left = planned.round(roundId(planned), planned.at());
        house.bean(Mailings.class).add(left);
        house.bean(BusinessClock.class).advance(Duration.ofHours(25));
        rounds();
        Guests.soon(() -> broadcasts.status(left.id()).sent() == 2);
        broadcasts.stop(planned.id());
    }

    @Test
    void aRoundStoppedWhileItIsCountedStaysStopped() {
        guests.come(1);
        Broadcast planned = weekly("Stoppas.");
        Mailings mailings = house.bean(Mailings.class);
        String round = roundId(planned);
        Instant then = planned.at().plus(Duration.ofHours(25));
        rounds(() -> {
            mailings.find(round).ifPresent(found -> mailings.change(round, one -> one.stoppedAt(then)));
            return then;
        });
        assertThat(broadcasts.status(round).state()).isEqualTo("stopped");
        assertThat(broadcasts.status(planned.id()).begins()).isAfter(now().plusDays(7));
        broadcasts.stop(planned.id());
    }

    @Test
    void oneThatHasGrownMuchWaitsForAPerson() {
        guests.come(1);
        BroadcastPreview preview = broadcasts.preview(guests.wanted("Växer."));
        broadcasts.schedule(preview.id(), new Schedule(now().plusHours(2), null, 1));
        guests.come(7);
        house.bean(BusinessClock.class).advance(Duration.ofHours(3));
        rounds();
        BroadcastStatus held = broadcasts.status(preview.id());
        assertThat(held.state()).isEqualTo("draft");
        assertThat(held.note()).contains("7 nya").contains("inte skickats");
    }

    @Test
    void whatGoesWrongWithOneKeepsNoOther() {
        guests.come(1);
        String first = once("Först.");
        String second = once("Sedan.");
        Mailings mailings = house.bean(Mailings.class);
        List<String> order = mailings.all().stream()
                .map(Broadcast::id)
                .filter(id -> id.equals(first) || id.equals(second))
                .toList();
        Instant then = house.bean(BusinessClock.class).instant().plus(Duration.ofHours(3));
        AtomicInteger looks = new AtomicInteger();
        rounds(() -> {
            if (looks.incrementAndGet() == 2) {
                mailings.find(order.get(0)).ifPresent(mailings::forget);
            }
            return then;
        });
        assertThat(broadcasts.status(order.get(1)).state()).isEqualTo("sending");
        broadcasts.stop(order.get(1));
    }

    @Test
    void recipientsThatAProcessLeftInTheMiddleOfCountingAreTakenAway() {
        guests.come(1);
        BroadcastPreview kept = broadcasts.preview(guests.wanted("Stannar."));
        Mailings mailings = house.bean(Mailings.class);
        mailings.freeze("bleft", 7, 3, List.of("3-left"));
        AtomicReference<Instant> real = new AtomicReference<>(Instant.parse("2026-11-24T10:00:00Z"));
        BroadcastSweep sweep = new BroadcastSweep(mailings, house.bean(BusinessClock.class), real::get);
        sweep.sweep();
        real.updateAndGet(now -> now.plus(Duration.ofMinutes(59)));
        sweep.sweep();
        assertThat(mailings.strays()).as("it may be counted just now").contains("bleft/7/3");
        real.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
        sweep.sweep();
        assertThat(mailings.strays()).doesNotContain("bleft/7/3");
        broadcasts.send(kept.id(), new TypedCount(1));
        Guests.soon(() -> broadcasts.status(kept.id()).sent() == 1);
    }

    private String once(String text) {
        BroadcastPreview preview = broadcasts.preview(guests.wanted(text));
        broadcasts.schedule(preview.id(), new Schedule(now().plusHours(2), null, preview.recipients()));
        return preview.id();
    }

    private Broadcast weekly(String text) {
        BroadcastPreview preview = broadcasts.preview(guests.wanted(text));
        broadcasts.schedule(preview.id(), new Schedule(now().plusDays(1), "week", preview.recipients()));
        return house.bean(Mailings.class).find(preview.id()).orElseThrow();
    }

    private static String roundId(Broadcast planned) {
        return planned.id()
                + Objects.requireNonNull(planned.plan()).at().format(DateTimeFormatter.ofPattern("-yyMMdd"));
    }

    /** What the house does by itself every few seconds. */
    private static void rounds() {
        rounds(house.bean(BusinessClock.class));
    }

    private static void rounds(InstantSource clock) {
        new Rounds(house.bean(Mailings.class), house.bean(Previewing.class), clock, ZoneId.of("Europe/Stockholm"))
                .begin();
    }

    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(house.bean(BusinessClock.class).instant(), ZoneId.of("Europe/Stockholm"));
    }
}

package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.audiences.FilterText;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastStatus;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Count;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Example;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.bot.staffapi.BroadcastsApi.TypedCount;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.LifetimesApi;
import se.navigatorbot.bot.staffapi.LifetimesApi.LifetimeRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;

/** Each test has people of its own, told apart by a line of work that nobody else follows. */
class BroadcastsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.own();

    private static final AtomicInteger PHONES = new AtomicInteger(100);
    private static final AtomicInteger LINES = new AtomicInteger();

    private final BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
    private final String line = "yrke" + LINES.incrementAndGet();

    @BeforeEach
    void aTuesdayMorning() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void whatIsCountedBeforeIsWhatHappensAfter() {
        List<Address> three = people(3);
        Address stopped = people(1).get(0);
        house.hears(stopped, "STOPP");
        register("Unsure", phone(), List.of("aktiviteter"));
        Address unwanting = Address.sms(register("Nej", phone(), List.of()));
        house.hears(unwanting, "ja");
        soon(() -> counted("har sagt STOPP", 1) && counted("vill inte ha aktiviteter", 1));

        BroadcastPreview preview = broadcasts.preview(wanted("CV-verkstad torsdag. Vill du komma? Svara JA."));
        assertThat(preview.recipients()).isEqualTo(3);
        assertThat(preview.channels()).containsExactly(new Count("sms", 3));
        assertThat(preview.parts()).isEqualTo(3);
        assertThat(preview.kronor()).isEqualTo(1.95);
        assertThat(preview.exclusions()).extracting(Count::count).containsOnly(1);
        assertThat(preview.exclusions()).hasSize(3);
        assertThat(preview.examples())
                .extracting(Example::text)
                .containsExactly("CV-verkstad torsdag. Vill du komma? Svara JA. /Navigatorcentrum Ronneby");
        assertThat(preview.needsApproval()).isFalse();
        assertThat(preview.warnings()).isEmpty();

        broadcasts.send(preview.id(), new TypedCount(3));
        three.forEach(person -> soon(() -> reads(person, "CV-verkstad torsdag")));
        soon(() -> broadcasts.status(preview.id()).sent() == 3);
        BroadcastStatus status = broadcasts.status(preview.id());
        assertThat(status.state()).isEqualTo("sent");
        assertThat(status.waiting()).isZero();
        assertThat(reads(stopped, "CV-verkstad")).isFalse();
        assertThat(reads(unwanting, "CV-verkstad")).isFalse();
        assertThat(broadcasts
                        .preview(wanted("CV-verkstad torsdag. Vill du komma? Svara JA."))
                        .warnings())
                .anyMatch(warning -> warning.contains("redan skickats"));
    }

    @Test
    void aYesIsInterestThatStaffSee() {
        Address person = people(1).get(0);
        BroadcastPreview preview = broadcasts.preview(wanted("Jobbmässa på fredag. Vill du komma? Svara JA."));
        broadcasts.send(preview.id(), new TypedCount(1));
        soon(() -> reads(person, "Jobbmässa"));
        house.hears(person, "ja");
        soon(() -> reads(person, "Personalen på Navigatorcentrum Ronneby ser att du vill"));
        assertThat(house.as("anna", ConversationsApi.class).list(null).rows())
                .anyMatch(row -> row.reason().contains("utskick"));
    }

    @Test
    void onlyTheRightCountAndOnlyOnceSends() {
        people(2);
        BroadcastPreview preview = broadcasts.preview(wanted("Kurs i morgon."));
        assertThat(refusal("/api/broadcasts/" + preview.id() + "/send", "{\"typedCount\":3}"))
                .contains("wrong-count", "2 mottagare");
        assertThat(refusal("/api/broadcasts/" + preview.id() + "/send", "{}")).contains("wrong-count");
        broadcasts.send(preview.id(), new TypedCount(2));
        assertThat(refusal("/api/broadcasts/" + preview.id() + "/send", "{\"typedCount\":2}"))
                .contains("redan skickat");
    }

    @Test
    void aLargeOneNeedsASecondPerson() {
        people(6);
        house.add("second", Role.COACH, "ronneby");
        BroadcastPreview preview = broadcasts.preview(wanted("Till er alla."));
        assertThat(preview.needsApproval()).isTrue();
        assertThat(refusal("/api/broadcasts/" + preview.id() + "/send", "{\"typedCount\":6}"))
                .contains("needs-approval", "person till");
        assertThat(refusal("/api/broadcasts/" + preview.id() + "/approve", "")).contains("Någon annan");
        house.as("second", BroadcastsApi.class).approve(preview.id());
        assertThat(broadcasts.send(preview.id(), new TypedCount(6)).approvedBy())
                .isEqualTo("second");
    }

    @Test
    void whatCannotBeFilledInOrIsNotOursIsRefused() {
        people(1);
        assertThat(previewRefusal("Hej {namnet}!", "aktiviteter")).contains("{namnet}");
        assertThat(previewRefusal("Hej!", "tider")).contains("aktiviteter eller praktik");
        assertThat(previewRefusal("x".repeat(1700), "aktiviteter")).contains("för lång");
        HttpResponse<String> elsewhere = house.call(
                house.token("anna"),
                "POST",
                "/api/broadcasts/preview",
                "{\"text\":\"Hej\",\"subject\":\"aktiviteter\",\"centres\":[\"karlshamn\"]}");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(broadcasts.preview(wanted("Hej {namn}!")).examples())
                .extracting(Example::text)
                .containsExactly("Hej Test! /Navigatorcentrum Ronneby");
    }

    @Test
    void inTheEveningItSaysThatItWaits() {
        people(1);
        house.turnTo(DayOfWeek.FRIDAY, 21);
        BroadcastPreview preview = broadcasts.preview(wanted("God kväll."));
        assertThat(preview.recipients()).isEqualTo(1);
        assertThat(preview.leaves().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(preview.leaves().getHour()).isEqualTo(8);
        assertThat(preview.warnings()).anyMatch(warning -> warning.contains("måndag"));
    }

    @Test
    void aStopIsFeltAtOnceAndSaysWhoDidNotGetIt() {
        people(3);
        house.turnTo(DayOfWeek.FRIDAY, 21);
        BroadcastPreview preview = broadcasts.preview(wanted("Stoppas i tid."));
        broadcasts.send(preview.id(), new TypedCount(3));
        soon(() -> broadcasts.status(preview.id()).state().equals("sent"));
        assertThat(broadcasts.stop(preview.id()).state()).isEqualTo("stopped");
        house.turnTo(DayOfWeek.MONDAY, 10);
        soon(() -> broadcasts.status(preview.id()).waiting() == 0);
        BroadcastStatus status = broadcasts.status(preview.id());
        assertThat(status.sent()).isZero();
        assertThat(status.notSent()).containsExactly(new Count("utskicket är stoppat", 3));
        assertThat(house.sms().texts()).noneMatch(text -> text.contains("Stoppas i tid"));
    }

    /** The process ends after some of a batch have been stored and before that is noted. */
    @Test
    void whoeverGoesOnAfterACrashTellsNobodyTwice() {
        List<Address> people = people(5);
        Mailings mailings = house.bean(Mailings.class);
        Wanted wanted = new Wanted(
                "En gång var.",
                Subject.AKTIVITETER,
                Set.of("ronneby"),
                FilterText.read("bransch=" + line),
                null,
                false);
        BusinessClock clock = house.bean(BusinessClock.class);
        mailings.add(Broadcast.written("crash1", wanted, "anna", clock.instant()));
        house.bean(Previewing.class).of(mailings.find("crash1").orElseThrow(), clock.instant());
        Broadcast sending = mailings.change("crash1", draft -> draft.in(Broadcast.State.SENDING, clock.instant()));

        AtomicInteger left = new AtomicInteger(3);
        Turns ending = (participant, requestId, request) -> left.getAndDecrement() > 0
                ? house.bean(Turns.class)
                        .submit(participant, requestId, request)
                        .thenCompose(done -> CompletableFuture.failedFuture(new RedisAwayException("ended", null)))
                : CompletableFuture.failedFuture(new RedisAwayException("ended", null));
        for (int i = 0; i < 5; i++) {
            walker(ending).step(sending);
        }
        assertThat(mailings.find("crash1").orElseThrow().state()).isEqualTo(Broadcast.State.SENDING);

        walker(house.bean(Turns.class)).step(sending);
        assertThat(mailings.find("crash1").orElseThrow().state()).isEqualTo(Broadcast.State.SENT);
        people.forEach(person -> soon(() -> reads(person, "En gång var")));
        people.forEach(person -> assertThat(house.sms().textsTo(person))
                .filteredOn(text -> text.contains("En gång var"))
                .hasSize(1));
        assertThat(sending.recipients()).isEqualTo(5);
    }

    @Test
    void aDraftThatNobodySentIsForgottenAfterAWeekAndWhatWasSentIsNot() {
        people(1);
        BroadcastPreview draft = broadcasts.preview(wanted("Blev aldrig av."));
        BroadcastPreview sent = broadcasts.preview(wanted("Gick iväg."));
        broadcasts.send(sent.id(), new TypedCount(1));
        soon(() -> broadcasts.status(sent.id()).state().equals("sent"));
        house.bean(BusinessClock.class).advance(Duration.ofDays(8));
        Mailings mailings = house.bean(Mailings.class);
        LifetimesApi lifetimes = house.as("chief", LifetimesApi.class);
        long wouldGo = broadcastsIn(lifetimes.list());
        assertThat(wouldGo).isPositive();
        assertThat(mailings.find(draft.id())).isPresent();
        assertThat(broadcastsIn(lifetimes.sweep())).isEqualTo(wouldGo);
        assertThat(mailings.find(draft.id())).isEmpty();
        assertThat(mailings.find(sent.id())).isPresent();
    }

    private static long broadcastsIn(List<LifetimeRow> rows) {
        return rows.stream()
                .filter(row -> row.kind().equals("broadcast"))
                .mapToLong(LifetimeRow::records)
                .sum();
    }

    private static BroadcastWalker walker(Turns turns) {
        Mailings mailings = house.bean(Mailings.class);
        return new BroadcastWalker(
                mailings,
                house.bean(Audience.class),
                house.bean(Told.class),
                house.bean(People.class),
                turns,
                Room.before(new LaneGauge(house.bean(Redis.class)), () -> false),
                new StoppedList(mailings),
                house.bean(BusinessClock.class));
    }

    /** People of Ronneby who want AKTIVITETER, follow this test's line of work and have answered the one question. */
    private List<Address> people(int count) {
        List<Address> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(Address.sms(register("Test", phone(), List.of("aktiviteter"))));
        }
        people.forEach(person -> house.hears(person, "ja"));
        people.forEach(person -> soon(() -> house.bean(People.class)
                .whoseIs(person)
                .flatMap(house.bean(People.class)::find)
                .filter(found -> found.reachable().get(0).lastHeard() != null)
                .isPresent()));
        return people;
    }

    private String register(String name, String phone, List<String> subjects) {
        house.as("anna", ParticipantsApi.class)
                .add(new NewParticipant(name, null, phone, null, List.of(), subjects, List.of(line), List.of()));
        return phone;
    }

    private static String phone() {
        return "+4670176%04d".formatted(PHONES.incrementAndGet());
    }

    private NewBroadcast wanted(String text) {
        return new NewBroadcast(text, "aktiviteter", List.of(), List.of(), List.of(), List.of(line), null, null, null);
    }

    private boolean counted(String reason, int count) {
        return broadcasts.preview(wanted("prov")).exclusions().contains(new Count(reason, count));
    }

    private static String refusal(String path, String body) {
        HttpResponse<String> answer = house.call(house.token("anna"), "POST", path, body);
        assertThat(answer.statusCode()).isBetween(400, 422);
        return answer.body();
    }

    private String previewRefusal(String text, String subject) {
        return refusal(
                "/api/broadcasts/preview",
                "{\"text\":\"%s\",\"subject\":\"%s\",\"branches\":[\"%s\"]}".formatted(text, subject, line));
    }

    private static boolean reads(Address person, String words) {
        return house.sms().textsTo(person).stream().anyMatch(text -> text.contains(words));
    }
}

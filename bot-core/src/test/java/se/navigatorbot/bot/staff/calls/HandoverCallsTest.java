package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AttendanceApi;
import se.navigatorbot.bot.staffapi.AttendanceApi.AttendanceRow;
import se.navigatorbot.bot.staffapi.AttendanceApi.Days;
import se.navigatorbot.bot.staffapi.AttendanceApi.LeaveRow;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Line;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.CrisisApi;
import se.navigatorbot.bot.staffapi.CrisisApi.DrillAt;
import se.navigatorbot.bot.staffapi.HandoverApi;
import se.navigatorbot.bot.staffapi.HandoverApi.Assignee;
import se.navigatorbot.bot.staffapi.HandoverApi.Note;
import se.navigatorbot.bot.staffapi.HandoverApi.Snooze;
import se.navigatorbot.bot.staffapi.TasksApi;
import se.navigatorbot.bot.staffapi.TasksApi.NewTask;
import se.navigatorbot.bot.staffapi.TasksApi.TaskRow;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;

/** Who has a talk, what is to be done, and who works when, over HTTP with the whole house behind. */
class HandoverCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    /** Ahmed's phone at Ronneby, by the region file. */
    private static final Address ON_DUTY = Address.sms("+46701740616");

    private final StaffDay day = new StaffDay(house);
    private final ConversationsApi talks = house.as("anna", ConversationsApi.class);
    private final HandoverApi anna = house.as("anna", HandoverApi.class);
    private final TasksApi tasks = house.as("anna", TasksApi.class);
    private final AttendanceApi attendance = house.as("anna", AttendanceApi.class);

    @Test
    void twoPressAtOnceAndOneIsToldWho() {
        house.add("cilla", Role.COACH, "ronneby");
        String person = waiting("Nadja", "+46701740670");
        List<CompletableFuture<HttpResponse<String>>> both = List.of("anna", "cilla").stream()
                .map(user -> CompletableFuture.supplyAsync(
                        () -> house.call(house.token(user), "POST", "/api/conversations/" + person + "/take", "")))
                .toList();
        List<HttpResponse<String>> answers =
                both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(409);
        assertThat(answers).extracting(HttpResponse::body).anyMatch(body -> body.contains("har redan tagit samtalet"));
        String winner = talks.show(person, null).staff();
        assertThat(winner).isIn("anna", "cilla");

        HandoverApi loser = house.as("anna".equals(winner) ? "cilla" : "anna", HandoverApi.class);
        loser.take(person, true);
        assertThat(talks.show(person, null).staff()).isNotEqualTo(winner);
        assertThat(talks.show(person, null).lines())
                .extracting(Line::text)
                .anyMatch(text -> text.contains("tog över samtalet från"));
        loser.close(person, new Note("klart"));
        assertThat(talks.show(person, null).state()).isEqualTo("bot");
    }

    @Test
    void aTalkIsHandedOnPutAsideAndComesBackWhenThePersonWrites() {
        Address isa = Address.sms("+46701740671");
        String person = waiting("Isa", isa.value());
        assertThat(house.call(
                                house.token("anna"),
                                "POST",
                                "/api/conversations/" + person + "/assign",
                                "{\"user\":\"bo\"}")
                        .body())
                .contains("får inte se deltagaren");
        anna.assign(person, new Assignee("anna"));
        anna.take(person, null);
        anna.snooze(person, new Snooze(null));
        assertThat(talks.show(person, null).state()).isEqualTo("snoozed");
        house.hears(isa, "hallå där");
        day.soon(() -> talks.show(person, null).state().equals("taken"));
        anna.close(person, new Note(null));
    }

    @Test
    void openingATalkMarksItAsReadAndACrisisToo() {
        String person = waiting("Otto", "+46701740672");
        assertThat(day.waiting(talks, person)).extracting(Waiting::readBy).isNull();
        talks.show(person, null);
        day.soon(() -> talks.list(null).rows().stream()
                .anyMatch(row -> row.person().equals(person) && "anna".equals(row.readBy())));

        house.hears(Address.sms("+46701740672"), "jag vill inte leva längre");
        day.soon(() -> talks.show(person, null).crisis() != null);
        anna.crisisStep(person, "called");
        talks.takeCrisis(person, null);
        day.soon(() -> Stream.ofNullable(talks.show(person, null).crisis())
                        .flatMap(crisis -> crisis.steps().stream())
                        .filter(step -> "anna".equals(step.by()))
                        .count()
                == 2);
        talks.clearCrisis(person);
        assertThat(talks.show(person, null).lines())
                .extracting(Line::text)
                .contains("Kris: läst, av Namn anna", "Kris: ringt, av Namn anna")
                .anyMatch(text -> text.contains("Inte markerat: bedömt och anmält"));
    }

    @Test
    void aWishToBeCalledIsATaskThatOneTakesAndFinishes() {
        Address siv = day.known("Siv", "+46701740673");
        String person = day.person("Siv");
        house.hears(siv, "ring mig helst efter 15");
        day.soon(() -> task(person).isPresent());
        TaskRow call = task(person).orElseThrow();
        assertThat(call.kind()).isEqualTo("call");
        assertThat(call.words()).isEqualTo("helst efter 15");
        assertThat(house.as("bo", TasksApi.class).list(null, null).rows())
                .extracting(TaskRow::person)
                .doesNotContain(person);

        tasks.take(person, call.id());
        assertThat(house.call(house.token("chief"), "POST", "/api/tasks/" + person + "/" + call.id() + "/take", "")
                        .body())
                .contains("Namn anna har redan tagit uppgiften");
        tasks.done(person, call.id(), new Note("pratade en stund"));
        assertThat(task(person)).isEmpty();
        assertThat(talks.show(person, null).lines())
                .extracting(Line::text)
                .contains("Klart: ring upp (helst efter 15), av Namn anna: pratade en stund");

        TaskRow later = tasks.add(new NewTask(
                person, null, "fråga om busskortet", day.today().plusDays(3).atTime(9, 0)));
        assertThat(later.overdue()).isFalse();
        assertThat(tasks.list(null, true).rows()).extracting(TaskRow::id).contains(later.id());
        tasks.done(person, later.id(), new Note(null));
    }

    @Test
    void daysAndLeaveAreTheOwnOnesAndDecideWhoIsThere() {
        house.add("disa", Role.COACH, "ronneby");
        AttendanceApi disa = house.as("disa", AttendanceApi.class);
        assertThat(disa.show("disa").there()).isTrue();
        String weekday = day.today().getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
        AttendanceRow partTime = disa.days("disa", new Days(List.of(weekday), "anna"));
        assertThat(partTime.days()).containsExactly(weekday);
        assertThat(partTime.there()).isTrue();
        AttendanceRow away = disa.leave("disa", new LeaveRow(day.today(), day.today(), "anna"));
        assertThat(away.there()).isFalse();
        assertThat(away.next()).isNotNull();
        assertThat(disa.back("disa", day.today().toString()).there()).isTrue();
        assertThat(house.call(house.token("anna"), "POST", "/api/staff/disa/days", "{\"days\":[]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.as("chief", AttendanceApi.class)
                        .days("disa", new Days(List.of(), null))
                        .days())
                .isEmpty();
        assertThat(attendance.duty("ronneby")).hasSize(1).allMatch(row -> row.manned());
    }

    @Test
    void onlyOneWhoMayAnswerPeopleStandsInForAnother() {
        house.add("siv", Role.SCOUT, "ronneby");
        LeaveRow away = new LeaveRow(day.today(), day.today(), "siv");
        assertThatThrownBy(() -> house.as("anna", AttendanceApi.class).leave("anna", away))
                .hasMessageContaining("Ersättaren får inte svara deltagare");
        assertThat(attendance.show("anna").leaves()).isEmpty();
    }

    @Test
    void alertsGoToTheOwnChatOfACoachToo() {
        house.add("elsa", Role.COACH, "ronneby");
        AttendanceApi elsa = house.as("elsa", AttendanceApi.class);
        String code = elsa.chatCode("elsa").code();
        Address chat = Address.webChat("elsas-chat");
        Instant now = house.bean(BusinessClock.class).instant();
        house.bean(Reception.class)
                .accept(new InboundMessage("web:e1", chat, InboundMessage.Content.TEXT, "/start " + code, code, now));
        day.soon(() -> elsa.show("elsa").chat());
        assertThat(house.call(house.token("anna"), "POST", "/api/staff/elsa/chat-code", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(elsa.removeChat("elsa").chat()).isFalse();
    }

    private static void endRehearsals() {
        ConversationsApi all = house.as("chief", ConversationsApi.class);
        all.list(null).rows().stream()
                .filter(ConversationsApi.Waiting::exercise)
                .forEach(row -> {
                    all.takeCrisis(row.person(), null);
                    all.clearCrisis(row.person());
                });
    }

    @Test
    void aRehearsalRingsSaysThatItIsOneAndIsCountedNowhere() {
        endRehearsals();
        CrisisApi crisis = house.as("anna", CrisisApi.class);
        String exercise = crisis.drill(new DrillAt(null)).person();
        assertThat(house.call(house.token("anna"), "POST", "/api/crisis/drills", "{}")
                        .statusCode())
                .isEqualTo(409);
        day.soon(() -> house.sms().sent().stream()
                .anyMatch(sent -> sent.text().startsWith("ÖVNING") && sent.to().equals(ON_DUTY)));
        assertThat(talks.list(null).rows())
                .filteredOn(row -> row.person().equals(exercise))
                .singleElement()
                .matches(row -> row.exercise() && row.state().equals("crisis"));
        assertThat(house.bean(People.class).rows(row -> row.id().equals(exercise)))
                .isEmpty();
        assertThat(day.participants("anna").find("ÖVNING", null).rows()).isEmpty();
        assertThat(house.as("bo", ConversationsApi.class).list(null).rows())
                .noneMatch(row -> row.person().equals(exercise));

        talks.takeCrisis(exercise, null);
        anna.crisisStep(exercise, "called");
        talks.clearCrisis(exercise);
        assertThat(talks.list(null).rows()).noneMatch(row -> row.person().equals(exercise));
        assertThat(talks.show(exercise, null).lines())
                .extracting(Line::text)
                .contains("Övning startad av Namn anna", "Kris: ringt, av Namn anna");
        assertThat(crisis.lines()).isNotEmpty().allMatch(line -> !line.number().isEmpty());
    }

    private String waiting(String name, String phone) {
        Address address = day.known(name, phone);
        String person = day.person(name);
        house.hears(address, "vill prata med en människa");
        day.soon(() -> day.waiting(talks, person) != null);
        return person;
    }

    private Optional<TaskRow> task(String person) {
        return tasks.list(null, null).rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst();
    }
}

package se.navigatorbot.bot.freetimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.diary.MemoryDiary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;

/** A diary that does not agree with what people have booked. */
class DiaryCheckTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final LocalDateTime ONE = LocalDateTime.parse("2026-11-26T13:00");

    private final MemoryDiary diary = new MemoryDiary();
    private final MemoryCoachBook book = new MemoryCoachBook();

    @Test
    void whatIsMissingIsAddedAndWhatNobodyHasIsGivenBack() {
        book.change("bo", rules -> rules);
        Participant ali =
                having(meeting("a1", ONE), meeting("a2", ONE.plusDays(1)).cancelledByCentre());
        TakenTime left = TakenTime.of("7-ali", meeting("a2", ONE.plusDays(1)), SWEDEN);
        TakenTime nobodys = new TakenTime("bo", "9-gone", "b1", NOW.plusSeconds(60), NOW.plusSeconds(90));
        diary.hold(left);
        diary.hold(nobodys);

        assertThat(check(ali).compare()).isEqualTo(3);
        assertThat(diary.taken("sara", NOW)).containsExactly(TakenTime.of("7-ali", meeting("a1", ONE), SWEDEN));
        assertThat(diary.taken("bo", NOW)).isEmpty();
        assertThat(check(ali).compare()).isZero();
    }

    private DiaryCheck check(Participant person) {
        People people = (People) Proxy.newProxyInstance(
                People.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "rows" -> List.of(Row.of(person));
                    case "find" -> args[0].equals(person.id()) ? Optional.of(person) : Optional.empty();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new DiaryCheck(book, people, diary, Clock.fixed(NOW, SWEDEN), SWEDEN);
    }

    private static Participant having(Appointment... meetings) {
        return Participant.unheardOf("7-ali").withAppointments(List.of(meetings));
    }

    private static Appointment meeting(String id, LocalDateTime start) {
        Appointment.With with = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        return Appointment.booked(id, with, start, 45, NOW, false);
    }
}

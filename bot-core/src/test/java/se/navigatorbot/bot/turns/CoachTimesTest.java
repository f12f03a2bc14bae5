package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.MemoryDiary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;

/** What turns say of coaches' times, delivered late and in any order, leaves their diaries as the meetings stand. */
class CoachTimesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalDateTime ONE = LocalDateTime.parse("2026-11-26T13:00");
    private static final LocalDateTime TWO = LocalDateTime.parse("2026-11-26T14:00");

    private final MemoryDiary diary = new MemoryDiary();

    @Test
    void a_time_given_back_late_is_not_given_back_when_it_is_taken_again() {
        AtomicInteger failures = new AtomicInteger();
        House.Plan plan = new House.Plan().answering(CoachTimesTest::answer);
        plan.diary = failing(failures);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "13 45");
            house.hears(ALVA, "14 45");
            house.sms.awaitSent(2);
            House.await(() -> failures.get() == 1);
            house.hears(ALVA, "13 60");
            house.sms.awaitSent(3);
            House.await(() -> diary.taken("sara", House.TUESDAY).size() == 1);
        }
        plan.diary = diary;
        try (House next = plan.open(server)) {
            House.await(() -> next.entrance
                    .ground()
                    .redis()
                    .hash(Partition.of(next.id(ALVA)).effects())
                    .isEmpty());
            assertThat(diary.taken("sara", House.TUESDAY)).containsExactly(time(next.id(ALVA), ONE, 60));
        }
    }

    /** Moves the one meeting to an hour, for so many minutes. */
    private static Reply answer(Turn turn) {
        String[] words = String.valueOf(turn.text()).split(" ");
        LocalDateTime start = words[0].equals("13") ? ONE : TWO;
        String person = turn.person().id();
        Reply moved = Reply.saying(turn, Wording.literal("flyttat"))
                .changing(after -> after.withAppointments(List.of(meeting(start, Integer.parseInt(words[1])))))
                .plus(Effect.holdTime(
                        time(person, start, Integer.parseInt(words[1])).target()));
        for (Appointment old : turn.person().appointments()) {
            moved = moved.plus(
                    Effect.releaseTime(TakenTime.of(person, old, SWEDEN).target()));
        }
        return moved;
    }

    private static TakenTime time(String person, LocalDateTime start, int minutes) {
        return TakenTime.of(person, meeting(start, minutes), SWEDEN);
    }

    private static Appointment meeting(LocalDateTime start, int minutes) {
        Appointment.With with = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");
        return Appointment.booked("m1", with, start, minutes, House.TUESDAY, false);
    }

    /** Gives nothing back the first time. */
    private Diary failing(AtomicInteger failures) {
        return new Diary() {
            @Override
            public boolean claim(TakenTime time, String turn, Instant now, Duration pause) {
                return diary.claim(time, turn, now, pause);
            }

            @Override
            public void hold(TakenTime time) {
                diary.hold(time);
            }

            @Override
            public void release(TakenTime time) {
                if (failures.getAndIncrement() == 0) {
                    throw new RedisAwayException("not now", null);
                }
                diary.release(time);
            }

            @Override
            public List<TakenTime> taken(String coach, Instant now) {
                return diary.taken(coach, now);
            }
        };
    }
}

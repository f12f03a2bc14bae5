package se.navigatorbot.bot.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A diary in memory: a claim is a held time at once. */
public final class MemoryDiary implements Diary {

    private final List<TakenTime> times = new CopyOnWriteArrayList<>();

    @Override
    public boolean claim(TakenTime time, String turn, Instant now, Duration pause) {
        boolean taken = times.stream()
                .filter(other -> other.coach().equals(time.coach()))
                .filter(other -> !other.owner().equals(time.owner()))
                .anyMatch(other -> other.from().minus(pause).isBefore(time.to())
                        && time.from().isBefore(other.to().plus(pause)));
        if (!taken) {
            hold(time);
        }
        return !taken;
    }

    @Override
    public void hold(TakenTime time) {
        release(time);
        times.add(time);
    }

    @Override
    public void release(TakenTime time) {
        times.removeIf(other -> other.field().equals(time.field()));
    }

    @Override
    public List<TakenTime> taken(String coach, Instant now) {
        return times.stream().filter(time -> time.coach().equals(coach)).toList();
    }

    public void clear() {
        times.clear();
    }
}

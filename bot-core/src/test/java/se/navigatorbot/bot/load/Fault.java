package se.navigatorbot.bot.load;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Mishap;

/** What goes wrong while people write. Each is over, and the house whole again, when {@link #strike} returns. */
enum Fault {
    BOT_KILLED("kill −9 of a process, started again") {
        @Override
        void strike(Shaken house, Random random) {
            int which = random.nextInt(house.processes());
            house.killBot(which);
            house.startBot(which);
        }
    },
    BOT_KILLED_TWICE("kill −9, and again while it starts and takes up what was left") {
        @Override
        void strike(Shaken house, Random random) {
            int which = random.nextInt(house.processes());
            house.killBot(which);
            house.beginStart(which);
            Shaken.rest(Duration.ofMillis(2000 + random.nextInt(4000)));
            house.killBot(which);
            house.startBot(which);
        }
    },
    BOT_STOPPED("SIGTERM under load, started again") {
        @Override
        void strike(Shaken house, Random random) {
            int which = random.nextInt(house.processes());
            Duration took = house.stopBot(which);
            if (took.compareTo(Duration.ofSeconds(20)) > 0) {
                throw new AssertionError("it took " + took + " to end");
            }
            house.startBot(which);
        }
    },
    BOT_CHANGED("a process ended with SIGTERM and started from the other version") {
        @Override
        void strike(Shaken house, Random random) {
            int which = changes.getAndIncrement() % house.processes();
            house.stopBot(which);
            house.changeJar(which);
            house.startBot(which);
        }

        @Override
        boolean possible() {
            return Shaken.otherJar().isPresent();
        }
    },
    BOT_FROZEN("a process frozen for longer than its leases last, then woken") {
        @Override
        void strike(Shaken house, Random random) {
            house.freezeBot(random.nextInt(house.processes()), Duration.ofSeconds(14));
        }
    },
    REDIS_KILLED("kill −9 of Redis, or of a primary whose replica takes over; started again at once") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().kill(Duration.ofMillis(random.nextInt(800)));
        }
    },
    REDIS_AWAY("Redis, or one of its servers, away for eight seconds") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().kill(Duration.ofSeconds(8));
        }
    },
    REDIS_FROZEN("Redis, or one of its servers, hanging for eight seconds") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().freeze(Duration.ofSeconds(8));
        }
    },
    REDIS_SLOW("Redis busy for three seconds with one command") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().ask("EVAL", "local from = os.clock() while os.clock() - from < 3 do end", "0");
        }
    },
    REDIS_FULL("Redis refusing every write for want of memory, for four seconds") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().ask("CONFIG", "SET", "maxmemory", "1mb");
            Shaken.rest(Duration.ofSeconds(4));
            house.store().ask("CONFIG", "SET", "maxmemory", "0");
        }
    },
    LOG_TORN("kill −9 of Redis in the middle of a change, of which the last 1 to 500 bytes never reached the disk") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().kill(Duration.ZERO, folder -> RedisLog.in(folder).endInTheMiddle(random));
        }
    },
    LOG_DAMAGED(
            "a byte flipped in the middle of the log of a dead Redis, which then does not start until it is put right") {
        @Override
        void strike(Shaken house, Random random) {
            house.store().kill(Duration.ZERO, folder -> RedisLog.in(folder).refusedWhileDamaged(random));
        }
    },
    PROVIDER_SHAKY("a fifth of the provider's answers lost, broken, refused or late, for ten seconds") {
        @Override
        void strike(Shaken house, Random random) {
            List<Mishap> any = List.of(
                    Mishap.BUSY,
                    Mishap.TOO_MANY,
                    Mishap.TAKEN_UNANSWERED,
                    Mishap.TAKEN_BROKEN,
                    Mishap.BROKEN,
                    Mishap.TAKEN_SILENT,
                    Mishap.SILENT);
            house.provider.always(() -> random.nextInt(5) == 0 ? any.get(random.nextInt(any.size())) : null);
            Shaken.rest(Duration.ofSeconds(10));
            house.provider.always(() -> null);
        }
    },
    PROVIDER_AWAY("the provider's port closed for four seconds") {
        @Override
        void strike(Shaken house, Random random) {
            house.provider.down();
            Shaken.rest(Duration.ofSeconds(4));
            house.provider.up();
        }
    },
    PROVIDER_FLAPPING("the provider there and away, a second each, for eight seconds") {
        @Override
        void strike(Shaken house, Random random) {
            for (int i = 0; i < 4; i++) {
                house.provider.down();
                Shaken.rest(Duration.ofSeconds(1));
                house.provider.up();
                Shaken.rest(Duration.ofSeconds(1));
            }
        }
    };

    private static final AtomicInteger changes = new AtomicInteger();

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** What happens, for the report. */
    String words() {
        return words;
    }

    abstract void strike(Shaken house, Random random);

    /** Whether this run can play it. */
    boolean possible() {
        return true;
    }

    /** Every one that this run can play. */
    static List<Fault> all() {
        return Stream.of(values()).filter(Fault::possible).toList();
    }
}

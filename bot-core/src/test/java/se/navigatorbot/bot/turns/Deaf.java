package se.navigatorbot.bot.turns;

import java.util.function.Consumer;
import se.navigatorbot.bot.redis.Signals;

/** Signals that never arrive. */
final class Deaf implements Signals {

    @Override
    public void on(String word, Consumer<String> listener) {
        // It will never be heard.
    }

    @Override
    public void whenDeaf(Runnable listener) {
        // It always is.
    }

    @Override
    public void tell(String word, String about) {
        // Nobody hears it.
    }

    @Override
    public String channel() {
        return "nowhere";
    }

    @Override
    public boolean heard() {
        return false;
    }
}

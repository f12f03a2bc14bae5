package se.navigatorbot.bot.redis;

import java.util.function.Consumer;

/**
 * A word from one process to all others, at once. It may get lost, so nothing hangs on it alone: whoever listens also
 * looks now and then. It never holds anything personal.
 */
public interface Signals {

    /** For a process that has its store to itself. */
    Signals NONE = new Signals() {
        @Override
        public void on(String word, Consumer<String> listener) {
            // Nobody says anything.
        }

        @Override
        public void whenDeaf(Runnable listener) {
            // There is nothing to miss.
        }

        @Override
        public void tell(String word, String about) {
            // Nobody listens.
        }

        @Override
        public String channel() {
            return "";
        }

        @Override
        public boolean heard() {
            return true;
        }
    };

    /**
     * Calls the listener with what follows the word, for signals of other processes and of this one. It must return at
     * once.
     */
    void on(String word, Consumer<String> listener);

    /** Called when signals may have been missed; must return at once. */
    void whenDeaf(Runnable listener);

    /** Tells all, without waiting. */
    void tell(String word, String about);

    /** Where scripts publish {@code <word> <about>} themselves; empty when there is nobody to tell. */
    String channel();

    /** Whether everything told until a moment ago (two seconds, real time) has been heard. */
    boolean heard();
}

package se.navigatorbot.bot.jobads;

import java.util.List;
import java.util.Optional;

/** Asks for advertisements. */
public interface JobAds {

    /** Whether there is an address to ask. */
    boolean on();

    /**
     * Those of a municipality, page by page, until there are enough. What was read stands when a later page cannot be.
     *
     * @param code official code of the municipality, such as {@code 1081}
     * @param words to look for in them, empty for all
     * @param most how many are wanted
     * @throws Away when nothing can be learnt now
     */
    Found of(String code, String words, int most);

    /** @param left how many more there are than were read */
    record Found(List<JobAd> ads, int left) {
        public Found {
            ads = List.copyOf(ads);
        }
    }

    /**
     * One of them; empty when it is gone.
     *
     * @throws Away when nothing can be learnt now
     */
    Optional<JobAd> one(String id);

    /** The service does not answer, or not in a way that can be read. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** @param swedish what staff read */
        public Away(String swedish) {
            super(swedish);
        }

        public String swedish() {
            return String.valueOf(getMessage());
        }
    }
}

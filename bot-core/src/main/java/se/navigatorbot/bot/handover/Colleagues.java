package se.navigatorbot.bot.handover;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who works here, may log in and may answer people, as last known: quick, and never fails while the store is
 * away.
 */
@FunctionalInterface
public interface Colleagues {

    /** Nobody is known. */
    Colleagues NOBODY = List::of;

    List<Colleague> all();

    /** The one with that user name. */
    default Optional<Colleague> find(@Nullable String user) {
        return all().stream().filter(colleague -> colleague.user().equals(user)).findFirst();
    }
}

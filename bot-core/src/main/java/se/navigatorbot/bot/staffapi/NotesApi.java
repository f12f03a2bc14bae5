package se.navigatorbot.bot.staffapi;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What staff note about a person for colleagues. */
@HttpExchange("/api/participants/{id}/remarks")
public interface NotesApi {

    /** Notes it in the talk, where only staff read it; personal numbers are masked. */
    @PostExchange
    void note(@PathVariable String id, @RequestBody NewNote note);

    /**
     * A note.
     *
     * @param sure true when it is to be kept although it names something of health; else that is refused with {@link
     *     Problem#HEALTH_WORDS}
     */
    record NewNote(@Nullable String text, @Nullable Boolean sure) {

        @Override
        public String toString() {
            return "NewNote[…]";
        }
    }
}

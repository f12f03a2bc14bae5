package se.navigatorbot.bot.staffapi;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the bot says, changeable while it runs. */
@HttpExchange("/api/texts")
public interface TextsApi {

    /**
     * By key.
     *
     * @param q words that key or text hold; null for all
     */
    @GetExchange
    Listing<TextRow> list(@RequestParam(required = false) @Nullable String q);

    @GetExchange("/{key}")
    TextCard show(@PathVariable String key);

    /** Shows what would come of another text; nothing is changed. */
    @PostExchange("/{key}/preview")
    TextTry preview(@PathVariable String key, @RequestBody NewText text);

    /** Uses another text from now on; refused when it has faults. An empty text goes back to the original. */
    @PostExchange("/{key}")
    TextCard change(@PathVariable String key, @RequestBody NewText text);

    /**
     * @param changed whether staff have changed it
     */
    record TextRow(String key, String text, boolean changed) {}

    /**
     * A text with its history.
     *
     * @param text in use
     * @param original as it was delivered
     * @param versions oldest first
     */
    record TextCard(String key, String text, String original, int parts, List<Version> versions) {

        public TextCard {
            versions = List.copyOf(versions);
        }
    }

    /**
     * @param text empty for back to the original
     */
    record Version(int number, LocalDateTime at, String by, String text) {}

    /**
     * What would come of it.
     *
     * @param rendered with sample values
     * @param faults why it cannot be used
     * @param remarks what to think of
     */
    record TextTry(String rendered, int parts, List<String> faults, List<String> remarks) {

        public TextTry {
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * @param seen number of versions that the editor has seen; null for whatever there is
     */
    record NewText(String text, @Nullable Integer seen) {}
}

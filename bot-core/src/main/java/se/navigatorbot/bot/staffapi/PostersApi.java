package se.navigatorbot.bot.staffapi;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Posters of scouts, with a word that whoever wants to join texts. */
@HttpExchange("/api/posters")
public interface PostersApi {

    /**
     * With how many joined by each; of one to four people for whoever works with people at that centre alone.
     *
     * @param all also closed ones; null for no
     */
    @GetExchange
    Listing<PosterRow> list(@RequestParam(required = false) @Nullable Boolean all);

    /** Puts up a poster with a word that nothing else means. */
    @PostExchange
    PosterRow add(@RequestBody NewPoster poster);

    /** The word counts no longer; who joined by it stays counted. */
    @PostExchange("/{word}/close")
    PosterRow close(@PathVariable String word);

    /** What stands on it, with a QR code; no personal data. */
    @GetExchange("/{word}/text")
    PosterWritten text(@PathVariable String word);

    /**
     * @param word 4 to 16 letters and digits, in any case
     * @param centre id of the centre, null for the own one
     * @param programme id of a programme that runs
     * @param intake id of a group intake that is open
     */
    record NewPoster(
            String word,
            @Nullable String centre,
            @Nullable String programme,
            @Nullable String intake) {}

    /**
     * @param joined how many people have texted the word; null for hidden
     * @param enrolled how many of them are in a programme now; null for hidden
     */
    record PosterRow(
            String word,
            String centre,
            @Nullable String programme,
            @Nullable String intake,
            String by,
            boolean closed,
            @Nullable Integer joined,
            @Nullable Integer enrolled) {}

    /**
     * @param link what the code holds: {@code SMSTO:} with number and word, or the chat; empty without both
     * @param code an SVG picture; empty without a link
     */
    record PosterWritten(String text, String link, String code) {}
}

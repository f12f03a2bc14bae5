package se.navigatorbot.bot.staffapi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What staff answer to what is often asked, and dates to apply for studies until. */
@HttpExchange("/api/answers")
public interface AnswersApi {

    /**
     * Those that wait longest for a review first.
     *
     * @param due true for those alone that should be looked through again
     */
    @GetExchange
    Listing<AnswerRow> list(@RequestParam(required = false) @Nullable Boolean due);

    /** Given from now on. */
    @PostExchange
    AnswerRow add(@RequestBody NewAnswer answer);

    /** Looked through again; the words stay unless others are given. */
    @PostExchange("/{id}/review")
    AnswerRow review(@PathVariable String id, @RequestBody Review review);

    /** Given no more. */
    @PostExchange("/{id}/close")
    AnswerRow close(@PathVariable String id);

    /** What would be answered to these words, if anything. */
    @PostExchange("/try")
    Listing<AnswerRow> ask(@RequestBody Question question);

    /** By their last day. */
    @GetExchange("/dates")
    Listing<DateRow> dates();

    /** Told from now on. */
    @PostExchange("/dates")
    DateRow addDate(@RequestBody NewDate date);

    /** Told no more; nobody is reminded of it. */
    @PostExchange("/dates/{id}/close")
    DateRow closeDate(@PathVariable String id);

    /**
     * @param area {@code ekonomi}, {@code studier}, {@code jobb}, {@code anpassning} or {@code verksamhet}
     * @param centre id; null for all centres
     * @param questions ways of asking it, the first of them its title
     * @param text what participants read; never an amount
     */
    record NewAnswer(String area, @Nullable String centre, List<String> questions, String text) {}

    /**
     * @param text null for the same
     */
    record Review(@Nullable String text) {}

    /**
     * @param area as in {@link NewAnswer}
     * @param centre id of the centre of whoever asks; null for none
     */
    record Question(String text, String area, @Nullable String centre) {}

    /**
     * @param centre empty for all
     * @param due whether it should be looked through again, six months after the last time
     */
    record AnswerRow(
            String id,
            String area,
            String centre,
            List<String> questions,
            String text,
            String owner,
            LocalDate reviewed,
            boolean due) {}

    /**
     * @param title at most 40 characters
     * @param centre id; null for all centres
     * @param opens null when it is open already
     */
    record NewDate(
            String title, @Nullable String centre, @Nullable LocalDate opens, LocalDate closes) {}

    /**
     * @param centre empty for all
     */
    record DateRow(
            String id,
            String title,
            String centre,
            @Nullable LocalDate opens,
            LocalDate closes,
            String by) {}
}

package se.navigatorbot.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.load.Verdict.Books;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Sent;

/** The fault run's judge sees what does not agree: two texts of one person, and two answers to them. */
class VerdictTest {

    private static final String ANNA = "+46703000001";

    private final Map<String, Integer> acknowledged = new LinkedHashMap<>(Map.of(ANNA, 2));
    private final List<Sent> journal = new ArrayList<>(List.of(post("a"), post("b")));
    private final Map<String, Progress> states = new LinkedHashMap<>(Map.of("a", is("SENT"), "b", is("DELIVERED")));

    @Test
    void books_that_agree() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_message_of_unknown_outcome_may_have_arrived_or_not() {
        states.put("b", is("UNKNOWN"));
        assertThat(differences()).isEmpty();
        journal.remove(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_text_without_its_answer() {
        states.remove("b");
        journal.remove(1);
        assertThat(differences()).containsExactly(ANNA + " is owed 2 answers and has 1");
    }

    @Test
    void an_answer_too_many() {
        states.put("c", is("SENT"));
        journal.add(post("c"));
        assertThat(differences()).containsExactly(ANNA + " is owed 2 answers and has 3");
    }

    @Test
    void a_message_posted_twice() {
        journal.add(post("a"));
        assertThat(differences()).containsExactly("message a was posted 2 times");
    }

    @Test
    void a_message_that_the_provider_never_had() {
        journal.remove(1);
        assertThat(differences()).containsExactly("message b stands as DELIVERED, and the provider never had it");
    }

    @Test
    void two_equal_texts_of_which_the_wrong_one_counts_as_arrived() {
        states.put("a", is("UNKNOWN"));
        journal.remove(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_message_that_the_store_does_not_know() {
        states.remove("b");
        assertThat(differences())
                .containsExactly(
                        "message b was posted, and the store does not know it", ANNA + " is owed 2 answers and has 1");
    }

    @Test
    void a_person_of_whom_nothing_is_known() {
        acknowledged.put("+46703000002", 1);
        assertThat(differences()).containsExactly("1 people have no answer, and only 0 have one in the store");
    }

    private List<String> differences() {
        return new Books(acknowledged, journal, states, 0).differences();
    }

    private static Sent post(String message) {
        return new Sent("SM" + message, ANNA, "Hej", "http://127.0.0.1/status?m=" + message, 0);
    }

    private static Progress is(String fate) {
        return Progress.parse(fate + "|1|0|||anna|REPLY|SMS|address");
    }
}

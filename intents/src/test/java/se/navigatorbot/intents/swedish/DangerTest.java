package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.reading.Lines;

/** What speaks of danger is heard, straight out or in a roundabout way, and everyday exaggeration is let through. */
class DangerTest {
    private static final String BLIND = "danger-blind";
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();

    private static @Nullable CrisisLevel level(String text) {
        return level(text, Context.NONE);
    }

    private static @Nullable CrisisLevel level(String text, Context context) {
        Utterance utterance = new Utterance(text, context, LocalDateTime.parse("2026-11-18T10:15"));
        Understanding read = UNDERSTANDER.understand(utterance);
        return read.intent() == Intent.CRISIS ? read.slots().crisis() : null;
    }

    private static List<String> sentences(String level) {
        return sentences("danger", level);
    }

    private static List<String> sentences(String file, String level) {
        return Lines.of("/intents/" + file + ".tsv").stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[1].equals(level))
                .map(columns -> columns[0])
                .toList();
    }

    @Test
    void what_is_said_straight_out_is_never_missed() {
        assertThat(sentences("explicit"))
                .allSatisfy(text -> assertThat(level(text)).as(text).isNotNull());
    }

    @Test
    void what_is_said_in_a_roundabout_way_is_nearly_always_heard() {
        List<String> veiled = sentences("veiled");
        List<String> missed =
                veiled.stream().filter(text -> level(text) == null).toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(veiled.size() * 5 / 100);
    }

    @Test
    void everyday_talk_seldom_gets_the_question_and_no_alarm() {
        List<String> everyday = sentences("none");
        assertThat(everyday)
                .filteredOn(text -> level(text) == CrisisLevel.EXPLICIT)
                .isEmpty();
        assertThat(everyday)
                .filteredOn(text -> level(text) != null)
                .hasSizeLessThanOrEqualTo(everyday.size() * 10 / 100);
    }

    @Test
    void of_what_was_written_blind_and_never_taught_most_is_heard() {
        assertThat(heard("explicit")).isGreaterThanOrEqualTo(0.98);
        assertThat(heard("veiled")).isGreaterThanOrEqualTo(0.91);
        assertThat(heard("none")).isLessThanOrEqualTo(0.09);
        List<String> everyday = sentences(BLIND, "none");
        assertThat(everyday)
                .filteredOn(text -> level(text) == CrisisLevel.EXPLICIT)
                .hasSizeLessThanOrEqualTo(everyday.size() * 2 / 100);
    }

    private static double heard(String level) {
        List<String> sentences = sentences(BLIND, level);
        return sentences.stream().filter(text -> level(text) != null).count() / (double) sentences.size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أريد أن أموت",
                "زوجي يضربني كل يوم",
                "می خواهم بمیرم",
                "شوهرم مرا می زند",
                "waxaan rabaa inaan dhinto",
                "ninkaygu wuu i garaacaa",
                "я не хочу жити",
                "мій чоловік б'є мене",
                "хочу умереть",
                "ሓወይ ይወቅዓኒ"
            })
    void danger_in_other_languages_of_our_towns_is_heard(String text) {
        assertThat(level(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vill tsa livet av mig", "jag ska hopppa fran bronn", "tänker på sjalvmörd", "vil itne leva"})
    void slips_of_the_thumb_hide_no_danger(String text) {
        assertThat(level(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stängde in mig på biblioteket för att plugga",
                "skar mig i handen när jag lagade mat",
                "blev hotad om löneavdrag"
            })
    void words_of_danger_in_everyday_talk_raise_no_alarm(String text) {
        assertThat(level(text)).isNotEqualTo(CrisisLevel.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t4r l1vet av mig",
                "sj4lvm0rd 1kväll",
                "v1ll d0 nu",
                "jag tänker på s.j.ä.l.v.m.o.r.d",
                "v i l l  i n t e  l e v a",
                "jagvillinteleva",
                "tänkertalivetavmigikväll",
                "orkarintelevamer",
                "vill ta li vet av mig",
                "eh jag vill liksom ta öh livet av mig utropstecken"
            })
    void no_way_of_writing_hides_danger(String text) {
        assertThat(level(text)).isNotNull();
    }

    /** However much everyday talk stands round about. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jag vill dö",
                "jag ska ta livet av mig ikväll efter jobbet på ica, tack för kursen och fikat",
                "bussen kom sent till praktiken så nu ska jag döda mig själv",
                "vill inte leva längre",
                "i want to die"
            })
    void a_plain_threat_of_suicide_is_never_softened(String text) {
        assertThat(level(text)).isEqualTo(CrisisLevel.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl10 på fm1 i hus4b", "a4papper o mp3or", "b2b sälj", "kommer 1a maj", "ok!då ses vi"})
    void figures_among_letters_are_no_danger(String text) {
        assertThat(level(text)).isNull();
    }

    /** A word of danger in the middle of a long letter about something else. */
    @Test
    void what_is_said_once_in_a_long_message_is_heard() {
        String letter = "hej jag heter kim och undrar om ni har praktik i ronneby jag kan jobba på lager eller i butik "
                + "och har körkort och truckkort och kan börja direkt %s ni får höra av er sen om det finns nåt på "
                + "måndag eller tisdag jag är ledig båda dagarna";
        assertThat(level(letter.formatted("men min kille drämmer till mig ibland så jag blir rädd")))
                .isNotNull();
        assertThat(level(letter.formatted("och bor nära stationen så bussen går bra")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"to", "i natt", "natt", "🤣🤣", "...", "xyzzy", "👎", "😡", "متى تفتحون", "коли ви відчинені"})
    void what_has_no_word_known_is_no_danger(String text) {
        assertThat(level(text)).isNull();
    }

    /** Nobody chooses their words by what was asked last. */
    @ParameterizedTest
    @ValueSource(
            strings = {"ask_time/appointment_book", "slot_list/appointment_book", "event_list", "opening_hours_answer"})
    void danger_is_heard_also_where_a_day_or_a_place_was_asked_for(String asked) {
        Context context = Context.parse(asked);
        assertThat(List.of(
                        "fredag är det slut för mig",
                        "på fredag finns jag inte mer",
                        "imorgon slår han mig igen",
                        "på måndag är allt över för mig"))
                .allSatisfy(text -> assertThat(level(text, context)).as(text).isNotNull());
        assertThat(List.of(
                        "fredag funkar bra för mig",
                        "fredag kl 14",
                        "måndag är jag ledig",
                        "ronneby då",
                        "imorgon kan jag inte",
                        "på torsdag slutar jag tre"))
                .allSatisfy(text -> assertThat(level(text, context)).as(text).isNull());
    }
}

package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions as staff write them down, and as people ask them. */
class LikeQuestionsTest {

    private static final LikeQuestions<String> KNOWN = LikeQuestions.of(Map.of(
            "licence", List.of("Betalar ni körkort?", "Kan jag få pengar till körkortet?"),
            "bus", List.of("Betalar ni busskort?", "Får jag ersättning för resor till praktiken?"),
            "pay", List.of("Får man betalt på praktik?", "Får man lön när man praktiserar?"),
            "activity", List.of("Hur söker jag aktivitetsstöd?", "Vem bestämmer om aktivitetsstöd?"),
            "fee", List.of("Vad kostar det att gå hos er?", "Är det gratis?"),
            "lunch", List.of("Får man lunch på kurserna?")));

    @ParameterizedTest
    @CsvSource({
        "får man hjälp m körkortet, licence",
        "kan ni betala mitt körkort, licence",
        "betalar ni busskortet, bus",
        "får jag pengar för resan till praktiken, bus",
        "får man lön på praktiken?, pay",
        "hur gör man för att söka aktivitetstöd, activity",
        "kostar det nåt att gå hos er, fee",
        "bjuder ni på lunch, lunch",
        "vad blir det för väder, ''",
        "min farmor har en katt, ''",
        "hjälp, ''",
        "'', ''",
    })
    void theQuestionIsKnownBehindTheWords(String asked, String meant) {
        assertThat(KNOWN.nearest(asked).orElse("")).isEqualTo(meant);
    }
}

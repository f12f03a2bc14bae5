package se.navigatorbot.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTextsTest {

    private final SwedishTexts texts = SwedishTexts.load();
    private final LocalDateTime now = LocalDateTime.parse("2026-11-25T15:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T16:00, i dag onsdag 25 november, 16",
        "2026-11-26T13:05, i morgon torsdag 26 november, 13.05",
        "2026-11-27T09:30, fredag 27 november, 9.30",
        "2027-01-04T08:00, måndag 4 januari, 8",
    })
    void aDayIsSaidAsItIsReadNow(LocalDateTime at, String relative, String clock) {
        assertThat(SwedishTime.relative(at.toLocalDate(), now.toLocalDate())).isEqualTo(relative);
        assertThat(SwedishTime.clock(at.toLocalTime())).isEqualTo(clock);
    }

    @Test
    void timeFillsDayAndClock() {
        assertThat(texts.render(Wording.of("read.later").at(LocalDateTime.parse("2026-11-26T09:00")), now))
                .isEqualTo("De öppnar torsdag 26 november kl 9.");
    }

    @Test
    void wordsOfAPersonAreNeverReadAsATemplate() {
        assertThat(texts.render(Wording.of("marker.human", Map.of("namn", "{center} ${x} $1")), now))
                .isEqualTo("{center} ${x} $1 är här");
        assertThat(texts.render(Wording.literal("Hej {namn}"), now)).isEqualTo("Hej {namn}");
    }

    @Test
    void aMissingOrBlankValueSendsNothing() {
        assertThatThrownBy(() -> texts.render(Wording.of("marker.human"), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("marker.human has no value for namn");
        assertThatThrownBy(() -> texts.render(Wording.of("marker.human", Map.of("namn", " ")), now))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownKeyOrPlaceholderIsAMistakeOfOurs() {
        assertThatThrownBy(() -> texts.render(Wording.of("no.such"), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
        assertThatThrownBy(() -> new TextTemplate("Hej {nmn}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextTemplate("Hej {namn")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCapitalPlaceholderBeginsASentence() {
        assertThat(new TextTemplate("{Rel} kommer vi.").fill(name -> "i morgon"))
                .isEqualTo("I morgon kommer vi.");
    }
}

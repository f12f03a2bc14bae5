package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.TextsApi;
import se.navigatorbot.bot.staffapi.TextsApi.NewText;

class TextCallsTest {

    private static final String KEY = "broadcast.no";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final TextsApi texts = house.as("chief", TextsApi.class);

    @Test
    void aChangedTextIsSaidAtOnceAndKeepsItsHistory() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        String original = texts.show(KEY).original();
        assertThat(texts.change(KEY, new NewText("Okej. Tack för svaret.", 0)).versions())
                .hasSize(1);
        assertThat(said()).isEqualTo("Okej. Tack för svaret.");
        assertThat(texts.list("tack för svaret").rows())
                .anyMatch(row -> row.changed() && row.key().equals(KEY));
        assertThat(refusal("chief", "{\"text\":\"Nej tack\",\"seen\":0}")).contains("Någon annan har ändrat");
        assertThat(texts.change(KEY, new NewText("", 1)).text()).isEqualTo(original);
        assertThat(said()).isEqualTo(original);
    }

    @Test
    void whatWouldBreakATextIsRefusedWithTheReason() {
        assertThat(refusal("chief", "{\"text\":\"Hej {namn}!\"}")).contains("finns inte att fylla i");
        assertThat(refusal("chief", "{\"text\":\"Hej {namn\"}")).contains("klammer");
        assertThat(refusal("chief", "{\"text\":\"" + "Lång text. ".repeat(30) + "\"}"))
                .contains("Korta den");
        assertThat(refusal("chief", "{\"text\":\"Tack 👋\"}")).contains("dyrare");
        assertThat(texts.preview("read.later", new NewText("De öppnar snart.", null))
                        .faults())
                .anyMatch(fault -> fault.contains("måste vara kvar"));
        assertThat(refusal("anna", "{\"text\":\"Tack.\"}")).contains("not-allowed");
    }

    private static String said() {
        return house.bean(Texts.class).render(Wording.of(KEY), LocalDateTime.parse("2026-11-24T10:00"));
    }

    private static String refusal(String user, String body) {
        return house.call(house.token(user), "POST", "/api/texts/" + KEY, body).body();
    }
}

package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.swedish.SwedishUnderstander;

/** What is written bit by bit: the last message is heard with those before it. */
class ListeningTest {

    private static final Address LOVE = House.phone(417);
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final SwedishUnderstander SWEDISH = SwedishUnderstander.load();

    private final Listening listening = new Listening(SWEDISH, STOCKHOLM);
    private final Participant love = Participant.unknown("love", LOVE);
    private Instant now = Instant.parse("2026-11-18T10:15:00Z");
    private int written;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jag vill | inte | leva",
                "jag vill | när har ni öppet på fredag? | dö",
                "jag tänker | hänga | mig",
                "hoppa framför | tåget",
            })
    void danger_in_pieces_is_heard(String pieces) {
        String end = pieces.substring(pieces.lastIndexOf('|') + 2);
        assertThat(new Listening(SWEDISH, STOCKHOLM)
                        .understand(written(end), love)
                        .intent())
                .isNotEqualTo(Intent.CRISIS);

        assertThat(last(pieces)).isEqualTo(Intent.CRISIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hej | när har ni öppet på fredag",
                "när har ni öppet på fredag | har ni någon praktik inom bygg | tack",
                "jag vill | gå på cv workshop",
            })
    void plain_talk_in_pieces_is_no_danger(String pieces) {
        assertThat(last(pieces)).isNotEqualTo(Intent.CRISIS);
    }

    private Intent last(String pieces) {
        Intent heard = Intent.UNCLEAR;
        for (String piece : pieces.split(" \\| ")) {
            now = now.plusSeconds(20);
            heard = listening.understand(written(piece), love).intent();
        }
        return heard;
    }

    private InboundMessage written(String text) {
        return InboundMessage.text("sms:SM" + ++written, LOVE, text, now);
    }
}

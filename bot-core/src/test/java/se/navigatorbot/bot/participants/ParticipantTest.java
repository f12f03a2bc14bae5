package se.navigatorbot.bot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.redis.StoreMapper;
import tools.jackson.databind.json.JsonMapper;

class ParticipantTest {

    private final JsonMapper json = StoreMapper.create();

    @Test
    void aFileFromBeforeThereWereOtherIdsIsReadAndWrittenAgain() {
        Participant known = Participant.unheardOf("7-vera").withAlso(List.of("9-twin", "7-vera", "9-twin"));
        String written = json.writeValueAsString(known);
        assertThat(written).contains(",\"earlier\":[\"9-twin\"]");
        assertThat(json.readValue(written, Participant.class).everyId()).containsExactly("9-twin", "7-vera");

        String before = written.replace(",\"earlier\":[\"9-twin\"]", "");
        assertThat(json.readValue(before, Participant.class)).isEqualTo(Participant.unheardOf("7-vera"));
    }
}

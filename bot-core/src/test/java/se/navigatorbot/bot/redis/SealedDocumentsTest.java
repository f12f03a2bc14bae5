package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import tools.jackson.databind.json.JsonMapper;

class SealedDocumentsTest {

    private final JsonMapper json = StoreMapper.create();
    private final Documents documents = new SealedDocuments(json, StoreKey.random());

    @Test
    void aPersonComesBackAsItWas() {
        Participant asa = Participant.unknown("7-abc", Address.sms("+46701740605"));
        byte[] sealed = documents.seal(asa, "{p7}:person:7-abc");
        assertThat(documents.open(sealed, Participant.class, "{p7}:person:7-abc"))
                .isEqualTo(asa);
    }

    @Test
    void nothingCanBeReadWithoutTheKey() {
        byte[] sealed = documents.seal("Ring mig på 0701740605", "here");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ring", "0701740605");
        Documents stranger = new SealedDocuments(json, StoreKey.random());
        assertThatThrownBy(() -> stranger.open(sealed, String.class, "here")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bytesMovedElsewhereOrChangedDoNotOpen() {
        byte[] sealed = documents.seal("hej", "{p7}:person:a");
        assertThatThrownBy(() -> documents.open(sealed, String.class, "{p7}:person:b"))
                .isInstanceOf(IllegalStateException.class);
        for (int at = 0; at < sealed.length; at++) {
            byte[] bent = sealed.clone();
            bent[at] ^= 1;
            assertThatThrownBy(() -> documents.open(bent, String.class, "{p7}:person:a"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void equalTextsLookDifferentEachTime() {
        assertThat(documents.seal("hej", "x")).isNotEqualTo(documents.seal("hej", "x"));
    }

    @Test
    void whatANewerHouseWroteIsKept() {
        byte[] newer = documents.seal(Map.of("name", "Åsa", "shoe", 41, "nested", Map.of("a", List.of(1))), "x");
        Kept kept = documents.open(newer, Kept.class, "x");
        byte[] again = documents.seal(kept, "x");
        assertThat(documents.open(again, Map.class, "x"))
                .isEqualTo(Map.of("name", "Åsa", "count", 0, "shoe", 41, "nested", Map.of("a", List.of(1))));
    }

    @Test
    void storesComponentsAloneAndTimesInIso() {
        Instant at = Instant.parse("2026-11-21T14:00:00Z");
        Times times = new Times(
                at,
                LocalDate.of(2026, 11, 24),
                at.atZone(java.time.ZoneId.of("Europe/Stockholm")),
                Duration.ofHours(2),
                null);
        assertThat(json.writeValueAsString(times))
                .isEqualTo("{\"at\":\"2026-11-21T14:00:00Z\",\"day\":\"2026-11-24\","
                        + "\"local\":\"2026-11-21T15:00:00+01:00[Europe/Stockholm]\",\"length\":\"PT2H\"}");
        assertThat(json.readValue(json.writeValueAsString(times), Times.class)).isEqualTo(times);
    }

    @Test
    void theKeyedHashIsTheSameForTheSameKeyAlone() {
        assertThat(documents.keyedHash("+46701740605"))
                .matches("[0-9a-f]{32}")
                .isEqualTo(documents.keyedHash("+46701740605"))
                .isNotEqualTo(documents.keyedHash("+46701740606"))
                .isNotEqualTo(new SealedDocuments(json, StoreKey.random()).keyedHash("+46701740605"));
    }

    record Kept(
            String name,
            int count,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {}

    record Times(
            Instant at,
            LocalDate day,
            ZonedDateTime local,
            Duration length,
            @Nullable String nothing) {
        @SuppressWarnings("unused")
        boolean isComputed() {
            return true;
        }

        @SuppressWarnings("unused")
        public String getComputed() {
            return "computed";
        }
    }
}

package se.navigatorbot.bot.desk.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Speaker;

/** What the bot had sent when a human took over is marked where the human begins. */
class TalkLinesTest {

    private static final Instant ONE = Instant.parse("2026-11-24T09:00:00Z");

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    /** Who spoke, and so many milliseconds after the line above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON 0, BOT 300, STAFF 900              | true",
                "PERSON 0, BOT 300, STAFF 5000             | true",
                "PERSON 0, BOT 300, STAFF 5001             | false",
                "PERSON 0, BOT 300, MARKER 100, STAFF 800  | true",
                "PERSON 0, BOT 300, PERSON 100, STAFF 800  | false",
                "PERSON 0, STAFF 800                       | false",
                "STAFF 0, STAFF 800                        | false",
                "PERSON 0, STAFF 800, BOT 300              | false",
            })
    void whatWasOnItsWayIsMarkedAtTheHumanWord(String lines, boolean marked) {
        List<TalkLine> shown = shown(entries(lines), null);
        assertThat(shown).extracting(line -> !line.crossed().isEmpty()).contains(marked);
        assertThat(shown)
                .filteredOn(line -> !line.crossed().isEmpty())
                .allSatisfy(line -> assertThat(line.role()).isEqualTo("staff"));
        assertThat(shown.stream().anyMatch(line -> !line.crossed().isEmpty())).isEqualTo(marked);
    }

    @Test
    void aFileIsAskedForDuringAMonth() {
        Instant now = house.bean(HouseTime.class).instant();
        assertThat(SentFiles.expired(at(now.minus(SentFiles.ASKED_FOR)), now)).isFalse();
        assertThat(SentFiles.expired(at(now.minus(SentFiles.ASKED_FOR).minusMillis(1)), now))
                .isTrue();
        ThreadEntry.Sent picture = new ThreadEntry.Sent(InboundMessage.Content.PICTURE, "file");
        assertThat(shown(
                        List.of(
                                at(now).withSent(picture),
                                at(now.minus(Duration.ofDays(31))).withSent(picture)),
                        null))
                .extracting(line -> Objects.requireNonNull(line.sent()).open())
                .containsExactly("Visa bilden", "");
    }

    private static ThreadEntry at(Instant moment) {
        return new ThreadEntry(
                moment.toEpochMilli() + "-0",
                "cause",
                Speaker.PERSON,
                ChannelKind.TELEGRAM,
                "hash",
                "",
                List.of(),
                moment,
                "");
    }

    @Test
    void aPageThatIsOpenAlreadyIsToldTheSame() {
        List<ThreadEntry> all = entries("PERSON 0, BOT 300, STAFF 900");
        assertThat(shown(all.subList(2, 3), all.get(1)).get(0).crossed()).isEqualTo("Botens svar var redan på väg.");
    }

    @Test
    void theThreadShowsItAboveTheHumanWords() {
        String html = house.bean(Pages.class)
                .part("talk", "lines", Map.of("lines", shown(entries("PERSON 0, BOT 300, STAFF 900"), null)));
        assertThat(html.replaceAll("\\s+", " "))
                .containsSubsequence(
                        "rad 1",
                        "<p class=\"crossed\">Botens svar var redan på väg.</p>",
                        "<p class=\"bubble\"",
                        "rad 2");
    }

    private static List<TalkLine> shown(List<ThreadEntry> entries, @Nullable ThreadEntry above) {
        return new TalkLines(house.bean(HouseTime.class), new IntentWords()).of(entries, above, "Ali", Map.of());
    }

    private static List<ThreadEntry> entries(String lines) {
        List<ThreadEntry> entries = new ArrayList<>();
        Instant at = ONE;
        for (String line : lines.split(",")) {
            String[] parts = line.strip().split(" ");
            at = at.plus(Duration.ofMillis(Long.parseLong(parts[1])));
            int number = entries.size();
            entries.add(new ThreadEntry(
                    at.toEpochMilli() + "-" + number,
                    "cause-" + number,
                    speaker(parts[0]),
                    ChannelKind.SMS,
                    "hash",
                    "rad " + number,
                    List.of(),
                    at,
                    ""));
        }
        return entries;
    }

    private static Speaker speaker(String role) {
        return Arrays.stream(Speaker.Role.values())
                .filter(one -> one.name().equals(role))
                .map(one -> new Speaker(one, one == Speaker.Role.STAFF ? "Sara" : ""))
                .findFirst()
                .orElseThrow();
    }
}

package se.navigatorbot.bot.desk.talk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.navigatorbot.bot.desk.pages.DeskPage;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.CarriedReason;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staff.calls.TalkReading;
import se.navigatorbot.bot.staff.calls.Wall;
import se.navigatorbot.channels.Attachment;
import se.navigatorbot.channels.Channel;

/**
 * Pictures and voice notes that people sent. Each is fetched from its provider when somebody asks for it, shown and
 * forgotten; the house keeps none, and after a month it asks no more. Who has asked stands in the audit log.
 */
@DeskPage
public class SentFiles {

    static final Duration ASKED_FOR = Duration.ofDays(30);

    /** What a browser shows without running anything. */
    private static final Set<String> SHOWN =
            Set.of("image/jpeg", "image/png", "image/webp", "audio/ogg", "audio/mpeg", "audio/mp4", "video/mp4");

    private final Wall wall;
    private final TalkReading reading;
    private final List<Channel> channels;
    private final Callers callers;
    private final HouseTime time;
    private final CarriedReason carried;

    SentFiles(
            Wall wall,
            TalkReading reading,
            List<Channel> channels,
            Callers callers,
            HouseTime time,
            CarriedReason carried) {
        this.wall = wall;
        this.reading = reading;
        this.channels = List.copyOf(channels);
        this.callers = callers;
        this.time = time;
        this.carried = carried;
    }

    /** Whether it is asked for no more. */
    static boolean expired(ThreadEntry entry, Instant now) {
        return entry.at().plus(ASKED_FOR).isBefore(now);
    }

    /**
     * What came with a line.
     *
     * @param line id of the line
     * @param with why a protected person is read, as the page carries it
     */
    @GetMapping("/desk/talks/{person}/files/{line}")
    @Needs(Action.CONVERSATION_READ)
    public ResponseEntity<byte[]> file(
            @PathVariable String person,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable String with) {
        Caller caller = callers.current();
        Participant found = wall.toRead(caller, person, carried.open(caller.user(), person, with));
        ThreadEntry entry = reading.line(caller, found, line).orElseThrow(SentFiles::nothing);
        Attachment file = fetched(entry).orElseThrow(SentFiles::nothing);
        boolean shown = SHOWN.contains(file.type());
        ContentDisposition how = shown
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment()
                        .filename("fil-" + line, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(shown ? MediaType.parseMediaType(file.type()) : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }

    private Optional<Attachment> fetched(ThreadEntry entry) {
        ThreadEntry.Sent sent = entry.sent();
        String file = sent == null ? null : sent.file();
        if (file == null || expired(entry, time.instant())) {
            return Optional.empty();
        }
        return channels.stream()
                .filter(channel -> channel.kind() == entry.channel())
                .findFirst()
                .flatMap(channel -> channel.fetch(file));
    }

    private static Refused nothing() {
        return Refused.notFound("Det går inte att hämta den längre, eller just nu. Be personen skicka den igen.");
    }
}

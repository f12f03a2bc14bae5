package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackTelegram;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.Waiting;

/** A bot, the outside it speaks with, and staff at a terminal; and what is asked of them again and again. */
final class Town implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(60);

    final LoopbackTwilio twilio = LoopbackTwilio.start();
    final LoopbackTelegram telegram = LoopbackTelegram.start();
    final RunningBot bot;
    final Shell staff;
    private final Path folder;

    Town() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "whole-run")
                    .toAbsolutePath();
            bot = new RunningBot(Files.createDirectory(folder.resolve("data")), twilio, telegram);
            staff = new Shell(Files.createDirectory(folder.resolve("home")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The administrator logs in and gives Sara of Ronneby an account and a duty phone. */
    void open(Instant businessTime, String sarasPhone) {
        bot.start(businessTime);
        staff.run(
                "login",
                "--server",
                bot.url(),
                "--user",
                "admin",
                "--password-file",
                bot.data().resolve("initial-admin").toString());
        try {
            Path password = Files.writeString(folder.resolve("sara"), "ett-langt-losenord-47");
            staff.run(
                    "staff",
                    "add",
                    "--user",
                    "sara",
                    "--name",
                    "Sara",
                    "--role",
                    "coach",
                    "--centre",
                    "ronneby",
                    "--phone",
                    sarasPhone,
                    "--password-file",
                    password.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FakePhone phone(String number) {
        return new FakePhone(bot.url(), bot.url(), number);
    }

    /** Writes and waits for an answer that has all the parts. */
    String asks(FakePhone phone, String words, String... parts) {
        int before = twilio.textsTo(phone.number()).size();
        assertThat(phone.text(words)).isEqualTo(204);
        return Waiting.until(
                SOON,
                () -> {
                    List<String> all = twilio.textsTo(phone.number());
                    String since = String.join("\n", all.subList(before, all.size()));
                    return List.of(parts).stream().allMatch(part -> has(since, part)) ? since : null;
                },
                () -> words + " got " + twilio.textsTo(phone.number()));
    }

    void awaitText(FakePhone phone, String... parts) {
        Waiting.untilTrue(
                SOON,
                () -> twilio.textsTo(phone.number()).stream()
                        .anyMatch(t -> List.of(parts).stream().allMatch(part -> has(t, part))),
                () -> String.join("+", parts) + " never came: " + twilio.textsTo(phone.number()));
    }

    /** Registers a person and lets them say yes to the one neutral question. */
    String registered(String name, FakePhone phone, String subjects, String branches) {
        String said = staff.run(
                "participant",
                "add",
                "--name",
                name,
                "--centre",
                "ronneby",
                "--phone",
                phone.number(),
                "--subjects",
                subjects,
                "--branches",
                branches,
                "--municipalities",
                "ronneby");
        awaitText(phone, "Svara JA");
        asks(phone, "ja", "Tack");
        return found(said, "\\b\\d{1,2}-[a-z0-9]{16}\\b");
    }

    void turn(String ahead) {
        staff.run("demo", "clock", "--advance", ahead);
    }

    static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }

    /** Whether the words are there, whatever their case. */
    private static boolean has(String text, String part) {
        Locale swedish = Locale.forLanguageTag("sv");
        return text.toLowerCase(swedish).contains(part.toLowerCase(swedish));
    }

    /** Messages of the broadcast that begins so. */
    long sent(String beginning) {
        return twilio.ledger().stream()
                .filter(s -> s.body().startsWith(beginning))
                .count();
    }

    @Override
    public void close() {
        bot.close();
        telegram.close();
        twilio.close();
    }
}

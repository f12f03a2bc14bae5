package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/** A judge and one person, so that a test reads as one question: this message, this person, this hour. */
class JudgedMessages {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Instant NOW = at("2026-11-25T10:00");
    static final Address PHONE = Address.sms("+46701740601");
    static final Address CHAT = Address.telegram(4711);
    static final Address PAGE = Address.webChat("a-page");
    static final Draft ANSWER = Draft.answer(Wording.of("thanks.answer")).withTo(PHONE);
    static final Draft BROADCAST = Draft.unasked(
                    Wording.literal("Kom på fika"), Subject.AKTIVITETER, "", new About(About.Kind.BROADCAST, "b1", 0))
            .withLane(Lane.BROADCAST);

    final QuietHours quiet = QuietHours.parse("20:00-08:00", new CentreHours(RegionFiles.load("blekinge")), ZONE);
    final HouseJudge judge = new HouseJudge(
            quiet,
            new StillTrue(id -> id.equals("stopped")),
            new AddressChoice((centre, kind, demo) -> kind != ChannelKind.TELEGRAM || "ronneby".equals(centre)));
    final Participant ali = person(confirmed(PHONE, "2026-11-25T09:59"));

    Verdict judged(Draft draft, Participant person) {
        return judged(draft, person, NOW, NOW);
    }

    Verdict judged(Draft draft, Participant person, Instant made, Instant now) {
        return judge.judge(out(draft, made), person, Catalogue.EMPTY, now);
    }

    static void assertDropped(Verdict verdict, String reason) {
        assertThat(verdict).isEqualTo(Verdict.drop(reason));
    }

    static OutMessage out(Draft draft, Instant made) {
        return new OutMessage("17-m1", "17-abc", draft, made);
    }

    static Participant person(Reachable... reachable) {
        return Participant.unknown("17-abc", PHONE).withReachable(List.of(reachable));
    }

    static Reachable confirmed(Address address, String heard) {
        return Reachable.unheard(address).heard(at(heard));
    }

    /** Tomorrow at one. */
    static Appointment meeting() {
        return new Appointment(
                "a1",
                1,
                "sara",
                "Sara",
                "ronneby",
                LocalDateTime.parse("2026-11-26T13:00"),
                45,
                "Provgatan 1",
                Appointment.Status.BOOKED,
                NOW,
                List.of(),
                NOW,
                null,
                0,
                null,
                List.of(),
                null);
    }

    /** Agreed now, with somebody whom the catalogue does not know. */
    static Stay stay() {
        LocalDate start = LocalDate.parse("2026-12-07");
        return new Stay(
                "s1", "", "Provboden", "praktik", start, null, Set.of(), null, null, List.of(), List.of(), NOW, false);
    }

    static Participant yes(Participant person, Subject subject) {
        return person.withWishes(person.wishes().deciding(subject, true, NOW, "person"));
    }

    static Participant heard(Participant person, int... daysAgo) {
        List<Instant> times = Arrays.stream(daysAgo)
                .mapToObj(days -> NOW.minus(Duration.ofDays(days)))
                .toList();
        return person.talk(talk -> talk.withUnasked(times));
    }

    static Catalogue offering(Placement place) {
        return Catalogue.EMPTY.withPlacements(Map.of(place.id(), place));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}

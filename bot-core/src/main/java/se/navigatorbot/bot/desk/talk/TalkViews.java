package se.navigatorbot.bot.desk.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.desk.queue.QueueWords;
import se.navigatorbot.bot.desk.talk.TalkView.Step;
import se.navigatorbot.bot.handover.HumanWord;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.sms.text.PhoneNumber;
import se.navigatorbot.intents.CrisisLevel;

/** Says how a talk stands for one member of staff. */
final class TalkViews {

    private final HumanWord word;
    private final QueueWords words;
    private final FirstNames names;
    private final HouseTime time;

    TalkViews(HumanWord word, QueueWords words, FirstNames names, HouseTime time) {
        this.word = word;
        this.words = words;
        this.names = names;
        this.time = time;
    }

    TalkView of(Participant person, Caller caller, Optional<Instant> lookingUntil) {
        Optional<PhoneNumber> phone = phone(person);
        List<String> channels =
                word.channels(person).stream().map(ChannelKind::swedish).toList();
        String channel = channels.isEmpty() ? "" : channels.get(0);
        Crisis crisis = person.talk().crisis();
        return new TalkView(
                person.id(),
                QueueWords.name(Row.of(person)),
                details(person.profile(), person.wishes().restricted()),
                state(person, caller),
                sentence(person, caller),
                crisis != null && crisis.takenBy() == null,
                crisis != null && crisis.takenBy() != null && !caller.user().equals(crisis.takenBy()),
                steps(crisis),
                cautions(person),
                lookingUntil.map(this::glass).orElse(""),
                restricted(person),
                phone.map(PhoneNumber::e164).orElse(""),
                phone.map(PhoneNumber::national).orElse(""),
                channel,
                channels,
                channel.equals(ChannelKind.SMS.swedish()),
                QuietNow.is(time.now().toLocalTime()) && crisis == null);
    }

    /** What is still to be done for the person. */
    List<TaskView> tasks(Participant person, Caller caller) {
        return person.tasks().stream()
                .map(task -> new TaskView(
                        task.id(),
                        task.words().isEmpty()
                                ? task.kind().swedish()
                                : task.kind().swedish() + ": " + task.words(),
                        holder(task.takenBy(), caller),
                        task.takenBy() == null))
                .toList();
    }

    private String holder(@Nullable String user, Caller caller) {
        return user == null ? "ingen har tagit" : caller.user().equals(user) ? "du" : names.of(user);
    }

    /**
     * Something to do, in words.
     *
     * @param who who does it
     * @param free whether nobody does
     */
    record TaskView(String id, String words, String who, boolean free) {

        @Override
        public String toString() {
            return "TaskView[" + id + "]";
        }
    }

    LocalDate today() {
        return time.today();
    }

    /** What staff have written that has not left yet. */
    List<LaterView> laters(Participant person) {
        return person.talk().later().stream()
                .map(one -> new LaterView(one.id(), CardViews.when(time.local(one.at())), one.firstName(), one.text()))
                .toList();
    }

    /**
     * Words that leave later.
     *
     * @param when in words
     * @param by first name of the writer
     */
    record LaterView(String id, String when, String by, String text) {

        @Override
        public String toString() {
            return "LaterView[" + id + "]";
        }
    }

    private List<Step> steps(@Nullable Crisis crisis) {
        if (crisis == null) {
            return List.of();
        }
        return Arrays.stream(Crisis.Step.values())
                .map(step -> new Step(step.name().toLowerCase(Locale.ROOT), step.swedish(), doneBy(crisis, step)))
                .toList();
    }

    private String doneBy(Crisis crisis, Crisis.Step step) {
        return crisis.steps().stream()
                .filter(done -> done.step() == step)
                .map(done -> names.of(done.by()))
                .findFirst()
                .orElse("");
    }

    private static String state(Participant person, Caller caller) {
        Handover handover = person.talk().handover();
        boolean crisis = person.talk().crisis() != null;
        if (handover == null) {
            return crisis ? "crisis" : "bot";
        }
        boolean taken = handover.state() == Handover.State.TAKEN;
        boolean aside = handover.state() == Handover.State.SNOOZED;
        if (taken && caller.user().equals(handover.staff())) {
            return "mine";
        }
        return crisis ? "crisis" : taken ? "taken" : aside ? "snoozed" : "waiting";
    }

    private String sentence(Participant person, Caller caller) {
        Crisis crisis = person.talk().crisis();
        String alarm = crisis == null ? "" : alarm(crisis, caller) + " ";
        return (alarm + handover(person.talk().handover(), caller)).strip();
    }

    private String alarm(Crisis crisis, Caller caller) {
        String heard = crisis.level() == CrisisLevel.EXPLICIT ? "Akut" : "Kan vara akut";
        String taker = crisis.takenBy();
        if (taker == null) {
            return heard + ", " + since(crisis.since()) + ": ingen har tagit larmet.";
        }
        return heard + ": " + who(taker, caller) + " har tagit larmet.";
    }

    private String handover(@Nullable Handover handover, Caller caller) {
        if (handover == null) {
            return "Boten svarar. Skriver du så tar du över.";
        }
        String staff = handover.staff();
        if (handover.state() == Handover.State.TAKEN && staff != null) {
            return handover.humanSpeaks()
                    ? who(staff, caller) + " svarar. Boten är tyst."
                    : who(staff, caller) + " har tagit samtalet. Boten svarar på fakta tills någon skriver.";
        }
        if (handover.state() == Handover.State.SNOOZED) {
            Instant until = handover.snoozedUntil();
            return "Undanlagt. Det kommer tillbaka "
                    + (until == null ? "" : CardViews.when(time.local(until)) + ", eller ") + "när personen skriver.";
        }
        String waited = since(handover.since());
        return (waited.equals(QueueWords.JUST_NOW) ? "Skrev nyss" : "Har väntat " + waited) + ": " + handover.reason()
                + ".";
    }

    private String since(Instant at) {
        return QueueWords.waited(Duration.between(at, time.instant()));
    }

    private String who(String user, Caller caller) {
        return caller.user().equals(user) ? "Du" : names.of(user);
    }

    private String details(Profile profile, boolean restricted) {
        return Stream.of(
                        words.town(profile.homeCentre()),
                        QueueWords.language(profile.language()),
                        profile.plainLanguage() ? "lätt svenska" : "",
                        profile.protectedPerson() ? "skyddade uppgifter" : "",
                        restricted ? "begränsade uppgifter" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String glass(Instant until) {
        return "Öppnat i nöd till kl " + CardViews.clock(time.local(until))
                + ". Personens eget centrum ser att du läser, och ditt skäl.";
    }

    private String restricted(Participant person) {
        Instant since = person.wishes().restrictedAt();
        return since == null
                ? ""
                : "Begränsade uppgifter sedan " + CardViews.day(time.local(since))
                        + ": de lagras bara. Inget skickas på eget initiativ, och inget ändras förrän begränsningen är"
                        + " hävd. Du kan svara.";
    }

    private static String cautions(Participant person) {
        return Stream.of(doubtful(person), stopped(person))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String doubtful(Participant person) {
        return person.answerable().anyMatch(reachable -> reachable.state() == Reachable.State.DOUBTFUL)
                ? "Numret kan ha fått ny ägare: skriv inget om personen förrän du vet vem som svarar."
                : "";
    }

    /** A word after STOPP opens the way for an answer again. */
    private static String stopped(Participant person) {
        Instant stopped = person.wishes().stoppedAt();
        if (stopped == null) {
            return "";
        }
        boolean heard = person.answerable()
                .anyMatch(reachable -> reachable.heardOrNever().isAfter(stopped));
        return heard
                ? "Har sagt STOPP men skrivit efter det: du kan svara, boten skickar inget på eget initiativ."
                : "Har sagt STOPP och inte skrivit efter det: ett meddelande härifrån skickas inte.";
    }

    private static Optional<PhoneNumber> phone(Participant person) {
        return person.reachable().stream()
                .filter(reachable -> reachable.state() != Reachable.State.WRONG_PERSON)
                .map(Reachable::address)
                .filter(address -> address.kind() == ChannelKind.SMS)
                .map(Address::value)
                .map(PhoneNumber::new)
                .findFirst();
    }
}

package se.navigatorbot.bot.employers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Utterance;

/**
 * What employers have offered and nobody has dealt with. Nothing is kept of it beside the talk: an offer is there as long
 * as the talk waits for an employer contact, and goes with it.
 */
public final class EmployerOffers {

    private static final int LINES = 60;

    private final People people;
    private final Understander understander;
    private final ZoneId zone;

    public EmployerOffers(People people, Understander understander, ZoneId zone) {
        this.people = people;
        this.understander = understander;
        this.zone = zone;
    }

    /** The latest offer of somebody whose row {@link Row#employers}; empty when the talk holds none. */
    public Optional<OfferDraft> of(Row row) {
        List<ThreadEntry> lines = people.thread(row.id(), LINES);
        for (int i = lines.size() - 1; i >= 0; i--) {
            ThreadEntry line = lines.get(i);
            if (line.speaker().role() == Speaker.Role.PERSON && line.note().startsWith(Intent.EMPLOYER_OFFER.label())) {
                String words = offered(lines.subList(i, lines.size()));
                return people.find(row.id()).map(person -> draft(person, line.at(), words));
            }
            Optional<FormOffer> form =
                    line.speaker().role() == Speaker.Role.MARKER ? FormOffer.of(line.text()) : Optional.empty();
            if (form.isPresent()) {
                return Optional.of(draft(row.id(), line, form.get()));
            }
        }
        return Optional.empty();
    }

    private OfferDraft draft(String person, ThreadEntry line, FormOffer form) {
        Utterance said = new Utterance(
                form.branch() + " " + form.words(), Context.NONE, LocalDateTime.ofInstant(line.at(), zone));
        return new OfferDraft(
                person,
                line.at(),
                form.phone(),
                form.mail(),
                form.contact(),
                line.text(),
                understander.understand(said).slots().branches().stream()
                        .findFirst()
                        .orElse(null),
                form.municipality());
    }

    /** The offer and what was added to it. */
    private static String offered(List<ThreadEntry> since) {
        return since.stream()
                .filter(line -> line.speaker().role() == Speaker.Role.PERSON)
                .filter(line -> Intent.ofLabel(line.note().split(" ", 2)[0])
                        .filter(OfferWords::mayAdd)
                        .isPresent())
                .map(ThreadEntry::text)
                .collect(Collectors.joining("\n"));
    }

    private OfferDraft draft(Participant person, Instant at, String words) {
        Utterance said = new Utterance(words, Context.NONE, LocalDateTime.ofInstant(at, zone));
        Slots slots = understander.understand(said).slots();
        return new OfferDraft(
                person.id(),
                at,
                person.reachable().stream()
                        .map(Reachable::address)
                        .filter(address -> address.kind() == ChannelKind.SMS)
                        .map(address -> address.value())
                        .findFirst()
                        .orElse(""),
                "",
                "",
                words,
                slots.branches().stream().findFirst().orElse(null),
                slots.centres().stream().findFirst().orElse(null));
    }
}

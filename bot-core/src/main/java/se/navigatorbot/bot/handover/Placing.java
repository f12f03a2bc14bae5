package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;

/**
 * Whom a talk is put before: the own coach; on a day off the substitute; questions about studies the counsellors of the
 * centre, what employers ask for the employer contacts; and those on duty when none of these is there.
 */
final class Placing {

    private final Colleagues colleagues;
    private final Presence presence;
    private final DutyRoster roster;

    Placing(Colleagues colleagues, Presence presence, DutyRoster roster) {
        this.colleagues = colleagues;
        this.presence = presence;
        this.roster = roster;
    }

    Whom now(Participant person, LocalDateTime at, Catalogue catalogue) {
        List<Colleague> there = there(person, at, catalogue);
        DutyRoster.Watch watch = watch(person, at);
        List<Address> own = alerts(there).toList();
        return new Whom(there, own.isEmpty() ? watch.phones() : own, !there.isEmpty() || watch.manned());
    }

    /** As {@link #now}, and those on duty too: nobody has taken or read it yet. */
    Whom again(Participant person, LocalDateTime at, Catalogue catalogue) {
        List<Colleague> there = there(person, at, catalogue);
        DutyRoster.Watch watch = watch(person, at);
        List<Address> all =
                Stream.concat(alerts(there), watch.phones().stream()).distinct().toList();
        return new Whom(there, all, !there.isEmpty() || watch.manned());
    }

    /** Own phones and chats of those at the person's centre whose work that is, while they are there. */
    List<Address> those(Offer.Queue whose, Participant person, LocalDateTime at, Catalogue catalogue) {
        return alerts(of(whose, person)
                        .filter(who -> presence.there(who, at, catalogue))
                        .toList())
                .toList();
    }

    private Stream<Colleague> of(Offer.Queue whose, Participant person) {
        return colleagues.all().stream()
                .filter(who -> who.queue() == whose && who.at(person.profile().homeCentre()));
    }

    private List<Colleague> there(Participant person, LocalDateTime at, Catalogue catalogue) {
        return candidates(person, at)
                .filter(who -> presence.there(who, at, catalogue))
                .toList();
    }

    private static Stream<Address> alerts(List<Colleague> colleagues) {
        return colleagues.stream().flatMap(who -> who.alerts().stream()).distinct();
    }

    private DutyRoster.Watch watch(Participant person, LocalDateTime at) {
        return roster.watch(person.profile().homeCentre(), at);
    }

    /** When somebody is there for it: that moment, or the next. */
    Optional<LocalDateTime> next(Participant person, LocalDateTime after, Catalogue catalogue) {
        Stream<LocalDateTime> duty = Stream.ofNullable(watch(person, after).next());
        Stream<LocalDateTime> own =
                candidates(person, after).flatMap(who -> presence.next(who, after, catalogue).stream());
        return Stream.concat(duty, own).min(Comparator.naturalOrder());
    }

    /** Who has the talk, if known here. */
    Optional<Colleague> holder(Handover handover) {
        return colleagues.find(handover.staff());
    }

    /** Whether that member of staff is an employer contact. */
    boolean forEmployers(String user) {
        return colleagues
                .find(user)
                .filter(who -> who.queue() == Offer.Queue.EMPLOYER)
                .isPresent();
    }

    /** The own coach, if known here and one who reads the person's talk. */
    Optional<Colleague> coach(Participant person) {
        return colleagues.find(person.profile().coach()).filter(who -> readBy(who.queue(), person));
    }

    boolean there(Colleague who, LocalDateTime at, Catalogue catalogue) {
        return presence.there(who, at, catalogue);
    }

    Optional<LocalDateTime> next(Colleague who, LocalDateTime after, Catalogue catalogue) {
        return presence.next(who, after, catalogue);
    }

    /** Who answers for them on a day off; empty for those on duty, and on a working day. */
    Optional<Colleague> substitute(Colleague who, LocalDateTime at) {
        return who.attendance().substituteOn(at.toLocalDate()).flatMap(colleagues::find);
    }

    private Stream<Colleague> candidates(Participant person, LocalDateTime at) {
        Handover handover = person.talk().handover();
        Offer offer = handover == null ? null : handover.offer();
        if (handover != null && handover.staff() != null) {
            return withSubstitute(handover.staff(), person, at);
        }
        if (offer != null && offer.queue() != Offer.Queue.COACH && readBy(offer.queue(), person)) {
            return of(offer.queue(), person);
        }
        return withSubstitute(person.profile().coach(), person, at);
    }

    /** What turned out to be a participant's talk is not read by employer contacts any more. */
    private static boolean readBy(Offer.@Nullable Queue queue, Participant person) {
        return queue != Offer.Queue.EMPLOYER || person.talk().employer() != null;
    }

    private Stream<Colleague> withSubstitute(@Nullable String user, Participant person, LocalDateTime at) {
        Optional<Colleague> own = colleagues.find(user);
        Optional<Colleague> instead = own.flatMap(who -> substitute(who, at));
        return Stream.concat(own.stream(), instead.stream()).filter(who -> readBy(who.queue(), person));
    }
}

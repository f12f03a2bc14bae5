package se.navigatorbot.bot.diary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;

/**
 * Time of a coach that a meeting takes.
 *
 * @param coach user name
 * @param participant whose meeting it is
 * @param appointment id of the meeting
 */
public record TakenTime(String coach, String participant, String appointment, Instant from, Instant to) {

    /** The time of a meeting as it stands. */
    public static TakenTime of(String participant, Appointment meeting, ZoneId zone) {
        return new TakenTime(
                meeting.coach(),
                participant,
                meeting.id(),
                meeting.start().atZone(zone).toInstant(),
                meeting.end().atZone(zone).toInstant());
    }

    /** That of a meeting, if it stands. */
    public static Optional<TakenTime> standing(Participant person, String appointment, ZoneId zone) {
        return person.appointment(appointment)
                .filter(Appointment::stands)
                .map(meeting -> of(person.id(), meeting, zone));
    }

    /** Whether it is the same meeting at the same hour with the same coach, however long. */
    public boolean beginsAs(TakenTime other) {
        return coach.equals(other.coach) && field().equals(other.field());
    }

    /** As an effect names it; the participant is known there. */
    public String target() {
        return coach + "/" + appointment + "/" + from.toEpochMilli() + "/" + to.toEpochMilli();
    }

    /** Reads what {@link #target()} wrote. */
    public static TakenTime parse(String target, String participant) {
        String[] parts = target.split("/", -1);
        return new TakenTime(
                parts[0],
                participant,
                parts[1],
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                Instant.ofEpochMilli(Long.parseLong(parts[3])));
    }

    /** Whose it is, however it is moved. */
    String owner() {
        return participant + "/" + appointment + "/";
    }

    String field() {
        return owner() + from.toEpochMilli();
    }
}

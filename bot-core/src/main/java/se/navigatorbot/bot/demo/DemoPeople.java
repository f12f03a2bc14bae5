package se.navigatorbot.bot.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.appointments.BookAppointment;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Duty;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;

/** Two made-up people at every centre, one with a meeting ahead and a place, one who follows placements. */
final class DemoPeople {

    private static final List<String> NAMES = List.of(
            "Ali", "Elsa", "Samira", "Oskar", "Linn", "Yusuf", "Moa", "Daniel", "Zahra", "Viktor", "Amina", "Hugo",
            "Tuva", "Omar", "Ella", "Isak");
    private static final List<String> BRANCHES = List.of("lager", "vård", "handel", "restaurang", "trädgård");

    private final Region region;
    private final OpeningHours hours;
    private final People people;
    private final Turns turns;

    DemoPeople(Region region, OpeningHours hours, People people, Turns turns) {
        this.region = region;
        this.hours = hours;
        this.people = people;
        this.turns = turns;
    }

    /** Requests that were made on the same day before change nothing. */
    void arrive(LocalDate today, Catalogue catalogue) {
        List<Centre> centres = region.centres();
        for (int i = 0; i < centres.size(); i++) {
            Centre centre = centres.get(i);
            String coach = centre.duties().stream().map(Duty::user).findFirst().orElse("");
            DemoPerson booked =
                    new DemoPerson(name(2 * i), centre.id(), coach, List.of(), nextSeat(centre, today, catalogue), "");
            String waits = i == 0 ? "ville prata" : "";
            DemoPerson follower = new DemoPerson(
                    name(2 * i + 1), centre.id(), coach, List.of(BRANCHES.get(i % BRANCHES.size())), List.of(), waits);
            String id = arrive(booked, 2 * i, today);
            arrive(follower, 2 * i + 1, today);
            meeting(id, centre, coach, today, catalogue);
        }
    }

    private String arrive(DemoPerson person, int number, LocalDate today) {
        String id = people.idFor(Address.webChat("demo-" + region.id() + "-" + number));
        turns.submit(id, "demo:person:" + id + ":" + today, person);
        return id;
    }

    /** The next open day at ten, or when the centre opens. */
    private void meeting(String person, Centre centre, String coach, LocalDate today, Catalogue catalogue) {
        Optional<LocalDateTime> start =
                hours.nextOpening(centre.id(), today.plusDays(1).atTime(10, 0), catalogue);
        if (coach.isEmpty() || start.isEmpty()) {
            return;
        }
        String name = Character.toUpperCase(coach.charAt(0)) + coach.substring(1);
        turns.submit(
                person,
                "demo:meeting:" + person + ":" + today,
                new BookAppointment(
                        "demo-" + start.get().toLocalDate(),
                        coach,
                        name,
                        centre.id(),
                        start.get(),
                        45,
                        centre.address()));
    }

    private static List<String> nextSeat(Centre centre, LocalDate today, Catalogue catalogue) {
        return catalogue.eventsByStart().stream()
                .filter(event -> event.centre().equals(centre.id()) && !event.dropIn())
                .filter(event -> event.comes(today.plusDays(1).atStartOfDay()))
                .map(Event::id)
                .limit(1)
                .toList();
    }

    private static String name(int number) {
        return NAMES.get(number % NAMES.size());
    }
}

package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.journeys.Clashes;
import se.navigatorbot.bot.participants.Attendance;
import se.navigatorbot.bot.participants.Enrolment;
import se.navigatorbot.bot.participants.Journey;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Stay;
import se.navigatorbot.bot.participants.Told;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staffapi.JourneysApi.EnrolmentRow;
import se.navigatorbot.bot.staffapi.JourneysApi.JourneyCard;
import se.navigatorbot.bot.staffapi.JourneysApi.StayRow;
import se.navigatorbot.bot.staffapi.JourneysApi.ToldRow;

/** The way of a person as staff see it. */
final class JourneyCards {

    private static final Map<String, String> STEPS =
            Map.of("day_1", "dag 1", "week_1", "vecka 1", "month_1", "månad 1", "month_6", "månad 6");
    private static final Map<String, String> AFTER = Map.of(
            "exit-1", "en månad efter programmet", "exit-6", "sex månader efter programmet", Told.PLACE, "praktiken");
    private static final List<String> ANSWERS = List.of("inget svar", "bra", "sådär", "inte bra");

    private final Region region;
    private final Catalogues catalogues;
    private final HouseTime time;

    JourneyCards(Region region, Catalogues catalogues, HouseTime time) {
        this.region = region;
        this.catalogues = catalogues;
        this.time = time;
    }

    JourneyCard card(Participant person) {
        Journey journey = person.journey();
        return new JourneyCard(
                person.id(),
                person.profile().firstName(),
                journey.aim().goal(),
                journey.aim().nextStep(),
                journey.referral(),
                latestFirst(journey.enrolments()).stream().map(this::row).toList(),
                latestFirst(journey.stays()).stream().map(JourneyCards::row).toList(),
                latestFirst(journey.told()).stream().map(this::row).toList(),
                journey.attendance().stream().mapToInt(Attendance::minutes).sum(),
                Clashes.of(person, catalogues.current(), time.now()));
    }

    /** As an answer to writing: of a protected person the id alone, since nobody has said why it is read. */
    JourneyCard written(Participant person) {
        return person.profile().protectedPerson()
                ? new JourneyCard(person.id(), "", "", "", "", List.of(), List.of(), List.of(), 0, List.of())
                : card(person);
    }

    private EnrolmentRow row(Enrolment one) {
        String name = region.programmes().stream()
                .filter(programme -> programme.id().equals(one.programme()))
                .map(Programme::name)
                .findFirst()
                .orElse(one.programme());
        return new EnrolmentRow(
                one.id(),
                one.programme(),
                name,
                region.municipality(one.municipality()).map(Municipality::name).orElse(""),
                one.from(),
                one.to(),
                one.result() == null ? "" : one.result().swedish(),
                one.coach());
    }

    private ToldRow row(Told told) {
        Told.Settled settled = told.settled();
        return new ToldRow(
                told.id(),
                told.day(region.zone()),
                told.result().swedish(),
                told.by().equals("person") ? "deltagaren" : told.by(),
                AFTER.getOrDefault(told.about(), STEPS.getOrDefault(told.about(), "")),
                settled == null ? "" : settled.so() ? "bekräftat" : "stämmer inte");
    }

    private static StayRow row(Stay stay) {
        return new StayRow(
                stay.id(),
                stay.placement(),
                stay.employer(),
                stay.kind(),
                stay.from(),
                stay.to(),
                stay.followUps().stream()
                        .map(asked ->
                                STEPS.getOrDefault(asked.step(), asked.step()) + ": " + ANSWERS.get(asked.answer()))
                        .toList(),
                stay.absences());
    }

    private static <T> List<T> latestFirst(List<T> all) {
        List<T> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }
}

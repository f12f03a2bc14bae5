package se.navigatorbot.bot.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;

/** Two made-up placements in every municipality, always open. */
final class DemoPlacements {

    private static final List<Plan> PLANS = List.of(
            new Plan("lager", "Lagermedhjälpare", "Exempellagret", "lager", "30 timmar i veckan", "B-körkort"),
            new Plan("handel", "Butiksmedhjälpare", "Provboden", "handel", "25 timmar i veckan", ""),
            new Plan("vard", "Medhjälpare på boende", "Exempelgården", "vård", "dagtid på vardagar", ""),
            new Plan("kok", "Köksmedhjälpare", "Kafé Prov", "restaurang", "20 timmar i veckan", ""),
            new Plan("park", "Parkmedhjälpare", "Låtsasparken", "trädgård", "", ""));

    private final Region region;

    DemoPlacements(Region region) {
        this.region = region;
    }

    List<Placement> from(LocalDate today) {
        List<Placement> placements = new ArrayList<>();
        List<Centre> centres = region.centres();
        for (int i = 0; i < centres.size(); i++) {
            placements.add(placement(centres.get(i), PLANS.get(i % PLANS.size()), today));
            placements.add(placement(centres.get(i), PLANS.get((i + 2) % PLANS.size()), today));
        }
        return placements;
    }

    private static Placement placement(Centre centre, Plan plan, LocalDate today) {
        LocalDate monday = today.plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new Placement(
                plan.stem + "-" + centre.id(),
                1,
                plan.employer,
                plan.title,
                centre.municipality(),
                plan.branch,
                centre.id(),
                1,
                plan.hours,
                plan.demands,
                monday,
                monday.minusDays(3),
                false);
    }

    private record Plan(String stem, String title, String employer, String branch, String hours, String demands) {}
}

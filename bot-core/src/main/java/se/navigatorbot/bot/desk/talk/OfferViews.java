package se.navigatorbot.bot.desk.talk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.employers.EmployerOffers;
import se.navigatorbot.bot.employers.OfferDraft;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;

/** What an employer has offered, as far as it was understood, for whoever answers. */
final class OfferViews {

    private final EmployerOffers offers;
    private final Region region;

    OfferViews(EmployerOffers offers, Region region) {
        this.offers = offers;
        this.region = region;
    }

    /** Lines for the card; empty for everybody who is no employer. */
    List<String> of(Row row) {
        return row.employers() ? offers.of(row).map(this::lines).orElse(List.of()) : List.of();
    }

    private List<String> lines(OfferDraft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("Bransch: " + (draft.branch() == null ? "inte nämnd" : draft.branch()));
        lines.add("Kommun: " + town(draft.municipality()));
        lines.add("Praktikställe av det blir det i skalet: employer place " + draft.person());
        return lines;
    }

    private String town(@Nullable String id) {
        return region.municipality(id).map(Municipality::name).orElse("inte nämnd");
    }
}

package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.employers.Employer;
import se.navigatorbot.bot.employers.EmployerOffers;
import se.navigatorbot.bot.employers.Employers;
import se.navigatorbot.bot.employers.OfferDraft;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.placements.PlacementLint;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.EmployersApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;

/** Employers and their offers, for whoever has to do with placements. */
@StaffAddress
public class EmployerCalls implements EmployersApi {

    private static final int LONGEST = 200;

    private final Employers employers;
    private final EmployerOffers offers;
    private final PlacementCalls placements;
    private final Catalogues catalogues;
    private final Wall wall;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    EmployerCalls(
            Employers employers,
            EmployerOffers offers,
            PlacementCalls placements,
            Catalogues catalogues,
            Wall wall,
            Places places,
            Callers callers,
            HouseTime time) {
        this.employers = employers;
        this.offers = offers;
        this.placements = placements;
        this.catalogues = catalogues;
        this.wall = wall;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public Listing<EmployerRow> list() {
        return Listing.of(employers.all().stream().map(this::row).toList());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public EmployerRow add(NewEmployer wanted) {
        String name = shortEnough(Given.text(wanted.name(), "Namn"));
        if (employers.named(name).isPresent()) {
            throw Refused.conflict(name + " finns redan i registret.");
        }
        return row(employers.add(new Employer(
                "",
                name,
                Given.optional(wanted.municipality()).map(places::municipality).orElse(null),
                given(wanted.contact()),
                given(wanted.phone()),
                given(wanted.mail()),
                given(wanted.note()),
                null,
                given(wanted.education()))));
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public void drop(String id) {
        if (!employers.drop(id)) {
            throw Refused.notFound("Det finns ingen arbetsgivare " + id + ".");
        }
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public Listing<OfferRow> offers() {
        return Listing.of(waiting().stream()
                .map(draft -> new OfferRow(
                        draft.person(),
                        time.local(draft.at()),
                        draft.phone(),
                        draft.words(),
                        draft.branch(),
                        draft.municipality(),
                        PlacementLint.remarksOnOffer(draft.words())))
                .toList());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementAdded place(String person, NewPlacement wanted) {
        OfferDraft draft = waiting().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant erbjudande. Inget är sparat."));
        PlacementAdded added = placements.add(filled(wanted, draft));
        String name = added.placement().employer();
        if (employers.named(name).isEmpty()) {
            employers.add(new Employer(
                    "",
                    name,
                    added.placement().municipality(),
                    draft.contact(),
                    draft.phone(),
                    draft.mail(),
                    "",
                    draft.person(),
                    ""));
        }
        return added;
    }

    private List<OfferDraft> waiting() {
        return wall.rows(callers.current(), null, Row::employers).stream()
                .flatMap(row -> offers.of(row).stream())
                .sorted(Comparator.comparing(OfferDraft::at).thenComparing(OfferDraft::person))
                .toList();
    }

    /** What is not given is as the offer says. */
    private static NewPlacement filled(NewPlacement wanted, OfferDraft draft) {
        return new NewPlacement(
                wanted.employer(),
                wanted.title(),
                Given.optional(wanted.municipality()).orElse(draft.municipality()),
                Given.optional(wanted.branch()).orElse(draft.branch() == null ? "" : draft.branch()),
                wanted.centre(),
                wanted.places(),
                wanted.hours(),
                wanted.demands(),
                wanted.start(),
                wanted.applyBy(),
                wanted.terms());
    }

    private EmployerRow row(Employer of) {
        int open = (int) catalogues.current().placements().values().stream()
                .filter(placement -> placement.employer().equalsIgnoreCase(of.name()))
                .filter(placement -> placement.open(time.today()))
                .count();
        return new EmployerRow(
                of.id(),
                of.name(),
                of.municipality(),
                of.contact(),
                of.phone(),
                of.mail(),
                of.note(),
                of.education(),
                open);
    }

    private static String given(@Nullable String value) {
        return shortEnough(Given.optional(value).orElse(""));
    }

    private static String shortEnough(String text) {
        if (text.length() > LONGEST) {
            throw Refused.badValue("Skriv högst " + LONGEST + " tecken. Inget är sparat.");
        }
        return text;
    }
}

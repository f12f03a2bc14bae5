package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.jobads.JobAd;
import se.navigatorbot.bot.jobads.JobAds;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.JobAdsApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;
import se.navigatorbot.bot.staffapi.Problem;

/** Advertisements of Arbetsförmedlingen, and the making of a placement out of one. */
@StaffAddress
public class JobAdCalls implements JobAdsApi {

    private final JobAds ads;
    private final PlacementCalls placements;
    private final Places places;
    private final Callers callers;
    private final Catalogues catalogues;

    JobAdCalls(JobAds ads, PlacementCalls placements, Places places, Callers callers, Catalogues catalogues) {
        this.ads = ads;
        this.placements = placements;
        this.places = places;
        this.callers = callers;
        this.catalogues = catalogues;
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public Listing<JobAdRow> list(@Nullable String municipality, @Nullable String words) {
        String id = Given.optional(municipality)
                .map(places::municipality)
                .orElseGet(() -> places.toChange(callers.current(), null).municipality());
        String code = places.region()
                .municipality(id)
                .map(Municipality::code)
                .filter(known -> !known.isEmpty())
                .orElseThrow(() -> Refused.badValue("Regionfilen har ingen kommunkod för " + id + "."));
        JobAds.Found found = asked(() -> ads.of(code, Given.optional(words).orElse(""), Listing.MOST));
        List<JobAdRow> rows = found.ads().stream()
                .map(ad -> new JobAdRow(
                        ad.id(),
                        ad.headline(),
                        ad.employer(),
                        ad.municipality(),
                        ad.field(),
                        ad.applyBy(),
                        ad.address()))
                .toList();
        Listing<JobAdRow> shown = Listing.of(rows);
        return new Listing<>(shown.rows(), shown.total() + found.left());
    }

    @Override
    @Needs(Action.PLACEMENT_CHANGE)
    public PlacementAdded pick(String id, Pick pick) {
        JobAd ad = asked(() -> ads.one(id))
                .orElseThrow(
                        () -> Refused.notFound("Annonsen finns inte kvar hos Arbetsförmedlingen. Inget är sparat."));
        String source = ad.address().isEmpty() ? "Arbetsförmedlingen " + ad.id() : ad.address();
        Catalogue catalogue = catalogues.current();
        picked(catalogue, source).ifPresent(placement -> {
            throw again(placement.id());
        });
        String own = ShortIds.advertised(ad.id(), catalogue);
        return placements.addAs(own, wanted(ad, pick, source)).orElseThrow(() -> again(own));
    }

    private static Refused again(String placement) {
        return Refused.conflict("Annonsen är redan vald och finns som " + placement + ". Inget är sparat.");
    }

    private static NewPlacement wanted(JobAd ad, Pick pick, String source) {
        Terms terms = new Terms(
                "job",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                ad.licence() ? List.of("licence") : List.of(),
                null,
                null,
                true,
                null,
                source);
        return new NewPlacement(
                ad.employer(),
                ad.headline(),
                ad.municipality(),
                Given.optional(pick.branch()).orElseGet(() -> branch(ad)),
                pick.centre(),
                ad.vacancies(),
                ad.hours(),
                null,
                null,
                ad.applyBy(),
                terms);
    }

    /** The place that was made of it and is still offered. */
    static Optional<Placement> picked(Catalogue catalogue, String source) {
        return catalogue.placements().values().stream()
                .filter(placement -> !placement.closed())
                .filter(placement -> placement.terms().source().equals(source))
                .findFirst();
    }

    /** The first word of the field: "Hälso- och sjukvård" is no line of work that somebody follows, so it may be given. */
    private static String branch(JobAd ad) {
        String field = ad.field().toLowerCase(Locale.ROOT);
        return field.isEmpty() ? "jobb" : field.split("[,/]")[0].strip();
    }

    private <T> T asked(Supplier<T> question) {
        if (!ads.on()) {
            throw Refused.conflict("Arbetsförmedlingens annonser är avstängda (navigator.jobtech.address).");
        }
        try {
            return question.get();
        } catch (JobAds.Away e) {
            throw new Refused(503, Problem.TRY_LATER, e.swedish());
        }
    }
}

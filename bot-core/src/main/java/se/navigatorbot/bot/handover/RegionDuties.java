package se.navigatorbot.bot.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Duty;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;

/**
 * Those on duty as the rosters of the region file have them: the phone that the roster names, and the own phone and chat
 * of whoever is named, or of the substitute on a day off. A colleague who stands on no roster and has a phone for alerts
 * is on duty while they are there. Only those ring who may open and take what it rings for. Weekly hours do not count on a public holiday; a date that is named does.
 */
public final class RegionDuties implements DutyRoster {

    private static final int DAYS_AHEAD = 21;

    private final Region region;
    private final Colleagues colleagues;
    private final OpeningHours hours;
    private final Presence presence;
    private final Supplier<Catalogue> catalogue;
    private final Predicate<ChannelKind> reaches;

    /**
     * @param reaches whether messages can leave over that channel at this moment
     */
    public RegionDuties(
            Region region,
            Colleagues colleagues,
            OpeningHours hours,
            Supplier<Catalogue> catalogue,
            Predicate<ChannelKind> reaches) {
        this.region = region;
        this.colleagues = colleagues;
        this.hours = hours;
        this.presence = new Presence(hours);
        this.catalogue = catalogue;
        this.reaches = reaches;
    }

    @Override
    public boolean rings() {
        return everybody().stream().anyMatch(this::reached);
    }

    @Override
    public boolean manned(@Nullable String centre, LocalDateTime at) {
        return duties(centre).anyMatch(duty -> covers(duty, at))
                || unlisted(centre).anyMatch(who -> presence.there(who, at, catalogue.get()));
    }

    @Override
    public List<Address> onDuty(@Nullable String centre, LocalDateTime at) {
        Stream<Address> listed = duties(centre).filter(duty -> covers(duty, at)).flatMap(duty -> phones(duty, at));
        Stream<Address> others = unlisted(centre)
                .filter(who -> presence.there(who, at, catalogue.get()))
                .flatMap(who -> who.alerts().stream());
        return Stream.concat(listed, others).filter(this::reached).distinct().toList();
    }

    @Override
    public Optional<LocalDateTime> nextDuty(@Nullable String centre, LocalDateTime after) {
        if (manned(centre, after)) {
            return Optional.of(after);
        }
        Stream<LocalDateTime> rosters = duties(centre).flatMap(duty -> next(duty, after).stream());
        Stream<LocalDateTime> others =
                unlisted(centre).flatMap(who -> presence.next(who, after, catalogue.get()).stream());
        return Stream.concat(rosters, others).min(Comparator.naturalOrder());
    }

    @Override
    public List<Address> everybody() {
        Stream<Address> rosters = duties(null).map(RegionDuties::phone);
        Stream<Address> own =
                colleagues.all().stream().filter(Colleague::takesDanger).flatMap(who -> who.alerts().stream());
        return Stream.concat(rosters, own).filter(this::reached).distinct().toList();
    }

    private boolean reached(Address address) {
        return reaches.test(address.kind());
    }

    private Stream<Duty> duties(@Nullable String centre) {
        return region.centres().stream()
                .filter(candidate -> centre == null || candidate.id().equals(centre))
                .flatMap(candidate -> candidate.duties().stream());
    }

    /** Whoever may take danger, has a phone of their own for alerts and stands on no roster. */
    private Stream<Colleague> unlisted(@Nullable String centre) {
        return colleagues.all().stream()
                .filter(who ->
                        who.takesDanger() && who.at(centre) && !who.alerts().isEmpty())
                .filter(who -> duties(null).noneMatch(duty -> duty.user().equals(who.user())));
    }

    private Stream<Address> phones(Duty duty, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        Optional<Colleague> named = colleagues.find(duty.user());
        Optional<Colleague> answers = named.flatMap(who -> who.attendance().worksOn(day)
                ? named
                : who.attendance().substituteOn(day).flatMap(colleagues::find));
        Stream<Address> own = answers.filter(Colleague::takesDanger).stream().flatMap(who -> who.alerts().stream());
        return Stream.concat(Stream.of(phone(duty)), own);
    }

    private static Address phone(Duty duty) {
        return Address.sms(duty.phone().e164());
    }

    private boolean covers(Duty duty, LocalDateTime at) {
        return spans(duty, at.toLocalDate()).stream().anyMatch(span -> span.contains(at.toLocalTime()));
    }

    private Optional<LocalDateTime> next(Duty duty, LocalDateTime after) {
        return Stream.iterate(after.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD + 1)
                .flatMap(day -> spans(duty, day).stream().map(span -> day.atTime(span.opens())))
                .filter(at -> at.isAfter(after))
                .findFirst();
    }

    /** Saturday and Sunday are rest days too, but whoever puts hours there means them. */
    private List<Span> spans(Duty duty, LocalDate day) {
        boolean holiday = hours.restDay(day) && day.getDayOfWeek().getValue() < 6;
        return holiday && !duty.dates().containsKey(day) ? List.of() : duty.on(day);
    }
}

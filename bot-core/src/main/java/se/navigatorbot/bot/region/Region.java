package se.navigatorbot.bot.region;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.CrisisLevel;

/**
 * All that a region file says. Immutable; a change of the file takes a restart.
 *
 * @param commonName the name all centres share: "Navigatorcentrum"
 * @param zone in which all its local times are meant
 * @param roles Swedish names of staff roles by id
 * @param sharing fields of a participant's row that may be shared, by partner; nothing else is
 */
public record Region(
        String id,
        String name,
        String commonName,
        ZoneId zone,
        List<Municipality> municipalities,
        List<Centre> centres,
        List<Programme> programmes,
        Map<String, String> roles,
        List<SubjectPurpose> subjects,
        List<Helpline> helplines,
        List<Faq> faq,
        OverAge overAge,
        Map<String, List<String>> sharing) {

    /** Fields of a participant's row that can be marked for sharing. */
    public static final List<String> SHARED = List.of("programme", "start", "end", "outcome", "minutes");

    public Region {
        municipalities = List.copyOf(municipalities);
        centres = List.copyOf(centres);
        programmes = List.copyOf(programmes);
        roles = Map.copyOf(roles);
        subjects = List.copyOf(subjects);
        helplines = List.copyOf(helplines);
        faq = List.copyOf(faq);
        sharing = Map.copyOf(sharing);
    }

    /** Whether any centre's data are still made up. */
    public boolean example() {
        return centres.stream().anyMatch(Centre::example);
    }

    public Optional<Centre> centre(@Nullable String centreId) {
        return centres.stream().filter(centre -> centre.id().equals(centreId)).findFirst();
    }

    public Optional<Municipality> municipality(@Nullable String municipalityId) {
        return municipalities.stream()
                .filter(municipality -> municipality.id().equals(municipalityId))
                .findFirst();
    }

    /** The centre of a municipality. */
    public Optional<Centre> centreOf(String municipalityId) {
        return centres.stream()
                .filter(centre -> centre.municipality().equals(municipalityId))
                .findFirst();
    }

    /** The centre that a place leads to: by its own id, else by its municipality's; empty in another region. */
    public Optional<Centre> centreAt(String place) {
        return centre(place).or(() -> centreOf(place));
    }

    /** The other centres, nearest first. */
    public List<Centre> neighbours(Centre centre) {
        Comparator<Centre> nearest = Comparator.comparingInt(other -> {
            int place = centre.neighbours().indexOf(other.id());
            return place < 0 ? Integer.MAX_VALUE : place;
        });
        return centres.stream()
                .filter(other -> !other.id().equals(centre.id()))
                .sorted(nearest)
                .toList();
    }

    /** Programmes of a centre's municipality that run that day and are open to whoever comes. */
    public List<Programme> programmes(Centre centre, LocalDate date) {
        return programmes.stream()
                .filter(programme -> programme.runs(date) && !programme.referral())
                .filter(programme -> programme.municipalities(date).contains(centre.municipality()))
                .toList();
    }

    /** Who is on duty for a centre at that local time; empty for nobody. */
    public List<Duty> onDuty(String centreId, LocalDateTime at) {
        return centre(centreId).stream()
                .flatMap(centre -> centre.duties().stream())
                .filter(duty -> duty.covers(at))
                .toList();
    }

    /** When somebody is next on duty for a centre: that moment itself, or the next start within three weeks. */
    public Optional<LocalDateTime> nextDuty(String centreId, LocalDateTime after) {
        if (!onDuty(centreId, after).isEmpty()) {
            return Optional.of(after);
        }
        List<Duty> duties = centre(centreId).map(Centre::duties).orElse(List.of());
        for (int ahead = 0; ahead <= 21; ahead++) {
            LocalDate date = after.toLocalDate().plusDays(ahead);
            Optional<LocalDateTime> start = duties.stream()
                    .flatMap(duty -> duty.on(date).stream())
                    .map(span -> date.atTime(span.opens()))
                    .filter(at -> at.isAfter(after))
                    .min(Comparator.naturalOrder());
            if (start.isPresent()) {
                return start;
            }
        }
        return Optional.empty();
    }

    /** Lines to name at that gravity, in the file's order; without an age only those that are for adults too. */
    public List<Helpline> helplines(CrisisLevel level, Helpline.Topic topic, @Nullable Integer age) {
        int years = age == null ? 18 : age;
        return helplines.stream()
                .filter(line -> line.topic() == topic && line.levels().contains(level))
                .filter(line -> line.takes(years))
                .toList();
    }
}

package se.navigatorbot.bot.placements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;

/** "Finns det praktik i Ronneby?": the whole region is searched, the own town comes first. */
final class PlacementSearchSkill implements Skill {

    private static final Pattern NO_LICENCE =
            Pattern.compile("(utan|inget|inte|ej|saknar|slipper)\\b.{0,12}k[öo]rkort|k[öo]rkortsfri");

    private final PlacementWords words;
    private final PlacementList list;
    private final Followers followers;

    PlacementSearchSkill(PlacementWords words, Followers followers) {
        this.words = words;
        this.list = new PlacementList(words);
        this.followers = followers;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.PLACEMENT_SEARCH);
    }

    @Override
    public Reply answer(Turn turn) {
        Slots slots = turn.understanding().slots();
        List<Placement> fitting = open(turn).stream()
                .filter(placement ->
                        slots.branches().isEmpty() || BranchMatch.any(slots.branches(), placement.branch()))
                .toList();
        List<Placement> there = fitting.stream()
                .filter(placement ->
                        slots.centres().isEmpty() || slots.centres().contains(placement.municipality()))
                .toList();
        if (there.size() == 1) {
            return list.offer(turn, there.get(0));
        }
        if (there.size() > 1) {
            return list.choose(turn, Wording.of("placement.list"), there);
        }
        String looked = words.looked(slots.branches(), slots.centres());
        return fitting.isEmpty()
                ? PlacementOffers.alerts(turn, Wording.of("placement.none", Map.of("val", looked)))
                : list.choose(turn, Wording.of("placement.elsewhere", Map.of("val", looked)), fitting);
    }

    /** Open placements, those of the person's own towns first, then by what starts soonest. */
    private List<Placement> open(Turn turn) {
        LocalDate today = turn.local().toLocalDate();
        boolean withoutLicence =
                NO_LICENCE.matcher(turn.text().toLowerCase(Locale.ROOT)).find();
        Profile profile = turn.person().profile();
        List<String> own = followers.towns(profile.municipalities(), profile.homeCentre());
        return turn.catalogue().placements().values().stream()
                .filter(placement -> placement.open(today))
                .filter(placement -> !withoutLicence || !demandsLicence(placement))
                .sorted(Comparator.comparing((Placement placement) -> !own.contains(placement.municipality()))
                        .thenComparing(placement -> placement.start() == null ? LocalDate.MAX : placement.start())
                        .thenComparing(Placement::id))
                .toList();
    }

    private static boolean demandsLicence(Placement placement) {
        return placement.demands().toLowerCase(Locale.ROOT).contains("körkort");
    }
}

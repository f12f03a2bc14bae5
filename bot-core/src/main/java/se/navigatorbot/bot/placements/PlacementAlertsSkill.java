package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Subject;

/** "Säg till när det kommer nåt inom vård", "sluta skicka praktikplatser": what a person follows, and where. */
final class PlacementAlertsSkill implements Skill {

    private static final String ASK_BRANCH = "ask_branch/placement_alerts";
    private static final String ASK_TOWN = "ask_municipality/placement_alerts";
    private static final Duration WAITS = Duration.ofDays(2);
    private static final String BY = "person";

    private static final Pattern STOP = Pattern.compile(
            "\\b(sluta|stopp\\w*|stop|inga|inte|slipp\\w*|avsluta|avanmäl|ta bort|nog med|skippa|nej)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EVERY = Pattern.compile(
            "\\b(allt|alla|vad som helst|vadsomhelst|spelar ingen roll|alla branscher)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "\\b(inget annat|inte något annat|inga andra branscher|bara mina branscher|bara mina val)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INSTEAD =
            Pattern.compile("\\b(istället|i stället|bara|byt|ändra)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final PlacementWords words;
    private final Followers followers;

    PlacementAlertsSkill(PlacementWords words, Followers followers) {
        this.words = words;
        this.followers = followers;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.PLACEMENT_ALERTS);
    }

    @Override
    public Reply answer(Turn turn) {
        Slots slots = turn.understanding().slots();
        Optional<Asked> asked = OpenQuestion.of(turn)
                .filter(open ->
                        open.context().equals(ASK_BRANCH) || open.context().equals(ASK_TOWN));
        String text = turn.text().toLowerCase(Locale.ROOT);
        if (wantsNothingElse(text)) {
            return nothingElse(turn);
        }
        if (asked.isEmpty() && STOP.matcher(text).find()) {
            return less(turn, slots.branches());
        }
        List<String> branches =
                slots.branches().isEmpty() && EVERY.matcher(text).find()
                        ? List.of(BranchMatch.EVERY)
                        : slots.branches();
        if (asked.isPresent()) {
            branches = joined(PlacementOffers.listed(asked.get(), "branches"), branches);
            return follow(turn, branches, joined(PlacementOffers.listed(asked.get(), "towns"), slots.centres()));
        }
        boolean instead = INSTEAD.matcher(text).find();
        return instead && !branches.isEmpty()
                ? follow(turn, branches, slots.centres())
                : followToo(turn, branches, slots.centres());
    }

    static boolean wantsNothingElse(String text) {
        return NOTHING_ELSE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** No more of what lies outside the own choices; the rest goes on. */
    static Reply nothingElse(Turn turn) {
        return Reply.saying(turn, Wording.of("placement.nothing_else"))
                .changing(person -> person.journey(
                                journey -> journey.following(following -> following.withNothingElse(true)))
                        .talk(talk -> talk.withAsked(null)));
    }

    /** Follows that as well as what is followed already. */
    Reply followToo(Turn turn, List<String> branches, List<String> towns) {
        Profile profile = turn.person().profile();
        return follow(turn, joined(profile.branches(), branches), joined(profile.municipalities(), towns));
    }

    /** Follows from now on; asks what is missing, one thing at a time. */
    Reply follow(Turn turn, List<String> branches, List<String> towns) {
        if (branches.isEmpty()) {
            return asking(turn, "placement.ask_branch", ASK_BRANCH, branches, towns);
        }
        List<String> everywhere = followers.towns(towns, turn.person().profile().homeCentre());
        if (everywhere.isEmpty()) {
            return asking(turn, "placement.ask_town", ASK_TOWN, branches, towns);
        }
        Map<String, String> told = Map.of(
                "bransch", words.branches(branches),
                "orter", words.towns(everywhere));
        return Reply.saying(turn, Wording.of("placement.alerts_on", told))
                .changing(person -> person.withWishes(wanting(person, turn.now())))
                .changing(person -> person.profile(
                                profile -> profile.withBranches(branches).withMunicipalities(towns))
                        .journey(journey -> journey.following(following -> following.withOff(following.off().stream()
                                .filter(line -> !BranchMatch.any(branches, line))
                                .toList()))))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** Drops the lines of work that are named; without any, or with none left, the news stop. */
    private Reply less(Turn turn, List<String> unwanted) {
        Follower follower = Follower.of(turn.person());
        if (!unwanted.isEmpty() && !follower.narrow() && NewsTimes.wants(turn.person())) {
            return allBut(turn, joined(follower.off(), unwanted));
        }
        List<String> left = turn.person().profile().branches().stream()
                .filter(branch -> !BranchMatch.any(unwanted, branch))
                .toList();
        if (unwanted.isEmpty() || left.isEmpty()) {
            return Reply.saying(turn, Wording.of("placement.alerts_off"))
                    .changing(person ->
                            person.withWishes(person.wishes().deciding(Subject.PRAKTIK, false, turn.now(), BY)));
        }
        return Reply.saying(turn, Wording.of("placement.alerts_left", Map.of("bransch", words.branches(left))))
                .changing(person -> person.profile(profile -> profile.withBranches(left)));
    }

    private Reply allBut(Turn turn, List<String> off) {
        String left = words.branches(List.of(BranchMatch.EVERY)) + " utom " + words.branches(off);
        return Reply.saying(turn, Wording.of("placement.alerts_left", Map.of("bransch", left)))
                .changing(person -> person.journey(journey -> journey.following(following -> following.withOff(off))));
    }

    /** Who has said STOPP to everything and now asks for this gets this alone. */
    private static Wishes wanting(Participant person, Instant now) {
        Wishes wishes = person.wishes();
        if (wishes.stopped()) {
            wishes = wishes.stopping(null)
                    .deciding(Subject.TIDER, false, now, BY)
                    .deciding(Subject.AKTIVITETER, false, now, BY);
        }
        return wishes.deciding(Subject.PRAKTIK, true, now, BY);
    }

    private static Reply asking(Turn turn, String key, String context, List<String> branches, List<String> towns) {
        Asked asked = new Asked(
                context,
                PlacementOffers.about(branches, towns),
                List.of(),
                turn.now().plus(WAITS));
        return Reply.saying(turn, Wording.of(key)).changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static List<String> joined(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return all.contains(BranchMatch.EVERY) ? List.of(BranchMatch.EVERY) : List.copyOf(all);
    }
}

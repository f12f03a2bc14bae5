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
import se.navigatorbot.bot.skills.Enumeration;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Subject;

/** "Säg till när det kommer nåt inom vård", "sluta skicka praktikplatser": what a person follows, and where. */
final class PlacementAlertsSkill implements Skill {

    private static final String ASK_BRANCH = "ask_branch/placement_alerts";
    private static final String ASK_TOWN = "ask_municipality/placement_alerts";
    private static final Duration WAITS = Duration.ofDays(2);
    private static final String BY = "person";

    private static final Pattern REFUSED =
            Pattern.compile("^\\s*(nej|sluta|stop|slipp|ta bort)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EVERY = Pattern.compile(
            "\\b(allt|alla|vad som helst|vadsomhelst|ingen roll|inte så noga|inte noga|(?:du|ni) väljer)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(alla|överallt|hela|som helst|varsomhelst|ingen roll|inte så noga|inte noga|(?:du|ni) väljer)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "\\b(inget annat|inte något annat|inga andra branscher|bara mina branscher|bara mina val)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
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
        AlertsWish wish = AlertsWish.of(turn.text(), slots);
        if (asked.isPresent() && answers(wish, text)) {
            List<String> branches = joined(PlacementOffers.listed(asked.get(), "branches"), branches(slots, text));
            List<String> needs = FollowedNeeds.joined(PlacementOffers.listed(asked.get(), "needs"), needs(turn));
            List<String> towns = towns(asked.get(), slots, text);
            return follow(turn, branches, joined(PlacementOffers.listed(asked.get(), "towns"), towns), needs);
        }
        return switch (wish.kind()) {
            case OFF -> off(turn);
            case UNCLEAR -> Reply.saying(turn, Wording.of("placement.ask_less"));
            case LESS -> less(turn, wish.unwanted());
            case ONLY, INSTEAD -> instead(turn, wish);
            case MORE, MORE_WITH_NEED -> followToo(turn, branches(slots, text), slots.centres(), needs(turn));
        };
    }

    /** Whether it answers a question put; "inte så noga" does, "nej" and "inte i Ronneby" do not. */
    private static boolean answers(AlertsWish wish, String text) {
        return switch (wish.kind()) {
            case LESS, INSTEAD -> false;
            case OFF -> EVERY.matcher(text).find() || !REFUSED.matcher(text).find();
            default -> true;
        };
    }

    private static List<String> branches(Slots slots, String text) {
        return slots.branches().isEmpty() && EVERY.matcher(text).find() ? List.of(BranchMatch.EVERY) : slots.branches();
    }

    /** "Var som helst" answers where. */
    private List<String> towns(Asked asked, Slots slots, String text) {
        boolean anywhere = asked.context().equals(ASK_TOWN)
                && slots.centres().isEmpty()
                && ANYWHERE.matcher(text).find();
        return anywhere ? followers.everyTown() : slots.centres();
    }

    /** What is wanted of the places followed from now on; "allt" lets earlier wishes go. */
    private static List<String> needs(Turn turn) {
        List<String> needs = FollowedNeeds.in(turn.text());
        boolean all = needs.isEmpty()
                && turn.understanding().slots().branches().isEmpty()
                && EVERY.matcher(turn.text().toLowerCase(Locale.ROOT)).find();
        return all ? List.of(FollowedNeeds.ANY) : needs;
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
    Reply followToo(Turn turn, List<String> branches, List<String> towns, List<String> needs) {
        Profile profile = turn.person().profile();
        return follow(turn, joined(profile.branches(), branches), joined(profile.municipalities(), towns), needs);
    }

    /** Follows from now on; asks what is missing, one thing at a time. */
    Reply follow(Turn turn, List<String> branches, List<String> towns, List<String> more) {
        if (branches.isEmpty()) {
            return asking(turn, "placement.ask_branch", ASK_BRANCH, PlacementOffers.about(branches, towns, more));
        }
        List<String> everywhere = followers.towns(towns, turn.person().profile().homeCentre());
        if (everywhere.isEmpty()) {
            return asking(turn, "placement.ask_town", ASK_TOWN, PlacementOffers.about(branches, towns, more));
        }
        List<String> needs =
                FollowedNeeds.joined(turn.person().journey().following().needs(), more);
        Map<String, String> told = Map.of(
                "bransch", words.branches(branches),
                "orter", words.towns(everywhere),
                "lista", Enumeration.and(FollowedNeeds.told(needs)));
        return Reply.saying(
                        turn, Wording.of(needs.isEmpty() ? "placement.alerts_on" : "placement.alerts_on_needs", told))
                .changing(person -> person.withWishes(wanting(person, turn.now())))
                .changing(person -> person.profile(
                                profile -> profile.withBranches(branches).withMunicipalities(towns))
                        .journey(journey -> journey.following(following -> following
                                .with()
                                .needs(needs)
                                .off(following.off().stream()
                                        .filter(line -> !BranchMatch.any(branches, line))
                                        .toList())
                                .build())))
                .changing(person -> person.talk(talk -> talk.withAsked(null)));
    }

    /** What is wanted in the place of what is not; "bara" lets everything else of its kind go. */
    private Reply instead(Turn turn, AlertsWish wish) {
        Profile profile = turn.person().profile();
        boolean only = wish.kind() == AlertsWish.Kind.ONLY;
        List<String> lines = Follower.of(turn.person()).narrow() ? profile.branches() : List.of();
        List<String> branches = wish.wanted().branches().isEmpty()
                ? profile.branches()
                : joined(only ? List.of() : lines, wish.wanted().branches());
        List<String> own = followers.towns(profile.municipalities(), profile.homeCentre());
        List<String> towns = wish.wanted().towns().isEmpty()
                ? profile.municipalities()
                : joined(only ? List.of() : own, wish.wanted().towns());
        List<String> left = branches.stream()
                .filter(branch -> branch.equals(BranchMatch.EVERY)
                        || wish.wanted().branches().contains(branch)
                        || !BranchMatch.any(wish.unwanted().branches(), branch))
                .toList();
        if (!wish.unwanted().towns().isEmpty() && wish.wanted().towns().isEmpty()) {
            towns = own;
        }
        List<String> there = without(towns, wish.unwanted().towns());
        return there.isEmpty() && !towns.isEmpty()
                ? asking(
                        turn, "placement.ask_other_town", ASK_TOWN, PlacementOffers.about(left, List.of(), needs(turn)))
                : follow(turn, left, there, needs(turn));
    }

    /** Drops the lines of work or the towns that are named; with no line of work left the news stop. */
    private Reply less(Turn turn, AlertsWish.Names unwanted) {
        if (!NewsTimes.wants(turn.person())) {
            return off(turn);
        }
        return unwanted.towns().isEmpty() ? lessOf(turn, unwanted.branches()) : elsewhere(turn, unwanted.towns());
    }

    private Reply lessOf(Turn turn, List<String> unwanted) {
        Follower follower = Follower.of(turn.person());
        if (!follower.narrow()) {
            return allBut(turn, joined(follower.off(), unwanted));
        }
        List<String> left = turn.person().profile().branches().stream()
                .filter(branch -> !BranchMatch.any(unwanted, branch))
                .toList();
        return left.isEmpty()
                ? off(turn)
                : Reply.saying(turn, Wording.of("placement.alerts_left", Map.of("bransch", words.branches(left))))
                        .changing(person -> person.profile(profile -> profile.withBranches(left)));
    }

    /** Whoever follows one town alone is asked for another. */
    private Reply elsewhere(Turn turn, List<String> unwanted) {
        Profile profile = turn.person().profile();
        List<String> left = without(followers.towns(profile.municipalities(), profile.homeCentre()), unwanted);
        if (left.isEmpty()) {
            List<String> branches = profile.branches().isEmpty() ? List.of(BranchMatch.EVERY) : profile.branches();
            return asking(
                    turn, "placement.ask_other_town", ASK_TOWN, PlacementOffers.about(branches, List.of(), List.of()));
        }
        return Reply.saying(turn, Wording.of("placement.towns_left", Map.of("orter", words.towns(left))))
                .changing(person -> person.profile(own -> own.withMunicipalities(left)));
    }

    private static Reply off(Turn turn) {
        return Reply.saying(turn, Wording.of("placement.alerts_off"))
                .changing(person -> person.withWishes(person.wishes().deciding(Subject.PRAKTIK, false, turn.now(), BY))
                        .journey(journey -> journey.following(following -> following.withNeeds(List.of()))));
    }

    private static List<String> without(List<String> all, List<String> unwanted) {
        return all.stream().filter(one -> !unwanted.contains(one)).toList();
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

    private static Reply asking(Turn turn, String key, String context, Map<String, String> about) {
        Asked asked = new Asked(context, about, List.of(), turn.now().plus(WAITS));
        return Reply.saying(turn, Wording.of(key)).changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }

    private static List<String> joined(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return all.contains(BranchMatch.EVERY) ? List.of(BranchMatch.EVERY) : List.copyOf(all);
    }
}

package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Look;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.skills.Enumeration;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.sms.text.SmsText;
import se.navigatorbot.intents.Subject;

/** The messages about placements that nobody asked for just now, each with the reason why this person gets it. */
final class PlacementTelling {

    static final String CONTEXT = "placement_offer";

    private static final Duration NEWS = Duration.ofDays(7);
    private static final int AT_MOST = 4;
    private static final Choice NOTHING_ELSE = new Choice("INGET ANNAT", "sluta skicka praktik utanför mina val");

    /** Questions that wait for a yes to something booked are not pushed out. */
    private static final Set<String> WAITING = Set.of("appointment_reminder", "event_reminder");

    private final PlacementWords words;
    private final Texts texts;

    PlacementTelling(PlacementWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** A new place that the person follows. */
    Reply news(Turn turn, Reply soFar, Placement placement) {
        return telling(turn, soFar, List.of(placement), wording(turn, placement), followed(turn, placement));
    }

    /** Several at once, when they could not be told one by one. */
    Reply several(Turn turn, Reply soFar, List<Placement> placements) {
        Placement first = placements.get(0);
        Map<String, String> more = new HashMap<>(signed(turn));
        more.put("antal", Integer.toString(placements.size()));
        Wording wording = turn.person().profile().protectedPerson()
                ? Wording.of("placement.news_bare", signed(turn))
                : words.about("placement.news_several", first, more);
        return telling(turn, soFar, placements, wording, followed(turn, first));
    }

    /** One outside what the person has chosen, once a month. */
    Reply other(Turn turn, Reply soFar, Placement placement) {
        Wording wording = turn.person().profile().protectedPerson()
                ? Wording.of("placement.other_bare", signed(turn))
                : fitting(turn, "placement.other", "placement.other_short", placement);
        Look look = new Look(placement.id(), Look.Stage.SHOWN, turn.now(), true);
        return telling(turn, soFar, List.of(placement), wording, "du får ett tips om något annat en gång i månaden")
                .changing(person -> person.journey(journey -> journey.with(look)))
                .changing(person -> person.talk(talk -> talk.withAsked(offering(talk.asked(), NOTHING_ELSE))));
    }

    /** The last day of one the person has looked at. */
    Reply lastDay(Turn turn, Reply soFar, Placement placement) {
        Wording wording = turn.person().profile().protectedPerson()
                ? Wording.of("placement.news_bare", signed(turn))
                : fitting(turn, "placement.last_day", "placement.last_day_short", placement);
        Wording dated = placement.applyBy() == null
                ? wording
                : wording.at(placement.applyBy().atStartOfDay());
        Reply told = telling(turn, soFar, List.of(placement), dated, "du har tittat på " + placement.title());
        Asked asked = told.after().talk().asked();
        return asked == null || !asked.context().equals(CONTEXT)
                ? told
                : told.changing(person -> person.talk(talk -> talk.withAsked(
                        new Asked(PlacementList.CONTEXT, asked.about(), asked.options(), asked.until()))));
    }

    /** The last days of several that the person has looked at, the first one first. */
    Reply lastDays(Turn turn, Reply soFar, List<Placement> placements) {
        Map<String, String> more = new HashMap<>(signed(turn));
        more.put("antal", Integer.toString(placements.size()));
        Wording wording = turn.person().profile().protectedPerson()
                ? Wording.of("placement.news_bare", signed(turn))
                : words.about("placement.last_days", placements.get(0), more);
        return telling(turn, soFar, placements, wording, "du har tittat på dem");
    }

    /** Stands or falls with the place that can be applied for longest: one that closes earlier takes no other with it. */
    private Reply telling(Turn turn, Reply soFar, List<Placement> placements, Wording wording, String why) {
        Placement longest =
                Collections.max(placements, Comparator.comparing((Placement placement) -> until(turn, placement)));
        Draft draft = Draft.unasked(
                        wording, Subject.PRAKTIK, why, new About(About.Kind.PLACEMENT, longest.id(), longest.version()))
                .withValidUntil(until(turn, longest));
        List<String> told = placements.stream().map(Placement::id).toList();
        return asking(turn, placements, soFar.plus(draft))
                .changing(person ->
                        person.journey(journey -> journey.following(following -> following.told(turn.now(), told))));
    }

    private static Instant until(Turn turn, Placement placement) {
        return placement.applyBy() == null
                ? turn.now().plus(NEWS)
                : placement.applyBy().plusDays(1).atStartOfDay(turn.zone()).toInstant();
    }

    private String followed(Turn turn, Placement placement) {
        Profile profile = turn.person().profile();
        String branch = profile.branches().stream()
                .filter(chosen -> !chosen.equals(BranchMatch.EVERY))
                .filter(chosen -> BranchMatch.any(List.of(chosen), placement.branch()))
                .findFirst()
                .orElse("alla branscher");
        List<String> needs = turn.person().journey().following().needs();
        return "du följer " + branch + " i " + words.town(placement.municipality())
                + (needs.isEmpty() ? "" : ", " + Enumeration.and(FollowedNeeds.told(needs)));
    }

    /** With title and employer when that fits one part; a protected person's text names no place. */
    private Wording wording(Turn turn, Placement placement) {
        return turn.person().profile().protectedPerson()
                ? Wording.of("placement.news_bare", signed(turn))
                : fitting(turn, "placement.news", "placement.news_short", placement);
    }

    private Wording fitting(Turn turn, String whole, String shorter, Placement placement) {
        Wording told = words.about(whole, placement, signed(turn));
        Wording dated =
                placement.applyBy() == null ? told : told.at(placement.applyBy().atStartOfDay());
        boolean fits = SmsText.of(texts.render(dated, turn.local())).parts() == 1;
        return fits ? told : words.about(shorter, placement, signed(turn));
    }

    private Map<String, String> signed(Turn turn) {
        Profile profile = turn.person().profile();
        return Map.of("hej", Hello.to(profile.firstName()), "center", words.centre(profile.homeCentre()));
    }

    /** The same question with one more answer, which is read though it is not shown as a button. */
    private static @Nullable Asked offering(@Nullable Asked asked, Choice choice) {
        return asked == null || !asked.context().equals(CONTEXT)
                ? asked
                : new Asked(asked.context(), asked.about(), List.of(choice), asked.until());
    }

    private static Reply asking(Turn turn, List<Placement> placements, Reply reply) {
        if (WAITING.contains(OpenQuestion.name(turn))) {
            return reply;
        }
        Map<String, String> about = new HashMap<>();
        placements.stream()
                .limit(AT_MOST)
                .forEach(placement -> about.put(Integer.toString(about.size() + 1), placement.id()));
        Asked asked = new Asked(CONTEXT, about, List.of(), turn.now().plus(NEWS));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}

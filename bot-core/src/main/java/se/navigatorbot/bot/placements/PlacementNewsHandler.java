package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.channels.sms.text.SmsText;
import se.navigatorbot.intents.Subject;

/** Tells of a new placement, if it is still open, still followed and not too much for one week. */
final class PlacementNewsHandler implements RequestHandler<PlacementNews> {

    static final String CONTEXT = "placement_offer";

    private static final Duration NEWS = Duration.ofDays(7);

    /** Questions that wait for a yes to something booked are not pushed out. */
    private static final Set<String> WAITING = Set.of("appointment_reminder", "event_reminder");

    private final PlacementWords words;
    private final Followers followers;
    private final Texts texts;

    PlacementNewsHandler(PlacementWords words, Followers followers, Texts texts) {
        this.words = words;
        this.followers = followers;
        this.texts = texts;
    }

    @Override
    public Class<PlacementNews> request() {
        return PlacementNews.class;
    }

    @Override
    public Reply handle(Turn turn, PlacementNews news) {
        Participant person = turn.person();
        Placement placement = turn.catalogue().placement(news.placement().id()).orElse(news.placement());
        if (!placement.open(turn.local().toLocalDate()) || !wanted(person, placement)) {
            return Reply.silent(turn);
        }
        Draft draft = draft(turn, placement);
        return WeeklyCap.full(draft, person.talk(), turn.now())
                ? Reply.silent(turn)
                : asking(turn, placement, Reply.silent(turn).plus(draft).withResult(placement));
    }

    private boolean wanted(Participant person, Placement placement) {
        return !person.wishes().stopped()
                && person.wishes().wants(Subject.PRAKTIK)
                && followers.follows(person.profile(), placement);
    }

    private Draft draft(Turn turn, Placement placement) {
        Profile profile = turn.person().profile();
        String why = "du följer " + followed(profile, placement) + " i " + words.town(placement.municipality());
        Instant until = placement.applyBy() == null
                ? turn.now().plus(NEWS)
                : placement.applyBy().plusDays(1).atStartOfDay(turn.zone()).toInstant();
        return Draft.unasked(
                        wording(turn, placement),
                        Subject.PRAKTIK,
                        why,
                        new About(About.Kind.PLACEMENT, placement.id(), placement.version()))
                .withValidUntil(until);
    }

    private static String followed(Profile profile, Placement placement) {
        return profile.branches().stream()
                .filter(branch -> !branch.equals(BranchMatch.EVERY))
                .filter(branch -> BranchMatch.any(List.of(branch), placement.branch()))
                .findFirst()
                .orElse("alla branscher");
    }

    /** With title and employer when that fits one part; a protected person's text names no place. */
    private Wording wording(Turn turn, Placement placement) {
        Profile profile = turn.person().profile();
        Map<String, String> more =
                Map.of("hej", Hello.to(profile.firstName()), "center", words.centre(profile.homeCentre()));
        if (profile.protectedPerson()) {
            return Wording.of("placement.news_bare", more);
        }
        Wording whole = words.about("placement.news", placement, more);
        boolean fits = SmsText.of(texts.render(whole, turn.local())).parts() == 1;
        return fits ? whole : words.about("placement.news_short", placement, more);
    }

    private static Reply asking(Turn turn, Placement placement, Reply reply) {
        if (WAITING.contains(OpenQuestion.name(turn))) {
            return reply;
        }
        Asked asked = new Asked(
                CONTEXT, Map.of("1", placement.id()), List.of(), turn.now().plus(NEWS));
        return reply.changing(person -> person.talk(talk -> talk.withAsked(asked)));
    }
}

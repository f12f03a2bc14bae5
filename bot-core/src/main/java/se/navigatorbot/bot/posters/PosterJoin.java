package se.navigatorbot.bot.posters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.catalogue.Poster;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Stage;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.skills.LeadTalk;
import se.navigatorbot.bot.tasks.Tasks;

/**
 * The word of a poster alone in a message. Whoever is new belongs to the poster's centre from then on and is asked for a
 * first name and nothing else; whoever is known stays where they are. Both are put before staff.
 */
final class PosterJoin implements Interjection {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final StaffQueue queue;
    private final LeadTalk leads;
    private final Region region;

    PosterJoin(StaffQueue queue, LeadTalk leads, Region region) {
        this.queue = queue;
        this.leads = leads;
        this.region = region;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        Poster poster = turn.catalogue().posters().get(PosterWord.in(turn.text()));
        if (poster == null || OpenQuestion.name(turn).equals(OpenQuestion.ASK_NAME)) {
            return Optional.empty();
        }
        return Optional.of(poster.closed() ? Reply.saying(turn, Wording.of("poster.over")) : joined(turn, poster));
    }

    private Reply joined(Turn turn, Poster poster) {
        boolean fresh = turn.person().profile().homeCentre() == null;
        Turn going = turn.withPerson(counted(turn, poster));
        return fresh ? begun(going, poster) : known(going, poster);
    }

    private Reply begun(Turn turn, Poster poster) {
        String words = "via " + poster.word().toUpperCase(SWEDISH) + ": " + what(turn, poster);
        Turn going = turn.withPerson(turn.person().profile(profile -> profile.withHomeCentre(poster.centre())));
        Reply lead = queue.flag(going, Reply.silent(going), need(words))
                .changing(person -> Tasks.adding(person, going, Task.Kind.LEAD, Queue.COACH, words, null));
        return leads.goingOn(going.withPerson(lead.after()));
    }

    private Reply known(Turn turn, Poster poster) {
        String what = what(turn, poster);
        return queue.file(turn, "vill vara med: " + what, "poster.known", Map.of("titel", what));
    }

    private static Need need(String words) {
        return Need.of("ny " + words, Origin.PERSON);
    }

    private static Participant counted(Turn turn, Poster poster) {
        List<String> words = new ArrayList<>(turn.person().journey().posters());
        if (!words.contains(poster.word())) {
            words.add(poster.word());
        }
        Participant counted = turn.person().journey(journey -> journey.withPosters(words));
        Intake intake = intake(turn, poster);
        if (intake == null
                || intake.closed()
                || counted.journey().candidacy(intake.id()).isPresent()) {
            return counted;
        }
        Candidacy interest = Candidacy.at(Stage.INTEREST, intake.id(), turn.now());
        Candidacy told = intake.message(Stage.INTEREST).isEmpty() ? interest : interest.telling();
        return counted.journey(journey -> journey.with(told));
    }

    private String what(Turn turn, Poster poster) {
        Intake intake = intake(turn, poster);
        return intake == null ? programme(poster) : intake.title();
    }

    private String programme(Poster poster) {
        return region.programmes().stream()
                .filter(programme -> programme.id().equals(poster.programme()))
                .map(Programme::name)
                .findFirst()
                .orElse(poster.word().toUpperCase(SWEDISH));
    }

    private static @Nullable Intake intake(Turn turn, Poster poster) {
        return poster.intake() == null ? null : turn.catalogue().intakes().get(poster.intake());
    }
}

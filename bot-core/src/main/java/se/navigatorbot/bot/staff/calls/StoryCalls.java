package se.navigatorbot.bot.staff.calls;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Story;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.stories.KeepStory;
import se.navigatorbot.bot.stories.UseStory;
import se.navigatorbot.bot.stories.WithdrawConsent;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** Stories of the people a caller sees. */
@StaffAddress
public class StoryCalls implements StoriesApi {

    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_LINE = 200;

    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final Callers callers;
    private final HouseTime time;

    StoryCalls(People people, Wall wall, Asking asking, Callers callers, HouseTime time) {
        this.people = people;
        this.wall = wall;
        this.asking = asking;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.PARTICIPANT_READ)
    public Listing<StoryRow> list() {
        return Listing.of(wall
                .rows(callers.current(), null, row -> !row.stories().isEmpty())
                .stream()
                .flatMap(row -> people.find(row.id()).stream())
                .flatMap(person -> person.journey().stories().stream().map(story -> row(person, story)))
                .sorted(Comparator.comparing(StoryRow::firstName).thenComparing(StoryRow::consent))
                .toList());
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Kept keep(NewStory wanted) {
        String words = line(wanted.words(), "Berättelse", LONGEST_WORDS);
        String how = line(wanted.how(), "Hur samtycket gavs", LONGEST_LINE);
        if (wanted.until() != null && Given.inReach(wanted.until()).isBefore(time.today())) {
            throw Refused.badValue("Samtycket har redan gått ut. Inget är sparat.");
        }
        Participant person = wall.person(callers.current(), Given.text(wanted.person(), "Deltagare"));
        KeepStory keep =
                new KeepStory(words, how, wanted.until(), callers.current().user());
        Participant after = asking.of(person.id(), keep).after();
        List<Story> stories = after.journey().stories();
        return new Kept(after.id(), stories.get(stories.size() - 1).consent(), hears(after));
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public StoryWords use(String person, String consent, NewUse wanted) {
        String where = line(wanted.where(), "Var", LONGEST_LINE);
        Participant before = wall.person(callers.current(), person);
        UseStory use = new UseStory(consent, where, callers.current().user());
        Participant after = asking.of(before.id(), use).after();
        return new StoryWords(consent, story(after, consent).words());
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Withdrawn withdraw(String person, String consent) {
        Participant before = wall.person(callers.current(), person);
        Story story = story(before, consent);
        asking.of(before.id(), new WithdrawConsent(consent));
        return new Withdrawn(consent, uses(story));
    }

    /** Whether what is sent unasked arrives: after a STOPP, or without an address that is theirs, nothing does. */
    private static boolean hears(Participant person) {
        return !person.wishes().stopped()
                && person.reachable().stream().anyMatch(known -> known.state() == Reachable.State.CONFIRMED);
    }

    private static Story story(Participant person, String consent) {
        return person.journey().stories().stream()
                .filter(story -> story.consent().equals(consent))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant samtycke."));
    }

    private static StoryRow row(Participant person, Story story) {
        boolean told = !person.profile().protectedPerson();
        return new StoryRow(
                person.id(),
                told ? person.profile().firstName() : "",
                person.profile().homeCentre(),
                story.consent(),
                told ? story.how() : "",
                story.until(),
                told ? uses(story) : List.of());
    }

    private static List<String> uses(Story story) {
        return story.uses().stream().map(Story.Use::where).distinct().toList();
    }

    private static String line(@Nullable String given, String name, int longest) {
        String text = SensitiveNumbers.mask(Given.text(given, name));
        if (text.length() > longest) {
            throw Refused.badValue(name + " får ha högst " + longest + " tecken. Inget är ändrat.");
        }
        return text;
    }
}

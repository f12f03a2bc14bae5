package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.answers.AnswerBook;
import se.navigatorbot.bot.catalogue.Answer;
import se.navigatorbot.bot.catalogue.Answer.Area;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.ShortIds;
import se.navigatorbot.bot.catalogue.StudyDate;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.AnswersApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Answers and dates that staff keep. Those of one centre are changed there; those for all by anybody who may change any. */
@StaffAddress
public class AnswerCalls implements AnswersApi {

    private static final int LONGEST_TITLE = 40;

    private final Catalogues catalogues;
    private final AnswerBook book;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    AnswerCalls(Catalogues catalogues, AnswerBook book, Places places, Callers callers, HouseTime time) {
        this.catalogues = catalogues;
        this.book = book;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.EVENT_READ)
    public Listing<AnswerRow> list(@Nullable Boolean due) {
        return Listing.of(catalogues.current().answers().values().stream()
                .filter(answer -> !answer.closed())
                .filter(answer -> due == null || !due || answer.dueForReview(time.today()))
                .sorted(Comparator.comparing(Answer::reviewed).thenComparing(Answer::id))
                .map(this::row)
                .toList());
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public AnswerRow add(NewAnswer wanted) {
        Caller caller = callers.current();
        List<String> questions = AnswerWords.questions(Given.present(wanted.questions(), "Fråga"));
        Answer answer = new Answer(
                ShortIds.named(questions.get(0), taken(catalogues.current().answers())),
                1,
                area(wanted.area()),
                centre(caller, wanted.centre()),
                questions,
                AnswerWords.checked(Given.text(wanted.text(), "Svar")),
                caller.user(),
                time.today(),
                false);
        return stored(answer);
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public AnswerRow review(String id, Review review) {
        Caller caller = callers.current();
        Answer answer = own(caller, id);
        String text = Given.optional(review.text()).map(AnswerWords::checked).orElse(answer.text());
        return stored(answer.reviewedAs(text, caller.user(), time.today()).withVersion(answer.version() + 1));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public AnswerRow close(String id) {
        Answer answer = own(callers.current(), id);
        return stored(answer.withClosed(true).withVersion(answer.version() + 1));
    }

    @Override
    @Needs(Action.EVENT_READ)
    public Listing<AnswerRow> ask(Question question) {
        String centre = Given.optional(question.centre()).map(places::centre).orElse(null);
        Optional<Answer> found =
                book.find(Given.text(question.text(), "Fråga"), area(question.area()), centre, catalogues.current());
        return Listing.of(found.stream().map(this::row).toList());
    }

    @Override
    @Needs(Action.EVENT_READ)
    public Listing<DateRow> dates() {
        LocalDate today = time.today();
        return Listing.of(catalogues.current().dates().values().stream()
                .filter(date -> date.ahead(today))
                .sorted(Comparator.comparing(StudyDate::closes).thenComparing(StudyDate::id))
                .map(AnswerCalls::shown)
                .toList());
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public DateRow addDate(NewDate wanted) {
        Caller caller = callers.current();
        String title = Given.text(wanted.title(), "Titel");
        LocalDate closes = Given.inReach(Given.present(wanted.closes(), "Sista dag"));
        LocalDate opens = wanted.opens();
        if (title.length() > LONGEST_TITLE) {
            throw Refused.badValue("Titeln får ha högst 40 tecken. Inget är sparat.");
        }
        if (closes.isBefore(time.today()) || (opens != null && opens.isAfter(closes))) {
            throw Refused.badValue("Dagarna stämmer inte: den sista är före den första eller i dag. Inget är sparat.");
        }
        String id = ShortIds.named(title, taken(catalogues.current().dates()));
        return stored(
                new StudyDate(id, 1, title, centre(caller, wanted.centre()), opens, closes, caller.user(), false));
    }

    @Override
    @Needs(Action.EVENT_CHANGE)
    public DateRow closeDate(String id) {
        StudyDate date = catalogues.current().dates().get(id);
        if (date == null || date.closed()) {
            throw Refused.notFound("Det finns inget datum " + id + ".");
        }
        if (!date.centre().isEmpty()) {
            places.toChange(callers.current(), date.centre());
        }
        return stored(date.withClosed(true).withVersion(date.version() + 1));
    }

    private Answer own(Caller caller, String id) {
        Answer answer = catalogues.current().answers().get(id);
        if (answer == null || answer.closed()) {
            throw Refused.notFound("Det finns inget svar " + id + ".");
        }
        if (!answer.centre().isEmpty()) {
            places.toChange(caller, answer.centre());
        }
        return answer;
    }

    private String centre(Caller caller, @Nullable String given) {
        return Given.optional(given)
                .map(named -> places.toChange(caller, named).id())
                .orElse("");
    }

    private static Area area(@Nullable String word) {
        return Area.of(Given.text(word, "Område"))
                .orElseThrow(
                        () -> Refused.badValue(
                                "Området finns inte. Välj ekonomi, studier, jobb, anpassning eller verksamhet. Inget är sparat."));
    }

    private static Predicate<String> taken(Map<String, ?> known) {
        return known::containsKey;
    }

    private AnswerRow stored(Answer answer) {
        if (!catalogues.put(answer)) {
            throw Refused.conflict("Någon annan ändrade samtidigt. Inget är sparat. Försök igen.");
        }
        return row(answer);
    }

    private DateRow stored(StudyDate date) {
        if (!catalogues.put(date)) {
            throw Refused.conflict("Någon annan ändrade samtidigt. Inget är sparat. Försök igen.");
        }
        return shown(date);
    }

    private AnswerRow row(Answer answer) {
        return new AnswerRow(
                answer.id(),
                answer.area().swedish(),
                answer.centre(),
                answer.questions(),
                answer.text(),
                answer.owner(),
                answer.reviewed(),
                answer.dueForReview(time.today()));
    }

    private static DateRow shown(StudyDate date) {
        return new DateRow(date.id(), date.title(), date.centre(), date.opens(), date.closes(), date.by());
    }
}

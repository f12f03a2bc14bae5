package se.navigatorbot.bot.skills;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.handover.Need;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Handover.Origin;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.intents.Intent;

/** What only a human can answer: an honest word at once, and the question lies before staff. */
final class QuestionForStaff implements Skill {

    /** Somebody offers a place. */
    static final Need EMPLOYER = new Need("arbetsgivare hör av sig", Origin.SKILL, Queue.EMPLOYER);

    private static final Map<Intent, Question> QUESTIONS = questions();

    /**
     * How one wish is passed on.
     *
     * @param reason what staff read in the queue
     * @param key of the answer
     */
    private record Question(String reason, String key) {

        Need need(Intent intent) {
            return new Need(reason, Origin.SKILL, QUEUES.getOrDefault(intent, Queue.COACH));
        }
    }

    /** Whose work it is, where it is not the own coach's. */
    private static final Map<Intent, Queue> QUEUES =
            Map.of(Intent.STUDY_GUIDANCE, Queue.COUNSELLOR, Intent.EMPLOYER_OFFER, Queue.EMPLOYER);

    private final StaffQueue queue;
    private final StudyQuestion studies;

    QuestionForStaff(StaffQueue queue) {
        this.queue = queue;
        this.studies = new StudyQuestion(queue);
    }

    @Override
    public Set<Intent> intents() {
        return QUESTIONS.keySet();
    }

    @Override
    public Reply answer(Turn turn) {
        Intent intent = turn.understanding().intent();
        Question question = QUESTIONS.get(intent);
        if (question == null) {
            throw new IllegalArgumentException("not a question for staff: " + intent);
        }
        Need need = question.need(intent);
        Reply filed = queue.file(turn, need, question.key());
        return switch (need.queue()) {
            case COUNSELLOR -> studies.reaching(turn, filed, question.reason());
            case EMPLOYER -> OfferDetails.asking(turn, filed);
            default -> filed;
        };
    }

    private static Map<Intent, Question> questions() {
        Map<Intent, Question> questions = new EnumMap<>(Intent.class);
        questions.put(Intent.STUDY_GUIDANCE, new Question("fråga om studier", "ask.studies"));
        questions.put(Intent.JOB_SEEKING_HELP, new Question("vill ha hjälp att söka jobb", "ask.job"));
        questions.put(Intent.ECONOMY_SUPPORT, new Question("fråga om pengar", "ask.money"));
        questions.put(Intent.EMPLOYER_OFFER, new Question(EMPLOYER.reason(), "ask.employer"));
        return questions;
    }
}

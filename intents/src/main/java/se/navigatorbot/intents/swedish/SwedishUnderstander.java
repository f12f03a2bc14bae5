package se.navigatorbot.intents.swedish;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.model.Candidates;
import se.navigatorbot.intents.model.DangerSense;
import se.navigatorbot.intents.model.Features;
import se.navigatorbot.intents.model.ModelResource;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.reading.Disguise;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.rules.ContextRules;
import se.navigatorbot.intents.rules.CrisisRules;
import se.navigatorbot.intents.rules.Denial;
import se.navigatorbot.intents.rules.ExactAnswers;
import se.navigatorbot.intents.rules.Keywords;
import se.navigatorbot.intents.rules.Plainness;
import se.navigatorbot.intents.rules.ReminderRules;
import se.navigatorbot.intents.slots.SlotReader;
import se.navigatorbot.intents.slots.SlotReader.Named;

/**
 * Reads Swedish as people text it. Crisis before everything, then keywords, then danger by its own model (short
 * answers of one word before it: "o på lördag då"), then short answers to what was just asked, then the model of wishes;
 * what is not sure is {@link Intent#UNCLEAR}. {@link #danger} asks
 * for danger alone: its words, and its model unless the whole message is a keyword; no short answers, no wish, no parts.
 * Both read a message a second time without disguise. Safe for any text and for many threads.
 */
public final class SwedishUnderstander implements Understander {
    private static final int ENDLESS = 20;
    private static final int ENDLESS_TIMES = 8;

    private final CrisisRules crisis = CrisisRules.standard();
    private final Keywords keywords = Keywords.standard();
    private final SlotReader slots = new SlotReader();
    private final @Nullable Candidates candidates;
    private final @Nullable DangerSense danger;

    private SwedishUnderstander(@Nullable PackedModel wishes, @Nullable PackedModel danger) {
        this.candidates = wishes == null ? null : new Candidates(wishes);
        this.danger = danger == null ? null : new DangerSense(danger);
    }

    /** With the models of the class path; by rules alone when there are none. */
    public static SwedishUnderstander load() {
        return new SwedishUnderstander(
                ModelResource.load(ModelResource.WISHES).orElse(null),
                ModelResource.load(ModelResource.DANGER).orElse(null));
    }

    /** By rules alone. */
    public static SwedishUnderstander withoutModel() {
        return new SwedishUnderstander(null, null);
    }

    /** Whether there are models to answer by; health shows it. */
    public boolean modelLoaded() {
        return candidates != null && danger != null;
    }

    @Override
    public Understanding understand(Utterance utterance) {
        Understanding written = understandWritten(utterance);
        if (written.intent() == Intent.CRISIS) {
            return written;
        }
        return Disguise.undone(utterance.text())
                .map(text -> understandWritten(new Utterance(text, utterance.context(), utterance.now())))
                .filter(undone -> tellsMore(undone, written))
                .orElse(written);
    }

    private static boolean tellsMore(Understanding undone, Understanding written) {
        boolean nothing = written.intent() == Intent.UNCLEAR || written.intent() == Intent.OUT_OF_SCOPE;
        return undone.intent() == Intent.CRISIS || nothing && undone.intent() != Intent.UNCLEAR;
    }

    private Understanding understandWritten(Utterance utterance) {
        Understanding whole = understandWhole(utterance);
        if (whole.intent() == Intent.CRISIS || whole.confidence() == 1) {
            return whole;
        }
        List<String> clauses = Clauses.of(utterance.text());
        return clauses.size() < 2
                ? whole
                : SeveralWants.settle(
                        whole,
                        clauses,
                        clause -> understandWhole(new Utterance(clause, utterance.context(), utterance.now())));
    }

    @Override
    public Optional<Understanding> danger(Utterance utterance) {
        return dangerIn(utterance.text())
                .or(() -> Disguise.undone(utterance.text()).flatMap(this::dangerIn));
    }

    private Optional<Understanding> dangerIn(String text) {
        Message message = Message.read(text);
        Optional<Understanding> said = said(message);
        boolean settled = said.isPresent()
                || isEndless(text, message)
                || keywords.read(message, Context.NONE).isPresent();
        return settled ? said : new Meant(message).danger();
    }

    private Understanding understandWhole(Utterance utterance) {
        Message message = Message.read(utterance.text());
        Optional<Understanding> said = said(message);
        if (said.isPresent()) {
            return said.get();
        }
        if (isEndless(utterance.text(), message)) {
            return new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "one letter without end", Optional.empty());
        }
        return keywords.read(message, utterance.context()).orElseGet(() -> byWords(message, utterance));
    }

    private Optional<Understanding> said(Message message) {
        return crisis.plainness(message)
                .flatMap(said -> taken(said, message))
                .map(level -> Understanding.sure(Intent.CRISIS, Slots.NONE.withCrisis(level), "crisis words"));
    }

    private Optional<CrisisLevel> taken(Plainness said, Message message) {
        if (danger == null || said == Plainness.CERTAIN) {
            return Optional.of(said.level());
        }
        Optional<CrisisLevel> level = danger.level(said.level(), shortened(message));
        return said == Plainness.GRAVE ? level.or(() -> Optional.of(CrisisLevel.AMBIGUOUS)) : level;
    }

    /** "aaaaaaaa…" of a phone in a pocket is no yes, though "aa" is. */
    private static boolean isEndless(String raw, Message message) {
        return raw.length() > ENDLESS && message.text().length() * ENDLESS_TIMES < raw.length();
    }

    private Understanding byWords(Message message, Utterance utterance) {
        Named named = slots.read(message, utterance.now());
        Optional<Understanding> exact = ExactAnswers.read(message, utterance.context(), named.wanted())
                .filter(answer -> answer.intent() == Intent.AFFIRM
                        || new Meant(message).danger().isEmpty());
        return withSlots(exact.orElseGet(() -> byWords(message, utterance, named)), named, message);
    }

    private static Understanding withSlots(Understanding read, Named named, Message message) {
        return read.intent() == Intent.CRISIS
                ? read
                : read.withSlots(SlotReader.forIntent(read.intent(), named, message));
    }

    private Understanding byWords(Message message, Utterance utterance, Named named) {
        Meant meant = new Meant(message);
        Optional<Understanding> danger = meant.danger();
        Optional<Understanding> answer = danger.isEmpty() || ContextRules.isBare(message)
                ? ContextRules.read(message, utterance.context(), named.wanted())
                : Optional.empty();
        return answer.or(() -> danger).orElseGet(() -> byModel(message, meant, utterance.context()));
    }

    private static List<String> shortened(Message message) {
        return Features.ends(message.words());
    }

    /** The words of a message as they were probably meant, and what the models see of them. */
    private final class Meant {
        private final List<String> words;
        private final boolean suspected;
        private final Features features;

        Meant(Message message) {
            List<String> written = shortened(message);
            this.words = danger == null ? written : danger.repaired(written);
            this.suspected = words != written && crisis.plainness(words).isPresent();
            this.features = Features.of(words);
        }

        Optional<Understanding> danger() {
            DoubleSupplier wish = () -> candidates == null ? 0 : candidates.wish(features, words);
            return danger == null ? Optional.empty() : danger.hear(features, words, suspected, wish);
        }
    }

    private Understanding byModel(Message message, Meant meant, Context context) {
        if (candidates == null || message.words().isEmpty()) {
            return new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "no words or no model", Optional.empty());
        }
        Understanding decided = candidates.decide(meant.features, meant.words, context);
        Intent intent = ReminderRules.inContext(decided.intent(), message, context);
        Intent heeded = Denial.heeded(intent, message, context);
        if (heeded != intent) {
            return new Understanding(heeded, decided.confidence(), decided.slots(), "denied", Optional.of(intent));
        }
        return intent == decided.intent()
                ? decided
                : new Understanding(intent, decided.confidence(), decided.slots(), "after reminder", decided.nearest());
    }
}

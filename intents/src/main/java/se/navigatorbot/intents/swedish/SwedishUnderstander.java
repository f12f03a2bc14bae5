package se.navigatorbot.intents.swedish;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.model.Candidates;
import se.navigatorbot.intents.model.ModelResource;
import se.navigatorbot.intents.model.PackedModel;
import se.navigatorbot.intents.reading.Message;
import se.navigatorbot.intents.rules.ContextRules;
import se.navigatorbot.intents.rules.CrisisRules;
import se.navigatorbot.intents.rules.Keywords;
import se.navigatorbot.intents.rules.ReminderRules;
import se.navigatorbot.intents.slots.SlotReader;

/**
 * Reads Swedish as people text it. Crisis before everything, then keywords, then short answers to what was just asked,
 * then the model; what is not sure is {@link Intent#UNCLEAR}. Safe for any text and for many threads.
 */
public final class SwedishUnderstander implements Understander {
    private final CrisisRules crisis = CrisisRules.standard();
    private final Keywords keywords = Keywords.standard();
    private final SlotReader slots = new SlotReader();
    private final @Nullable Candidates candidates;

    private SwedishUnderstander(@Nullable PackedModel model) {
        this.candidates = model == null ? null : new Candidates(model);
    }

    /** With the model of the class path; by rules alone when there is none. */
    public static SwedishUnderstander load() {
        return new SwedishUnderstander(ModelResource.load().orElse(null));
    }

    /** By rules alone. */
    public static SwedishUnderstander withoutModel() {
        return new SwedishUnderstander(null);
    }

    /** Whether there is a model to answer by; health shows it. */
    public boolean modelLoaded() {
        return candidates != null;
    }

    @Override
    public Understanding understand(Utterance utterance) {
        Message message = Message.read(utterance.text());
        Optional<CrisisLevel> level = crisis.level(message);
        if (level.isPresent()) {
            return Understanding.sure(Intent.CRISIS, Slots.NONE.withCrisis(level.get()), "crisis words");
        }
        return keywords.read(message, utterance.context()).orElseGet(() -> inContext(message, utterance));
    }

    private Understanding inContext(Message message, Utterance utterance) {
        Slots named = slots.read(message, utterance.now());
        Understanding read = ContextRules.read(message, utterance.context(), named)
                .orElseGet(() -> byModel(message, utterance.context()));
        Slots kept = SlotReader.forIntent(read.intent(), named, message);
        return read.withSlots(read.intent() == Intent.CRISIS ? read.slots() : kept);
    }

    private Understanding byModel(Message message, Context context) {
        if (candidates == null || message.words().isEmpty()) {
            return new Understanding(Intent.UNCLEAR, 0, Slots.NONE, "no words or no model", Optional.empty());
        }
        Understanding decided = candidates.decide(message, context);
        Intent intent = ReminderRules.inContext(decided.intent(), message, context);
        return intent == decided.intent()
                ? decided
                : new Understanding(intent, decided.confidence(), decided.slots(), "after reminder", decided.nearest());
    }
}

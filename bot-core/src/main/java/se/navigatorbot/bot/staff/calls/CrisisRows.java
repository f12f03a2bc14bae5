package se.navigatorbot.bot.staff.calls;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.staffapi.ConversationsApi.CrisisState;
import se.navigatorbot.bot.staffapi.ConversationsApi.StepRow;

/** An open crisis as staff see it, with what was agreed and what of it is done. */
final class CrisisRows {

    private CrisisRows() {}

    static @Nullable CrisisState of(@Nullable Crisis crisis, HouseTime time) {
        return crisis == null
                ? null
                : new CrisisState(
                        crisis.level().name().toLowerCase(Locale.ROOT),
                        time.local(crisis.since()),
                        crisis.takenBy(),
                        crisis.alarms(),
                        Arrays.stream(Crisis.Step.values())
                                .map(step -> row(crisis, step, time))
                                .toList());
    }

    private static StepRow row(Crisis crisis, Crisis.Step step, HouseTime time) {
        return crisis.steps().stream()
                .filter(done -> done.step() == step)
                .findFirst()
                .map(done -> new StepRow(word(step), step.swedish(), done.by(), time.local(done.at())))
                .orElseGet(() -> new StepRow(word(step), step.swedish(), null, null));
    }

    private static String word(Crisis.Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}

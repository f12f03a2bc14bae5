package se.navigatorbot.bot.turns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.outbox.MessageIds;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.partitions.Fault;
import se.navigatorbot.bot.privacy.CaseKind;
import se.navigatorbot.bot.privacy.Cases;
import se.navigatorbot.bot.privacy.PrivacyCase;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;

/** Carries out what turns cause elsewhere, after their commit, as often as it takes; doing it twice changes nothing. */
final class Effects {

    private static final Logger log = LoggerFactory.getLogger(Effects.class);

    private final Ground ground;
    private final Cases cases;
    private final Redis redis;
    private final Documents documents;
    private final Standings standings;
    private final CoachTimes times;
    private final Turns turns;
    private final RequestKinds kinds;
    private final Executor pool;
    private final Script delivered = Script.load("turns/delivered");

    Effects(Ground ground, Mind mind, Standings standings, Turns turns, Executor pool) {
        this.ground = ground;
        this.redis = ground.redis();
        this.documents = ground.documents();
        this.cases = new Cases(redis, documents);
        this.standings = standings;
        this.times = new CoachTimes(mind.diary(), ground.shelf(), ground.zone(), pool);
        this.turns = turns;
        this.kinds = mind.kinds();
        this.pool = pool;
    }

    /** The effects of a decision, under names that a repeated turn gives again. */
    List<StoredEffect> of(InboxEntry entry, Decision decision) {
        List<StoredEffect> all = new ArrayList<>();
        int partition = Partition.of(entry.participant()).number();
        for (Effect effect : decision.reply().effects()) {
            String id = MessageIds.effect(partition, entry.number(), entry.id(), all.size());
            all.add(new StoredEffect(id, entry.participant(), effect));
        }
        return all;
    }

    byte[] sealed(StoredEffect effect) {
        return documents.seal(effect.effect().request(), home(effect.participant(), effect.field()));
    }

    /** They are committed; delivered without anybody waiting for it. */
    void committed(List<StoredEffect> effects) {
        effects.forEach(this::begin);
    }

    private void begin(StoredEffect stored) {
        switch (stored.effect().kind()) {
            case HOLD_TIME, RELEASE_TIME -> times.inTurn(stored.participant(), () -> deliver(stored));
            default -> pool.execute(() -> deliver(stored));
        }
    }

    /** Delivers what was left over in a partition. */
    void recover(Partition partition) {
        redis.hash(partition.effects()).forEach((field, stored) -> {
            try {
                begin(StoredEffect.parse(field, request(partition, field, stored)));
            } catch (RuntimeException e) {
                log.error("an effect in partition {} cannot be read: {}", partition.number(), Fault.of(e));
            }
        });
    }

    private Request request(Partition partition, String field, byte[] stored) {
        String name = StoredEffect.requestName(field);
        Class<? extends Request> type =
                name.equals(Effect.NoRequest.class.getSimpleName()) ? Effect.NoRequest.class : kinds.called(name);
        return documents.open(stored, type, partition.effects() + ":" + field);
    }

    /** What fails stays in the store and is tried again by {@link #recover}. */
    private void deliver(StoredEffect stored) {
        try {
            carryOut(stored);
        } catch (RuntimeException e) {
            log.warn("an effect is not delivered yet: {}", Fault.of(e));
        }
    }

    private void carryOut(StoredEffect stored) {
        Effect effect = stored.effect();
        switch (effect.kind()) {
            case CONFIRM_SEAT, RELEASE_SEAT, SETTLE_SEAT -> {
                standings.tell(effect.target(), stored.participant());
                forget(stored);
            }
            case OPEN_CASE -> {
                openCase(stored);
                forget(stored);
            }
            case HOLD_TIME, RELEASE_TIME -> {
                times.settle(TakenTime.parse(effect.target(), stored.participant()));
                forget(stored);
            }
            case REQUEST ->
                turns.submit(effect.target(), stored.id(), effect.request()).whenComplete((reply, failure) -> {
                    if (failure == null) {
                        forget(stored);
                    }
                });
        }
    }

    private void openCase(StoredEffect stored) {
        Optional<Known> person = ground.shelf().read(stored.participant());
        Optional<CaseKind> kind = CaseKind.of(stored.effect().target());
        if (person.isPresent() && kind.isPresent()) {
            cases.open(
                    new Cases.Wanted(
                            kind.get(),
                            stored.participant(),
                            person.get().person().profile().homeCentre()),
                    stored.id(),
                    PrivacyCase.BY_PERSON,
                    "",
                    ground.clock().instant().atZone(ground.zone()));
        }
    }

    private void forget(StoredEffect stored) {
        redis.run(
                delivered,
                List.of(Partition.of(stored.participant()).effects()),
                List.of(stored.field().getBytes(StandardCharsets.UTF_8)));
    }

    private static String home(String participant, String field) {
        return Partition.of(participant).effects() + ":" + field;
    }
}

package se.navigatorbot.bot.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Cases;
import se.navigatorbot.bot.privacy.PrivacyCase;
import se.navigatorbot.bot.privacy.PrivacyCase.Closing;
import se.navigatorbot.bot.privacy.Trace;

/** Cases about the person: they stay, but name nobody. */
final class CaseTrace implements Trace {

    private final Cases cases;
    private final InstantSource clock;

    CaseTrace(Cases cases, InstantSource clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Ärenden om dina uppgifter";
    }

    @Override
    public List<String> of(Participant person) {
        return cases.of(person.id()).stream()
                .map(one ->
                        one.opened() + " " + one.kind().swedish() + (one.note().isEmpty() ? "" : ": " + one.note()))
                .toList();
    }

    @Override
    public int erase(String participant, String mark) {
        List<PrivacyCase> about = cases.of(participant);
        Instant now = clock.instant();
        about.forEach(one -> cases.change(one.id(), found -> {
            Closing closing = found.closing();
            return found.nameless(
                    closing != null ? closing : new Closing(now, "", true, PrivacyCase.ERASED), found.proof());
        }));
        return about.size();
    }
}

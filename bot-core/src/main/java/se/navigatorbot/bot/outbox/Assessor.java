package se.navigatorbot.bot.outbox;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage;

/** Asks the judge, puts into words, counts the cost: all that comes before a claim. Changes nothing. */
final class Assessor {

    private static final Logger log = LoggerFactory.getLogger(Assessor.class);

    private final Judge judge;
    private final Wordsmith wordsmith;
    private final Catalogues catalogues;
    private final Gates gates;
    private final DailyCeiling ceiling;

    Assessor(Judge judge, Wordsmith wordsmith, Catalogues catalogues, Gates gates, DailyCeiling ceiling) {
        this.judge = judge;
        this.wordsmith = wordsmith;
        this.catalogues = catalogues;
        this.gates = gates;
        this.ceiling = ceiling;
    }

    Assessment assess(OutMessage message, Progress read, Known person, Instant now) {
        if (now.isAfter(Wordsmith.validUntil(message))) {
            return Assessment.drop("för sent");
        }
        Judge.Verdict verdict = judge.judge(message, person.person(), catalogues.current(), now);
        return switch (verdict.kind()) {
            case DROP -> Assessment.drop(verdict.reason());
            case WAIT ->
                Assessment.waitUntil(verdict.until() == null ? now.plusSeconds(60) : verdict.until(), verdict.reason());
            case SEND ->
                verdict.to() == null
                        ? Assessment.drop("ingen adress")
                        : worded(message, read, person, verdict.to(), now);
        };
    }

    private Assessment worded(OutMessage message, Progress read, Known person, Address to, Instant now) {
        Gate gate = gates.of(to.kind());
        if (gate == null) {
            return Assessment.drop("kanalen är inte igång");
        }
        OutboundMessage words;
        try {
            words = wordsmith.words(message, to, now);
        } catch (IllegalArgumentException e) {
            log.error(
                    "the text {} of message {} lacks a value",
                    message.draft().wording().key(),
                    message.id());
            return Assessment.drop("texten saknar ett värde");
        }
        int parts = gate.channel().parts(words);
        if (!ceiling.allows(message, to.kind(), parts)) {
            return Assessment.waitUntil(ceiling.nextDay(), "dagens tak för sms är nått");
        }
        return Assessment.send(new Ready(message, read, person, words, parts, System.nanoTime()));
    }
}

package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.TextLint;
import se.navigatorbot.bot.region.Region;

/** What staff should think of before they send, in sentences. */
final class Advice {

    private final Region region;
    private final double pricePerPart;

    Advice(Region region, double pricePerPart) {
        this.region = region;
        this.pricePerPart = pricePerPart;
    }

    List<String> on(Wanted wanted, Tally tally, boolean saidBefore) {
        List<String> advice = new ArrayList<>();
        if (saidBefore) {
            advice.add("Samma text har redan skickats de senaste 30 dagarna.");
        }
        if (!wanted.filter().narrows() && !wanted.notice() && tally.recipients() > 0) {
            advice.add("Utskicket går till alla på "
                    + (wanted.centres().size() == 1
                            ? "centrumet"
                            : wanted.centres().size() + " centrum")
                    + " som vill ha " + wanted.subject().label() + ".");
        }
        cost(tally.price(), advice);
        if (tally.later() > 0) {
            advice.add("Det är kväll, natt eller helg: " + tally.later() + " av " + tally.recipients()
                    + " får det först " + when(tally.leaves()) + ".");
        }
        advice.addAll(TextLint.remarks(wanted.text()));
        return advice;
    }

    private void cost(Price price, List<String> advice) {
        if (price.longest() > 1) {
            advice.add("Texten är längre än ett sms: upp till " + price.longest() + " delar var.");
        }
        if (!price.costly().isEmpty()) {
            String signs = String.join(" ", price.costly());
            int saved = price.parts() - price.plainParts();
            advice.add("De här tecknen gör sms:et dyrare: " + signs
                    + (saved > 0
                            ? ". Utan dem blir det " + price.plainParts()
                                    + (price.plainParts() == 1 ? " del" : " delar") + " i stället för " + price.parts()
                                    + ", du sparar " + kronor(saved) + " kr."
                            : "."));
        }
    }

    private String kronor(int parts) {
        return String.format(Locale.forLanguageTag("sv"), "%.2f", parts * pricePerPart);
    }

    private String when(Instant at) {
        var local = at.atZone(region.zone());
        return SwedishTime.day(local.toLocalDate()) + " kl " + SwedishTime.clock(local.toLocalTime());
    }
}

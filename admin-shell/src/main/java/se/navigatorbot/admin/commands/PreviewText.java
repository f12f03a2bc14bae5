package se.navigatorbot.admin.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastReport;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Count;

/** The last screen before a broadcast, and the first after it. */
final class PreviewText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private PreviewText() {}

    static List<String> lines(BroadcastPreview preview) {
        List<String> lines = new ArrayList<>();
        lines.add("Utkast    " + preview.id());
        lines.addAll(audience(preview));
        preview.examples()
                .forEach(example -> lines.add(
                        "Text      " + example.text() + (oneWay(preview) ? "" : "   [" + example.channel() + "]")));
        if (preview.recipients() > 0) {
            lines.add("Skickas   " + Plain.said(preview.leaves()));
        }
        preview.warnings().forEach(warning -> lines.add("Obs       " + warning));
        if (preview.needsApproval()) {
            lines.add("Obs       En kollega måste godkänna först: broadcast approve " + preview.id());
        }
        if (preview.recipients() == 0) {
            lines.add("Inget är skickat, för ingen får det. " + widen(preview));
            return lines;
        }
        lines.add("Inget är skickat. Prova med broadcast test " + preview.id() + ", skicka med broadcast send "
                + preview.id() + " --count ANTAL");
        return lines;
    }

    /** What to change when nobody gets it. */
    private static String widen(BroadcastPreview preview) {
        return preview.exclusions().isEmpty()
                ? "Inga deltagare passar urvalet: ta bort eller ändra ett villkor i --to och räkna igen."
                : "De som passar urvalet är undantagna av skälen ovan: välj ett annat ämne eller andra deltagare"
                        + " och räkna igen.";
    }

    /** Who gets it and who does not. */
    static List<String> audience(BroadcastPreview preview) {
        return List.of(
                "Till      " + preview.recipients() + (preview.recipients() == 1 ? " person" : " personer")
                        + left(preview.exclusions()),
                "Urval     " + preview.audience(),
                "Kanal     " + channels(preview));
    }

    static List<String> report(BroadcastReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("Utskick   " + report.id() + ", " + report.recipients() + " mottagare");
        lines.add("Framme    " + report.delivered() + "   (" + report.sent() + " skickade utan kvitto, "
                + report.waiting() + " väntar)");
        report.failed().forEach(count -> lines.add("Inte      " + count.count() + " " + count.what()));
        lines.add("Svar      " + report.replies() + " skrev, " + report.signUps() + " anmälde sig, " + report.optOuts()
                + " vill inte ha fler");
        lines.add("Kostnad   " + report.parts() + " sms-delar, " + kronor(report.kronor()) + " kr");
        return lines;
    }

    /** "7 sagt nej, 3 fått nyss". */
    static String counts(List<Count> counts) {
        return counts.stream().map(c -> c.count() + " " + c.what()).collect(Collectors.joining(", "));
    }

    private static boolean oneWay(BroadcastPreview preview) {
        return preview.channels().size() < 2;
    }

    private static String left(List<Count> exclusions) {
        int all = exclusions.stream().mapToInt(Count::count).sum();
        return all == 0 ? "" : "   (" + all + " undantagna: " + counts(exclusions) + ")";
    }

    private static String channels(BroadcastPreview preview) {
        String each =
                preview.channels().stream().map(c -> c.count() + " " + c.what()).collect(Collectors.joining(" · "));
        String cost = preview.parts() == 0
                ? ""
                : "   (" + preview.parts() + " sms-delar, " + kronor(preview.kronor()) + " kr)";
        return (each.isEmpty() ? "ingen" : each) + cost;
    }

    private static String kronor(double sum) {
        return String.format(SWEDISH, "%.2f", sum);
    }
}

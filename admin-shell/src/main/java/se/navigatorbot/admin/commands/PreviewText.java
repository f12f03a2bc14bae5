package se.navigatorbot.admin.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.navigatorbot.admin.screen.Plain;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Count;

/** The last screen before a broadcast. */
final class PreviewText {

    private PreviewText() {}

    static List<String> lines(BroadcastPreview preview) {
        List<String> lines = new ArrayList<>();
        lines.add("Utkast    " + preview.id());
        lines.add("Till      " + preview.recipients() + " personer" + left(preview.exclusions()));
        lines.add("Kanal     " + channels(preview));
        preview.examples().forEach(example -> lines.add("Text      " + example));
        lines.add("Skickas   " + Plain.said(preview.leaves()));
        preview.warnings().forEach(warning -> lines.add("Obs       " + warning));
        if (preview.needsApproval()) {
            lines.add("Obs       En kollega måste godkänna först: broadcast approve " + preview.id());
        }
        lines.add("Inget är skickat. Skicka med: broadcast send " + preview.id() + " --count ANTAL");
        return lines;
    }

    /** "7 sagt nej, 3 fått nyss". */
    static String counts(List<Count> counts) {
        return counts.stream().map(c -> c.count() + " " + c.what()).collect(Collectors.joining(", "));
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
                : String.format(
                        Locale.forLanguageTag("sv"), "   (%d sms-delar, %.2f kr)", preview.parts(), preview.kronor());
        return each + cost;
    }
}

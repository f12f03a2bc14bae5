package se.navigatorbot.intents.slots;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Bound;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Side;

/** Words that bound a time: "senast", "innan", "efter", "fr o m", "t o m". */
final class BoundMatcher {
    private BoundMatcher() {}

    static @Nullable Found match(TimeText text, int at) {
        if (text.row(at, "fr", "o", "m") || text.row(at, "fran", "och", "med") || text.row(at, "fran", "o", "med")) {
            return new Found(new Bound(Side.FROM), at + 3);
        }
        if (text.row(at, "t", "o", "m") || text.row(at, "till", "och", "med") || text.row(at, "till", "o", "med")) {
            return new Found(new Bound(Side.THROUGH), at + 3);
        }
        return switch (text.word(at)) {
            case "senast" -> new Found(new Bound(Side.UNTIL), at + 1);
            case "till" -> isDeadline(text, at) ? new Found(new Bound(Side.UNTIL), at + 1) : null;
            case "innan", "fore" -> new Found(new Bound(Side.BEFORE), at + 1);
            case "efter", "after" -> new Found(new Bound(Side.AFTER), at + 1);
            case "from" -> new Found(new Bound(Side.FROM), at + 1);
            case "tom" -> new Found(new Bound(Side.THROUGH), at + 1);
            default -> null;
        };
    }

    /** "svar till fredag" is a deadline, "flytta till fredag" is the day itself. */
    private static boolean isDeadline(TimeText text, int at) {
        return at == 0 || text.is(at - 1, "svar", "klar", "klart", "vanta", "fardig", "fram");
    }
}

package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;

/** What a participant is told of a coach who has a day off: when they are back and who answers meanwhile, never why. */
public final class CoachAbsence {

    private final Colleagues colleagues;
    private final Presence presence;
    private final Texts texts;

    public CoachAbsence(Colleagues colleagues, OpeningHours hours, Texts texts) {
        this.colleagues = colleagues;
        this.presence = new Presence(hours);
        this.texts = texts;
    }

    /** A sentence or two; empty on a working day of theirs, and when nothing is known of their days. */
    public String told(Turn turn, @Nullable String coach) {
        return colleagues
                .find(coach)
                .filter(who -> !who.attendance().worksOn(turn.local().toLocalDate()))
                .map(who -> away(turn, who))
                .orElse("");
    }

    private String away(Turn turn, Colleague who) {
        Optional<LocalDateTime> back = presence.next(who, turn.local(), turn.catalogue());
        Optional<Colleague> instead =
                who.attendance().substituteOn(turn.local().toLocalDate()).flatMap(colleagues::find);
        String until = back.map(at -> said(turn, "coach.back", Map.of("coach", who.firstName()), at))
                .orElseGet(() -> said(turn, "coach.not_back", Map.of("coach", who.firstName()), turn.local()));
        return instead.map(other ->
                        until + " " + said(turn, "coach.instead", Map.of("namn", other.firstName()), turn.local()))
                .orElse(until);
    }

    private String said(Turn turn, String key, Map<String, String> words, LocalDateTime at) {
        return texts.render(Wording.of(key, words).at(at), turn.local());
    }
}

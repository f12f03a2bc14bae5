package se.navigatorbot.bot.desk.people;

import java.util.Comparator;
import java.util.List;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.calls.ParticipantCards;
import se.navigatorbot.bot.staff.calls.Wall;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantRow;

/** The participants whose coach is asking, all of them however many the centre has. */
public final class OwnPeople {

    private final Wall wall;
    private final ParticipantCards cards;
    private final Callers callers;

    OwnPeople(Wall wall, ParticipantCards cards, Callers callers) {
        this.wall = wall;
        this.cards = cards;
        this.callers = callers;
    }

    /** By name. */
    List<ParticipantRow> all() {
        return rows().stream()
                .sorted(Comparator.comparing(Row::firstName).thenComparing(Row::id))
                .map(cards::row)
                .toList();
    }

    /** Whether there is anybody. */
    public boolean any() {
        return !rows().isEmpty();
    }

    private List<Row> rows() {
        String me = callers.current().user();
        return wall.rows(callers.current(), null, row -> me.equals(row.coach()) && !row.noParticipant());
    }
}

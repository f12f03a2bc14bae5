package se.navigatorbot.bot.staff;

import static se.navigatorbot.bot.staff.Action.APPOINTMENT_CHANGE;
import static se.navigatorbot.bot.staff.Action.APPOINTMENT_READ;
import static se.navigatorbot.bot.staff.Action.BREAK_GLASS;
import static se.navigatorbot.bot.staff.Action.BROADCAST_READ;
import static se.navigatorbot.bot.staff.Action.BROADCAST_SEND;
import static se.navigatorbot.bot.staff.Action.CASE_OPEN;
import static se.navigatorbot.bot.staff.Action.CASE_READ;
import static se.navigatorbot.bot.staff.Action.CONVERSATION_READ;
import static se.navigatorbot.bot.staff.Action.CONVERSATION_WRITE;
import static se.navigatorbot.bot.staff.Action.CRISIS_TAKE;
import static se.navigatorbot.bot.staff.Action.ENTER;
import static se.navigatorbot.bot.staff.Action.EVENT_CHANGE;
import static se.navigatorbot.bot.staff.Action.EVENT_READ;
import static se.navigatorbot.bot.staff.Action.HOURS_CHANGE;
import static se.navigatorbot.bot.staff.Action.HOURS_READ;
import static se.navigatorbot.bot.staff.Action.LOG_IN;
import static se.navigatorbot.bot.staff.Action.OUTBOX_CHANGE;
import static se.navigatorbot.bot.staff.Action.OUTBOX_READ;
import static se.navigatorbot.bot.staff.Action.OWN;
import static se.navigatorbot.bot.staff.Action.PARTICIPANT_CHANGE;
import static se.navigatorbot.bot.staff.Action.PARTICIPANT_READ;
import static se.navigatorbot.bot.staff.Action.PLACEMENT_CHANGE;
import static se.navigatorbot.bot.staff.Action.PLACEMENT_READ;
import static se.navigatorbot.bot.staff.Action.REPORT_READ;
import static se.navigatorbot.bot.staff.Action.STAFF_READ;
import static se.navigatorbot.bot.staff.Action.STATUS_READ;
import static se.navigatorbot.bot.staff.Action.TEXT_READ;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;

/** The one place that says who may do what, and with which centre's people. */
public final class Rights {

    private static final Set<Action> EVERYBODY = EnumSet.of(
            LOG_IN,
            ENTER,
            OWN,
            EVENT_READ,
            PLACEMENT_READ,
            HOURS_READ,
            TEXT_READ,
            STATUS_READ,
            STAFF_READ,
            REPORT_READ);

    private static final Set<Action> WITH_PEOPLE = EnumSet.of(
            CONVERSATION_READ,
            CONVERSATION_WRITE,
            CRISIS_TAKE,
            APPOINTMENT_READ,
            APPOINTMENT_CHANGE,
            PARTICIPANT_READ,
            PARTICIPANT_CHANGE,
            CASE_READ,
            CASE_OPEN,
            EVENT_CHANGE,
            HOURS_CHANGE,
            OUTBOX_READ,
            OUTBOX_CHANGE);

    private static final Map<Role, Set<Action>> ALLOWED = new EnumMap<>(Map.of(
            Role.COACH, with(WITH_PEOPLE, BREAK_GLASS, PLACEMENT_CHANGE, BROADCAST_READ, BROADCAST_SEND),
            Role.COUNSELLOR, with(WITH_PEOPLE, BREAK_GLASS, BROADCAST_READ, BROADCAST_SEND),
            Role.SCOUT, with(Set.of(), EVENT_CHANGE, BROADCAST_READ, BROADCAST_SEND),
            Role.GUIDE, with(WITH_PEOPLE),
            Role.EMPLOYER_CONTACT,
                    with(Set.of(), CONVERSATION_READ, CONVERSATION_WRITE, PLACEMENT_CHANGE, EVENT_CHANGE),
            Role.PARTNER, EnumSet.of(LOG_IN, ENTER, OWN, REPORT_READ),
            Role.ADMINISTRATOR, EnumSet.allOf(Action.class)));

    private Rights() {}

    /** Whether the role does that at all. */
    public static boolean may(Role role, Action action) {
        return ALLOWED.getOrDefault(role, Set.of()).contains(action);
    }

    /** Whether the role opens and takes whatever danger comes up at its centres: a guide does that of own people alone. */
    public static boolean takesAnyDanger(Role role) {
        return may(role, CRISIS_TAKE) && role != Role.GUIDE;
    }

    /**
     * Whether a person is on this side of the wall. Somebody without a home centre belongs to all.
     *
     * @param protectedPerson protected identity: never seen from elsewhere, not even without a home centre
     */
    public static boolean sees(Caller caller, @Nullable String homeCentre, boolean protectedPerson) {
        return caller.belongsTo(homeCentre) || (homeCentre == null && !protectedPerson);
    }

    /**
     * As the other; a guide sees the people who have the guide as coach, an employer contact the employers who wait for
     * one, and neither sees anybody else; a scout and a partner see nobody.
     */
    public static boolean sees(Caller caller, Row row) {
        boolean own = switch (caller.role()) {
            case GUIDE -> caller.user().equals(row.coach());
            case EMPLOYER_CONTACT -> row.employers();
            case SCOUT, PARTNER -> false;
            default -> true;
        };
        return own && sees(caller, row.homeCentre(), row.protectedPerson());
    }

    /** Whether the role reads a talk from its beginning; an employer contact reads what an employer has said. */
    public static boolean readsWholeTalks(Role role) {
        return role != Role.EMPLOYER_CONTACT;
    }

    /** As the other. */
    public static boolean sees(Caller caller, Participant person) {
        return sees(caller, Row.of(person));
    }

    private static Set<Action> with(Set<Action> ground, Action... more) {
        Set<Action> all = EnumSet.copyOf(EVERYBODY);
        all.addAll(ground);
        all.addAll(Set.of(more));
        return all;
    }
}

package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.journeys.Enrol;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.registration.MergeParticipant;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.MissingApi;

/**
 * What an older house left: somebody whose card names a programme, of which no time is written down, so that no report
 * counts them; and a double that was let go and still counts beside who stays.
 */
@StaffAddress
public class MissingCalls implements MissingApi {

    private static final int AT_ONCE = 200;

    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;
    private final ProgrammeDoor door;

    MissingCalls(People people, Wall wall, Asking asking, Places places, Callers callers, HouseTime time) {
        this.people = people;
        this.wall = wall;
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.time = time;
        this.door = new ProgrammeDoor(places.region());
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public Missing look(Look wanted) {
        Caller caller = callers.current();
        LocalDate from = wanted.from() == null ? time.today() : Given.inReach(wanted.from());
        if (from.isAfter(time.today())) {
            throw Refused.badValue("Första dagen har inte varit än. Inget är ändrat.");
        }
        List<String> ids = wall.rows(caller, null, row -> !row.noParticipant()).stream()
                .map(Row::id)
                .filter(id -> id.compareTo(wanted.after()) > 0)
                .sorted()
                .toList();
        Found found = new Found(caller, from, wanted.dry());
        ids.stream().limit(AT_ONCE).forEach(found::lookAt);
        return found.answer(ids.size() > AT_ONCE ? ids.get(AT_ONCE - 1) : null);
    }

    /** What a look has found so far. */
    private final class Found {

        private final Caller caller;
        private final LocalDate from;
        private final boolean dry;
        private final List<NotDone> not = new ArrayList<>();
        private int enrolled;
        private int doubles;

        Found(Caller caller, LocalDate from, boolean dry) {
            this.caller = caller;
            this.from = from;
            this.dry = dry;
        }

        /** Doubles first: what they bring is not missing any more. */
        void lookAt(String id) {
            stored(id).ifPresent(person -> person.earlier().forEach(twin -> letGo(person, twin)));
            stored(id).ifPresent(this::enrol);
        }

        private void letGo(Participant stays, String id) {
            Participant twin = stored(id).orElse(null);
            if (twin != null && twin.mergedInto() == null && unheard(twin) && Rights.sees(caller, twin)) {
                doubles += done(id, "", new MergeParticipant(stays.id()));
            }
        }

        /** Nobody is reached there any more; a talk that waits is settled by staff first. */
        private boolean unheard(Participant twin) {
            return twin.reachable().isEmpty()
                    && twin.talk().handover() == null
                    && twin.talk().crisis() == null;
        }

        private void enrol(Participant person) {
            String municipality = places.region()
                    .centre(person.profile().homeCentre())
                    .map(Centre::municipality)
                    .orElse("");
            for (String id : person.profile().programmes()) {
                boolean written = person.journey().enrolments().stream()
                        .anyMatch(one -> one.programme().equals(id) && one.within(from, LocalDate.MAX));
                if (!written) {
                    enrol(person, id, municipality);
                }
            }
        }

        private void enrol(Participant person, String id, String municipality) {
            String name = name(id);
            try {
                door.open(door.named(id), municipality, person.profile().birthYear(), from);
            } catch (Refused refused) {
                not.add(new NotDone(person.id(), name, refused.problem().detail()));
                return;
            }
            enrolled += done(person.id(), name, new Enrol(id, municipality, from, List.of(), null, caller.user()));
        }

        private int done(String person, String programme, Request request) {
            try {
                if (!dry) {
                    asking.of(person, request);
                }
                return 1;
            } catch (Refused refused) {
                not.add(new NotDone(person, programme, refused.problem().detail()));
                return 0;
            }
        }

        Missing answer(@Nullable String next) {
            not.sort(Comparator.comparing(NotDone::person));
            return new Missing(enrolled, doubles, not, next);
        }
    }

    /** As the store has the person now; many are looked at once and never again. */
    private Optional<Participant> stored(String id) {
        return people.all(List.of(id)).stream().findFirst();
    }

    private String name(String id) {
        return places.region().programmes().stream()
                .filter(one -> one.id().equals(id))
                .map(Programme::name)
                .findFirst()
                .orElse(id);
    }
}

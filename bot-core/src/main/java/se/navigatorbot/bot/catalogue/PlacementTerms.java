package se.navigatorbot.bot.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a place asks and gives, beside what every text names.
 *
 * @param tasks in two plain sentences, empty when unknown
 * @param address street address of the workplace, empty when unknown
 * @param locality town or village, empty for the municipality's main one
 * @param country where it is abroad, empty for Sweden
 * @param end last day, null for open
 * @param hoursAWeek null when unknown
 * @param begins when the working day begins, null when unknown
 * @param shifts when one works; empty when unknown
 * @param adaptations what can be adapted
 * @param requires what is demanded
 * @param bus line and first bus that works, in words, empty when unknown
 * @param supervisor first name of whoever receives the person there, empty when unknown
 * @param direct whether one applies to the employer oneself; else the coach does
 * @param visible empty for the whole region, {@code centre} for people of the centre that keeps it, else the id of the
 *     programme whose people see it
 * @param source where it comes from, such as an address of an advertisement, empty for staff
 */
@RecordBuilder
public record PlacementTerms(
        String tasks,
        String address,
        String locality,
        String country,
        @Nullable LocalDate end,
        @Nullable Integer hoursAWeek,
        @Nullable LocalTime begins,
        Set<Shift> shifts,
        Set<Adaptation> adaptations,
        Set<Requirement> requires,
        String bus,
        String supervisor,
        boolean direct,
        String visible,
        String source)
        implements PlacementTermsBuilder.With {

    /** {@link #visible} for people of the keeping centre alone. */
    public static final String CENTRE = "centre";

    public static final PlacementTerms UNKNOWN =
            new PlacementTerms("", "", "", "", null, null, null, Set.of(), Set.of(), Set.of(), "", "", false, "", "");

    public PlacementTerms {
        shifts = Set.copyOf(shifts);
        adaptations = Set.copyOf(adaptations);
        requires = Set.copyOf(requires);
    }

    /** When one works. */
    public enum Shift {
        DAY("dagtid"),
        EVENING("kväll"),
        NIGHT("natt"),
        WEEKEND("helg");

        private final String swedish;

        Shift(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** What can be made to suit a person. */
    public enum Adaptation {
        HOURS("tiden"),
        TASKS("uppgifterna"),
        INSTRUCTION("instruktionerna"),
        PREMISES("lokalen");

        private final String swedish;

        Adaptation(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** What a person must bring. */
    public enum Requirement {
        LICENCE("B-körkort"),
        TRUCK("truckkort"),
        SWEDISH("svenska i tal"),
        EDUCATION("utbildning"),
        RECORD_EXTRACT("utdrag ur belastningsregistret");

        private final String swedish;

        Requirement(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}

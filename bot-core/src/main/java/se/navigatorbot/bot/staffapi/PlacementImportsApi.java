package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Lists of placements from elsewhere. */
@HttpExchange("/api/placements/imports")
public interface PlacementImportsApi {

    /** Reads a list (CSV), says what is wrong with it, and takes what is asked for. */
    @PostExchange
    Imported read(@RequestBody NewImport list);

    /**
     * @param file the bytes of the file, in whatever encoding
     * @param take {@code none} only looks, {@code good} takes the good rows, {@code all} takes all or none
     * @param centre that keeps them, null for the own one
     */
    record NewImport(
            byte[] file, @Nullable String take, @Nullable String centre) {
        @Override
        public String toString() {
            return "NewImport[…]";
        }
    }

    /**
     * @param good rows that can be taken
     * @param taken ids of what was taken
     * @param leftOut columns that were not read; never what they hold
     * @param warnings rows that can be taken but whose words shut somebody out
     */
    record Imported(
            int good, List<String> taken, List<RowFault> faults, List<String> leftOut, List<RowFault> warnings) {
        public Imported {
            warnings = Absent.asEmpty(warnings);
            taken = List.copyOf(taken);
            faults = List.copyOf(faults);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param row from 1, the heading is row 1; 0 for the file as a whole */
    record RowFault(long row, String field, String reason) {}
}

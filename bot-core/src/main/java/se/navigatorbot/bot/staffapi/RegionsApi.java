package se.navigatorbot.bot.staffapi;

import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Region files, before they are used. */
@HttpExchange("/api/regions")
public interface RegionsApi {

    /** Reads a file as the server would at its start; changes nothing. */
    @PostExchange("/check")
    RegionCheck check(@RequestBody RegionFile file);

    /** The first version of a file for a new region; changes nothing. */
    @PostExchange("/draft")
    RegionFile draft(@RequestBody NewRegion region);

    record RegionFile(String yaml) {}

    /**
     * @param well whether the server would start with it
     * @param sentence the first thing that is wrong, or what it holds
     */
    record RegionCheck(boolean well, String sentence) {}

    /**
     * @param id small letters a-z, digits and underscores
     * @param commonName what all centres are called
     */
    record NewRegion(String id, String name, String commonName, List<NewPlace> places) {

        public NewRegion {
            places = Absent.asEmpty(places);
        }
    }

    /**
     * A centre of the new region.
     *
     * @param week hours Monday to Friday, such as {@code 9-16}
     */
    record NewPlace(String town, String address, String phone, String email, String week) {}
}

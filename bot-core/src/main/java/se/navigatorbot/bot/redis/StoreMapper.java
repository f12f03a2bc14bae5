package se.navigatorbot.bot.redis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as documents are stored: the components of a record and nothing that it computes, times in ISO 8601, enums by
 * name, nothing for null. What a document lacks is null, or zero; what is not known goes to the record's any-setter, or
 * is passed over when it has none.
 */
public final class StoreMapper {

    private StoreMapper() {}

    /** A mapper of our own, so that settings for web pages never change what is stored. */
    public static JsonMapper create() {
        return JsonMapper.builder()
                .changeDefaultVisibility(shown -> shown.withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }
}

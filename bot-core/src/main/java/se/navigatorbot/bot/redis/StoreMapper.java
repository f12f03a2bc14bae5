package se.navigatorbot.bot.redis;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

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
                .addModule(new SimpleModule("records").setSerializerModifier(new RecordsAtHand()))
                .addHandler(new UnknownNoticed())
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

    /** Has every component of a record read by a method made for it. */
    private static final class RecordsAtHand extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            Class<?> type = bean.getBeanClass();
            if (type.isRecord()) {
                properties.replaceAll(property -> ComponentWriter.of(type, property));
            }
            return properties;
        }
    }
}

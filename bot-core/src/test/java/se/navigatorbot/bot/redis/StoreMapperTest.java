package se.navigatorbot.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.bean.BeanSerializerBase;

class StoreMapperTest {

    private final JsonMapper json = StoreMapper.create();

    private enum Kind {
        ONE
    }

    private record Inner(@Nullable String text, List<Kind> kinds) {}

    private record Document(
            String id,
            int number,
            long long_,
            boolean yes,
            double share,
            @Nullable Integer perhaps,
            Kind kind,
            Instant at,
            @Nullable Inner inner,
            Object any,
            Map<String, Inner> byName) {

        /** Computed, so never stored. */
        boolean isShort() {
            return id.length() < 3;
        }
    }

    @Test
    void writes_the_components_of_a_record_and_nothing_that_it_computes() {
        Inner inner = new Inner(null, List.of(Kind.ONE));
        Document document =
                new Document("å", 1, 2L, true, 0.5, null, Kind.ONE, Instant.EPOCH, inner, inner, Map.of("a", inner));

        String written = json.writeValueAsString(document);

        assertThat(written)
                .isEqualTo("{\"id\":\"å\",\"number\":1,\"long_\":2,\"yes\":true,\"share\":0.5,\"kind\":\"ONE\","
                        + "\"at\":\"1970-01-01T00:00:00Z\",\"inner\":{\"kinds\":[\"ONE\"]},"
                        + "\"any\":{\"kinds\":[\"ONE\"]},\"byName\":{\"a\":{\"kinds\":[\"ONE\"]}}}");
        assertThat(json.readValue(written, Document.class).inner()).isEqualTo(inner);
    }

    /** The dear way through Jackson's own handles is not taken. */
    @Test
    void every_component_is_read_by_a_method_made_for_it() {
        BeanSerializerBase serializer =
                (BeanSerializerBase) json._serializationContext().findValueSerializer(Document.class);

        List<Class<?>> writers = new ArrayList<>();
        serializer.properties().forEachRemaining(writer -> writers.add(writer.getClass()));

        assertThat(writers).hasSize(11).containsOnly(ComponentWriter.class);
    }
}

package se.navigatorbot.bot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.KeptDocuments;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.intents.Subject;

class RowShelfTest {

    private static final Partition SEVEN = Partition.of(7);

    private final CountedDocuments documents = new CountedDocuments(KeptDocuments.ofOurOwn());
    private final Unreadable unreadable = new Unreadable(new SimpleMeterRegistry());
    private final RowShelf shelf = new RowShelf(documents, unreadable);
    private final Map<String, byte[]> stored = new LinkedHashMap<>();

    @Test
    void whatHasBeenOpenedIsNotOpenedAgain() {
        put("7-asa", "vård");
        put("7-bo", "lager");
        assertThat(branches()).containsExactlyInAnyOrder("vård", "lager");
        assertThat(branches()).containsExactlyInAnyOrder("vård", "lager");
        assertThat(documents.opened).hasValue(2);
    }

    @Test
    void whoeverHasChangedIsOpenedAlone() {
        put("7-asa", "vård");
        put("7-bo", "lager");
        branches();
        put("7-bo", "bygg");
        assertThat(branches()).containsExactlyInAnyOrder("vård", "bygg");
        assertThat(documents.opened).hasValue(3);
    }

    @Test
    void whoeverIsGoneFromTheStoreIsGone() {
        put("7-asa", "vård");
        put("7-bo", "lager");
        branches();
        stored.remove("7-bo");
        assertThat(branches()).containsExactly("vård");
        put("7-cia", "it");
        assertThat(branches()).containsExactlyInAnyOrder("vård", "it");
    }

    @Test
    void nothingIsKeptOfSomebodyForgotten() {
        put("7-asa", "vård");
        branches();
        shelf.forget("7-asa");
        shelf.forget("7-nobody");
        assertThat(branches()).containsExactly("vård");
        assertThat(documents.opened).hasValue(2);
    }

    @Test
    void rowsThatHaveChangedPlacesDoNotOpenThoughBothAreKnown() {
        put("7-asa", "vård");
        put("7-bo", "lager");
        branches();
        byte[] asa = stored.get("7-asa");
        stored.put("7-asa", stored.get("7-bo"));
        stored.put("7-bo", asa);
        assertThat(branches()).isEmpty();
        assertThat(unreadable.count()).isEqualTo(2);
    }

    @Test
    void aRowThatNobodyCanReadKeepsNobodyFromBeingFound() {
        put("7-asa", "vård");
        stored.put("7-bo", new byte[60]);
        put("7-cia", "it");

        assertThat(branches()).containsExactlyInAnyOrder("vård", "it");
        assertThat(branches()).containsExactlyInAnyOrder("vård", "it");
        assertThat(unreadable.count()).isEqualTo(1);
    }

    @Test
    void manyComeWholeAndShareWhatTheyHaveInCommon() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            put("7-p" + i, "vård");
            expected.add("7-p" + i);
        }
        List<Row> rows = shelf.rows(SEVEN, stored);
        assertThat(rows).extracting(Row::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows).allSatisfy(row -> assertThat(row).isEqualTo(row(row.id(), "vård")));
        assertThat(rows.get(1).branches()).isSameAs(rows.get(0).branches());
        assertThat(rows.get(1).wants())
                .isSameAs(rows.get(0).wants())
                .isEqualTo(row("7-x", "it").wants())
                .doesNotContain(Subject.PRAKTIK);
    }

    private List<String> branches() {
        return shelf.rows(SEVEN, stored).stream()
                .flatMap(row -> row.branches().stream())
                .toList();
    }

    private void put(String id, String branch) {
        stored.put(id, documents.seal(row(id, branch), RowShelf.home(SEVEN, id)));
    }

    private static Row row(String id, String branch) {
        Participant person = Participant.unheardOf(id);
        return Row.of(person.withProfile(person.profile().withBranches(List.of(branch))));
    }
}

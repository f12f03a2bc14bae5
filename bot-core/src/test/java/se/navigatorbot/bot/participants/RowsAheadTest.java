package se.navigatorbot.bot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.Script;

/** Rows are opened before anybody asks where many have come, and only there. */
class RowsAheadTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Script PERSON = Script.load("test/person");

    @Test
    void whatHasBeenReadAheadIsNotOpenedAgain() {
        CountedDocuments documents = new CountedDocuments(server.documents());
        PersonShelf shelf = new PersonShelf(server.redis(), documents);
        RowsAhead ahead = new RowsAhead(server.redis(), shelf, 10_000, Duration.ZERO);
        come(0, 150);

        ahead.look();
        assertThat(documents.opened).hasValue(150);
        assertThat(shelf.rows(Partition.all())).hasSize(150);
        assertThat(documents.opened).as("found open").hasValue(150);

        come(150, 60);
        ahead.look();
        assertThat(documents.opened).as("few are left to whoever asks").hasValue(150);
        come(210, 60);
        ahead.look();
        assertThat(documents.opened).as("those who came alone").hasValue(270);

        new RowsAhead(server.redis(), new PersonShelf(server.redis(), documents), 269, Duration.ZERO).look();
        assertThat(documents.opened).as("more than fit").hasValue(270);
    }

    private static void come(int from, int many) {
        PersonShelf shelf = new PersonShelf(server.redis(), server.documents());
        for (int i = from; i < from + many; i++) {
            Participant person = Participant.unheardOf("7-p" + i);
            server.redis()
                    .run(
                            PERSON,
                            List.of(
                                    Keys.person(person.id()),
                                    Partition.of(person.id()).rows()),
                            List.of(
                                    person.id().getBytes(StandardCharsets.UTF_8),
                                    shelf.sealed(person),
                                    shelf.sealed(Row.of(person))))
                    .join();
        }
    }
}

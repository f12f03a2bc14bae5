package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * How long it takes to erase somebody out of a store of many people while the bot runs: a case is opened and carried out
 * over the staff API, the store looked through and its log on disk written anew. The store says nothing of them after it.
 *
 * <p>Arguments: people (100000), how many of them are erased (5).
 */
public final class ErasureRun {

    private static final Logger log = LoggerFactory.getLogger(ErasureRun.class);
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final BroadcastHouse house;

    private ErasureRun(BroadcastHouse house) {
        this.house = house;
    }

    public static void main(String[] args) throws IOException {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int erased = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Path.of("bot-core/target/load/erasure-"
                        + ProcessHandle.current().pid())
                .toAbsolutePath();
        try (BroadcastHouse house = new BroadcastHouse(folder, NOWHERE)) {
            house.start();
            house.fill(people, "ronneby");
            ErasureRun run = new ErasureRun(house);
            for (int i = 0; i < erased; i++) {
                run.erase(people / erased * i);
            }
        }
        System.exit(0);
    }

    private void erase(int number) {
        String phone = String.format(Locale.ROOT, "076%07d", number);
        String id = found(phone).path("id").asString("");
        String one = house.post("/api/cases", Map.of("person", id, "kind", "erasure"))
                .path("id")
                .asString("");
        long begun = System.nanoTime();
        JsonNode proof =
                house.post("/api/cases/" + one + "/erase", Map.of("person", id)).path("proof");
        double seconds = (System.nanoTime() - begun) / 1e9;
        log.info(
                "erased in {} s: {} records, {} keys looked through, the log {}; found after it: {}",
                String.format(Locale.ROOT, "%.1f", seconds),
                proof.path("records").asInt(-1),
                proof.path("looked").asInt(-1),
                proof.path("log").asString("not told"),
                found(phone).path("id").asString("nobody"));
    }

    private JsonNode found(String phone) {
        return house.get("/api/participants?q=" + phone).path("rows").path(0);
    }
}

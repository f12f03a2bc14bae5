package se.navigatorbot.bot.redis;

import static se.navigatorbot.bot.redis.Call.bytes;

import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.Protocol.Command;

/**
 * Looks through all that the store holds in the clear: names of keys, fields and members, and values that are not
 * sealed. It works in small steps beside the writer, so that no message waits for it.
 */
public final class NamesInStore {

    private static final int PAGE = 500;

    private final JedisRedis redis;

    public NamesInStore(JedisRedis redis) {
        this.redis = redis;
    }

    /** Where a word stands. */
    public Looked holding(String word) {
        Look look = new Look(bytes(word));
        redis.keysLike("*", look::at);
        look.addresses();
        return new Looked(look.keys, look.holding);
    }

    /** Hashes of the addresses that lead to a participant. */
    public List<String> addressesOf(String participant) {
        Look look = new Look(bytes(participant));
        redis.keysLike(Keys.address("*"), look::at);
        look.addresses();
        return look.holding.stream()
                .map(key -> key.substring(Keys.address("").length()))
                .toList();
    }

    /**
     * @param keys how many keys there are
     * @param holding those in whose name or content the word stands
     */
    public record Looked(long keys, List<String> holding) {
        public Looked {
            holding = List.copyOf(holding);
        }
    }

    private final class Look {

        private final byte[] word;
        private final List<String> holding = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private long keys;

        Look(byte[] word) {
            this.word = word;
        }

        void at(String key) {
            keys++;
            if (key.startsWith(Keys.address(""))) {
                addresses.add(key);
                if (addresses.size() == PAGE) {
                    addresses();
                }
            } else if (holds(bytes(key)) || (!sealedAlone(key) && inside(key))) {
                holding.add(key);
            }
        }

        void addresses() {
            List<java.util.Optional<String>> owners = redis.texts(addresses);
            for (int i = 0; i < owners.size(); i++) {
                if (holds(bytes(owners.get(i).orElse("")))) {
                    holding.add(addresses.get(i));
                }
            }
            addresses.clear();
        }

        private boolean inside(String key) {
            return switch (Answers.text(redis.ask(key, Command.TYPE))) {
                case "string" -> holds(redis.ask(key, Command.GET));
                case "hash" -> pages(key, Command.HSCAN);
                case "zset" -> pages(key, Command.ZSCAN);
                case "set" -> pages(key, Command.SSCAN);
                case "stream" -> stream(key);
                case "list" -> holds(redis.ask(key, Command.LRANGE, bytes("0"), bytes("-1")));
                default -> false;
            };
        }

        private boolean pages(String key, Command command) {
            byte[] cursor = bytes("0");
            do {
                List<?> page = (List<?>) redis.ask(key, command, cursor, bytes("COUNT"), bytes("" + PAGE));
                if (holds(page.get(1))) {
                    return true;
                }
                cursor = (byte[]) page.get(0);
            } while (!Answers.text(cursor).equals("0"));
            return false;
        }

        private boolean stream(String key) {
            String from = "-";
            while (true) {
                List<?> page = (List<?>)
                        redis.ask(key, Command.XRANGE, bytes(from), bytes("+"), bytes("COUNT"), bytes("" + PAGE));
                if (page.isEmpty()) {
                    return false;
                }
                if (holds(page)) {
                    return true;
                }
                from = "(" + Answers.text(((List<?>) page.get(page.size() - 1)).get(0));
            }
        }

        private boolean holds(Object answer) {
            if (answer instanceof List<?> parts) {
                return parts.stream().anyMatch(this::holds);
            }
            return answer instanceof byte[] text && within(text);
        }

        private boolean within(byte[] text) {
            for (int at = 0; at + word.length <= text.length; at++) {
                int same = 0;
                while (same < word.length && text[at + same] == word[same]) {
                    same++;
                }
                if (same == word.length) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Where nothing but the name of the key is readable. */
    private static boolean sealedAlone(String key) {
        return key.contains("}:person:") || key.contains("}:thread:");
    }
}

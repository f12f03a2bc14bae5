package se.navigatorbot.bot.street;

import java.text.Normalizer;
import java.util.List;

/** What nobody should send, and somebody does. */
final class Nasty {

    private static final long CHAT = 88_112_233L;
    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);

    /** Texts that deserve an answer all the same. */
    static final List<String> TEXTS = List.of(
            "",
            "   ",
            "a",
            "👍",
            "😀😀😀😀",
            "\u200d\ufe0f",
            "\u200b\u200b\u2060",
            "?!…",
            "a".repeat(1600),
            "a".repeat(10_000),
            "hej ".repeat(5000),
            "a" + "\u0301".repeat(5000),
            "\u202eaddeputs\u202c",
            "\u2066öppet idag\u2069\u202e",
            "vad\u00ad \u00adkos\u200btar det",
            "noll\u0000tecken",
            "\ufeffhej",
            "\ud83d halv",
            "Ã¥Ã¤Ã¶ Ã¶ppettider",
            Normalizer.normalize("när har ni öppet på måndag", Normalizer.Form.NFD),
            "Ｈｅｊ ｄå",
            "*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\nb\r\n",
            "'; DROP TABLE people; --",
            "=cmd|' /C calc'!A0",
            "{{7*7}} ${jndi:ldap://x/y} #{T(java.lang.Runtime)} {namn}",
            "<img src=x onerror=alert(1)> javascript:alert(1)",
            "*_[`fet",
            "hej\r\n2026-01-01 ERROR forged",
            "\u001b[31mröd\u0007",
            "%00%zz",
            "a".repeat(9000) + "!",
            ",".repeat(9000),
            "((((((".repeat(1500));

    /** Bodies that are no message of the chat. */
    static final List<String> NO_MESSAGES = List.of(
            "null",
            "[]",
            "5",
            "\"x\"",
            "{",
            "{}",
            DEEP,
            "{\"id\":\"12345678\"}",
            "{\"id\":\"12345678\",\"text\":null}",
            "{\"id\":\"12345678\",\"text\":\" \"}",
            "{\"id\":\"12345678\",\"text\":[\"a\"]}",
            "{\"id\":\"short\",\"text\":\"a\"}",
            "{\"id\":\"../../12345678\",\"text\":\"a\"}",
            "{\"id\":\"12345678\",\"text\":\"a\",\"choice\":" + DEEP + "}",
            "{\"id\":\"12345678\",\"text\":\"a\",\"choice\":\"maybe\"}",
            "{\"id\":\"12345678\",\"text\":\"a\",\"text\":\"b\"}",
            "{\"id\":\"12345678\",\"id\":\"87654321\",\"text\":\"a\"}",
            "{\"id\":\"12345678\",\"text\":\"a\"} {}",
            "id=12345678&text=a&text=b");

    /** Bodies that are no update of Telegram. */
    static final List<String> NO_UPDATES = List.of(
            "",
            "null",
            "[]",
            "5",
            "{}",
            "{",
            "{\"update_id\":null}",
            "{\"update_id\":1e400}",
            "{\"update_id\":\"x\"}",
            "{\"update_id\":99999999999999}",
            "{\"update_id\":1,\"update_id\":2}",
            "update_id=1&update_id=2",
            DEEP,
            "{\"update_id\":1,\"message\":" + DEEP + "}",
            "{\"update_id\":1,\"message\":5}");

    /** Updates that no person wrote in private. */
    static final List<String> UPDATES_FOR_NOBODY = List.of(
            "{\"update_id\":1}",
            "{\"update_id\":2,\"message\":{}}",
            "{\"update_id\":3,\"message\":{\"message_id\":1,\"text\":\"hej\"}}",
            "{\"update_id\":4,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"hej\",\"chat\":{\"id\":-5,"
                    + "\"type\":\"group\"},\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"A\"}}}",
            "{\"update_id\":5,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"hej\",\"chat\":{\"id\":5,"
                    + "\"type\":\"private\"},\"from\":{\"id\":5,\"is_bot\":true,\"first_name\":\"A\"}}}",
            "{\"update_id\":6,\"edited_message\":{\"message_id\":1,\"date\":1,\"text\":\"hej\",\"chat\":{\"id\":5,"
                    + "\"type\":\"private\"},\"from\":{\"id\":5,\"is_bot\":false,\"first_name\":\"A\"}}}",
            "{\"update_id\":7,\"poll\":{\"id\":\"1\"}}",
            "{\"update_id\":8,\"message_reaction\":{}}",
            "{\"update_id\":9,\"something_new\":{\"a\":[1]}}",
            "{\"update_id\":10,\"callback_query\":{\"id\":\"1\",\"data\":\"ja\",\"from\":{\"id\":6,\"is_bot\":false,"
                    + "\"first_name\":\"A\"},\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":5,"
                    + "\"type\":\"private\"}}}}",
            "{\"update_id\":11,\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":5,\"is_bot\":false,"
                    + "\"first_name\":\"A\"}}}");

    private Nasty() {}

    /** Somebody writes in private, with a name that is one more attack. */
    static String update(String text) {
        return Updates.written(CHAT, "\u202e<b>O'Brien\u001b[31m", text);
    }

    /** The beginning, fit for a report. */
    static String shown(String text) {
        String plain = text.replaceAll("[^\\p{Graph} åäö]", "·");
        return plain.length() + ": " + plain.substring(0, Math.min(60, plain.length()));
    }
}

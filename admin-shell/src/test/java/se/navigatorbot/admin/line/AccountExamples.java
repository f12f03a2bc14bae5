package se.navigatorbot.admin.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One example of each command about one's own account. */
final class AccountExamples {

    private AccountExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of("me device", "BCDF-GHJK")
                        .posts("/api/me/device", "{'code':'BCDF-GHJK'}")
                        .reads("loggas in som du"),
                Example.of("me second-factor", "--password-file " + file())
                        .posts("/api/me/second-factor", "{'password':'hemligt ord','code':null}")
                        .answered("{'secret':'ABCD','address':'otpauth://x'}")
                        .reads("Skriv in i appen: ABCD."),
                Example.of("audit list", "--person 7-abc")
                        .gets("/api/audit?person=7-abc")
                        .answered("{'rows':[{'at':'2026-11-21T10:00:00','user':'bo','what':'PARTICIPANT_READ',"
                                + "'target':'GET /api/participants/7-abc','reason':'','allowed':false}],'total':1}")
                        .reads("PARTICIPANT_READ", "bo", "nekad"),
                Example.of("participant break-glass", "7-abc --reason akut")
                        .posts("/api/break-glass", "{'person':'7-abc','reason':'akut'}")
                        .answered("{'person':'7-abc','until':'2026-11-21T11:00:00Z'}")
                        .reads("7-abc är öppen för dig i en timme"),
                Example.of("participant protect", "7-abc --reason skyddad")
                        .posts("/api/break-glass/protect", "{'person':'7-abc','on':true,'reason':'skyddad'}")
                        .answered("{'person':'7-abc','on':true}")
                        .reads("7-abc är skyddad"),
                Example.of("staff reset", "sara")
                        .posts("/api/staff/sara/reset", "")
                        .answered("{'user':'sara','firstName':'Sara','role':'coach','roleName':'coach',"
                                + "'centres':['ronneby'],'dutyPhone':'','disabled':false,'password':'nytt-ord'}")
                        .reads("Nytt lösenord för sara: nytt-ord"));
    }

    private static Path file() {
        try {
            return Files.writeString(Files.createTempFile("word", ""), "hemligt ord\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

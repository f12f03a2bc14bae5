package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** {@link Examples} of what is done with meetings. */
final class MeetingExamples {

    private static final String MEETING = Examples.MEETING;
    private static final String DAY = "{'rows':[{'person':'7-abc','id':'m4x2','firstName':'Ali',"
            + "'start':'2026-11-26T13:00:00','moved':'2026-11-27T13:00:00','outcome':'flyttad'}],'done':true}";

    private MeetingExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of("appointment book", "--person 7-abc --coach sara --start \"2026-11-26 13:00\" --minutes 45")
                        .posts(
                                "/api/appointments",
                                "{'person':'7-abc','coach':'sara','centre':null,'start':'2026-11-26T13:00:00',"
                                        + "'minutes':45,'place':null,'besidesOthers':false}")
                        .answered(MEETING)
                        .reads("Bokad tid m4x2: Ali med Sara torsdag 26 november kl 13, 45 minuter"),
                Example.of("appointment book", "--person 7-abc --start \"2026-11-26 13:00\"")
                        .posts(
                                "/api/appointments",
                                "{'person':'7-abc','coach':null,'centre':null,'start':'2026-11-26T13:00:00',"
                                        + "'minutes':null,'place':null,'besidesOthers':false}")
                        .answered(MEETING.replaceFirst("}$", ",'clashes':['krockar med Stallet']}"))
                        .reads("Obs: tiden krockar med Stallet."),
                Example.of("appointment book", "--person 7-abc --start \"2026-11-26 14:00\"")
                        .posts(
                                "/api/appointments",
                                "{'person':'7-abc','coach':null,'centre':null,'start':'2026-11-26T14:00:00',"
                                        + "'minutes':null,'place':null,'besidesOthers':false}")
                        .answered(MEETING.replace("'Ali'", "''"))
                        .reads("Bokad tid m4x2: 7-abc med Sara"),
                Example.of("appointment list", "--coach sara")
                        .gets("/api/appointments?coach=sara")
                        .answered(Examples.listing(MEETING))
                        .reads("m4x2", "Ali", "JA", "påmind"),
                Example.of("appointment unreminded", "--coach sara")
                        .gets("/api/appointments/unreminded?coach=sara")
                        .answered(Examples.listing(MEETING.replace("påmind", "ej påmind: för sent")))
                        .reads("m4x2", "ej påmind: för sent"),
                Example.of("appointment cancel", "--person 7-abc --id m4x2")
                        .posts("/api/appointments/7-abc/m4x2/cancel", "")
                        .answered(MEETING)
                        .reads("Avbokad: Ali med Sara"),
                Example.of("appointment move", "--person 7-abc --id m4x2 --start \"2026-11-26 13:00\"")
                        .posts(
                                "/api/appointments/7-abc/m4x2/move",
                                "{'start':'2026-11-26T13:00:00','minutes':null,'place':null,'besidesOthers':false}")
                        .answered(MEETING)
                        .reads("Flyttad: Ali med Sara torsdag 26 november kl 13"),
                Example.of("appointment outcome", "--person 7-abc --id m4x2 --came")
                        .posts("/api/appointments/7-abc/m4x2/outcome", "{'came':true}")
                        .answered(MEETING)
                        .reads("Ali med Sara"),
                Example.of("appointment day-move", "--coach sara --date 2026-11-26 --to 2026-11-27 --count 1")
                        .posts(
                                "/api/appointments/day",
                                "{'coach':'sara','date':'2026-11-26','to':'2026-11-27','cancelRest':false,'count':1}")
                        .answered(DAY)
                        .reads("m4x2", "Ali", "2026-11-27 13:00", "flyttad"));
    }
}

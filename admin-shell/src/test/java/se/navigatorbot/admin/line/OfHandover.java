package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** One example of each command about who has a talk, what is to be done, and who works when. */
final class OfHandover {

    private static final String TASK = "{'id':'u2k9f3','person':'7-abc','firstName':'Ali','centre':'ronneby',"
            + "'coach':'sara','kind':'call','kindName':'ring upp','words':'helst efter 15',"
            + "'made':'2026-11-21T10:00:00','due':null,'overdue':true,'queue':'coach','staff':null}";
    private static final String SARA = "{'user':'sara','firstName':'Sara','days':['mon','tue'],'substitute':'ahmed',"
            + "'leaves':[{'from':'2026-12-21','to':'2026-12-23','substitute':'ahmed'}],'chat':true,'there':false,"
            + "'next':'2026-11-23T09:00:00'}";

    private OfHandover() {}

    static Stream<Example> all() {
        return Stream.of(talks(), tasks(), days()).flatMap(examples -> examples);
    }

    private static Stream<Example> talks() {
        return Stream.of(
                Example.of("conversation take", "7-abc --over")
                        .posts("/api/conversations/7-abc/take?over=true", "")
                        .reads("Samtalet är ditt"),
                Example.of("conversation assign", "7-abc --user ahmed")
                        .posts("/api/conversations/7-abc/assign", "{'user':'ahmed'}")
                        .reads("hos ahmed"),
                Example.of("conversation snooze", "7-abc --until \"2026-11-26 13:00\"")
                        .posts("/api/conversations/7-abc/snooze", "{'until':'2026-11-26T13:00:00'}")
                        .reads("torsdag 26 november kl 13, eller när personen skriver"),
                Example.of("conversation close", "7-abc --note \"ringde henne\"")
                        .posts("/api/conversations/7-abc/close", "{'text':'ringde henne','sure':false}")
                        .reads("Boten svarar igen"),
                Example.of("conversation allow", "7-abc")
                        .posts("/api/conversations/7-abc/allow", "")
                        .reads("Boten svarar numret"),
                Example.of("conversation crisis step", "7-abc --step called")
                        .posts("/api/conversations/7-abc/crisis/steps/called", "")
                        .reads("Steget är markerat"));
    }

    private static Stream<Example> tasks() {
        return Stream.of(
                Example.of("task list", "--centre ronneby --mine")
                        .gets("/api/tasks?centre=ronneby&mine=true")
                        .answered("{'rows':[" + TASK + "],'total':1}")
                        .reads("7-abc", "ring upp", "helst efter 15"),
                Example.of("task add", "7-abc --text \"ring om busskort\" --kind call")
                        .posts(
                                "/api/tasks",
                                "{'person':'7-abc','kind':'call','words':'ring om busskort','due':null,'sure':false}")
                        .answered(TASK)
                        .reads("Ny uppgift u2k9f3: ring upp."),
                Example.of("task take", "7-abc u2k9f3")
                        .posts("/api/tasks/7-abc/u2k9f3/take", "")
                        .reads("Uppgiften är din."),
                Example.of("task done", "7-abc u2k9f3 --note klart")
                        .posts("/api/tasks/7-abc/u2k9f3/done", "{'text':'klart','sure':false}")
                        .reads("Klart."));
    }

    private static Stream<Example> days() {
        return Stream.of(
                Example.of("crisis lines", "")
                        .gets("/api/crisis/lines")
                        .answered("[{'id':'mind','name':'Mind','number':'90101','hours':'dygnet runt',"
                                + "'topic':'despair','verified':'2020-06-01','stale':true}]")
                        .reads("90101", "2020-06-01", "kontrollera igen"),
                Example.of("crisis drill", "--centre ronneby")
                        .posts("/api/crisis/drills", "{'centre':'ronneby'}")
                        .answered("{'person':'7-0abc','centre':'ronneby'}")
                        .reads("conversation crisis take 7-0abc"),
                Example.of("staff roster", "--centre ronneby")
                        .gets("/api/duty?centre=ronneby")
                        .answered("[{'centre':'ronneby','name':'Navigatorcentrum Ronneby','manned':true,'phones':2,"
                                + "'there':['Sara'],'next':null}]")
                        .reads("ronneby", "ja", "Sara"),
                Example.of("staff show", "sara")
                        .gets("/api/staff/sara/attendance")
                        .answered(SARA)
                        .reads("Sara arbetar mon, tue. Andra dagar svarar ahmed.", "egen chatt"),
                Example.of("staff days", "sara --days mon,tue --substitute ahmed")
                        .posts("/api/staff/sara/days", "{'days':['mon','tue'],'substitute':'ahmed'}")
                        .answered(SARA)
                        .reads("Sara arbetar mon, tue."),
                Example.of("staff leave", "sara --from 2026-12-21 --to 2026-12-23 --substitute ahmed")
                        .posts("/api/staff/sara/leave", "{'from':'2026-12-21','to':'2026-12-23','substitute':'ahmed'}")
                        .answered(SARA)
                        .reads("Ledig måndag 21 december till onsdag 23 december, då svarar ahmed."),
                Example.of("staff back", "sara --from 2026-12-21")
                        .posts("/api/staff/sara/leave/2026-12-21/cancel", "")
                        .answered(SARA)
                        .reads("Sara"),
                Example.of("staff chat", "sara")
                        .posts("/api/staff/sara/chat-code", "")
                        .answered("{'code':'k7qpabcd','validUntil':'2026-11-22T10:00:00Z','links':[]}")
                        .reads("/start k7qpabcd"));
    }
}

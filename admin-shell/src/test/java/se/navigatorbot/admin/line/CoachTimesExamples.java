package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** {@link Examples} of what is done with coaches' hours. */
final class CoachTimesExamples {

    private static final String TIMES = "{'coach':'sara','coachName':'Sara','week':[{'day':'MONDAY','from':'09:00',"
            + "'to':'12:00','centre':'ronneby','place':''}],'minutes':45,'pause':15,'notice':2,'daysAhead':28,"
            + "'leave':[{'from':'2026-12-21','to':'2027-01-06'}],'calendar':{'host':'outlook.example','readAt':"
            + "'2026-11-22T10:05:00','minutesOld':7,'fault':'','busy':12}}";
    private static final String SAID = "Sara kan bokas mån 09:00-12:00. Möten på 45 minuter";

    private CoachTimesExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of("coach-times show", "sara")
                        .gets("/api/coach-times/sara")
                        .answered(TIMES)
                        .reads(SAID, "Ledig måndag 21 december"),
                Example.of("coach-times week", "sara --times \"mån-tis 9-12, fre 13.30-15\" --centre ronneby")
                        .posts(
                                "/api/coach-times/sara/week",
                                "{'times':[" + time("MONDAY", "09:00", "12:00") + ","
                                        + time("TUESDAY", "09:00", "12:00") + "," + time("FRIDAY", "13:30", "15:00")
                                        + "]}")
                        .answered(TIMES)
                        .reads(SAID),
                Example.of("coach-times lengths", "sara --minutes 30 --pause 10")
                        .posts(
                                "/api/coach-times/sara/lengths",
                                "{'minutes':30,'pause':10,'notice':null,'daysAhead':null}")
                        .answered(TIMES)
                        .reads(SAID),
                Example.of("coach-times leave", "sara --from 2026-12-21 --to 2027-01-06")
                        .posts("/api/coach-times/sara/leave", "{'from':'2026-12-21','to':'2027-01-06'}")
                        .answered(TIMES)
                        .reads("Ledig"),
                Example.of("coach-times calendar", "sara --address https://outlook.example/x.ics")
                        .posts("/api/coach-times/sara/calendar", "{'address':'https://outlook.example/x.ics'}")
                        .answered(TIMES)
                        .reads("Kalendern hos outlook.example: 12 upptagna tider, läst för 7 minuter sedan"),
                Example.of("coach-times free", "sara --from 2026-11-30")
                        .gets("/api/coach-times/sara/free?from=2026-11-30")
                        .answered("{'rows':[{'start':'2026-11-30T09:00:00','minutes':45,'centre':'ronneby',"
                                + "'place':'Exempelgatan 12'}],'total':1}")
                        .reads("2026-11-30 09:00", "Exempelgatan 12"));
    }

    private static String time(String day, String from, String to) {
        return "{'day':'" + day + "','from':'" + from + ":00','to':'" + to + ":00','centre':'ronneby','place':null}";
    }
}

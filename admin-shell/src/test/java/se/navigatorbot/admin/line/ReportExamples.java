package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** Examples of the commands about figures. */
final class ReportExamples {

    private static final String OUTCOME = "{'group':'programme','name':'vis','participants':100,'left':90,'work':40,"
            + "'studies':20,'told':0,'share':60.0,'shareOfLeft':66.7,'goal':true}";
    private static final String SMALL = "{'group':'municipality','name':'lessebo','participants':null,'left':null,"
            + "'work':null,'studies':null,'told':null,'share':null,'shareOfLeft':null,'goal':null}";
    private static final String SENT = "{'month':'2026-10','sentAt':'2026-11-02T10:00:00','again':true}";

    private ReportExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of("report outcomes", "--from 2026-01-01")
                        .gets("/api/reports/outcomes?from=2026-01-01")
                        .answered(Examples.listing(OUTCOME + "," + SMALL))
                        .reads("60.0", "ja", "lessebo", "***"),
                Example.of("report programme", "vis")
                        .gets("/api/reports/programmes/vis")
                        .answered(Examples.listing(OUTCOME))
                        .reads("vis", "100", "66.7"),
                Example.of("report month", "2026-11")
                        .gets("/api/reports/months/2026-11")
                        .answered(Examples.listing("{'centre':'alla','people':200,'wrote':80,'begun':12,'left':9,"
                                + "'reached':6,'places':7,'came':55,'missed':8}"))
                        .reads("alla", "200", "55"),
                Example.of("report reminders", "")
                        .gets("/api/reports/reminders")
                        .answered("{'first':'2026-12-01','last':'2027-02-28','wordings':["
                                + "{'key':'meeting.reminder','came':48,'missed':32,'cancelled':9},"
                                + "{'key':'meeting.reminder.other','came':56,'missed':14,'cancelled':7}],"
                                + "'points':20.0,'low':5.2,'high':33.6,'said':'Fler kom med den andra texten.'}")
                        .reads("48 kom", "14 kom inte", "20.0 procentenheter (5.2 till 33.6)", "Fler kom"),
                Example.of("report channels", "")
                        .gets("/api/reports/channels")
                        .answered(Examples.listing("{'what':'sms','count':180},{'what':'Telegram','count':null}"))
                        .reads("sms", "180", "***"),
                Example.of("report esf", "2026-10 --partner arbetsformedlingen")
                        .gets("/api/reports/esf/2026-10?partner=arbetsformedlingen")
                        .answered(Examples.listing("{'code':'7-abc','programme':'vis','start':'2026-09-14','end':null,"
                                + "'outcome':null,'told':null,'sixMonths':null,'minutes':null,'changed':true}"))
                        .reads("7-abc", "2026-09-14", "ja"),
                Example.of("report esf sent", "2026-10")
                        .posts("/api/reports/esf/2026-10/sent", "")
                        .answered(Examples.listing(SENT))
                        .reads("2026-10"),
                Example.of("report esf months", "")
                        .gets("/api/reports/esf")
                        .answered(Examples.listing(SENT))
                        .reads("2026-10", "ja"));
    }
}

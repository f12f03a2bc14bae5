package se.navigatorbot.admin.line;

import static se.navigatorbot.admin.line.Examples.listing;

import java.util.stream.Stream;

/** One example of each command about broadcasts. */
final class BroadcastExamples {

    private static final String PREVIEW =
            "{'id':'b7c1','recipients':43,'audience':'centrum=ronneby','channels':[{'what':'sms','count':31},"
                    + "{'what':'Telegram','count':12}],'parts':31,'kronor':20.15,"
                    + "'exclusions':[{'what':'sagt nej','count':7}],"
                    + "'examples':[{'channel':'sms','text':'Hej på er!'}],'warnings':[],"
                    + "'leaves':'2026-11-23T08:00:00','needsApproval':false}";
    private static final String SENDING = "{'id':'b7c1','state':'sending','text':'Hej','subject':'aktiviteter',"
            + "'recipients':43,'sent':25,'waiting':17,'notSent':[{'what':'sa STOPP','count':1}],'by':'sara',"
            + "'approvedBy':null,'at':'2026-11-21T10:00:00','audience':'centrum=ronneby','begins':null,'note':''}";
    private static final String LIST = "{'name':'unga','to':'ålder=16-19','by':'sara'}";

    private BroadcastExamples() {}

    static Stream<Example> all() {
        return Stream.of(before(), sending(), after(), lists()).flatMap(examples -> examples);
    }

    private static Stream<Example> before() {
        return Stream.of(
                Example.of("broadcast draft", "--text Fika? --subject aktiviteter --to \"ålder=16-19\" --event a7k2")
                        .posts(
                                "/api/broadcasts/draft",
                                "{'text':'Fika?','subject':'aktiviteter','centres':[],'municipalities':[],"
                                        + "'programmes':[],'branches':[],'to':'ålder=16-19','event':'a7k2',"
                                        + "'notice':false}")
                        .answered(SENDING.replace("'sending'", "'written'"))
                        .reads("Utkast b7c1 är sparat för centrum=ronneby", "broadcast preview b7c1"),
                Example.of("broadcast audience", "--subject praktik --to \"kommun=ronneby\"")
                        .posts(
                                "/api/broadcasts/audience",
                                "{'text':'','subject':'praktik','centres':[],'municipalities':[],'programmes':[],"
                                        + "'branches':[],'to':'kommun=ronneby','event':null,'notice':false}")
                        .answered(PREVIEW)
                        .reads("Till      43 personer   (7 undantagna: 7 sagt nej)", "Urval     centrum=ronneby"),
                Example.of(
                                "broadcast preview",
                                "--text \"Hej på er!\" --subject aktiviteter --centre ronneby,karlskrona")
                        .posts(
                                "/api/broadcasts/preview",
                                "{'text':'Hej på er!','subject':'aktiviteter','centres':['ronneby','karlskrona'],"
                                        + "'municipalities':[],'programmes':[],'branches':[],'to':null,"
                                        + "'event':null,'notice':false}")
                        .answered(PREVIEW)
                        .reads(
                                "43 personer   (7 undantagna: 7 sagt nej)",
                                "31 sms · 12 Telegram   (31 sms-delar, 20,15 kr)",
                                "Hej på er!   [sms]",
                                "broadcast send b7c1 --count ANTAL"),
                Example.of("broadcast preview", "b7c1")
                        .posts("/api/broadcasts/b7c1/preview", "")
                        .answered(PREVIEW)
                        .reads("Utkast    b7c1"),
                Example.of("broadcast preview", "b7c2")
                        .posts("/api/broadcasts/b7c2/preview", "")
                        .answered(PREVIEW.replace("'recipients':43", "'recipients':1"))
                        .reads("Till      1 person   (7 undantagna"),
                Example.of("broadcast test", "b7c1")
                        .posts("/api/broadcasts/b7c1/test", "")
                        .reads("din egen telefon"),
                Example.of("broadcast approve", "b7c1")
                        .posts("/api/broadcasts/b7c1/approve", "")
                        .answered(SENDING)
                        .reads("b7c1"));
    }

    private static Stream<Example> sending() {
        return Stream.of(
                Example.of("broadcast send", "b7c1 --count 43")
                        .posts("/api/broadcasts/b7c1/send", "{'typedCount':43}")
                        .answered(SENDING.replace("'begins':null", "'begins':'2026-11-21T10:01:00'"))
                        .reads(
                                "Utskick b7c1 skickas: 25 av 43 skickade, 17 väntar. Fick det inte: 1 sa STOPP.",
                                "ångra med broadcast undo b7c1"),
                Example.of("broadcast schedule", "b7c1 --at \"2026-11-26 13:00\" --every vecka --count 43")
                        .posts(
                                "/api/broadcasts/b7c1/schedule",
                                "{'at':'2026-11-26T13:00:00','every':'vecka','typedCount':43}")
                        .answered(SENDING.replace("'sending'", "'scheduled'")
                                .replace("'begins':null", "'begins':'2026-11-26T13:00:00'"))
                        .reads("Börjar torsdag 26 november kl 13 och räknas om då."),
                Example.of("broadcast undo", "b7c1")
                        .posts("/api/broadcasts/b7c1/undo", "")
                        .answered(SENDING)
                        .reads("Ingen har fått det"),
                Example.of("broadcast pause", "b7c1")
                        .posts("/api/broadcasts/b7c1/pause", "")
                        .answered(SENDING.replace("'sending'", "'paused'"))
                        .reads("pausat"),
                Example.of("broadcast resume", "b7c1")
                        .posts("/api/broadcasts/b7c1/resume", "")
                        .answered(SENDING)
                        .reads("skickas"),
                Example.of("broadcast stop", "b7c1")
                        .posts("/api/broadcasts/b7c1/stop", "")
                        .answered(SENDING.replace("'sending'", "'stopped'")
                                .replace("'begins':null", "'begins':'2026-11-21T10:01:00'"))
                        .reads("Utskick b7c1 stoppat: 25 av 43 skickade, 17 väntar. Fick det inte: 1 sa STOPP.\n"));
    }

    private static Stream<Example> after() {
        return Stream.of(
                Example.of("broadcast status", "b7c1")
                        .gets("/api/broadcasts/b7c1")
                        .answered(SENDING)
                        .reads("25 av 43"),
                Example.of("broadcast report", "b7c1")
                        .gets("/api/broadcasts/b7c1/report")
                        .answered("{'id':'b7c1','recipients':43,'delivered':30,'sent':10,'waiting':0,"
                                + "'failed':[{'what':'numret finns inte','count':3}],'replies':12,'signUps':7,"
                                + "'optOuts':1,'parts':31,'kronor':20.15}")
                        .reads("Framme    30", "3 numret finns inte", "12 skrev, 7 anmälde sig", "20,15 kr"),
                Example.of("broadcast trace", "7-abc b7c1")
                        .gets("/api/broadcasts/b7c1/trace/7-abc")
                        .answered("['Personen var med när det räknades.']")
                        .reads("Personen var med när det räknades."),
                Example.of("broadcast list", "")
                        .gets("/api/broadcasts")
                        .answered(listing(SENDING))
                        .reads("b7c1", "skickas"));
    }

    private static Stream<Example> lists() {
        return Stream.of(
                Example.of("audience keep", "unga --to \"ålder=16-19\"")
                        .posts("/api/broadcasts/lists", "{'name':'unga','to':'ålder=16-19'}")
                        .answered(LIST)
                        .reads("--to lista=unga"),
                Example.of("audience list", "")
                        .gets("/api/broadcasts/lists")
                        .answered(listing(LIST))
                        .reads("unga", "ålder=16-19"),
                Example.of("audience drop", "unga")
                        .posts("/api/broadcasts/lists/unga/drop", "")
                        .reads("borttagen"));
    }
}

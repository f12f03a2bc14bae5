package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** Examples of the commands about activities that come again, move, and are attended. */
final class EventExamples {

    private static final String EVENT = "{'id':'kurs-1126','kind':'course','kindName':'Kurs','title':'Körkortsteori',"
            + "'centre':'ronneby','place':'Exempelgatan 12','start':'2026-11-26T13:00:00',"
            + "'end':'2026-11-26T15:00:00','seats':8,'taken':0,'dropIn':false,'wholeRegion':false,"
            + "'cancelled':false,'waiting':2,'meetings':['2026-12-03T13:00:00'],'series':'','leader':'Sara','employer':'Ikea','languageSupport':'tolk på arabiska'}";

    private static final String FEED = "{'id':'ronneby-1','centre':'ronneby','host':'exempel.se','readAt':null,"
            + "'trouble':'Servern med kalendern svarade 500.'}";

    private EventExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of(
                                "event add",
                                "--kind course --title Körkortsteori --start 2026-11-26T13:00 --minutes 120 --seats 8"
                                        + " --until 2026-11-25T12:00 --from-age 16 --bring penna --leader Sara"
                                        + " --employer Ikea --language-support 'tolk på arabiska'"
                                        + " --repeat FREQ=WEEKLY;COUNT=2 --course")
                        .posts(
                                "/api/events/series",
                                "{'event':{'kind':'course','title':'Körkortsteori','centre':null,'place':null,"
                                        + "'start':'2026-11-26T13:00:00','minutes':120,'seats':8,'dropIn':false,"
                                        + "'wholeRegion':false,'terms':{'signUpUntil':'2026-11-25T12:00:00',"
                                        + "'programmes':[],'fromAge':16,'toAge':null,'slotMinutes':null,"
                                        + "'bring':'penna','heldBy':{'leader':'Sara','employer':'Ikea',"
                                        + "'languageSupport':'tolk på arabiska'}}},'repeat':'FREQ=WEEKLY;COUNT=2','course':true}")
                        .answered(listing(EVENT))
                        .reads("Ny kurs:", "kurs-1126", "Sara", "Ikea", "tolk på arabiska", "2 träffar"),
                Example.of("event copy", "kurs-1126 --start 2027-01-14T13:00 --centre karlshamn")
                        .posts(
                                "/api/events/kurs-1126/copy",
                                "{'centre':'karlshamn','start':'2027-01-14T13:00:00','place':null,"
                                        + "'heldBy':{'leader':null,'employer':null,'languageSupport':null}}")
                        .answered(EVENT)
                        .reads("Ny aktivitet kurs-1126: Körkortsteori torsdag 26 november kl 13"),
                Example.of("event move", "kurs-1126 --meeting 2026-12-03 --start 2026-12-04T13:00")
                        .posts(
                                "/api/events/kurs-1126/move",
                                "{'meeting':'2026-12-03','start':'2026-12-04T13:00:00','place':null}")
                        .answered("{'event':" + EVENT + ",'told':5}")
                        .reads("Ändrad: Körkortsteori torsdag 26 november kl 13", "5 får besked."),
                Example.of("event details", "kurs-1126 --leader Sara --remove employer")
                        .posts(
                                "/api/events/kurs-1126/details",
                                "{'leader':'Sara','employer':'','languageSupport':null}")
                        .answered(EVENT)
                        .reads(
                                "Körkortsteori torsdag 26 november kl 13",
                                "Där står: ledare Sara, arbetsgivare Ikea, språkstöd: tolk på arabiska."),
                Example.of("event cancel", "kurs-1126 --meeting 2026-12-03")
                        .posts("/api/events/kurs-1126/meetings/2026-12-03/cancel", "")
                        .answered("{'event':" + EVENT + ",'told':5}")
                        .reads("Träffen 2026-12-03 är inställd. 5 får besked."),
                Example.of("event sign-up", "kurs-1126 7-abc --time 10:20")
                        .posts("/api/events/kurs-1126/people", "{'person':'7-abc','time':'10:20:00'}")
                        .answered("{'event':'kurs-1126','person':'7-abc','clashes':['krockar med Stallet']}")
                        .reads("Anmäld till kurs-1126. Obs: tiden krockar med Stallet."),
                Example.of("event sign-off", "kurs-1126 7-abc --by-centre")
                        .posts("/api/events/kurs-1126/people/7-abc/off", "{'byCentre':true}")
                        .answered("")
                        .reads("Avanmäld från kurs-1126."),
                Example.of("event people", "kurs-1126")
                        .gets("/api/events/kurs-1126/people")
                        .answered(listing("{'person':'7-abc','firstName':'Ali','state':'anmäld',"
                                + "'start':'2026-11-26T13:00:00','came':['2026-11-26 ja']}"))
                        .reads("7-abc", "Ali", "anmäld", "2026-11-26 ja"),
                Example.of("event attendance", "kurs-1126 --missed 7-abc --rest came --date 2026-11-26")
                        .posts(
                                "/api/events/kurs-1126/attendance",
                                "{'date':'2026-11-26','came':[],'missed':['7-abc'],'restCame':true}")
                        .answered("{'event':'kurs-1126','date':'2026-11-26','minutes':120,'came':5,'missed':1}")
                        .reads("Noterat för 2026-11-26: 5 kom, 1 kom inte."),
                Example.of("event import", "src/test/resources/calendars/program.ics --seats 12 --dry-run")
                        .posts(
                                "/api/calendars/import",
                                "{'calendar':'BEGIN:VCALENDAR\\n','centre':null,'kind':null,'seats':12,"
                                        + "'dropIn':false,'wholeRegion':false,'tryOnly':true,'heldBy':{'leader':null,'employer':null,'languageSupport':null}}")
                        .answered("{'events':" + listing(EVENT) + ",'known':1,'withoutHour':0,'stored':false}")
                        .reads("Körkortsteori", "Skulle läggas till: 1. Fanns redan: 1."),
                Example.of("calendar list", "")
                        .gets("/api/calendars/feeds")
                        .answered(listing(FEED))
                        .reads("ronneby-1", "exempel.se", "svarade 500"),
                Example.of("calendar subscribe", "https://exempel.se/p.ics --seats 12")
                        .posts(
                                "/api/calendars/feeds",
                                "{'url':'https://exempel.se/p.ics','centre':null,'kind':null,'seats':12,"
                                        + "'dropIn':false,'wholeRegion':false}")
                        .answered(FEED)
                        .reads("Följer exempel.se som ronneby-1."),
                Example.of("calendar refresh", "ronneby-1")
                        .posts("/api/calendars/feeds/ronneby-1/refresh", "")
                        .answered(FEED)
                        .reads("svarade 500"),
                Example.of("calendar drop", "ronneby-1")
                        .posts("/api/calendars/feeds/ronneby-1/close", "")
                        .answered(FEED)
                        .reads("ronneby-1 följs inte längre."),
                Example.of("calendar open", "")
                        .posts("/api/calendars/own", "")
                        .answered("{'path':'/calendars/coach/x7.ics'}")
                        .reads("/calendars/coach/x7.ics"),
                Example.of("calendar close", "")
                        .posts("/api/calendars/own/close", "")
                        .answered("{'path':''}")
                        .reads("Adressen gäller inte längre."));
    }

    private static String listing(String row) {
        return "{'rows':[" + row + "],'total':1}";
    }
}

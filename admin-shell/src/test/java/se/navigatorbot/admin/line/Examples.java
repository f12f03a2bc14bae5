package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** One example of each command that calls the staff API. */
final class Examples {

    private static final String EVENT = "{'id':'a7k2','kind':'cv_workshop','kindName':'CV-verkstad',"
            + "'title':'CV-verkstad','centre':'ronneby','place':'Exempelgatan 12','start':'2026-11-26T13:00:00',"
            + "'end':'2026-11-26T15:00:00','seats':8,'taken':3,'dropIn':false,'wholeRegion':false,'cancelled':false,'waiting':0,'meetings':[],'series':''}";
    private static final String TERMS = "{'signUpUntil':null,'programmes':[],'fromAge':null,'toAge':null,"
            + "'slotMinutes':null,'bring':null,'heldBy':{'leader':null,'employer':null,"
            + "'languageSupport':null}}";
    static final String MEETING = "{'id':'m4x2','person':'7-abc','firstName':'Ali','coach':'sara',"
            + "'coachName':'Sara','centre':'ronneby','start':'2026-11-26T13:00:00','minutes':45,'place':'Exempelgatan 12','status':'JA','reminded':'påmind'}";
    private static final String CARD = "{'id':'7-abc','firstName':'Ali','centre':'ronneby','programmes':[],"
            + "'coach':'sara','language':'sv','needs':['trappfritt'],'branches':['vård'],'municipalities':['ronneby'],'wishes':['TIDER ja','PRAKTIK nej'],'stopped':false,"
            + "'addresses':[{'channel':'sms','shown':'…616','state':'fråga ställd','lastHeard':null}],"
            + "'state':'bot','appointments':[" + MEETING + "],'signUps':[]}";
    private static final String STAFF =
            "{'user':'sara','firstName':'Sara','role':'coach','roleName':'coach','centres':['ronneby'],'dutyPhone':'…616','disabled':false,'password':null}";
    private static final String DAY = "{'centre':'ronneby','date':'2026-12-23','weekday':'onsdag',"
            + "'hours':'10:00-14:00','reason':'dag före julafton'}";

    private Examples() {}

    static Stream<Example> all() {
        return Stream.of(
                        events(),
                        EventExamples.all(),
                        MeetingExamples.all(),
                        AnswerExamples.all(),
                        CoachTimesExamples.all(),
                        PlacementExamples.all(),
                        Stream.concat(JourneyExamples.all(), IntakeExamples.all()),
                        ReportExamples.all(),
                        people(),
                        CaseExamples.all(),
                        talks(),
                        OfHandover.all(),
                        BroadcastExamples.all(),
                        house(),
                        AccountExamples.all(),
                        accounts(),
                        upkeep(),
                        texts(),
                        unanswered())
                .flatMap(examples -> examples);
    }

    private static Stream<Example> events() {
        return Stream.of(
                Example.of(
                                "event add",
                                "--kind cv_workshop --title CV-verkstad --centre ronneby --place \"Exempelgatan 12\""
                                        + " --start 2026-11-26T13:00 --minutes 120 --seats 8 --whole-region")
                        .posts(
                                "/api/events",
                                "{'kind':'cv_workshop','title':'CV-verkstad','centre':'ronneby',"
                                        + "'place':'Exempelgatan 12','start':'2026-11-26T13:00:00','minutes':120,"
                                        + "'seats':8,'dropIn':false,'wholeRegion':true,'terms':" + TERMS + "}")
                        .answered(EVENT)
                        .reads("Ny aktivitet a7k2: CV-verkstad torsdag 26 november kl 13, Exempelgatan 12, 8 platser."),
                Example.of("event list", "--centre ronneby --from 2026-11-23 --to 2026-11-27")
                        .gets("/api/events?centre=ronneby&from=2026-11-23&to=2026-11-27")
                        .answered(listing(EVENT))
                        .reads("ID ", "a7k2  2026-11-26 13:00  CV-verkstad", "3", "8"),
                Example.of("event cancel", "a7k2")
                        .posts("/api/events/a7k2/cancel", "")
                        .answered("{'event':" + EVENT + ",'told':3}")
                        .reads("Inställd: CV-verkstad torsdag 26 november kl 13", "3 anmälda får besked."));
    }

    private static Stream<Example> people() {
        String row = "{'id':'7-abc','firstName':'Ali','centre':'ronneby','coach':'sara','channels':'ej bekräftad',"
                + "'stopped':true,'lastHeard':null}";
        return Stream.of(
                Example.of("participant add", "--name Ali --centre ronneby --phone 0701740616 --subjects tider,praktik")
                        .posts(
                                "/api/participants",
                                "{'firstName':'Ali','centre':'ronneby','phone':'0701740616','coach':null,"
                                        + "'programmes':[],'subjects':['tider','praktik'],'branches':[],"
                                        + "'municipalities':[]}")
                        .answered(CARD)
                        .reads("Deltagare 7-abc: Ali. sms …616 (fråga ställd)"),
                Example.of("participant find", "Ali")
                        .posts("/api/participants/search", "{'q':'Ali','centre':null}")
                        .answered(listing(row))
                        .reads("7-abc", "ej bekräftad", "STOPP"),
                Example.of("participant list", "--centre ronneby")
                        .gets("/api/participants?centre=ronneby")
                        .answered(listing(row))
                        .reads("7-abc"),
                Example.of("participant show", "7-abc --reason fråga")
                        .gets("/api/participants/7-abc")
                        .answered(CARD)
                        .reads("TIDER ja, PRAKTIK nej", "torsdag 26 november kl 13 med Sara: JA (m4x2)", "trappfritt"),
                Example.of("participant link", "7-abc")
                        .posts("/api/participants/7-abc/link-code", "")
                        .answered("{'code':'K7QP','validUntil':'2026-11-22T10:00:00Z','links':['https://t.me/x']}")
                        .reads("Kod: K7QP", "https://t.me/x"));
    }

    private static Stream<Example> talks() {
        return Stream.of(
                Example.of("conversation list", "--centre ronneby")
                        .gets("/api/conversations?centre=ronneby")
                        .answered(listing("{'person':'7-abc','firstName':'Ali','centre':'ronneby','channel':'sms',"
                                + "'waitingMinutes':12,'reason':'ville prata','state':'waiting','staff':null,"
                                + "'language':'sv','queue':'coach','offeredTo':['sara'],'exercise':false}"))
                        .reads("7-abc", "väntar", "12", "ville prata"),
                Example.of("conversation show", "7-abc")
                        .gets("/api/conversations/7-abc")
                        .answered("{'person':'7-abc','firstName':'Ali','centre':'ronneby','state':'waiting',"
                                + "'staff':null,'next':" + MEETING + ",'needs':[],'lines':[{'at':'2026-11-21T10:00:00',"
                                + "'speaker':'person','name':'','channel':'sms','text':'hej \\u001b[31m',"
                                + "'note':'greet'}]}")
                        .reads("Ali (7-abc): väntar", "2026-11-21 10:00  deltagaren: hej [31m  [greet]"),
                Example.of("conversation reply", "7-abc --text Hej! --when morning --channel webb")
                        .posts("/api/conversations/7-abc/reply", "{'text':'Hej!','when':'morning','channel':'webb'}")
                        .answered("{'channel':'sms','parts':1,'notBefore':'2026-11-22T08:00:00'}")
                        .reads("Skickas söndag 22 november kl 8 med sms."),
                Example.of("conversation release", "7-abc")
                        .posts("/api/conversations/7-abc/release", "")
                        .reads("Boten svarar igen"),
                Example.of("conversation crisis take", "7-abc --over")
                        .posts("/api/conversations/7-abc/crisis/take?over=true", "")
                        .reads("Krisen är din"),
                Example.of("conversation crisis clear", "7-abc")
                        .posts("/api/conversations/7-abc/crisis/clear", "")
                        .reads("avslutad"));
    }

    private static Stream<Example> house() {
        return Stream.of(
                Example.of("status", "")
                        .gets("/api/status")
                        .answered("{'well':false,'now':'2026-11-21T10:00:00','lines':[{'part':'telegram',"
                                + "'state':'down','sentence':'Telegram svarar inte.'}]}")
                        .reads("Något fungerar inte", "lördag 21 november kl 10", "nere", "Telegram svarar inte."),
                Example.of("centre list", "")
                        .gets("/api/centres")
                        .answered("[{'id':'ronneby','name':'Navigatorcentrum Ronneby','municipality':'Ronneby'}]")
                        .reads("ronneby", "Navigatorcentrum Ronneby"),
                Example.of("outbox trace", "7-abc")
                        .gets("/api/outbox/7-abc")
                        .answered(listing("{'id':'o1','at':'2026-11-21T10:00:00','channel':'sms','lane':'notice',"
                                + "'state':'Framme','attempts':1,'code':'','text':'Hej'}"))
                        .reads("o1", "Framme", "avisering"),
                Example.of("outbox trace", "7-00002s-k3f9a-0")
                        .gets("/api/outbox/message/7-00002s-k3f9a-0")
                        .answered("['Meddelandet är en avisering till deltagare 7-abc.']")
                        .reads("en avisering till deltagare 7-abc"),
                Example.of("outbox parked", "")
                        .gets("/api/outbox/parked")
                        .answered(listing("{'id':'17-42','at':'2026-11-21T10:00:00','kind':'meddelande',"
                                + "'person':'17-abc','firstName':'Alva','why':'servern dog','tries':5}"))
                        .reads("17-42", "meddelande", "Alva", "servern dog"),
                Example.of("outbox retry", "17-42")
                        .posts("/api/outbox/parked/17-42/retry", "")
                        .reads("försöker igen"),
                Example.of("outbox drop", "17-42")
                        .posts("/api/outbox/parked/17-42/drop", "")
                        .reads("borttaget"),
                Example.of("demo clock", "--advance PT24H")
                        .posts("/api/demo/clock", "{'advance':'PT24H'}")
                        .answered("{'now':'2026-11-22T09:00:00Z'}")
                        .reads("söndag 22 november kl 10"),
                Example.of("me", "")
                        .gets("/api/me")
                        .answered("{'user':'sara','firstName':'Sara','role':'coach','roleName':'coach',"
                                + "'centres':['ronneby']}")
                        .reads("Sara (sara, coach, ronneby)"),
                Example.of("hours show", "--centre ronneby --from 2026-12-21 --days 14")
                        .gets("/api/hours?centre=ronneby&from=2026-12-21&days=14")
                        .answered(listing(DAY))
                        .reads("onsdag", "10:00-14:00"),
                Example.of(
                                "hours set",
                                "--centre ronneby --from 2026-12-21 --to 2026-12-23 --week \"mån-tis 10-14\""
                                        + " --reason jultider")
                        .posts(
                                "/api/hours/periods",
                                "{'centre':'ronneby','from':'2026-12-21','to':'2026-12-23','week':["
                                        + "{'day':'MONDAY','from':'10:00:00','to':'14:00:00'},"
                                        + "{'day':'TUESDAY','from':'10:00:00','to':'14:00:00'}],'reason':'jultider'}")
                        .answered(listing(DAY))
                        .reads("onsdag", "10:00-14:00"),
                Example.of(
                                "hours exception",
                                "--centre ronneby --date 2026-12-23 --open 10:00-14:00 --reason \"dag före julafton\"")
                        .posts(
                                "/api/hours/exceptions",
                                "{'centre':'ronneby','date':'2026-12-23','spans':['10:00-14:00'],"
                                        + "'reason':'dag före julafton'}")
                        .answered(DAY)
                        .reads("ronneby onsdag 23 december: 10:00-14:00 (dag före julafton)."));
    }

    private static Stream<Example> upkeep() {
        String stuck = "{'id':'o1','at':'2026-11-21T10:00:00','person':'7-abc','firstName':'Ali','channel':'sms',"
                + "'lane':'broadcast','state':'Gick inte fram','attempts':1,'why':'numret finns inte'}";
        return Stream.of(
                Example.of("participant subjects", "7-abc --yes aktiviteter --no praktik")
                        .posts("/api/participants/7-abc/subjects", "{'yes':['aktiviteter'],'no':['praktik']}")
                        .answered(CARD)
                        .reads("Ali: TIDER ja, PRAKTIK nej"),
                Example.of("participant merge", "9-abc --into 7-abc")
                        .posts("/api/participants/9-abc/merge", "{'into':'7-abc','reason':null}")
                        .answered(CARD)
                        .reads("Ali 7-abc"),
                Example.of("outbox waiting", "--centre ronneby")
                        .gets("/api/outbox/all/waiting?centre=ronneby")
                        .answered(listing(stuck))
                        .reads("Ali", "utskick"),
                Example.of("outbox failed", "")
                        .gets("/api/outbox/all/failed")
                        .answered(listing(stuck))
                        .reads("numret finns inte"),
                Example.of("outbox held", "")
                        .gets("/api/outbox/all/held")
                        .answered(listing(stuck))
                        .reads("Ali"),
                Example.of("staff reset", "sara")
                        .posts("/api/staff/sara/reset", "")
                        .answered(STAFF.replace("'password':null", "'password':'made-up'"))
                        .reads("made-up"));
    }

    private static Stream<Example> texts() {
        String card = "{'key':'thanks.answer','text':'Hej då.','original':'Varsågod.','parts':1,"
                + "'versions':[{'number':1,'at':'2026-11-21T10:00:00','by':'sara','text':'Hej då.'}]}";
        return Stream.of(
                Example.of("text list", "--find tack")
                        .gets("/api/texts?q=tack")
                        .answered(listing("{'key':'thanks.answer','text':'Varsågod.','changed':true}"))
                        .reads("thanks.answer", "ändrad"),
                Example.of("text show", "thanks.answer")
                        .gets("/api/texts/thanks.answer")
                        .answered(card)
                        .reads("Original", "Varsågod.", "2026-11-21 sara: Hej då."),
                Example.of("text preview", "thanks.answer --text Hejdå")
                        .posts("/api/texts/thanks.answer/preview", "{'text':'Hejdå','seen':null}")
                        .answered("{'rendered':'Hejdå','parts':1,'faults':['Korta den.'],'remarks':[]}")
                        .reads("Går inte  Korta den.", "Inget är ändrat."),
                Example.of("text edit", "thanks.answer --text \"Hej då.\" --seen 0")
                        .posts("/api/texts/thanks.answer", "{'text':'Hej då.','seen':0}")
                        .answered(card)
                        .reads("Hej då."));
    }

    private static Stream<Example> unanswered() {
        String label = "{'id':'3f9a','text':'öppet lördag','intent':'opening_hours','by':'sara','reviewedBy':''}";
        return Stream.of(
                Example.of("unanswered list", "--days 7")
                        .gets("/api/unanswered?days=7")
                        .answered(listing("{'id':'3f9a','at':'2026-11-21T10:00:00','centre':'ronneby',"
                                + "'text':'öppet lördag [namn]','intent':''}"))
                        .reads("3f9a", "öppet lördag [namn]"),
                Example.of("unanswered label", "3f9a --intent opening_hours --text \"öppet lördag\"")
                        .posts("/api/unanswered/3f9a/label", "{'text':'öppet lördag','intent':'opening_hours'}")
                        .answered(label)
                        .reads("Sparat som opening_hours", "unanswered agree 3f9a"),
                Example.of("unanswered agree", "3f9a")
                        .posts("/api/unanswered/3f9a/agree", "")
                        .answered(label)
                        .reads("Granskat: öppet lördag är opening_hours."),
                Example.of("unanswered drop", "3f9a")
                        .posts("/api/unanswered/3f9a/drop", "")
                        .reads("borttaget"));
    }

    private static Stream<Example> accounts() {
        return Stream.of(
                Example.of("staff add", "--user sara --name Sara --role coach --centre ronneby")
                        .posts(
                                "/api/staff",
                                "{'user':'sara','firstName':'Sara','role':'coach','centres':['ronneby'],"
                                        + "'password':null}")
                        .answered(STAFF.replace("'password':null", "'password':'made-up'"))
                        .reads("Nytt konto sara", "made-up"),
                Example.of("staff list", "")
                        .gets("/api/staff")
                        .answered(listing(STAFF))
                        .reads("sara", "coach"),
                Example.of("staff duty", "sara --phone 0701740616")
                        .posts("/api/staff/sara/duty-phone", "{'phone':'0701740616'}")
                        .answered(STAFF)
                        .reads("…616"),
                Example.of("staff disable", "sara")
                        .posts("/api/staff/sara/disable", "")
                        .answered(STAFF)
                        .reads("spärrat"));
    }

    static String listing(String row) {
        return "{'rows':[" + row + "],'total':1}";
    }
}

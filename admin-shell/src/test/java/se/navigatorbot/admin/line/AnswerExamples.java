package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** Examples of the commands about answers and dates. */
final class AnswerExamples {

    private static final String ANSWER = "{'id':'korkort-1','area':'ekonomi','centre':'','questions':['Betalar ni"
            + " körkort?'],'text':'Fråga din coach.','owner':'sara','reviewed':'2026-05-01','due':true}";
    private static final String DATE =
            "{'id':'komvux-1','title':'Komvux','centre':'','opens':null," + "'closes':'2027-01-15','by':'sara'}";

    private AnswerExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of("faq list", "--due")
                        .gets("/api/answers?due=true")
                        .answered(listing(ANSWER))
                        .reads("korkort-1", "Betalar ni", "granska"),
                Example.of("faq add", "--area ekonomi --question \"Betalar ni körkort?|Körkort?\" --text Nej.")
                        .posts(
                                "/api/answers",
                                "{'area':'ekonomi','centre':null,'questions':['Betalar ni körkort?','Körkort?'],"
                                        + "'text':'Nej.'}")
                        .answered(ANSWER)
                        .reads("Nytt svar korkort-1"),
                Example.of("faq review", "korkort-1 --text Ibland.")
                        .posts("/api/answers/korkort-1/review", "{'text':'Ibland.'}")
                        .answered(ANSWER)
                        .reads("Granskat 2026-05-01"),
                Example.of("faq close", "korkort-1")
                        .posts("/api/answers/korkort-1/close", "")
                        .answered(ANSWER)
                        .reads("ges inte längre"),
                Example.of("faq try", "\"får man körkort\" --area ekonomi")
                        .posts("/api/answers/try", "{'text':'får man körkort','area':'ekonomi','centre':null}")
                        .answered(listing(ANSWER))
                        .reads("Fråga din coach."),
                Example.of("study list", "")
                        .gets("/api/answers/dates")
                        .answered(listing(DATE))
                        .reads("komvux-1", "2027-01-15"),
                Example.of("study add", "--title Komvux --closes 2027-01-15")
                        .posts(
                                "/api/answers/dates",
                                "{'title':'Komvux','centre':null,'opens':null,'closes':'2027-01-15'}")
                        .answered(DATE)
                        .reads("Nytt datum komvux-1: Komvux senast 2027-01-15."),
                Example.of("study close", "komvux-1")
                        .posts("/api/answers/dates/komvux-1/close", "")
                        .answered(DATE)
                        .reads("Borttaget: Komvux."));
    }

    private static String listing(String row) {
        return "{'rows':[" + row + "],'total':1}";
    }
}

package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** One example of each command about people's own data. */
final class CaseExamples {

    private CaseExamples() {}

    static Stream<Example> all() {
        String row = "{'id':'c1','kind':'erasure','kindName':'radering','person':'7-abc','firstName':'Ali',"
                + "'centre':'ronneby','opened':'2026-11-21T10:00:00','due':'2026-12-21','daysLeft':30,"
                + "'openedBy':'deltagaren','note':'','state':'open','reason':'','proof':null}";
        String proof = "'state':'done','reason':'raderad','proof':{'mark':'ab','at':'2026-11-21T10:00:00','by':'sara',"
                + "'records':12,'looked':99,'log':'omskriven','left':['Släng kopior.'],'millis':40}}";
        return Stream.of(
                Example.of("participant case list", "--all")
                        .gets("/api/cases?all=true")
                        .answered("{'rows':[" + row + "],'total':1}")
                        .reads("c1", "radering", "7-abc", "2026-12-21", "öppet"),
                Example.of("participant case open", "7-abc --kind radering --note \"ringde själv\" --sure")
                        .posts("/api/cases", "{'person':'7-abc','kind':'radering','note':'ringde själv','sure':true}")
                        .answered(row)
                        .reads("Ärende c1: radering, klart senast 2026-12-21."),
                Example.of("participant case close", "c1 --reason \"finns i ett öppet ärende\"")
                        .posts("/api/cases/c1/close", "{'done':false,'reason':'finns i ett öppet ärende'}")
                        .answered(row)
                        .reads("Ärende c1 är avslutat."),
                Example.of("participant case erase", "c1 --person 7-abc")
                        .posts("/api/cases/c1/erase", "{'person':'7-abc'}")
                        .answered(row.substring(0, row.indexOf("'state'")) + proof)
                        .reads("Raderat: 12 poster på 40 ms. Inget kvar i 99 nycklar.", "Släng kopior."),
                Example.of("participant case export", "c1 --format html --hide 2 --file " + fresh())
                        .gets("/api/cases/c1/export?format=html&hide=2")
                        .answered("{'name':'a.html','content':'<p>hej</p>'}")
                        .reads("Sparat i", "personuppgifter"),
                Example.of("lifetime list", "")
                        .gets("/api/lifetimes")
                        .answered("[{'kind':'talk','days':730,'reason':'r','records':3}]")
                        .reads("talk", "730", "3"),
                Example.of("lifetime sweep", "")
                        .posts("/api/lifetimes/sweep", "")
                        .answered("[{'kind':'talk','days':730,'reason':'r','records':3}]")
                        .reads("talk", "3"),
                Example.of("participant case erased", System.getProperty("java.io.tmpdir") + "/erased-of-a-test")
                        .gets("/api/cases/erased")
                        .answered("{'text':'ab 2026-11-21T10:00:00Z'}")
                        .reads("Listan är sparad i"));
    }

    private static String fresh() {
        return System.getProperty("java.io.tmpdir") + "/extract-" + System.nanoTime();
    }
}

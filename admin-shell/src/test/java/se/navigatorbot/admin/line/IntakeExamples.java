package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** Examples of the commands about groups that are taken in step by step, about posters that lead there, and about stories. */
final class IntakeExamples {

    private static final String INTAKE = "{'id':'projektp-1','title':'Projektplats Älmhult','centre':'ronneby',"
            + "'employer':'IKEA','closed':false,'stages':[" + stage("interest", "intresse", "90") + ","
            + stage("meeting", "möte", "45")
            + "," + stage("admitted", "antagen", "13") + "," + stage("placement", "praktik", "8") + ","
            + stage("job", "jobb", "null") + "]}";

    private static final String MOVED = "{'moved':1,'not':['9-def: Personen är redan där.']}";

    private static final String POSTER = "{'word':'hoppin26','centre':'ronneby','programme':null,"
            + "'intake':'projektp-1','by':'sixten','closed':false,'joined':12,'enrolled':null}";

    private static final String STORY = "{'person':'7-abc','firstName':'Ali','centre':'ronneby','consent':'s1',"
            + "'how':'skriftligt','until':null,'uses':['affischen']}";

    private IntakeExamples() {}

    static Stream<Example> all() {
        String one = "/api/intakes/projektp-1";
        return Stream.of(
                Example.of("intake list", "--all")
                        .gets("/api/intakes?all=true")
                        .answered(Examples.listing(INTAKE))
                        .reads("projektp-1", "Projektplats Älmhult", "90", "45", "13", "***"),
                Example.of("intake add", "--title \"Projektplats Älmhult\" --centre ronneby --employer IKEA")
                        .posts("/api/intakes", "{'title':'Projektplats Älmhult','centre':'ronneby','employer':'IKEA'}")
                        .answered(INTAKE)
                        .reads("Nytt intag projektp-1: Projektplats Älmhult."),
                Example.of("intake message", "projektp-1 --stage möte --text \"Du är välkommen på möte.\"")
                        .posts(one + "/message", "{'stage':'möte','text':'Du är välkommen på möte.'}")
                        .answered("{'intake':'projektp-1','stage':'meeting','text':'Du är välkommen på möte.',"
                                + "'remarks':['Det står mer än en fråga.']}")
                        .reads(
                                "Den som kommer dit får: Du är välkommen på möte.",
                                "Tänk på  Det står mer än en fråga."),
                Example.of("intake message", "projektp-1 --stage möte --none")
                        .posts(one + "/message", "{'stage':'möte','text':null}")
                        .answered("{'intake':'projektp-1','stage':'meeting','text':'','remarks':[]}")
                        .reads("Inget sägs på det steget."),
                Example.of("intake message", "projektp-1 --stage möte")
                        .gets("/api/intakes?all=true")
                        .answered(Examples.listing(INTAKE))
                        .reads("Den som kommer dit får: Om möte."),
                Example.of("intake people", "projektp-1 --stage möte")
                        .gets(one + "/people?stage=m%C3%B6te")
                        .answered(Examples.listing("{'person':'7-abc','firstName':'Ali','centre':'ronneby',"
                                + "'stage':'möte','since':'2026-11-21','left':false}"))
                        .reads("7-abc", "Ali", "möte", "2026-11-21"),
                Example.of("intake move", "projektp-1 --stage möte --people 7-abc,9-def")
                        .posts(one + "/move", "{'people':['7-abc','9-def'],'stage':'möte','quiet':false}")
                        .answered(MOVED)
                        .reads("1 flyttade till möte.", "Inte 9-def: Personen är redan där."),
                Example.of("intake leave", "projektp-1 --people 7-abc")
                        .posts(one + "/leave", "{'people':['7-abc']}")
                        .answered("{'moved':1,'not':[]}")
                        .reads("1 har lämnat."),
                Example.of("intake close", "projektp-1")
                        .posts(one + "/close", "")
                        .answered(INTAKE.replace("'closed':false", "'closed':true"))
                        .reads("Stängt för nya: Projektplats Älmhult."),
                Example.of("poster list", "")
                        .gets("/api/posters?all=false")
                        .answered(Examples.listing(POSTER))
                        .reads("HOPPIN26", "ronneby", "12", "***", "sixten"),
                Example.of("poster add", "hoppin26 --centre ronneby --intake projektp-1")
                        .posts(
                                "/api/posters",
                                "{'word':'hoppin26','centre':'ronneby','programme':null,'intake':'projektp-1'}")
                        .answered(POSTER)
                        .reads("Ordet HOPPIN26 leder till ronneby."),
                Example.of("poster text", "hoppin26")
                        .gets("/api/posters/hoppin26/text")
                        .answered("{'text':'Vill du vara med?\\nSms:a','link':'SMSTO:+46700000000:HOPPIN26',"
                                + "'code':'<svg/>'}")
                        .reads("Vill du vara med? / Sms:a", "SMSTO:+46700000000:HOPPIN26"),
                Example.of("poster close", "hoppin26")
                        .posts("/api/posters/hoppin26/close", "")
                        .answered(POSTER)
                        .reads("HOPPIN26 räknas inte längre."),
                Example.of("story list", "")
                        .gets("/api/stories")
                        .answered(Examples.listing(STORY))
                        .reads("7-abc", "s1", "skriftligt", "affischen"),
                Example.of("story add", "7-abc --text \"Jag vågade.\" --how skriftligt --until 2027-06-30")
                        .posts(
                                "/api/stories",
                                "{'person':'7-abc','words':'Jag vågade.','how':'skriftligt','until':'2027-06-30'}")
                        .answered("{'person':'7-abc','consent':'s1','told':true}")
                        .reads("Sparad med samtycke s1. Deltagaren får besked om hur den tas bort."),
                Example.of("story add", "7-abc --text \"Jag vågade.\" --how muntligt")
                        .posts("/api/stories", "{'person':'7-abc','words':'Jag vågade.','how':'muntligt','until':null}")
                        .answered("{'person':'7-abc','consent':'s2','told':false}")
                        .reads("Sparad med samtycke s2. Personen får inget sms."),
                Example.of("story use", "7-abc --consent s1 --where affischen")
                        .posts("/api/stories/7-abc/s1/use", "{'where':'affischen'}")
                        .answered("{'consent':'s1','words':'Jag vågade.'}")
                        .reads("Jag vågade."),
                Example.of("story drop", "7-abc --consent s1")
                        .posts("/api/stories/7-abc/s1/withdraw", "")
                        .answered("{'consent':'s1','uses':['affischen']}")
                        .reads("Berättelsen är borttagen. Ta ner den: affischen"));
    }

    private static String stage(String stage, String name, String reached) {
        return "{'stage':'" + stage + "','name':'" + name + "','reached':" + reached + ",'message':'Om " + name + ".'}";
    }
}

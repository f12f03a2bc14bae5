package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** Examples of the commands about the way through programmes and workplaces. */
final class JourneyExamples {

    private static final String CARD =
            "{'person':'7-abc','firstName':'Ali','goal':'jobba med djur','nextStep':'','referral':'af',"
                    + "'programmes':[{'id':'7-t3','programme':'vis','name':'ViS','from':'2026-11-25','to':null,'result':'',"
                    + "'coach':'lena'}],'stays':[{'id':'7-t4','placement':'','employer':'Stallet','kind':'praktik',"
                    + "'from':'2026-12-07','to':null,'asked':['dag 1: bra'],'absences':[]}],'told':[{'id':'mb1x','day':'2026-12-08','result':'arbete','by':'deltagaren','about':'dag 1','settled':''}],'attendedMinutes':90,'clashes':['möte med Lena krockar med Stallet']}";

    private JourneyExamples() {}

    static Stream<Example> all() {
        String way = "/api/participants/7-abc/journey";
        return Stream.of(
                Example.of("journey show", "7-abc")
                        .gets(way)
                        .answered(CARD)
                        .reads(
                                "jobba med djur",
                                "ViS 2026-11-25 till tills vidare",
                                "Stallet",
                                "dag 1: bra",
                                "90",
                                "krockar med Stallet"),
                Example.of("journey start", "7-abc --employer Stallet --from 2026-12-07 --days mon,tue --begins 07:00")
                        .posts(
                                way + "/stays",
                                "{'placement':null,'employer':'Stallet','kind':null,'from':'2026-12-07','to':null,"
                                        + "'days':['mon','tue'],'begins':'07:00:00','ends':null}")
                        .answered(CARD)
                        .reads("Stallet"),
                Example.of("journey contacts", "7-abc")
                        .gets(way + "/contacts")
                        .answered(Examples.listing(
                                "{'at':'2026-11-20T10:00:00','channel':'sms','by':'boten','about':'du har en tid',"
                                        + "'answered':false}"))
                        .reads("sms", "boten", "du har en tid", "nej"),
                Example.of("journey end", "7-abc --stay 7-t4 --last 2026-12-18")
                        .posts(way + "/stays/7-t4/end", "{'last':'2026-12-18','result':null}")
                        .answered(CARD)
                        .reads("Stallet"),
                Example.of("programme enrol", "7-abc --programme vis --passing navigatorcentrum --coach lena")
                        .posts(
                                way + "/programmes",
                                "{'programme':'vis','from':null,'passing':['navigatorcentrum'],'coach':'lena'}")
                        .answered(CARD)
                        .reads("ViS"),
                Example.of("programme leave", "7-abc --enrolment 7-t3 --result arbete")
                        .posts(way + "/programmes/7-t3/end", "{'last':null,'result':'arbete'}")
                        .answered(CARD)
                        .reads("ViS"),
                Example.of("attendance add", "7-abc --programme vis --activity CV-verkstad --minutes 90")
                        .posts(
                                way + "/attendance",
                                "{'date':null,'programme':'vis','activity':'CV-verkstad','minutes':90}")
                        .answered(CARD)
                        .reads("90 minuter"),
                Example.of("programme missing", "--from 2026-11-02 --dry-run")
                        .posts("/api/missing", "{'dry':true,'from':'2026-11-02','after':''}")
                        .answered("{'enrolled':3,'doubles':1,'not':[{'person':'7-abc','programme':'ViS',"
                                + "'sentence':'ViS finns inte i kommunen den dagen.'}],'next':null}")
                        .reads("Tid i program: 3. Dubbletter: 1. Går inte: 1.", "7-abc", "finns inte i kommunen"),
                Example.of("programme correct", "7-abc --enrolment 7-t3 --from 2026-09-14 --reason fel")
                        .posts(
                                way + "/programmes/7-t3/correct",
                                "{'from':'2026-09-14','to':null,'municipality':null,'employer':null,"
                                        + "'open':false,'remove':false,'reason':'fel'}")
                        .answered(CARD)
                        .reads("ViS"),
                Example.of("journey correct", "7-abc --stay 7-t4 --employer Exempelgården --open --reason fel")
                        .posts(
                                way + "/stays/7-t4/correct",
                                "{'from':null,'to':null,'municipality':null,'employer':'Exempelgården',"
                                        + "'open':true,'remove':false,'reason':'fel'}")
                        .answered(CARD)
                        .reads("Stallet"),
                Example.of("journey confirm", "7-abc --told mb1x --not-so")
                        .posts(way + "/told/mb1x", "{'so':false}")
                        .answered(CARD)
                        .reads("arbete, dag 1 (deltagaren, mb1x)"),
                Example.of("journey note", "7-abc --goal \"jobba med djur\" --referral af")
                        .posts(
                                way + "/notes",
                                "{'goal':'jobba med djur','nextStep':null,'gender':null,'referral':'af'}")
                        .answered(CARD)
                        .reads("jobba med djur"));
    }
}

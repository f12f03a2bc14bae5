package se.navigatorbot.admin.line;

import java.util.stream.Stream;

/** Examples of the commands about places with employers. */
final class PlacementExamples {

    private static final String PLACEMENT = "{'id':'p3d9','employer':'Hemtjänsten','title':'Vårdbiträde',"
            + "'municipality':'ronneby','branch':'vård','centre':'ronneby','places':2,'hours':'','demands':'',"
            + "'start':'2027-01-11','applyBy':null,'closed':false}";

    private static final String EMPLOYER = "{'id':'hemtjans-1','name':'Hemtjänsten','municipality':'ronneby',"
            + "'contact':'Eva','phone':'0457-10101','mail':'','note':'','places':1}";

    private PlacementExamples() {}

    static Stream<Example> all() {
        return Stream.of(
                Example.of(
                                "placement add",
                                "--employer Hemtjänsten --title Vårdbiträde --municipality ronneby --branch vård"
                                        + " --places 2 --start 2027-01-11")
                        .posts(
                                "/api/placements",
                                "{'employer':'Hemtjänsten','title':'Vårdbiträde','municipality':'ronneby',"
                                        + "'branch':'vård','centre':null,'places':2,'hours':null,'demands':null,"
                                        + "'start':'2027-01-11','applyBy':null,'terms':null}")
                        .answered("{'placement':" + PLACEMENT + ",'told':4,'warnings':['Skriv vad man gör.']}")
                        .reads("Ny praktikplats p3d9: Vårdbiträde hos Hemtjänsten, ronneby. 4 som följer"),
                Example.of("employer list", "")
                        .gets("/api/employers")
                        .answered(Examples.listing(EMPLOYER))
                        .reads("Eva", "0457-10101"),
                Example.of(
                                "employer add",
                                "--name Hemtjänsten --municipality ronneby --contact Eva --phone 0457-10101 --education vård")
                        .posts(
                                "/api/employers",
                                "{'name':'Hemtjänsten','municipality':'ronneby','contact':'Eva','phone':'0457-10101',"
                                        + "'mail':null,'note':null,'education':'vård'}")
                        .answered(EMPLOYER)
                        .reads("I registret: Hemtjänsten (hemtjans-1)."),
                Example.of("employer drop", "hemtjans-1")
                        .posts("/api/employers/hemtjans-1/drop", "")
                        .answered("")
                        .reads("Borttagen ur registret: hemtjans-1."),
                Example.of("employer offers", "")
                        .gets("/api/employers/offers")
                        .answered(
                                Examples.listing(
                                        "{'person':'7-abc','at':'2026-11-24T10:00:00','phone':'+46701740600',"
                                                + "'words':'Vi har plats på lagret','branch':'lager','municipality':'ronneby'}"))
                        .reads("7-abc", "lager", "Vi har plats"),
                Example.of("employer place", "7-abc --employer Hemtjänsten --title Vårdbiträde")
                        .posts(
                                "/api/employers/offers/7-abc/place",
                                "{'employer':'Hemtjänsten','title':'Vårdbiträde','municipality':null,'branch':'',"
                                        + "'centre':null,'places':null,'hours':null,'demands':null,'start':null,"
                                        + "'applyBy':null,'terms':null}")
                        .answered("{'placement':" + PLACEMENT + ",'told':4}")
                        .reads("Ny plats p3d9 hos Hemtjänsten. 4 som följer"),
                Example.of("placement list", "--branch vård --kind lärlingsplats --all")
                        .gets("/api/placements?branch=v%C3%A5rd&kind=l%C3%A4rlingsplats&all=true")
                        .answered(Examples.listing(PLACEMENT))
                        .reads("p3d9", "Hemtjänsten", "2027-01-11"),
                Example.of(
                                "placement add",
                                "--employer Kafé --title Servering --branch restaurang --kind summer_job"
                                        + " --hours-a-week 20 --begins 08:30 --shifts day,weekend --direct")
                        .posts(
                                "/api/placements",
                                "{'employer':'Kafé','title':'Servering','municipality':null,'branch':'restaurang',"
                                        + "'centre':null,'places':null,'hours':null,'demands':null,'start':null,"
                                        + "'applyBy':null,'terms':{'kind':'summer_job','tasks':null,'address':null,"
                                        + "'locality':null,'country':null,'end':null,'hoursAWeek':20,"
                                        + "'begins':'08:30:00','shifts':['day','weekend'],'adaptations':[],"
                                        + "'requires':[],'bus':null,'supervisor':null,'direct':true,'visible':null,"
                                        + "'source':null}}")
                        .answered("{'placement':" + PLACEMENT + ",'told':4}")
                        .reads("Ny praktikplats p3d9"),
                Example.of(
                                "placement add",
                                "--employer Ladan --title Putsa --branch lantbruk --start 2027-01-11 --weeks 4"
                                        + " --locality Kallinge --source listan")
                        .posts(
                                "/api/placements",
                                "{'employer':'Ladan','title':'Putsa','municipality':null,'branch':'lantbruk',"
                                        + "'centre':null,'places':null,'hours':null,'demands':null,'start':'2027-01-11',"
                                        + "'applyBy':null,'terms':{'kind':null,'tasks':null,'address':null,"
                                        + "'locality':'Kallinge','country':null,'end':'2027-02-07','hoursAWeek':null,"
                                        + "'begins':null,'shifts':[],'adaptations':[],"
                                        + "'requires':[],'bus':null,'supervisor':null,'direct':false,'visible':null,"
                                        + "'source':'listan'}}")
                        .answered("{'placement':" + PLACEMENT + ",'told':4}")
                        .reads("Ny praktikplats p3d9"),
                Example.of("placement change", "p3d9 --start 2027-01-18 --hours 8-16")
                        .posts(
                                "/api/placements/p3d9/change",
                                "{'title':null,'places':null,'hours':'8-16','demands':null,'start':'2027-01-18',"
                                        + "'applyBy':null,'end':null,'tasks':null,'address':null,'locality':null,"
                                        + "'hoursAWeek':null,'begins':null,'bus':null,'supervisor':null}")
                        .answered("{'placement':" + PLACEMENT + ",'told':0}")
                        .reads("Ändrad: Vårdbiträde hos Hemtjänsten, ronneby."),
                Example.of("placement match", "p3d9")
                        .gets("/api/placements/p3d9/match")
                        .answered(Examples.listing(
                                "{'person':'7-abc','firstName':'Ali','centre':'ronneby','follows':false,"
                                        + "'why':'reser inte dit'}"))
                        .reads("Ali", "nej", "reser inte dit"),
                Example.of("jobad list", "--municipality ronneby --words kock")
                        .gets("/api/jobads?municipality=ronneby&words=kock")
                        .answered(Examples.listing("{'id':'29001','headline':'Kock','employer':'Krogen',"
                                + "'municipality':'Ronneby','field':'Hotell','applyBy':'2027-02-14','address':'x'}"))
                        .reads("29001", "Kock", "2027-02-14"),
                Example.of("jobad pick", "29001 --branch restaurang")
                        .posts("/api/jobads/29001/pick", "{'branch':'restaurang','centre':null}")
                        .answered("{'placement':" + PLACEMENT + ",'told':4}")
                        .reads("Ny plats p3d9", "4 som följer"),
                Example.of("placement texts", "p3d9")
                        .gets("/api/placements/p3d9/texts")
                        .answered("{'sms':'Ny praktik: Vårdbiträde','chat':'Mer','poster':'Stor\\nText',"
                                + "'link':'https://navigator.example/chat','code':'<svg/>'}")
                        .reads("Ny praktik: Vårdbiträde", "Stor / Text", "https://navigator.example/chat"),
                Example.of("placement import", "src/test/resources/placements/platser.csv --take good")
                        .posts(
                                "/api/placements/imports",
                                "{'file':'YXJiZXRzZ2l2YXJlO3RpdGVsO2JyYW5zY2gK','take':'good','centre':null}")
                        .answered("{'good':3,'taken':['lager-1'],'faults':[{'row':4,'field':'start',"
                                + "'reason':'Datum skrivs som 2026-11-26.'}],'leftOut':['kolumn 3 (personnummer)']}")
                        .reads("kolumn 3 (personnummer)", "Datum skrivs", "3 rader är rätt, 1 fel. Inlagda: 1."),
                Example.of("placement close", "p3d9")
                        .posts("/api/placements/p3d9/close", "")
                        .answered(PLACEMENT)
                        .reads("Stängd: Vårdbiträde"));
    }
}

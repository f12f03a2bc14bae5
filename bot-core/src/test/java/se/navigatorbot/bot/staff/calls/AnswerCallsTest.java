package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Answer;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AnswersApi;
import se.navigatorbot.bot.staffapi.AnswersApi.AnswerRow;
import se.navigatorbot.bot.staffapi.AnswersApi.DateRow;
import se.navigatorbot.bot.staffapi.AnswersApi.NewAnswer;
import se.navigatorbot.bot.staffapi.AnswersApi.NewDate;
import se.navigatorbot.bot.staffapi.AnswersApi.Question;
import se.navigatorbot.bot.staffapi.AnswersApi.Review;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.StatusApi;
import se.navigatorbot.channels.Address;

/** What staff answer before they are asked, and what they are told to look through. */
class AnswerCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final AnswersApi answers = house.as("anna", AnswersApi.class);

    @Test
    void anAnswerIsGivenReviewedAndTakenAway() {
        AnswerRow row = answers.add(new NewAnswer(
                "ekonomi",
                null,
                List.of("Betalar ni truckkort?", "Får jag pengar till truckkort?"),
                "Fråga din coach."));
        assertThat(row.owner()).isEqualTo("anna");
        Address person = day.known("Hanna", "+46701740641");
        house.hears(person, "kan jag få pengar till truckkortet");
        day.reads(person, "Fråga din coach.");

        AnswerRow other = answers.review(row.id(), new Review("Prata med din coach."));
        assertThat(other.text()).isEqualTo("Prata med din coach.");
        Question question = new Question("betalar ni mitt truckkort", "ekonomi", "ronneby");
        assertThat(answers.ask(question).rows()).extracting(AnswerRow::id).containsExactly(row.id());
        answers.close(row.id());
        assertThat(answers.ask(question).rows()).isEmpty();
    }

    @Test
    void afterSixMonthsStaffAreWarned() {
        AnswerRow row = answers.add(new NewAnswer("jobb", null, List.of("Hjälper ni till med körjournal?"), "Ja."));
        assertThat(answers.list(true).rows()).doesNotContain(row);
        Catalogues catalogues = house.bean(Catalogues.class);
        Answer known = Objects.requireNonNull(catalogues.current().answers().get(row.id()));
        catalogues.put(
                known.reviewedAs("Ja.", "anna", day.today().minusMonths(6)).withVersion(2));

        assertThat(answers.list(true).rows()).extracting(AnswerRow::id).contains(row.id());
        assertThat(house.as("anna", StatusApi.class).status().lines())
                .extracting(StatusApi.StatusLine::sentence)
                .anyMatch(sentence -> sentence.matches("Gå igenom \\d+ svar igen: .*"));
        answers.close(row.id());
    }

    @Test
    void whoAskedToBeToldIsToldOfTheNextOne() {
        Address person = day.known("Ines", "+46701740642");
        house.hears(person, "när är nästa informationsträff");
        day.reads(person, "Ska jag säga till när det finns?");
        house.hears(person, "ja");
        day.reads(person, "Jag säger till när det finns");

        house.as("anna", EventsApi.class)
                .add(new NewEvent(
                        "info_meeting",
                        null,
                        null,
                        null,
                        day.tomorrow().plusDays(8).atTime(13, 0),
                        60,
                        9,
                        false,
                        false,
                        null));
        day.reads(person, "Nu finns Informationsträff");
        house.hears(person, "ja");
        day.reads(person, "Du är anmäld till Informationsträff");
    }

    @Test
    void datesAreKept() {
        DateRow row = answers.addDate(
                new NewDate("Folkhögskola allmän kurs", null, null, day.today().plusDays(40)));
        assertThat(answers.dates().rows()).contains(row);
        answers.closeDate(row.id());
        assertThat(answers.dates().rows()).doesNotContain(row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/answers | {'area':'ekonomi','questions':['Hur mycket?'],'text':'Du får 2 500 kr.'} | belopp",
                "/api/answers | {'area':'ekonomi','questions':['Var?'],'text':'Se www.exempel.se'} | länk",
                "/api/answers | {'area':'ekonomi','questions':[' '],'text':'Nej.'} | Frågan saknas",
                "/api/answers | {'area':'dans','questions':['Var?'],'text':'Nej.'} | Området finns inte",
                "/api/answers | {'area':'ekonomi','centre':'karlshamn','questions':['Var?'],'text':'Nej.'} | arbetar inte",
                "/api/answers/nix/review | {} | inget svar nix",
                "/api/answers/dates | {'title':'Komvux','closes':'2001-01-15'} | Dagarna stämmer inte",
            })
    void whatMayNotBeSaidIsRefused(String path, String body, String said) {
        HttpResponse<String> answer = house.call(house.token("anna"), "POST", path, body.replace('\'', '"'));

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(said);
    }
}

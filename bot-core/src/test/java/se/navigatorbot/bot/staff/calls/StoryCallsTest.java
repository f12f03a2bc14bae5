package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.staffapi.StoriesApi.Kept;
import se.navigatorbot.bot.staffapi.StoriesApi.NewStory;
import se.navigatorbot.bot.staffapi.StoriesApi.NewUse;
import se.navigatorbot.bot.staffapi.StoriesApi.StoryRow;
import se.navigatorbot.channels.Address;

/** A story is kept and used with a consent alone, and goes when that is taken back, by whomever or by time. */
class StoryCallsTest {

    private static final String WORDS = "Jag ville jobba med djur och vågade fråga.";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final StoriesApi stories = house.as("anna", StoriesApi.class);

    @BeforeEach
    void aTuesdayMorning() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void thePersonCanTakeItBackByTextAndStaffLearnWhereItStands() {
        Address hillevi = day.known("Hillevi", "+46701740895");
        String id = day.person("Hillevi");
        String consent = stories.keep(new NewStory(id, WORDS, "skriftligt, pärm 3", null))
                .consent();
        day.reads(hillevi, "Ångrar du dig? Svara: ta bort min berättelse.");

        assertThat(stories.use(id, consent, new NewUse("affischen i entrén")).words())
                .isEqualTo(WORDS);
        assertThat(stories.list().rows())
                .filteredOn(row -> row.person().equals(id))
                .extracting(StoryRow::how, StoryRow::uses)
                .containsExactly(tuple("skriftligt, pärm 3", List.of("affischen i entrén")));
        assertThat(house.as("bo", StoriesApi.class).list().rows())
                .noneMatch(row -> row.person().equals(id));

        house.hears(hillevi, "ta bort min berättelse");
        day.reads(hillevi, "jag har tagit bort din berättelse");
        assertThat(day.waits(id)).isTrue();
        assertThat(house.bean(People.class).thread(id, 50))
                .anyMatch(line -> line.text().contains("använd: affischen i entrén"));
        assertThat(status(id, consent, "use", "{\"where\":\"Facebook\"}")).isEqualTo(409);
        assertThat(stories.list().rows()).noneMatch(row -> row.person().equals(id));
    }

    @Test
    void withoutConsentWithoutWordsOrForProtectedPeopleNothingIsKept() {
        day.known("Hilding", "+46701740896");
        String id = day.person("Hilding");

        assertThat(keeping("{\"person\":\"" + id + "\",\"words\":\"x\",\"how\":\"\"}"))
                .isEqualTo(400);
        assertThat(keeping("{\"person\":\"" + id + "\",\"words\":\"\",\"how\":\"skriftligt\"}"))
                .isEqualTo(400);
        assertThat(keeping(
                        "{\"person\":\"" + id + "\",\"words\":\"x\",\"how\":\"skriftligt\",\"until\":\"2020-01-01\"}"))
                .isEqualTo(400);
        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(id, true, "skyddad folkbokföring"));
        assertThat(keeping("{\"person\":\"" + id + "\",\"words\":\"x\",\"how\":\"skriftligt\"}"))
                .as("protected")
                .isEqualTo(409);
        assertThat(house.bean(People.class).find(id).orElseThrow().journey().stories())
                .isEmpty();
    }

    @Test
    void aConsentForATimeEndsWithItAndStaffCanTakeOneBack() {
        day.known("Hjalmar", "+46701740897");
        String id = day.person("Hjalmar");
        String timed = stories.keep(new NewStory(id, WORDS, "skriftligt", day.tomorrow()))
                .consent();
        String lasting =
                stories.keep(new NewStory(id, WORDS, "skriftligt", null)).consent();

        house.turnTo(DayOfWeek.FRIDAY, 10);
        day.soon(() -> stories.list().rows().stream()
                .noneMatch(row -> row.person().equals(id) && row.consent().equals(timed)));
        assertThat(status(id, timed, "use", "{\"where\":\"affisch\"}")).isEqualTo(409);
        assertThat(stories.withdraw(id, lasting).uses()).isEmpty();
        assertThat(status(id, lasting, "withdraw", "")).isEqualTo(404);
    }

    @Test
    void whoIsNotReachedIsToldByStaffAndNoConsentHasTheIdOfAnEarlierOne() {
        Address hedda = day.known("Hedda", "+46701740898");
        String id = day.person("Hedda");
        Kept first = stories.keep(new NewStory(id, WORDS, "skriftligt", null));
        assertThat(first.told()).isTrue();
        stories.withdraw(id, first.consent());
        house.hears(hedda, "STOPP");
        day.soon(() -> house.bean(People.class)
                .find(id)
                .filter(person -> person.wishes().stopped())
                .isPresent());

        Kept second = stories.keep(new NewStory(id, WORDS, "skriftligt", null));

        assertThat(second.told()).isFalse();
        assertThat(status(id, first.consent(), "withdraw", "")).isEqualTo(404);
        assertThat(stories.withdraw(id, second.consent()).uses()).isEmpty();
    }

    @Test
    void aStoryIsSentToManyOnlyWithThatUseWrittenDown() {
        day.known("Halvar", "+46701740899");
        String id = day.person("Halvar");
        String words = "Jag satt hemma i två år innan jag vågade ringa hit och fråga.";
        String consent =
                stories.keep(new NewStory(id, words, "skriftligt", null)).consent();
        String body = "{\"text\":\"Ett exempel: jag satt hemma i två år, innan jag VÅGADE ringa hit. Kom du med!\","
                + "\"subject\":\"aktiviteter\",\"branches\":[\"ingens\"]}";

        assertThat(previewed(body)).contains("ur en deltagares berättelse");
        stories.use(id, consent, new NewUse("affischen"));
        assertThat(previewed(body)).contains("ur en deltagares berättelse");
        stories.use(id, consent, new NewUse("utskick i december"));
        assertThat(previewed(body)).contains("recipients");
        stories.withdraw(id, consent);
    }

    private int status(String person, String consent, String act, String body) {
        String path = "/api/stories/" + person + "/" + consent + "/" + act;
        return house.call(house.token("anna"), "POST", path, body).statusCode();
    }

    private String previewed(String body) {
        return house.call(house.token("anna"), "POST", "/api/broadcasts/preview", body)
                .body();
    }

    private int keeping(String body) {
        return house.call(house.token("anna"), "POST", "/api/stories", body).statusCode();
    }
}

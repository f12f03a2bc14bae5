package se.navigatorbot.bot.placements;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.bot.turns.Turns;

/** All about placements: looking, following, telling. */
@Configuration(proxyBeanMethods = false)
public class PlacementsConfiguration {

    private final PlacementWords words;
    private final Followers followers;

    private final WayThere way;
    private final PlacesNamed places;

    PlacementsConfiguration(Region region, BusWays ways, BusinessClock clock) {
        this.way = new WayThere(ways, region);
        this.places = new PlacesNamed(region, ways);
        this.words = new PlacementWords(region, way);
        this.followers = new Followers(region, way, () -> LocalDate.ofInstant(clock.instant(), region.zone()));
    }

    @Bean
    Skill placementSearchSkill() {
        return new PlacementSearchSkill(words, followers, way, places);
    }

    @Bean
    Interjection morePlacements(ChoiceReading choices) {
        return new MorePlacements(new PlacementList(words), choices);
    }

    @Bean
    Interjection wayThere() {
        return way;
    }

    @Bean
    PlacementAlertsSkill placementAlertsSkill() {
        return new PlacementAlertsSkill(words, followers);
    }

    @Bean
    AnswersQuestion placementOffers(PlacementAlertsSkill alerts) {
        return new PlacementOffers(alerts);
    }

    @Bean
    PlacementInterestSkill placementInterestSkill(StaffQueue queue) {
        return new PlacementInterestSkill(words, followers, queue);
    }

    @Bean
    RequestHandler<PlacementNews> placementNews(Texts texts) {
        return new PlacementNewsHandler(followers, new PlacementTelling(words, texts));
    }

    @Bean
    TimetablePart waitingNews(Region region, Texts texts) {
        return new WaitingNews(region.zone(), followers, new PlacementTelling(words, texts));
    }

    @Bean
    TimetablePart somethingElse(Region region, Texts texts) {
        return new SomethingElse(region.zone(), followers, new PlacementTelling(words, texts));
    }

    @Bean
    TimetablePart lastDays(Region region, OpeningHours hours, Texts texts) {
        return new LastDays(region.zone(), hours, new PlacementTelling(words, texts));
    }

    @Bean
    TimetablePart placesGone(Region region) {
        return new PlacesGone(region.zone(), words);
    }

    @Bean
    PlacementAnnouncer placementAnnouncer(Catalogues catalogues, People people, Turns turns, Redis redis) {
        return new PlacementAnnouncer(catalogues, people, turns, redis, followers);
    }

    @Bean
    PlacementMatches placementMatches() {
        return new PlacementMatches(followers, words);
    }

    @Bean
    PlacementTexts placementTexts(Texts texts, Region region, @Value("${navigator.public-url:}") String publicUrl) {
        return new PlacementTexts(words, texts, region, publicUrl);
    }

    /** What an earlier process left half told is told within a minute. */
    @Bean
    Recurring announcementWatch(PlacementAnnouncer announcer, SoleDuty duty) {
        return Recurring.every(Duration.ofMinutes(1), "announcement-watch", duty.only(announcer::resume));
    }
}

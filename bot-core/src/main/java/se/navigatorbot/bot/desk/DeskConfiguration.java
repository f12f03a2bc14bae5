package se.navigatorbot.bot.desk;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.navigatorbot.bot.desk.answers.AnswersConfiguration;
import se.navigatorbot.bot.desk.cases.CaseActs;
import se.navigatorbot.bot.desk.cases.CasePages;
import se.navigatorbot.bot.desk.day.DayPages;
import se.navigatorbot.bot.desk.door.DoorConfiguration;
import se.navigatorbot.bot.desk.figures.FiguresConfiguration;
import se.navigatorbot.bot.desk.live.LiveConfiguration;
import se.navigatorbot.bot.desk.pages.Pages;
import se.navigatorbot.bot.desk.pages.Problems;
import se.navigatorbot.bot.desk.pages.StatementPage;
import se.navigatorbot.bot.desk.people.OwnPeople;
import se.navigatorbot.bot.desk.people.PeoplePages;
import se.navigatorbot.bot.desk.queue.QueueConfiguration;
import se.navigatorbot.bot.desk.readiness.ReadinessPages;
import se.navigatorbot.bot.desk.talk.TalkConfiguration;
import se.navigatorbot.bot.desk.ways.JourneyPages;
import se.navigatorbot.bot.desk.ways.WayPages;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.ShownPeople;
import se.navigatorbot.bot.staff.oidc.OidcLogin;

/** The coach desk, room by room. */
@Configuration(proxyBeanMethods = false)
@Import({
    Problems.class,
    StatementPage.class,
    DoorConfiguration.class,
    QueueConfiguration.class,
    TalkConfiguration.class,
    LiveConfiguration.class,
    AnswersConfiguration.class,
    DayPages.class,
    OwnPeople.class,
    PeoplePages.class,
    FiguresConfiguration.class,
    CasePages.class,
    CaseActs.class,
    ReadinessPages.class,
    WayPages.class,
    JourneyPages.class,
})
public class DeskConfiguration {

    @Bean
    Pages pages(Callers callers, OidcLogin oidc, ShownPeople shown) {
        return new Pages(callers, oidc, shown);
    }

    /** Style and scripts, asked for anew after each update. */
    @Bean
    WebMvcConfigurer deskFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/desk/files/*")
                        .addResourceLocations("classpath:/static/desk/")
                        // Every build gives its files the same date, so a date would hide a new version.
                        .setUseLastModified(false)
                        .setEtagGenerator(DeskConfiguration::fingerprint)
                        .setCacheControl(CacheControl.noCache());
            }
        };
    }

    private static @Nullable String fingerprint(Resource file) {
        try {
            return "\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + "\"";
        } catch (IOException e) {
            return null;
        }
    }
}

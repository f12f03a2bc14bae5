package se.navigatorbot.bot.rules;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import se.navigatorbot.bot.answers.AnswersConfiguration;
import se.navigatorbot.bot.appointments.AppointmentsConfiguration;
import se.navigatorbot.bot.awaiting.AwaitingConfiguration;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.crisis.CrisisConfiguration;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.MemoryDiary;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.freetimes.MemoryCoachBook;
import se.navigatorbot.bot.handover.CoachPhones;
import se.navigatorbot.bot.handover.Colleague;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.handover.DutyConfiguration;
import se.navigatorbot.bot.handover.HandoverConfiguration;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.hours.HoursConfiguration;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.journeys.JourneysConfiguration;
import se.navigatorbot.bot.later.LaterConfiguration;
import se.navigatorbot.bot.links.LinkCodes;
import se.navigatorbot.bot.monthly.MonthlyConfiguration;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.JudgeConfiguration;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.placements.PlacementsConfiguration;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionConfiguration;
import se.navigatorbot.bot.reports.ReminderTrial;
import se.navigatorbot.bot.signups.SignUpsConfiguration;
import se.navigatorbot.bot.skills.CentreSkillsConfiguration;
import se.navigatorbot.bot.skills.TalkConfiguration;
import se.navigatorbot.bot.stories.StoriesConfiguration;
import se.navigatorbot.bot.subjects.SubjectsConfiguration;
import se.navigatorbot.bot.tasks.TasksConfiguration;
import se.navigatorbot.bot.time.TimeConfiguration;
import se.navigatorbot.bot.transit.TransitConfiguration;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.RecordingChannel;
import se.navigatorbot.intents.Understander;

/** The whole dialogue as it is wired in the product, with the region Blekinge; what would store is never made. */
final class House {

    private static final House STANDING = new House();

    private static volatile boolean full;

    private final AnnotationConfigApplicationContext context;

    private House() {
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("navigator.region", "blekinge", "navigator.demo", "false")));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(Rooms.class);
        context.refresh();
    }

    static House standing() {
        return STANDING;
    }

    Dialogue dialogue() {
        return context.getBean(Dialogue.class);
    }

    Understander understander() {
        return context.getBean(Understander.class);
    }

    RecordingChannel sms() {
        return context.getBean(RecordingChannel.class);
    }

    Texts texts() {
        return context.getBean(Texts.class);
    }

    MemoryCoachBook coachBook() {
        return context.getBean(MemoryCoachBook.class);
    }

    MemoryDiary diary() {
        return context.getBean(MemoryDiary.class);
    }

    /** Who works here; a talk puts in whom it needs. */
    List<Colleague> colleagues() {
        return Rooms.COLLEAGUES;
    }

    Timetable timetable() {
        return context.getBean(Timetable.class);
    }

    Judge judge() {
        return context.getBean(Judge.class);
    }

    /** Whether every activity is full from now on. */
    static void full(boolean value) {
        full = value;
    }

    /** All rooms that decide; those that store are played by the least that can be. */
    @Configuration(proxyBeanMethods = false)
    @Import({
        TimeConfiguration.class,
        RegionConfiguration.class,
        HoursConfiguration.class,
        DutyConfiguration.class,
        DialogueConfiguration.class,
        HandoverConfiguration.class,
        CrisisConfiguration.class,
        LaterConfiguration.class,
        TalkConfiguration.class,
        SubjectsConfiguration.class,
        TasksConfiguration.class,
        AppointmentsConfiguration.class,
        SignUpsConfiguration.class,
        CentreSkillsConfiguration.class,
        AnswersConfiguration.class,
        AwaitingConfiguration.class,
        PlacementsConfiguration.class,
        JourneysConfiguration.class,
        MonthlyConfiguration.class,
        TransitConfiguration.class,
        StoriesConfiguration.class,
        JudgeConfiguration.class,
    })
    static class Rooms {

        static final List<Colleague> COLLEAGUES = new CopyOnWriteArrayList<>();

        @Bean
        Colleagues colleagues() {
            return () -> COLLEAGUES;
        }

        @Bean
        Catalogues catalogues() {
            return (Catalogues) Proxy.newProxyInstance(
                    House.class.getClassLoader(),
                    new Class<?>[] {Catalogues.class},
                    (proxy, method, args) -> switch (method.getName()) {
                        case "current" -> Catalogue.EMPTY;
                        case "taken" -> 0;
                        case "claim" -> full ? OptionalInt.empty() : OptionalInt.of(1);
                        case "whenFreed" -> null;
                        case "holders", "waiting" -> Set.of();
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }

        @Bean
        People people() {
            return (People) Proxy.newProxyInstance(
                    House.class.getClassLoader(), new Class<?>[] {People.class}, (proxy, method, args) -> {
                        throw new UnsupportedOperationException(method.getName());
                    });
        }

        @Bean
        Turns turns() {
            return (participant, id, request) -> CompletableFuture.failedFuture(new UnsupportedOperationException());
        }

        @Bean
        RecordingChannel sms() {
            return new RecordingChannel(ChannelKind.SMS);
        }

        @Bean
        LinkCodes linkCodes() {
            return (code, from, claim, now) -> code.equals("right") ? Optional.of("7-known") : Optional.empty();
        }

        @Bean
        MemoryCoachBook coachBook() {
            return new MemoryCoachBook();
        }

        @Bean
        MemoryDiary diary() {
            return new MemoryDiary();
        }

        @Bean
        FreeTimes freeTimes(CoachBook book, Diary diary, OpeningHours hours, Region region, Colleagues colleagues) {
            return new FreeTimes(book, diary, hours, region, colleagues);
        }

        @Bean
        ReminderTrial reminderTrial() {
            return ReminderTrial.NONE;
        }

        @Bean
        CoachPhones coachPhones() {
            return user -> user.equals("sara") ? Optional.of(Address.sms("+46701740615")) : Optional.empty();
        }

        @Bean
        StaffNames staffNames() {
            Map<String, String> names = Map.of("sara", "Sara", "ahmed", "Ahmed");
            return user -> Optional.ofNullable(names.get(user));
        }
    }
}

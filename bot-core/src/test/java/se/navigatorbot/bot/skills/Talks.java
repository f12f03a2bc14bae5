package se.navigatorbot.bot.skills;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Subject;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.When;

/**
 * A talk with one skill, told as what was understood and what was answered. An understanding is written as slots:
 * {@code centre=ronneby date=2026-11-27}.
 */
public final class Talks {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final SwedishTexts TEXTS = SwedishTexts.load();

    private final Skill skill;
    private final Intent intent;
    public Participant person = Participant.unknown("7-ali", Address.sms("+46701740650"));
    public Catalogue catalogue = Catalogue.EMPTY;
    public LocalDateTime now = LocalDateTime.parse("2026-11-24T10:00");
    private int turns;

    Talks(Skill skill, Intent intent) {
        this.skill = skill;
        this.intent = intent;
    }

    public static Talks about(Skill skill) {
        return new Talks(skill, skill.intents().iterator().next());
    }

    public Talks from(String centre) {
        person = person.profile(profile -> profile.withHomeCentre(centre));
        return this;
    }

    public Talks with(Catalogue offered) {
        catalogue = offered;
        return this;
    }

    public Talks at(String local) {
        now = LocalDateTime.parse(local);
        return this;
    }

    /** What the bot answers; the person goes on as the answer left them. */
    public String says(String text, String understood) {
        return read(reply(text, understood));
    }

    public Reply reply(String text, String understood) {
        Reply reply = skill.answer(turn(text, understood));
        person = reply.after();
        return reply;
    }

    public Turn turn(String text, String understood) {
        turns++;
        Instant instant = now.atZone(ZONE).toInstant();
        InboundMessage message = InboundMessage.text("m" + turns, Address.sms("+46701740650"), text, instant);
        return new Turn(
                "t" + turns,
                person,
                message,
                Understanding.sure(intent, slots(understood), "test"),
                instant,
                instant,
                ZONE,
                catalogue);
    }

    public String read(Reply reply) {
        return reply.drafts().stream()
                .map(draft -> TEXTS.render(draft.wording(), now))
                .collect(Collectors.joining("\n--\n"));
    }

    /** As {@link #says}, with the choices as numbered lines below. */
    public String shows(String text, String understood) {
        Reply reply = reply(text, understood);
        StringBuilder shown = new StringBuilder(read(reply));
        reply.drafts().forEach(draft -> {
            int number = 0;
            for (Choice choice : draft.choices()) {
                shown.append("\n").append(++number).append(' ').append(choice.label());
            }
        });
        return shown.toString();
    }

    private static Slots slots(String understood) {
        List<String> centres = new ArrayList<>();
        List<EventKind> kinds = new ArrayList<>();
        List<When> times = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        Arrays.stream(understood.split(" ")).filter(part -> part.contains("=")).forEach(part -> {
            String value = part.substring(part.indexOf('=') + 1);
            switch (part.substring(0, part.indexOf('='))) {
                case "centre" -> centres.add(value);
                case "kind" -> kinds.add(EventKind.ofLabel(value).orElseThrow());
                case "date" -> times.add(When.date(LocalDate.parse(value)));
                case "datetime" -> times.add(When.dateTime(LocalDateTime.parse(value)));
                case "interval" -> {
                    String[] ends = value.split("/");
                    times.add(When.interval(moment(ends[0]), moment(ends[1])));
                }
                case "branch" -> branches.add(value);
                case "subject" -> subjects.add(Subject.valueOf(value));
                case "ref" -> references.add(value.replace('_', ' '));
                default -> throw new IllegalArgumentException(part);
            }
        });
        return new Slots(
                centres, kinds, times, branches, references, null, subjects.isEmpty() ? null : subjects.get(0), null);
    }

    private static LocalDateTime moment(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
    }
}

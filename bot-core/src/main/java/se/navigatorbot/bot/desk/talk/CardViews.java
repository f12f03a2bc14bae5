package se.navigatorbot.bot.desk.talk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.navigatorbot.bot.desk.queue.FirstNames;
import se.navigatorbot.bot.desk.talk.CardView.Fact;
import se.navigatorbot.bot.desk.talk.CardView.Meeting;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.ParticipantsApi.SignUpRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi.StayLine;

/** Puts a person's card in the order in which a coach asks. */
final class CardViews {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM 'kl' H.mm", SWEDISH);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", SWEDISH);

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", SWEDISH);

    private final Region region;
    private final FirstNames names;
    private final HouseTime time;

    CardViews(Region region, FirstNames names, HouseTime time) {
        this.region = region;
        this.names = names;
        this.time = time;
    }

    CardView of(ParticipantCard card) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Fler tider", laterMeetings(card));
        add(facts, "Aktiviteter", card.signUps().stream().map(CardViews::signUp).toList());
        add(facts, "Praktik och jobb", card.stays().stream().map(this::stay).toList());
        add(facts, "Behöver", card.needs());
        add(
                facts,
                "Coach",
                Optional.ofNullable(card.coach()).map(names::of).stream().toList());
        add(facts, "Program", card.programmes().stream().map(this::programme).toList());
        add(facts, "Branscher", card.branches());
        add(facts, "Får meddelanden om", card.wishes());
        add(
                facts,
                "Nås på",
                card.addresses().stream()
                        .map(address -> address.channel() + " " + address.shown() + ", " + address.state())
                        .toList());
        add(facts, "Tidigare tider", earlier(card));
        return new CardView(coming(card).stream().findFirst().map(this::meeting).orElse(Meeting.NONE), facts);
    }

    private static void add(List<Fact> facts, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Fact(title, lines));
        }
    }

    private List<AppointmentRow> coming(ParticipantCard card) {
        return card.appointments().stream()
                .filter(row ->
                        !row.status().startsWith("avbokat") && row.start().isAfter(time.now()))
                .sorted(Comparator.comparing(AppointmentRow::start))
                .toList();
    }

    private List<String> laterMeetings(ParticipantCard card) {
        return coming(card).stream().skip(1).map(this::line).toList();
    }

    private List<String> earlier(ParticipantCard card) {
        return card.appointments().stream()
                .filter(row -> !coming(card).contains(row))
                .sorted(Comparator.comparing(AppointmentRow::start).reversed())
                .limit(3)
                .map(this::line)
                .toList();
    }

    private String line(AppointmentRow row) {
        return when(row.start()) + ", " + row.status();
    }

    private Meeting meeting(AppointmentRow row) {
        String answer = row.status().equals("JA") ? "yes" : row.status().equals("inget svar") ? "none" : "other";
        return new Meeting(
                row.id(),
                when(row.start()),
                row.start().toLocalDate().toString(),
                row.start().toLocalTime().toString(),
                row.place(),
                row.coachName(),
                row.status(),
                answer);
    }

    private String programme(String id) {
        return region.programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .map(Programme::name)
                .findFirst()
                .orElse(id);
    }

    private String stay(StayLine stay) {
        String end = stay.to() == null ? "" : " till " + date(stay.to());
        return stay.employer()
                + (stay.kind().isEmpty() ? "" : ", " + stay.kind())
                + ", från " + date(stay.from()) + end
                + (stay.supervisor().isEmpty() ? "" : ", handledare " + stay.supervisor());
    }

    /** With its year when that is another one. */
    private String date(LocalDate day) {
        return (day.getYear() == time.today().getYear() ? DATE : YEAR).format(day);
    }

    private static String signUp(SignUpRow row) {
        LocalDateTime start = row.start();
        String title = row.title().isEmpty() ? row.event() : row.title();
        return title + (start == null ? "" : " " + when(start)) + ", " + row.state();
    }

    static String day(LocalDateTime at) {
        return DATE.format(at);
    }

    static String clock(LocalDateTime at) {
        return CLOCK.format(at);
    }

    static String when(LocalDateTime at) {
        return DAY.format(at);
    }
}

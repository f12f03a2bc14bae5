package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.fakes.Waiting;

/** People for one test, told apart from all others by a line of work. */
final class Guests {

    private static final AtomicInteger PHONES = new AtomicInteger(500);
    private static final AtomicInteger LINES = new AtomicInteger();

    private final StaffHouse house;
    private final String user;
    private final String line = "gästyrke" + LINES.incrementAndGet();

    Guests(StaffHouse house, String user) {
        this.house = house;
        this.user = user;
    }

    String line() {
        return line;
    }

    /** People who want AKTIVITETER and have answered the one question. */
    List<Address> come(int count) {
        List<Address> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String phone = "+4670175%04d".formatted(PHONES.incrementAndGet());
            house.as(user, ParticipantsApi.class)
                    .add(new NewParticipant(
                            "Gäst", null, phone, null, List.of(), List.of("aktiviteter"), List.of(line), List.of()));
            people.add(Address.sms(phone));
        }
        people.forEach(person -> house.hears(person, "ja"));
        people.forEach(person -> soon(() -> house.bean(People.class)
                .find(id(person))
                .filter(found -> found.reachable().get(0).lastHeard() != null)
                .isPresent()));
        return people;
    }

    String id(Address person) {
        return house.bean(People.class).whoseIs(person).orElseThrow();
    }

    NewBroadcast wanted(String text) {
        return invitation(text, null);
    }

    NewBroadcast invitation(String text, @Nullable String event) {
        return new NewBroadcast(text, "aktiviteter", List.of(), List.of(), List.of(), List.of(line), null, event, null);
    }

    String refusal(String path, String body) {
        HttpResponse<String> answer = house.call(house.token(user), "POST", path, body);
        assertThat(answer.statusCode()).isBetween(400, 422);
        return answer.body();
    }

    boolean reads(Address person, String words) {
        return house.sms().textsTo(person).stream().anyMatch(text -> text.contains(words));
    }

    static void soon(BooleanSupplier so) {
        Waiting.soon(so);
    }
}

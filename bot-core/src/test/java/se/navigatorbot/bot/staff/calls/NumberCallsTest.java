package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.client.HttpClientErrorException;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.ProviderStopped;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;

/** A number leads to one person; whoever else has it by now neither becomes that person nor decides for them. */
class NumberCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aNumberOfSomebodyElseRenamesNobody() {
        day.known("Majken", "+46701740820");
        String majken = day.person("Majken");

        assertThatThrownBy(() -> register("anna", "Aron", "+46701740820"))
                .isInstanceOf(HttpClientErrorException.Conflict.class)
                .hasMessageContaining("hör redan till en annan deltagare");
        assertThat(day.participants("anna").show(majken, null).firstName()).isEqualTo("Majken");
    }

    @Test
    void aGuideTakesNobodyOverByNumber() {
        day.known("Malva", "+46701740821");
        String malva = day.person("Malva");
        house.add("gorel", Role.GUIDE, "ronneby");

        assertThatThrownBy(() -> register("gorel", "Malva", "+46701740821"))
                .isInstanceOf(HttpClientErrorException.Conflict.class)
                .hasMessageContaining("kan inte registreras här");
        assertThat(day.participants("anna").show(malva, null).coach()).isNotEqualTo("gorel");
    }

    @Test
    void aNumberThatHasPassedOnIsRegisteredForItsNewOwner() {
        Address number = day.known("Mimmi", "+46701740822");
        String mimmi = day.person("Mimmi");
        house.hears(number, "fel nummer");
        day.soon(() -> passedOn(mimmi));

        ParticipantCard owner = register("anna", "Adrian", "+46701740822");

        assertThat(owner.id()).isNotEqualTo(mimmi);
        assertThat(owner.firstName()).isEqualTo("Adrian");
        assertThat(owner.addresses()).extracting(a -> a.state()).containsExactly("fråga ställd");
        assertThat(day.participants("anna").show(mimmi, null).addresses()).isEmpty();
    }

    @Test
    void whatProvidersSayOfANumberThatHasPassedOnDecidesNothingForThePerson() {
        Address number = day.known("Molly", "+46701740823");
        String molly = day.person("Molly");
        house.hears(number, "fel nummer");
        day.soon(() -> passedOn(molly));

        house.bean(Turns.class)
                .submit(molly, "stopped", new ProviderStopped(number))
                .join();
        house.bean(Turns.class)
                .submit(molly, "gone", AddressUnreachable.closed(number, "30005"))
                .join();

        assertThat(passedOn(molly)).isTrue();
        assertThat(day.participants("anna").show(molly, null).stopped()).isFalse();
    }

    @Test
    void aNumberThatMayHaveANewOwnerIsNotRegisteredUntilTheyHaveAnswered() {
        Address number = day.known("Mona", "+46701740824");
        String mona = day.person("Mona");
        house.bean(Turns.class)
                .submit(mona, "dead", AddressUnreachable.closed(number, "30005"))
                .join();
        house.hears(number, "hej igen");
        day.reads(number, "Har du skrivit med oss förut?");

        assertThatThrownBy(() -> register("anna", "Mona", "+46701740824"))
                .isInstanceOf(HttpClientErrorException.Conflict.class)
                .hasMessageContaining("kan ha bytt ägare");
        house.hears(number, "ja");
        day.reads(number, "då är det du");
        assertThat(register("anna", "Mona", "+46701740824").id()).isEqualTo(mona);
    }

    private boolean passedOn(String person) {
        return day.participants("anna").show(person, null).addresses().stream()
                .allMatch(address -> address.state().equals("fel person"));
    }

    private ParticipantCard register(String user, String name, String phone) {
        return day.participants(user)
                .add(new NewParticipant(name, null, phone, user, List.of(), List.of(), List.of(), List.of()));
    }
}

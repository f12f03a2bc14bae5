package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.audiences.Filter;
import se.navigatorbot.bot.broadcasts.Audience.Recipient;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/** What is shown of those whom a broadcast reaches. */
class TallyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void examplesNameNoProtectedPerson() {
        Tally named = counted("Hej {namn}!");

        assertThat(named.recipients()).isEqualTo(2);
        assertThat(named.examples()).isEqualTo(Map.of(ChannelKind.SMS, List.of("Hej Ali! /Navigatorcentrum Ronneby")));
        assertThat(counted("Hej!").examples())
                .isEqualTo(Map.of(ChannelKind.SMS, List.of("Hej! /Navigatorcentrum Ronneby")));
    }

    private static Tally counted(String text) {
        Wanted wanted = new Wanted(text, Subject.AKTIVITETER, Set.of("ronneby"), Filter.EVERYBODY, null, false);
        ItemDraft drafts = new ItemDraft(centre -> "Navigatorcentrum Ronneby", ZoneId.of("Europe/Stockholm"));
        Tally tally = new Tally(wanted, drafts, NOW);
        tally.in(recipient("Hemlig", true));
        tally.in(recipient("Ali", false));
        return tally;
    }

    private static Recipient recipient(String name, boolean hidden) {
        Participant person = Participant.unheardOf("7-" + name)
                .profile(profile ->
                        profile.withFirstName(name).withHomeCentre("ronneby").withProtectedPerson(hidden));
        return new Recipient(person, Address.sms("+46701740606"), NOW);
    }
}

package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.redis.StoreMapper;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;
import tools.jackson.databind.json.JsonMapper;

/** What an older house stored of failures is read, and adds nothing but a property to what it reads itself. */
class StoredNewsTest {

    private static final Address PHONE = Address.sms("+46701740605");

    private final JsonMapper json = StoreMapper.create();

    @Test
    void whatSaysNothingOfWhetherItLastsMayPass() {
        AddressUnreachable closed = AddressUnreachable.closed(PHONE, "30005 no such number");
        DeliveryReport report = new DeliveryReport(
                "7-1", "SM1", Progress.FAILED, DeliveryOutcome.UNREACHABLE, "30005 no such number", true);

        assertThat(json.readValue(older(closed), AddressUnreachable.class))
                .isEqualTo(AddressUnreachable.missed(PHONE, closed.code()));
        assertThat(json.readValue(older(report), DeliveryReport.class))
                .isEqualTo(new DeliveryReport("7-1", "SM1", report.progress(), report.outcome(), report.code()));
        assertThat(json.readValue(json.writeValueAsString(report), DeliveryReport.class))
                .isEqualTo(report);
    }

    private String older(Object document) {
        String written = json.writeValueAsString(document);
        assertThat(written).contains(",\"lasting\":true");
        return written.replace(",\"lasting\":true", "");
    }
}

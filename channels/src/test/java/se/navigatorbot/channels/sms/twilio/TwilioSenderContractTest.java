package se.navigatorbot.channels.sms.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelContract;

class TwilioSenderContractTest extends ChannelContract {

    private final FakeTwilio twilio = new FakeTwilio();
    private final Channel channel = twilio.live();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected Address somebody() {
        return Address.sms("+46701740605");
    }

    @Override
    protected List<String> left() {
        return twilio.requests().stream()
                .map(request -> FakeTwilio.field(request, "Body"))
                .toList();
    }

    @Override
    protected boolean outsideTalksNonsense() {
        twilio.answer(aResponse().withStatus(502).withBody("<html>Bad gateway</html>"));
        return true;
    }

    @Override
    protected boolean outsideIsGone() {
        twilio.stop();
        return true;
    }
}

package se.navigatorbot.channels.sms.elks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelContract;

class ElksSenderContractTest extends ChannelContract {

    private final FakeElks elks = new FakeElks();
    private final Channel channel = elks.live();

    @AfterEach
    void close() {
        elks.close();
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
        return elks.requests().stream()
                .map(request -> FakeElks.field(request, "message"))
                .toList();
    }

    @Override
    protected boolean outsideTalksNonsense() {
        elks.answer(aResponse().withStatus(502).withBody("<html>Bad gateway</html>"));
        return true;
    }

    @Override
    protected boolean outsideIsGone() {
        elks.stop();
        return true;
    }
}

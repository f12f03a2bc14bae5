package se.navigatorbot.channels.sms.elks;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.AfterEach;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.AnswersContract;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.DeliveryOutcome;

class ElksAnswersTest extends AnswersContract {

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
    protected void answering(ResponseDefinitionBuilder answer) {
        elks.answer(answer);
    }

    @Override
    protected int requests() {
        return elks.requests().size();
    }

    @Override
    protected ResponseDefinitionBuilder taken() {
        return FakeElks.created();
    }

    @Override
    protected DeliveryOutcome forbidden() {
        return DeliveryOutcome.MISCONFIGURED;
    }

    @Override
    protected String withoutId() {
        return "{\"status\":\"created\"}";
    }

    @Override
    protected ResponseDefinitionBuilder refusal(int status) {
        return FakeElks.refused(status, "{\"error\":\"Something else\"}");
    }

    @Override
    protected ResponseDefinitionBuilder tooMany(int seconds) {
        return FakeElks.refused(429, "").withHeader("Retry-After", Integer.toString(seconds));
    }
}

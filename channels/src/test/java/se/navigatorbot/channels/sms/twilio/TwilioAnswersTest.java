package se.navigatorbot.channels.sms.twilio;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.AfterEach;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.AnswersContract;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.DeliveryOutcome;

class TwilioAnswersTest extends AnswersContract {

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
    protected void answering(ResponseDefinitionBuilder answer) {
        twilio.answer(answer);
    }

    @Override
    protected int requests() {
        return twilio.requests().size();
    }

    @Override
    protected ResponseDefinitionBuilder taken() {
        return FakeTwilio.created();
    }

    @Override
    protected DeliveryOutcome forbidden() {
        return DeliveryOutcome.MISCONFIGURED;
    }

    @Override
    protected String withoutId() {
        return "{\"status\":\"queued\"}";
    }

    @Override
    protected ResponseDefinitionBuilder refusal(int status) {
        return FakeTwilio.refused(status, 99999);
    }

    @Override
    protected ResponseDefinitionBuilder tooMany(int seconds) {
        return FakeTwilio.refused(429, 20429).withHeader("Retry-After", Integer.toString(seconds));
    }
}

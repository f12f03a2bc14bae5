package se.navigatorbot.channels.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import se.navigatorbot.channels.AddressWatch;
import se.navigatorbot.channels.AddressWatch.News;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;

/** Takes one update into the house; polling and webhook share it. */
final class TelegramIntake {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramIntake.class);

    private final TelegramUpdates updates;
    private final Reception reception;
    private final AddressWatch watch;
    private final BotApi api;
    private final MeterRegistry meters;

    TelegramIntake(TelegramUpdates updates, Reception reception, AddressWatch watch, BotApi api, MeterRegistry meters) {
        this.updates = updates;
        this.reception = reception;
        this.watch = watch;
        this.api = api;
        this.meters = meters;
    }

    /** @return true when Telegram may forget the update: it is stored, or nothing for us */
    boolean take(Update update) {
        InboundMessage message = updates.read(update);
        News news = message == null ? updates.readNews(update) : null;
        if (news != null) {
            return learned(news);
        }
        if (message == null) {
            meters.counter("navigator.channel.ignored", "channel", "telegram", "kind", TelegramUpdates.kind(update))
                    .increment();
            return true;
        }
        if (!stored(message)) {
            return false;
        }
        if (update.hasCallbackQuery()) {
            api.answerCallback(update.getCallbackQuery().getId());
        }
        return true;
    }

    private boolean learned(News news) {
        try {
            return watch.learn(news);
        } catch (RuntimeException e) {
            LOG.error("The house failed to take news ({})", e.getClass().getName());
            return false;
        }
    }

    private boolean stored(InboundMessage message) {
        try {
            return reception.accept(message) != Reception.Receipt.NOT_NOW;
        } catch (RuntimeException e) {
            LOG.error("The house failed to take a message ({})", e.getClass().getName());
            return false;
        }
    }
}

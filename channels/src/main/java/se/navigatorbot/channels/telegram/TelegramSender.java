package se.navigatorbot.channels.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import se.navigatorbot.channels.Attachment;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;

/** Sends plain text, choices as one button a row below it. */
final class TelegramSender implements Channel {

    /** Telegram's limit for a message, in UTF-16 units. */
    static final int LONGEST = 4096;

    private static final int CAN_ONLY_BE_THE_BOT = 3;

    private final BotApi api;
    private final TelegramLine line;
    private final LongSupplier nanos;
    private final Map<String, Long> told = new HashMap<>();

    /** @param nanos a running count of nanoseconds, such as {@link System#nanoTime()} */
    TelegramSender(BotApi api, TelegramLine line, LongSupplier nanos) {
        this.api = api;
        this.line = line;
        this.nanos = nanos;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.TELEGRAM;
    }

    @Override
    public Delivery send(OutboundMessage message, StillWanted stillWanted) {
        if (message.text().isBlank()) {
            return Delivery.ended(DeliveryOutcome.REJECTED, "empty");
        }
        try {
            Integer id = api.call(request(message), stillWanted).getMessageId();
            line.sent();
            heard();
            return id == null
                    ? Delivery.ended(DeliveryOutcome.UNKNOWN, "without id")
                    : Delivery.accepted(id.toString());
        } catch (BotApiFailure e) {
            return failed(message, e);
        }
    }

    @Override
    public Optional<Attachment> fetch(String file) {
        return TelegramFiles.fetch(api, file);
    }

    @Override
    public int parts(OutboundMessage message) {
        return 1;
    }

    @Override
    public ChannelHealth health() {
        return line.health();
    }

    private Delivery failed(OutboundMessage message, BotApiFailure failure) {
        if (failure.tokenRefused()) {
            line.tokenRefused();
        }
        boolean wholeAccount = failure.status() == 429 && othersWaitToo(message, failure.retryAfter());
        return TelegramOutcomes.of(failure, wholeAccount);
    }

    /**
     * Telegram does not say whether one chat or the whole bot is too fast. Several chats told to wait, one after the
     * other and nobody served between them, can only be the bot.
     */
    private boolean othersWaitToo(OutboundMessage message, @Nullable Duration asked) {
        long now = nanos.getAsLong();
        long until = now + (asked == null ? Duration.ofSeconds(1) : asked).toNanos();
        synchronized (told) {
            told.values().removeIf(end -> end - now <= 0);
            told.put(message.to().value(), until);
            return told.size() >= CAN_ONLY_BE_THE_BOT;
        }
    }

    /** Somebody was served: whoever was told to wait was told so alone. */
    private void heard() {
        synchronized (told) {
            told.clear();
        }
    }

    private static SendMessage request(OutboundMessage message) {
        SendMessage request = new SendMessage(message.to().value(), cut(message.text()));
        if (!message.choices().isEmpty()) {
            request.setReplyMarkup(keyboard(message.choices()));
        }
        return request;
    }

    private static InlineKeyboardMarkup keyboard(List<Choice> choices) {
        List<InlineKeyboardRow> rows = choices.stream()
                .map(choice -> {
                    InlineKeyboardButton button = new InlineKeyboardButton(choice.label());
                    button.setCallbackData(CallbackData.of(choice));
                    return new InlineKeyboardRow(button);
                })
                .toList();
        return new InlineKeyboardMarkup(rows);
    }

    /** Cuts between characters, never inside one, and shows that something is missing. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

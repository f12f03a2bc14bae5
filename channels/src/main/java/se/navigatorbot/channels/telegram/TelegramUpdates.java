package se.navigatorbot.channels.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.AddressWatch.Kind;
import se.navigatorbot.channels.AddressWatch.News;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;

/** Reads Telegram's updates: what a person wrote or pressed in a private chat. Pure; never throws. */
final class TelegramUpdates {

    /** {@code /start}, perhaps with the bot's name, perhaps with the code of a link. */
    private static final Pattern START = Pattern.compile("/start(?:@\\w+)?(?:\\s+([A-Za-z0-9_-]{1,64}))?\\s*");

    private static final Pattern COMMAND = Pattern.compile("/(\\p{L}+)(?:@\\w+)?(.*)", Pattern.DOTALL);

    private final String idPrefix;
    private final InstantSource clock;

    /** @param token its first part is the bot's number: two bots count their updates apart */
    TelegramUpdates(Secret token, InstantSource clock) {
        String bot = token.reveal().split(":", 2)[0];
        this.idPrefix = "telegram:" + sha256(bot).substring(0, 8) + ":";
        this.clock = clock;
    }

    /** @return null for everything that is not a private message or a press in a private chat */
    @Nullable
    InboundMessage read(Update update) {
        String id = idPrefix + update.getUpdateId();
        if (update.hasMessage()) {
            return message(id, update.getMessage());
        }
        return update.hasCallbackQuery() ? press(id, update.getCallbackQuery()) : null;
    }

    /** @return null for everything that does not say that somebody closed or opened their private chat with the bot */
    @Nullable
    News readNews(Update update) {
        ChatMemberUpdated change = update.getMyChatMember();
        boolean readable = change != null
                && change.getChat() != null
                && Boolean.TRUE.equals(change.getChat().isUserChat())
                && change.getNewChatMember() != null;
        if (!readable) {
            return null;
        }
        String id = idPrefix + update.getUpdateId();
        Address address = Address.telegram(change.getChat().getId());
        String status = Objects.requireNonNullElse(change.getNewChatMember().getStatus(), "");
        return switch (status) {
            case "kicked", "left" -> News.of(id, address, Kind.CLOSED, status);
            case "member" -> News.of(id, address, Kind.OPENED, status);
            default -> null;
        };
    }

    /** A word for the counter of what was left aside. */
    static String kind(Update update) {
        if (update.hasMessage() || update.hasCallbackQuery()) {
            return "not-private";
        }
        return update.hasMyChatMember() ? "membership" : "unknown";
    }

    private static @Nullable InboundMessage message(String id, Message message) {
        boolean fromPerson = message.getFrom() != null
                && !Boolean.TRUE.equals(message.getFrom().getIsBot());
        if (!fromPerson || message.getChat() == null || !message.isUserMessage()) {
            return null;
        }
        Address from = Address.telegram(message.getChatId());
        Instant at = Instant.ofEpochSecond(Objects.requireNonNullElse(message.getDate(), 0));
        if (message.hasText()) {
            return words(id, from, message.getText(), at);
        }
        String caption = Objects.requireNonNullElse(message.getCaption(), "");
        return new InboundMessage(id, from, content(message), caption, null, at, TelegramFiles.of(message));
    }

    private static InboundMessage words(String id, Address from, String text, Instant at) {
        Matcher start = START.matcher(text);
        if (start.matches()) {
            return new InboundMessage(id, from, Content.TEXT, "hej", start.group(1), at);
        }
        Matcher command = COMMAND.matcher(text);
        return InboundMessage.text(id, from, command.matches() ? command.group(1) + command.group(2) : text, at);
    }

    private static Content content(Message message) {
        if (message.hasPhoto()) {
            return Content.PICTURE;
        }
        return message.hasVoice() || message.hasAudio() || message.hasVideoNote() ? Content.VOICE : Content.OTHER;
    }

    private @Nullable InboundMessage press(String id, CallbackQuery query) {
        boolean readable = query.getData() != null
                && query.getMessage() != null
                && query.getMessage().getChat() != null
                && query.getFrom() != null;
        if (!readable
                || !Objects.equals(
                        query.getMessage().getChatId(), query.getFrom().getId())) {
            return null;
        }
        Address from = Address.telegram(query.getMessage().getChatId());
        return new InboundMessage(id, from, Content.CHOICE, query.getData(), null, clock.instant());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package se.navigatorbot.channels.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import se.navigatorbot.channels.Attachment;
import se.navigatorbot.channels.Channel.StillWanted;

/** Pictures, voice notes and other files that people send: by what they are fetched, and fetching them. */
final class TelegramFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramFiles.class);

    /** A path on Telegram's server, as it gives them. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*(\\.([A-Za-z0-9]{1,5}))?");

    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "webp", "image/webp",
            "oga", "audio/ogg",
            "ogg", "audio/ogg",
            "mp3", "audio/mpeg",
            "m4a", "audio/mp4",
            "mp4", "video/mp4");

    private TelegramFiles() {}

    /** By what it is fetched; null when the message holds no file. */
    static @Nullable String of(Message message) {
        if (message.hasPhoto()) {
            List<PhotoSize> sizes = message.getPhoto();
            return sizes.stream()
                    .max(Comparator.comparingInt(size -> size.getWidth() * size.getHeight()))
                    .map(PhotoSize::getFileId)
                    .orElse(null);
        }
        if (message.hasVoice()) {
            return message.getVoice().getFileId();
        }
        if (message.hasAudio()) {
            return message.getAudio().getFileId();
        }
        if (message.hasVideoNote()) {
            return message.getVideoNote().getFileId();
        }
        if (message.hasVideo()) {
            return message.getVideo().getFileId();
        }
        return message.hasDocument() ? message.getDocument().getFileId() : null;
    }

    /** Two requests; empty when Telegram does not give it, or it is too big. */
    static Optional<Attachment> fetch(BotApi api, String file) {
        try {
            String path = api.call(new GetFile(file), StillWanted.ALWAYS).getFilePath();
            if (path == null || !PATH.matcher(path).matches()) {
                return Optional.empty();
            }
            return Optional.of(new Attachment(type(path), api.download(path)));
        } catch (BotApiFailure e) {
            LOG.info("A file that somebody sent cannot be fetched: {}", e.code());
            return Optional.empty();
        }
    }

    private static String type(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(end, "application/octet-stream");
    }
}

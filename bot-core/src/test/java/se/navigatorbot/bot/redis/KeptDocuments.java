package se.navigatorbot.bot.redis;

import java.nio.file.Path;

/** Opens what a bot has stored, with its key file: for runs that look into the store from outside. */
public final class KeptDocuments {

    private static final StoreKey KEY = StoreKey.random();

    private KeptDocuments() {}

    /** Sealed with a key of this JVM. */
    public static Documents ofOurOwn() {
        return new SealedDocuments(StoreMapper.create(), KEY);
    }

    public static Documents with(Path keyFile) {
        return new SealedDocuments(StoreMapper.create(), KeyFile.read(keyFile));
    }
}

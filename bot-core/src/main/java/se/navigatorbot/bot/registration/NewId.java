package se.navigatorbot.bot.registration;

import java.security.SecureRandom;

/** Ids for people who have no address yet, in the form of all others: the partition, then 80 random bits. */
public final class NewId {

    private static final int PARTITIONS = 64;
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    public static String random() {
        StringBuilder id = new StringBuilder(20);
        id.append(RANDOM.nextInt(PARTITIONS)).append('-');
        for (int i = 0; i < 16; i++) {
            id.append(BASE_32.charAt(RANDOM.nextInt(BASE_32.length())));
        }
        return id.toString();
    }
}

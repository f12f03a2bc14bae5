package se.navigatorbot.channels.sms.elks;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** 46elks' times: UTC, mostly without saying so ({@code 2018-07-13T13:57:23.741000}). */
final class ElksTime {

    private ElksTime() {}

    /** Null for anything else. */
    static @Nullable Instant parse(String told) {
        try {
            String local = told.endsWith("Z") ? told.substring(0, told.length() - 1) : told;
            return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

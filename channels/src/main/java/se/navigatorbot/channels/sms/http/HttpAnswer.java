package se.navigatorbot.channels.sms.http;

import org.jspecify.annotations.Nullable;

/**
 * A complete answer.
 *
 * @param retryAfter the header of that name as it stood, null when there was none
 * @param reusable whether the connection may carry another request
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HttpAnswer(int status, byte[] body, @Nullable String retryAfter, boolean reusable) {}

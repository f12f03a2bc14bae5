package se.navigatorbot.channels.sms;

/** By which accounts texts go. */
public enum SmsProvider {
    TWILIO,
    ELKS,
    /** Twilio first, 46elks while Twilio is ill, and each answers those who wrote to its number. */
    BOTH
}

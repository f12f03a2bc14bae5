package se.navigatorbot.channels.sms.account;

/**
 * One account at one provider, able to send.
 *
 * @param provider the provider's name, as it stands in records and as staff read it
 * @param line the way out
 */
public record SmsAccount(String provider, SmsLine line) {}

package se.navigatorbot.channels.sms.account;

import se.navigatorbot.channels.Channel;

/**
 * One account at one provider, able to send.
 *
 * @param provider the provider's name, as it stands in settings and records
 * @param line the way out
 */
public record SmsAccount(String provider, Channel line) {}

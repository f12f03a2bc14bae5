package se.navigatorbot.channels.sms.account;

import se.navigatorbot.channels.Channel;

/** The way out by one account, which knows how it has done lately. */
public interface SmsLine extends Channel {

    Standing standing();
}

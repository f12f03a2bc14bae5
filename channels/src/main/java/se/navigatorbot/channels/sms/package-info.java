/**
 * Text messages over Twilio: how they are worded for a phone, sent, received and proven. Used by the house through
 * {@link se.navigatorbot.channels.Channel} and {@link se.navigatorbot.channels.Reception}; the only place that knows
 * Twilio.
 */
@NullMarked
package se.navigatorbot.channels.sms;

import org.jspecify.annotations.NullMarked;

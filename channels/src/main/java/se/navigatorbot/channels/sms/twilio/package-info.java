/** Texts over Twilio: sent, received and proven. The only place that knows Twilio. */
@NullMarked
package se.navigatorbot.channels.sms.twilio;

import org.jspecify.annotations.NullMarked;

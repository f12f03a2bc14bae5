/** Reading what a provider of text messages calls us with, and sending away what is none of ours. */
@NullMarked
package se.navigatorbot.channels.sms.webhook;

import org.jspecify.annotations.NullMarked;

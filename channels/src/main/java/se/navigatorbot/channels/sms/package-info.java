/**
 * Text messages. Puts the accounts at the providers together to one channel; each provider has a folder of its own below.
 */
@NullMarked
package se.navigatorbot.channels.sms;

import org.jspecify.annotations.NullMarked;

/** What every account at a provider of text messages has: which texts it lets out, how it is, how its settings are checked. */
@NullMarked
package se.navigatorbot.channels.sms.account;

import org.jspecify.annotations.NullMarked;

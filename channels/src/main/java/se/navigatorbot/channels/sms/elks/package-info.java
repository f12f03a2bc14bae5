/** Texts over 46elks: sent, received and proven. The only place that knows 46elks. */
@NullMarked
package se.navigatorbot.channels.sms.elks;

import org.jspecify.annotations.NullMarked;

/**
 * Telegram: updates are stored first and confirmed after, messages go out as plain text with buttons. Only
 * {@link TelegramConfiguration} is known outside.
 */
@NullMarked
package se.navigatorbot.channels.telegram;

import org.jspecify.annotations.NullMarked;

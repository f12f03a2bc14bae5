/**
 * The web chat: one page at {@code /chat}, a small API below it and live news to open pages. Only
 * {@link WebChatConfiguration} is known outside.
 */
@NullMarked
package se.navigatorbot.channels.webchat;

import org.jspecify.annotations.NullMarked;

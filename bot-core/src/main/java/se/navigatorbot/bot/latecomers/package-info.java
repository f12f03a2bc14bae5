/** Finds what a provider received for us and never brought: its list is read now and then, and after an outage. */
@NullMarked
package se.navigatorbot.bot.latecomers;

import org.jspecify.annotations.NullMarked;

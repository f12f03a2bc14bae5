/** What the web chat may see of a talk. */
@NullMarked
package se.navigatorbot.bot.webtalk;

import org.jspecify.annotations.NullMarked;

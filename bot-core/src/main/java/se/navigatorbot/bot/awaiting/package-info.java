/** "Säg till när det finns": activities that a person asked to be told of once one is planned. */
@NullMarked
package se.navigatorbot.bot.awaiting;

import org.jspecify.annotations.NullMarked;

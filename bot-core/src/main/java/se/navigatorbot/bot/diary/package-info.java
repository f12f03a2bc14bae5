/** Which times of coaches are taken by meetings: claimed while a turn is decided, held once it is committed. */
@NullMarked
package se.navigatorbot.bot.diary;

import org.jspecify.annotations.NullMarked;

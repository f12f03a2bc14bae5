/** Tests of what operators see, and a catcher of logs for everybody's tests. */
@NullMarked
package se.navigatorbot.bot.operation;

import org.jspecify.annotations.NullMarked;

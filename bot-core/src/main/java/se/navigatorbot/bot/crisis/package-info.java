/** Danger to life or safety: help lines at once, alarms until somebody takes it. */
@NullMarked
package se.navigatorbot.bot.crisis;

import org.jspecify.annotations.NullMarked;

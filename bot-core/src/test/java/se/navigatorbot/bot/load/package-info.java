/**
 * Load and fault runs against the real jar: a generator of signed webhooks and a provider in one process with one
 * clock. Nothing here runs in the build; the commands stand in the README of bot-core.
 */
@NullMarked
package se.navigatorbot.bot.load;

import org.jspecify.annotations.NullMarked;

/** The list of channels that are part of the house; the one package that knows all of their folders. */
@NullMarked
package se.navigatorbot.channels.inuse;

import org.jspecify.annotations.NullMarked;

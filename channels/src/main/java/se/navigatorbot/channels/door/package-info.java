/** The door for providers: their calls are answered before the chains that pages and staff pass through. */
@NullMarked
package se.navigatorbot.channels.door;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.navigatorbot.intents.swedish;

import org.jspecify.annotations.NullMarked;

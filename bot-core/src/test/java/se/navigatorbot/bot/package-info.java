@NullMarked
package se.navigatorbot.bot;

import org.jspecify.annotations.NullMarked;

/** The whole product as its people use it: real jars, a real Redis, the outside on loopback, the clock by hand. */
@NullMarked
package se.navigatorbot.admin.whole;

import org.jspecify.annotations.NullMarked;

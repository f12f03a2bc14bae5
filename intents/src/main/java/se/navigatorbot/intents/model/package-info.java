/** Features of a message and the packed model that weighs them. */
@NullMarked
package se.navigatorbot.intents.model;

import org.jspecify.annotations.NullMarked;

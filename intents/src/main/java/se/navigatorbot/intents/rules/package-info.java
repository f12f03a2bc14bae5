/** What is understood without a model: keywords, crisis, and short answers to what was just asked. */
@NullMarked
package se.navigatorbot.intents.rules;

import org.jspecify.annotations.NullMarked;

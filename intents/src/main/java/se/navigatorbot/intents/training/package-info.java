/** Makes the packed model out of the sentence files, with OpenNLP, while the module is built. */
@NullMarked
package se.navigatorbot.intents.training;

import org.jspecify.annotations.NullMarked;

/** Groups that are taken in step by step: who stands where, and what whoever moves on is told. */
@NullMarked
package se.navigatorbot.bot.intakes;

import org.jspecify.annotations.NullMarked;

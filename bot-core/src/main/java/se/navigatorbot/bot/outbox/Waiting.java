package se.navigatorbot.bot.outbox;

/** A message in a lane and how it stands. */
record Waiting(OutMessage message, Progress progress) {}

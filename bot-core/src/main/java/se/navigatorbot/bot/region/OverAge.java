package se.navigatorbot.bot.region;

/**
 * Who helps those that are too old for every programme: a pointer, never a refusal.
 *
 * @param name as participants read it, fit after "hör av dig till": "kommunens arbetsmarknadsenhet"
 */
public record OverAge(String name, Phone phone) {}

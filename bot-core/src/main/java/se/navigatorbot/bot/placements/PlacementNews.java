package se.navigatorbot.bot.placements;

import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.Request;

/**
 * One person is to hear of one new placement.
 *
 * @param placement as it was announced; what the catalogue knows of it by now wins
 */
public record PlacementNews(Placement placement) implements Request {}

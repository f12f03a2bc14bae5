package se.navigatorbot.bot.offers;

import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.employers.FormOffer;

/**
 * An employer has offered a place on the page. Asked of somebody new, so that it waits for the employer contact as what
 * an employer texts does.
 *
 * @param centre id of the centre that it is put before
 */
public record OfferMade(String centre, FormOffer offer) implements Request {}

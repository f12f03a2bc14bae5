package se.navigatorbot.bot.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A poster, a card or a post of a scout, with a word that whoever wants to join texts.
 *
 * @param word in small letters; its id
 * @param version rises with each change
 * @param centre id of the centre that whoever is new belongs to
 * @param programme id of the programme it speaks of, null for none
 * @param intake id of the group intake that the word leads into, null for none
 * @param by user name of the scout
 * @param closed whether the word has stopped counting
 */
public record Poster(
        String word,
        int version,
        String centre,
        @Nullable String programme,
        @Nullable String intake,
        String by,
        boolean closed) {

    /** The same, closed. */
    public Poster closing() {
        return new Poster(word, version + 1, centre, programme, intake, by, true);
    }
}

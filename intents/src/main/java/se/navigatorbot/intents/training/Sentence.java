package se.navigatorbot.intents.training;

/**
 * A sentence and what it means.
 *
 * @param text as somebody would write it
 * @param label the intent, or any string when another vocabulary is trained
 */
public record Sentence(String text, String label) {}

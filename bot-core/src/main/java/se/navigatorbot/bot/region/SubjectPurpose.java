package se.navigatorbot.bot.region;

import se.navigatorbot.intents.Subject;

/**
 * Why a region sends unasked messages about a subject.
 *
 * @param purpose what it is good for, in Swedish
 * @param basis the controller's legal basis, in Swedish
 */
public record SubjectPurpose(Subject subject, String purpose, String basis) {}

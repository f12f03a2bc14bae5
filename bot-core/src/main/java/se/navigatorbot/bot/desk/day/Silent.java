package se.navigatorbot.bot.desk.day;

/** Somebody who has not written for long. */
public record Silent(String person, String name, String since) {

    @Override
    public String toString() {
        return "Silent[" + person + "]";
    }
}

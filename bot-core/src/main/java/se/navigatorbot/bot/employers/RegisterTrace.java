package se.navigatorbot.bot.employers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;

/** Who offered a place for an employer, as the contact of it. The employer stays without them. */
public final class RegisterTrace implements Trace {

    private final Employers employers;

    public RegisterTrace(Employers employers) {
        this.employers = employers;
    }

    @Override
    public String name() {
        return "Arbetsgivarregistret";
    }

    @Override
    public List<String> of(Participant person) {
        return employers.from(person.id()).stream()
                .map(one -> Stream.of(one.name(), one.contact(), one.phone(), one.mail())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    @Override
    public int erase(String participant, String mark) {
        return employers.letGo(participant);
    }
}

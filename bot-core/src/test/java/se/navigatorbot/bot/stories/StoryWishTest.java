package se.navigatorbot.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** What somebody with a story says of it. Nothing goes without being asked about unless it is said plainly. */
class StoryWishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ta bort min berättelse",
                "Ta bort min berättelse!",
                "Hej! Kan ni ta bort min berättelse, tack",
                "tabort min berättelse",
                "ta bort min beretelse",
                "ta ner berättelsen om mig",
                "Min berättelse, ta bort den",
                "Jag vill att berättelsen tas bort",
                "Jag vill att min berättelse raderas nu",
                "radera mina berättelser",
                "Jag drar tillbaka mitt samtycke",
                "återkalla samtycket till min berättelse",
                "Jag ångrar mig, ta bort berättelsen",
                "min berättelse vill jag ta bort",
            })
    void saidPlainlyItGoes(String words) {
        assertThat(of(words, Intent.UNCLEAR)).isEqualTo(StoryWish.TAKE_BACK);
        assertThat(of(words, Intent.PRIVACY_ERASE)).isEqualTo(StoryWish.TAKE_BACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jag vill inte ta bort min berättelse",
                "ta inte bort min berättelse",
                "Jag vill inte ha kvar min berättelse på affischen",
                "Hur gör jag om jag vill ta bort min berättelse?",
                "Varför har ni inte tagit bort min berättelse?",
                "Kan ni sluta visa min berättelse",
                "jag ångrar min berättelse lite, kan vi prata",
                "Ta bort min berättelse från Facebook",
                "berättelsen måste bort",
            })
    void whatMayMeanItIsAskedAbout(String words) {
        assertThat(of(words, Intent.UNCLEAR)).isEqualTo(StoryWish.PERHAPS);
        assertThat(of(words, Intent.PRIVACY_ERASE)).isEqualTo(StoryWish.PERHAPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kan jag få veta vad som står i min berättelse?",
                "Kan ni ändra en sak i min berättelse?",
                "Var hänger min berättelse?",
                "Har någon läst min berättelse?",
                "Vilken fin berättelse ni har på väggen",
                "ta bort mig",
                "Jag vill inte ha fler sms",
                "Kan du berätta hur jag kommer dit",
                "hej",
            })
    void whatIsAboutSomethingElseIsLeftAlone(String words) {
        assertThat(of(words, Intent.UNCLEAR)).isEqualTo(StoryWish.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radera allt om mig, även min berättelse",
                "ta bort alla mina uppgifter och min berättelse",
                "snälla radera mig och berättelsen",
            })
    void whoeverWantsToBeErasedIsNotAskedAboutTheStoryAlone(String words) {
        assertThat(of(words, Intent.PRIVACY_ERASE)).isEqualTo(StoryWish.NOTHING);
        assertThat(of(words, Intent.UNCLEAR)).isEqualTo(StoryWish.PERHAPS);
    }

    private static StoryWish of(String words, Intent intent) {
        return StoryWish.of(words, new Understanding(intent, 1, Slots.NONE, "", Optional.empty()));
    }
}

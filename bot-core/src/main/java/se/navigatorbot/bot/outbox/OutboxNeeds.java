package se.navigatorbot.bot.outbox;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.partitions.InTurn;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.channels.Channel;

/**
 * All that the way out is put together from.
 *
 * @param real the machine's own clock, which providers are compared with
 * @param senders threads that wait for providers
 * @param timer for what is to be tried again
 */
public record OutboxNeeds(
        Ground ground,
        Leases leases,
        ToPerson people,
        Judge judge,
        Texts texts,
        Catalogues catalogues,
        List<Channel> channels,
        Rates rates,
        DailyCeiling ceiling,
        InstantSource real,
        ExecutorService senders,
        ScheduledExecutorService timer) {

    /** Puts it together; nothing runs yet. */
    public Outbox open() {
        Stock stock = new Stock(ground, leases);
        OutboxScripts scripts = new OutboxScripts(ground.redis());
        Aftermath aftermath = new Aftermath(people, ground.shelf(), ground.addresses(), ground.meters());
        Draws draws = new Draws(ground.redis(), ground.processes());
        Rests rests = new Rests(ground.redis(), ground.processes());
        Gates gates =
                new Gates(channels, rests, channel -> rates.gate(channel, senders, draws, ground.addresses()::hash));
        Upcoming upcoming = new Upcoming(ground.clock());
        Doubts doubts = new Doubts();
        Wordsmith wordsmith = new Wordsmith(texts, ground.zone());
        Uncertainty uncertainty = new Uncertainty(ground, texts, wordsmith, gates, doubts, real);
        Settling settling =
                new Settling(scripts, stock, ground.clock(), timer, upcoming, gates, uncertainty, aftermath);
        Assessor assessor = new Assessor(judge, wordsmith, catalogues, gates, ceiling);
        Finding finding = new Finding(stock, scripts, new Reports(ground, leases, people), ground.clock());
        Asking asking =
                new Asking(doubts, finding, stock, ground.shelf(), assessor, settling, gates, ground.clock(), real);
        Claiming claiming = new Claiming(
                scripts,
                leases,
                ground.lines(),
                ground.addresses(),
                ground.shelf(),
                new Sender(leases, settling, ceiling),
                settling,
                upcoming,
                ceiling,
                ground.clock());
        Dispatcher dispatcher = new Dispatcher(
                stock,
                ground.shelf(),
                upcoming,
                gates,
                assessor,
                settling,
                claiming,
                new InTurn(senders),
                ground.clock());
        draws.whenDrawn(dispatcher::wake);
        rests.whenLearned(settling::leaveAlone);
        channels.forEach(channel ->
                channel.whenAskedToRest((account, rest) -> rests.note(new Rest(channel.kind(), account, "", rest))));
        return new Outbox(
                stock,
                upcoming,
                gates,
                assessor,
                claiming,
                dispatcher,
                settling,
                new Doubting(doubts, uncertainty, stock, asking, senders),
                new CeilingBook(ground.redis(), ceiling),
                rests,
                ground.clock());
    }
}

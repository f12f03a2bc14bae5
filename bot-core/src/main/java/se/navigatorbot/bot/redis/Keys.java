package se.navigatorbot.bot.redis;

/**
 * The name of every key in the store. Everything of one participant lies in one partition, whose keys share
 * {@code {p<n>}} and so one slot; ids of participants begin with the number of their partition.
 *
 * <table>
 * <caption>Keys, types and lifetimes (classes of {@link Lifetime})</caption>
 * <tr><th>Key</th><th>Type</th><th>Holds</th><th>Lifetime</th></tr>
 * <tr><td>{@code {p7}:lease}</td><td>string</td><td>token of the process that owns the partition</td><td>10 s</td></tr>
 * <tr><td>{@code {p7}:seq}</td><td>counter</td><td>number of the last message accepted</td><td>for ever</td></tr>
 * <tr><td>{@code {p7}:inbox}</td><td>stream</td><td>exactly what is not done, id {@code <seq>-0}</td><td>until done</td></tr>
 * <tr><td>{@code {p7}:seen}</td><td>sorted set</td><td>id of each message accepted → business ms</td><td>SEEN</td></tr>
 * <tr><td>{@code {p7}:person:<id>}</td><td>hash</td><td>{@code v} version, {@code d} sealed participant</td><td>PERSON</td></tr>
 * <tr><td>{@code {p7}:rows}</td><td>hash</td><td>id → sealed row for searches</td><td>PERSON</td></tr>
 * <tr><td>{@code {p7}:thread:<id>}</td><td>stream</td><td>sealed lines of one person's thread</td><td>TALK</td></tr>
 * <tr><td>{@code {p7}:due}</td><td>sorted set</td><td>participant → ms of the next reminder</td><td>until due</td></tr>
 * <tr><td>{@code {p7}:lane:<lane>}</td><td>sorted set</td><td>message waiting to leave → not before, ms</td><td>until sent</td></tr>
 * <tr><td>{@code {p7}:out}</td><td>hash</td><td>message → sealed message, while it waits</td><td>until sent</td></tr>
 * <tr><td>{@code {p7}:state}</td><td>hash</td><td>message → {@code fate|attempts|ms|code|providerId|participant|lane|channel|address|account|about}, no words</td><td>OUTCOME</td></tr>
 * <tr><td>{@code {p7}:done}</td><td>sorted set</td><td>message → ms of its final state</td><td>OUTCOME</td></tr>
 * <tr><td>{@code {p7}:doubt}</td><td>hash</td><td>message that may not have arrived → sealed attempt, while the provider is asked</td><td>until settled</td></tr>
 * <tr><td>{@code {p7}:effects}</td><td>hash</td><td>effect → sealed effect on somebody or something else</td><td>until delivered</td></tr>
 * <tr><td>{@code {p7}:parked}</td><td>hash</td><td>inbox entries that failed too often, and how often others have</td><td>until dealt with</td></tr>
 * <tr><td>{@code {p7}:erased}</td><td>hash</td><td>keyed hash of the id of somebody erased → ms; a restore forgets them again</td><td>for ever</td></tr>
 * <tr><td>{@code {p7}:answers}</td><td>hash</td><td>request → sealed refusal, for an asker in another process; message → sealed, with what was said to it by a process that did not know the store had it</td><td>10 min</td></tr>
 * <tr><td>{@code processes}</td><td>hash</td><td>id of each process → ms of its first and of its last sign of life, by the server's clock</td><td>10 s</td></tr>
 * <tr><td>{@code {limits}:sms}</td><td>hash</td><td>{@code day}, and the SMS parts spent on it by lane</td><td>one day</td></tr>
 * <tr><td>{@code {limits}:permits:<channel>:<account>}</td><td>hash</td><td>permits left to send, for several processes, and since when</td><td>10 min</td></tr>
 * <tr><td>{@code {limits}:rests}</td><td>hash</td><td>{@code <channel>}, {@code <channel>@<account>} or {@code <channel>:<start of the hash of an address>} → ms until which its provider wants to be left alone, by the server's clock</td><td>until over</td></tr>
 * <tr><td>{@code forgotten}</td><td>sorted set</td><td>keyed hash of the id, or of an address, of somebody erased → business ms; what a disk still brings from before is let go of</td><td>SEEN</td></tr>
 * <tr><td>{@code {limits}:spools}</td><td>hash</td><td>process that brings what it kept on disk → ms until which its word counts, by the server's clock</td><td>until over</td></tr>
 * <tr><td>{@code {found}:messages}, {@code {found}:at}</td><td>hash, sorted set</td><td>provider's id of what was found on its records → our message; → ms</td><td>OUTCOME</td></tr>
 * <tr><td>{@code addr:<keyed hash>}</td><td>string</td><td>participant who has that address</td><td>PERSON</td></tr>
 * <tr><td>{@code {cat}:events}, {@code {cat}:placements}, {@code {cat}:hours}, {@code {cat}:answers}, {@code {cat}:dates}, {@code {cat}:intakes}, {@code {cat}:posters}</td><td>hash</td><td>id → what the centres offer</td><td>CATALOGUE</td></tr>
 * <tr><td>{@code {cat}:feeds}</td><td>hash</td><td>id → calendar of another program that a centre follows</td><td>CATALOGUE</td></tr>
 * <tr><td>{@code {cat}:version}</td><td>counter</td><td>rises with each change of the catalogue</td><td>for ever</td></tr>
 * <tr><td>{@code {cat}:texts}</td><td>hash</td><td>key of a text → sealed versions that staff have written</td><td>CATALOGUE</td></tr>
 * <tr><td>{@code {cat}:announcing}, {@code {cat}:announcing-events}, {@code {cat}:moving-events}</td><td>hash</td><td>placements and activities whose followers are still being told</td><td>until done</td></tr>
 * <tr><td>{@code {cat}:labels}</td><td>hash</td><td>mark of a message → sealed meaning of it, masked</td><td>CATALOGUE</td></tr>
 * <tr><td>{@code {seats:<event>}}</td><td>hash</td><td>participant → {@code held:<version>:<seat>}, {@code claim:<turn>:<until ms>:<seat>}, {@code waits:<version>:<since ms>}, {@code offer:<version>:<until ms>:<seat>} or {@code left:<version>}</td><td>CATALOGUE</td></tr>
 * <tr><td>{@code {staff}:accounts}, {@code {staff}:tokens}</td><td>hash</td><td>staff and their sessions</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:sessions}</td><td>hash</td><td>keyed hash of a desk cookie → sealed session</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:answers}</td><td>hash</td><td>ready answers of the centres</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:employers}</td><td>hash</td><td>id → sealed employer of the register</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:attendance}, {@code {staff}:chats}</td><td>hash</td><td>user → sealed working days and leaves; sealed chat for alerts</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:devices}</td><td>hash</td><td>hash of what a terminal asks with → sealed code that its owner approves elsewhere</td><td>10 min</td></tr>
 * <tr><td>{@code {staff}:oidc}</td><td>hash</td><td>hash of a state → sealed log-in under way at the organisation</td><td>10 min</td></tr>
 * <tr><td>{@code {staff}:glass}</td><td>hash</td><td>keyed hash of a user and a participant → sealed leave to look over the wall</td><td>1 h</td></tr>
 * <tr><td>{@code {staff}:link-codes}, {@code {staff}:link-tries}</td><td>hash</td><td>hash of a one-time code → {@code participant|until ms|turn}; hash of an address → {@code wrong|since ms}</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:cases}</td><td>hash</td><td>case → sealed wish to see, to be erased, or to hand out, with its clock and proof</td><td>AUDIT</td></tr>
 * <tr><td>{@code {staff}:coach-times}, {@code {staff}:coach-busy}</td><td>hash</td><td>coach → sealed rules for booking; → sealed busy times of a published calendar</td><td>STAFF</td></tr>
 * <tr><td>{@code {taken:<coach>}}</td><td>hash</td><td>{@code <participant>/<appointment>/<from ms>} → {@code <from ms>:<to ms>:held}, or {@code :<expires ms>:<turn>} for a claim</td><td>until over</td></tr>
 * <tr><td>{@code {staff}:months}</td><td>hash</td><td>month that has ended → sealed figures of it, as they stand</td><td>AUDIT</td></tr>
 * <tr><td>{@code {staff}:esf}</td><td>hash</td><td>month handed in to the European Social Fund → business ms</td><td>AUDIT</td></tr>
 * <tr><td>{@code {staff}:calendars}</td><td>hash</td><td>hash of the secret of a calendar → user</td><td>STAFF</td></tr>
 * <tr><td>{@code {staff}:audit}</td><td>stream</td><td>who did what</td><td>AUDIT</td></tr>
 * <tr><td>{@code {mail}:<part>}</td><td>various</td><td>broadcasts and their frozen audiences</td><td>BROADCAST</td></tr>
 * <tr><td>{@code probe}</td><td>string</td><td>last number written to see whether it can be</td><td>for ever</td></tr>
 * <tr><td>{@code store}</td><td>hash</td><td>id of the store, number of partitions, schema, oldest writer, {@code pulse} (beats so far, one a minute from each process; {@code store.json} remembers the last, and a store that lacks more than five of them is refused as an older copy), {@code since} (real ms of its making or restoring), {@code read:<list>} (real ms up to which a provider's list has been read), after a restore also {@code restored} (real ms) and {@code from} (id of the store in the file), while it lasts {@code restoring}</td><td>for ever</td></tr>
 * </table>
 */
public final class Keys {

    /** How many partitions a store has; fixed when it is made. */
    public static final int PARTITIONS = 64;

    /** What the store says of itself. */
    public static final String STORE = "store";

    /** Written to see whether the store can be written. */
    public static final String PROBE = "probe";

    /** Who works on the store. */
    public static final String PROCESSES = "processes";

    /** SMS parts spent on one day. */
    public static final String SMS_PARTS = "{limits}:sms";

    /** How long providers want to be left alone. */
    public static final String RESTS = "{limits}:rests";

    /** Who is bringing what was kept while the store was away. */
    public static final String SPOOLS = "{limits}:spools";

    /** Whose words from before nobody takes from a disk any more. */
    public static final String FORGOTTEN = "forgotten";

    private Keys() {}

    /** Permits to send by one account of a channel. */
    public static String permits(String channel, String account) {
        return "{limits}:permits:" + channel + ":" + account;
    }

    /** A key that belongs to a whole partition, such as {@code {p7}:inbox}. */
    public static String of(int partition, String name) {
        return "{p" + partition + "}:" + name;
    }

    public static String lease(int partition) {
        return of(partition, "lease");
    }

    public static String seq(int partition) {
        return of(partition, "seq");
    }

    public static String inbox(int partition) {
        return of(partition, "inbox");
    }

    public static String seen(int partition) {
        return of(partition, "seen");
    }

    public static String person(String participant) {
        return ofPerson(participant, "person");
    }

    public static String rows(int partition) {
        return of(partition, "rows");
    }

    public static String thread(String participant) {
        return ofPerson(participant, "thread");
    }

    public static String due(int partition) {
        return of(partition, "due");
    }

    /**
     * @param lane {@code reply}, {@code notice} or {@code broadcast}
     */
    public static String lane(int partition, String lane) {
        return of(partition, "lane:" + lane);
    }

    public static String out(int partition) {
        return of(partition, "out");
    }

    public static String state(int partition) {
        return of(partition, "state");
    }

    public static String done(int partition) {
        return of(partition, "done");
    }

    public static String effects(int partition) {
        return of(partition, "effects");
    }

    public static String doubt(int partition) {
        return of(partition, "doubt");
    }

    public static String answers(int partition) {
        return of(partition, "answers");
    }

    public static String erased(int partition) {
        return of(partition, "erased");
    }

    public static String parked(int partition) {
        return of(partition, "parked");
    }

    /**
     * @param hash {@link Documents#keyedHash} of the address; a number never stands in a key
     */
    public static String address(String hash) {
        return "addr:" + hash;
    }

    /**
     * @param part {@code events}, {@code placements}, {@code hours}, {@code answers}, {@code dates}, {@code feeds}, {@code version}, {@code announcing}, {@code
     *     announcing-events} or {@code moving-events}
     */
    public static String catalogue(String part) {
        return "{cat}:" + part;
    }

    /**
     * @param part {@code messages} or {@code at}
     */
    public static String found(String part) {
        return "{found}:" + part;
    }

    public static String seats(String event) {
        return "{seats:" + event + "}";
    }

    /** Times of a coach that are taken. */
    public static String taken(String coach) {
        return "{taken:" + coach + "}";
    }

    /**
     * @param part {@code accounts}, {@code tokens}, {@code sessions}, {@code answers}, {@code devices}, {@code link-codes},
     *     {@code link-tries}, {@code cases} or {@code audit}
     */
    public static String staff(String part) {
        return "{staff}:" + part;
    }

    public static String mail(String part) {
        return "{mail}:" + part;
    }

    private static String ofPerson(String participant, String name) {
        return "{p" + participant.substring(0, participant.indexOf('-')) + "}:" + name + ":" + participant;
    }
}

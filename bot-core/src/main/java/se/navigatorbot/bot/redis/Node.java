package se.navigatorbot.bot.redis;

/**
 * One server that takes changes: its one writer, and connections for reading.
 */
record Node(Wire wire, Writer writer, Readers readers) implements AutoCloseable {

    static Node of(Wire wire, Trouble trouble, String name, Redirects redirects, int waitReplicas) {
        int patience = JedisRedis.PATIENCE_MILLIS;
        return new Node(
                wire, new Writer(wire, trouble, patience, name, redirects, waitReplicas), new Readers(wire, patience));
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}

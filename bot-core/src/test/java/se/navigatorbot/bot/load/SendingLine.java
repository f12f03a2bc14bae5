package se.navigatorbot.bot.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One connection to the webhook, with at most one request on its way; opened again 100 ms after it broke. */
final class SendingLine implements Loop.Ready {

    private static final long BEFORE_ANOTHER = TimeUnit.MILLISECONDS.toNanos(100);

    private final URI address;
    private final Loop loop;
    private final LongConsumer delivered;
    private final Consumer<byte @Nullable []> broken;
    private @Nullable SocketChannel channel;
    private @Nullable HttpFrames frames;
    private byte @Nullable [] request;
    private long begun;
    private long notBefore;

    /**
     * @param delivered told the moment at which the request that was taken had begun
     * @param broken told the request that was on its way, or null
     */
    SendingLine(URI address, Loop loop, LongConsumer delivered, Consumer<byte @Nullable []> broken) {
        this.address = address;
        this.loop = loop;
        this.delivered = delivered;
        this.broken = broken;
        this.notBefore = System.nanoTime();
    }

    boolean idle(long now) {
        return request == null && now >= notBefore;
    }

    void send(byte[] next, long now) {
        request = next;
        begun = now;
        try {
            SocketChannel open = channel == null ? connected() : channel;
            ByteBuffer bytes = ByteBuffer.wrap(next);
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
        } catch (IOException e) {
            gone();
        }
    }

    private SocketChannel connected() throws IOException {
        SocketChannel open = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
        open.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel = open;
        frames = new HttpFrames(open);
        loop.watch(open, SelectionKey.OP_READ, this);
        return open;
    }

    @Override
    public void ready() throws IOException {
        HttpFrames reading = frames;
        if (reading == null) {
            return;
        }
        reading.read();
        String answer = reading.next();
        if (answer != null) {
            if (answer.charAt(9) != '2') {
                throw new IOException("acknowledged with " + answer.substring(9, 12));
            }
            request = null;
            delivered.accept(begun);
        }
    }

    @Override
    public void gone() {
        if (channel != null) {
            Loop.close(channel);
        }
        channel = null;
        frames = null;
        notBefore = System.nanoTime() + BEFORE_ANOTHER;
        byte[] lost = request;
        request = null;
        broken.accept(lost);
    }
}

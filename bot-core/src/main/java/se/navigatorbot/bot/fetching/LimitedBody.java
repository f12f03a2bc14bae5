package se.navigatorbot.bot.fetching;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body of at most so many bytes; a longer one is cut off while it arrives. */
final class LimitedBody implements BodySubscriber<byte[]> {

    private static final int A_FEW = 10_000;

    private final int most;
    private final boolean clipped;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    private LimitedBody(int most, boolean clipped) {
        this.most = most;
        this.clipped = clipped;
    }

    /** One that has to be there in whole. */
    static LimitedBody whole(int most) {
        return new LimitedBody(most, false);
    }

    /** One that nobody reads, let go after its beginning. */
    static LimitedBody unread() {
        return new LimitedBody(A_FEW, true);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            if (bytes.size() + part.remaining() > most) {
                letGo();
                return;
            }
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
        }
    }

    /** The result first: letting go of a stream makes an error of what is not settled. */
    private void letGo() {
        if (clipped) {
            whole.complete(bytes.toByteArray());
        } else {
            whole.completeExceptionally(new TooLong());
        }
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable fault) {
        whole.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}

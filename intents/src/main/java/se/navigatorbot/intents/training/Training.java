package se.navigatorbot.intents.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import se.navigatorbot.intents.model.PackedModel;

/**
 * Run by the build after compiling: trains the models into the class directory, unless sentences, shorthand and the
 * classes that shape the model are what they were last time.
 */
public final class Training {
    private static final List<String> INPUTS = List.of(
            "intents/sentences",
            "intents/danger",
            "intents/wishes",
            "intents/shorthand.tsv",
            "se/navigatorbot/intents/reading",
            "se/navigatorbot/intents/model",
            "se/navigatorbot/intents/training");

    private Training() {}

    /**
     * @param arguments the class directory, which holds the sentences and takes the model
     * @throws IOException when it cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path wishes = classes.resolve("intents/model.bin");
        Path danger = classes.resolve("intents/danger.bin");
        Path mark = classes.resolve("intents/model.inputs");
        String inputs = fingerprint(classes);
        boolean built = Files.exists(wishes) && Files.exists(danger) && Files.exists(mark);
        if (built && Files.readString(mark).equals(inputs)) {
            return;
        }
        refuseFaults(Sentences.all());
        refuseFaults(Sentences.danger());
        CompletableFuture<PackedModel> trained =
                CompletableFuture.supplyAsync(Training::trainedWishes, task -> new Thread(task, "wishes").start());
        write(Trainer.forDanger().train(Sentences.dangerWeighed()), danger);
        write(trained.join(), wishes);
        Files.writeString(mark, inputs);
    }

    /** Both models are trained at once, where there are processors for it. */
    private static PackedModel trainedWishes() {
        try {
            return Trainer.forProduct().train(Sentences.wishesWeighed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseFaults(List<Sentence> sentences) {
        List<String> faults = Sentences.faults(sentences);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("training lines refused:\n" + String.join("\n", faults));
        }
    }

    private static void write(PackedModel trained, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out))) {
            trained.write(data);
        }
    }

    private static String fingerprint(Path classes) throws IOException {
        MessageDigest digest = sha256();
        for (String input : INPUTS) {
            try (Stream<Path> files = Files.walk(classes.resolve(input))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

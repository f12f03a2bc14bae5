package se.navigatorbot.intents.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The models that the build packed beside the classes. */
public final class ModelResource {
    /** Tells wishes apart. */
    public static final String WISHES = "/intents/model.bin";

    /** Tells danger from everyday talk. */
    public static final String DANGER = "/intents/danger.bin";

    private ModelResource() {}

    /** A model; empty when there is none or it cannot be read, so that rules alone must do. */
    public static Optional<PackedModel> load(String name) {
        try (InputStream stream = ModelResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            return Optional.of(PackedModel.read(new DataInputStream(new BufferedInputStream(stream, 1 << 16))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

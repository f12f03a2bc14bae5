package se.navigatorbot.intents.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The model that the build packed beside the classes. */
public final class ModelResource {
    private static final String NAME = "/intents/model.bin";

    private ModelResource() {}

    /** The model; empty when there is none or it cannot be read, so that rules alone must do. */
    public static Optional<PackedModel> load() {
        try (InputStream stream = ModelResource.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                return Optional.empty();
            }
            return Optional.of(PackedModel.read(new DataInputStream(new BufferedInputStream(stream, 1 << 16))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

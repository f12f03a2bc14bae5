package se.navigatorbot.channels.inuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import se.navigatorbot.channels.ChannelContract;
import se.navigatorbot.channels.ChannelKind;

/** A kind of channel that nobody can reach, or that keeps no contract, does not count. */
class ChannelsInUseTest {

    @ParameterizedTest
    @EnumSource
    void every_kind_has_an_entry_a_folder_and_keeps_the_contract(ChannelKind kind) throws Exception {
        String folder = "se.navigatorbot.channels."
                + kind.name().toLowerCase(Locale.ROOT).replace("_", "");

        assertThat(Objects.requireNonNull(ChannelsInUse.class.getAnnotation(Import.class))
                        .value())
                .as("an entry in ChannelsInUse")
                .anyMatch(imported -> imported.getPackageName().equals(folder));
        assertThat(contractTests(folder))
                .as("a test that extends ChannelContract")
                .isPositive();
    }

    private static long contractTests(String folder) throws Exception {
        MetadataReaderFactory classes = new CachingMetadataReaderFactory();
        Resource[] files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + folder.replace('.', '/') + "/**/*.class");
        return Arrays.stream(files).filter(file -> keepsContract(classes, file)).count();
    }

    private static boolean keepsContract(MetadataReaderFactory classes, Resource file) {
        try {
            return ChannelContract.class
                    .getName()
                    .equals(classes.getMetadataReader(file).getClassMetadata().getSuperClassName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

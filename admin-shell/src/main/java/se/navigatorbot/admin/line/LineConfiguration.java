package se.navigatorbot.admin.line;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandRegistry;
import se.navigatorbot.admin.screen.Output;

/** How commands are read and run. */
@Configuration(proxyBeanMethods = false)
public class LineConfiguration {

    @Bean
    WordsParser commandParser(CommandRegistry registry, Output output) {
        return new WordsParser(registry, output);
    }

    /** The name is the one under which Spring Shell would put its own runner. */
    @Bean
    OneCommand springShellApplicationRunner(ShellRunner interactive, CommandRegistry registry, WordsParser parser) {
        return new OneCommand(
                interactive, registry, parser, writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /** Å, ä and ö as the console at hand writes them. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Charset charset = System.console() == null
                ? StandardCharsets.UTF_8
                : Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
    }
}

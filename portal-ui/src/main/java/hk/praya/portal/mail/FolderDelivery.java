package hk.praya.portal.mail;

import hk.praya.domain.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.function.Consumer;

/** Puts mail in a folder, one file for each, named so that they lie in the order they were written in. */
final class FolderDelivery implements Delivery {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InternetAddress from;
    private final Consumer<Path> told;

    /** @param told is told of each file */
    FolderDelivery(Path folder, InternetAddress from, Consumer<Path> told) {
        this.folder = folder;
        this.from = from;
        this.told = told;
    }

    @Override
    public void deliver(Mail mail) throws MessagingException, IOException {
        var message = PostedMessage.of(mail, from, Session.getInstance(new Properties()))
                .inEightBits();
        Files.createDirectories(folder);
        var name = TIME.format(mail.writtenAt()) + "-" + mail.id() + ".eml";
        // Only its owner may read a temporary file, and stays the only one when it gets its name.
        var unfinished = Files.createTempFile(folder, ".unfinished-", null);
        try {
            write(message, unfinished);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        told.accept(folder.resolve(name));
    }

    private static void write(PostedMessage message, Path file) throws MessagingException, IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            message.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}

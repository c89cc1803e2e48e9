package hk.praya.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.mail.Mail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostedMailTest {

    private static final UUID ID = new UUID(0x01a2_0254_5080_73a6L, 0x921f_4671_f4c7_cc41L);
    private static final Instant WRITTEN = Instant.parse("2026-11-22T08:16:49.123Z");
    private static final String BODY = "Sign in:\nhttps://praya.example/?a=b&c=d\n\n你好 – it’s done.\n";

    private static Mail mail(String to, String subject) {
        return new Mail(ID, new EmailAddress(to), subject, BODY, WRITTEN, 0);
    }

    private static InternetAddress praya() throws AddressException {
        return new InternetAddress("Praya <no-reply@praya.example>", true);
    }

    @Test
    void withoutAMailServerALetterIsAFileThatMailProgramsOpen(@TempDir Path folder) throws Exception {
        var told = new ArrayList<Path>();
        new FolderDelivery(folder.resolve("outbox"), praya(), told::add)
                .deliver(mail("ada@example.org", "It’s your code"));
        var file = folder.resolve("outbox/20261122T081649.123Z-" + ID + ".eml");
        assertThat(told).containsExactly(file);
        var message = read(file);
        assertThat(message.getSubject()).isEqualTo("It’s your code");
        assertThat(message.getFrom()).containsExactly(praya());
        assertThat(message.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("ada@example.org"));
        assertThat(message.getSentDate()).isEqualTo(Date.from(Instant.parse("2026-11-22T08:16:49Z")));
        assertThat(message.getMessageID()).isEqualTo("<" + ID + "@praya.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(((String) message.getContent()).replace("\r\n", "\n")).isEqualTo(BODY);
    }

    @Test
    void aLinkCanBeTakenFromTheFileAsItStands(@TempDir Path folder) throws Exception {
        new FolderDelivery(folder, praya(), _ -> {}).deliver(mail("ada@example.org", "Code"));
        assertThat(Files.readString(onlyFile(folder), StandardCharsets.UTF_8))
                .contains("https://praya.example/?a=b&c=d", "你好 – it’s done.");
    }

    @Test
    void onlyTheOwnerOfThePortalReadsTheFile(@TempDir Path folder) throws Exception {
        new FolderDelivery(folder, praya(), _ -> {}).deliver(mail("ada@example.org", "Code"));
        assertThat(Files.getPosixFilePermissions(onlyFile(folder)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aSubjectCannotBringHeadersAlong(@TempDir Path folder) throws Exception {
        new FolderDelivery(folder, praya(), _ -> {})
                .deliver(mail("ada@example.org", "News\r\nBcc: eve@example.org\n\nHello"));
        var message = read(onlyFile(folder));
        assertThat(message.getSubject()).isEqualTo("News Bcc: eve@example.org Hello");
        assertThat(message.getRecipients(RecipientType.BCC)).isNull();
    }

    @Test
    void anAddressThatNoMailServerWouldTakeIsRefusedForGood(@TempDir Path folder) throws Exception {
        var delivery = new FolderDelivery(folder, praya(), _ -> {});
        assertThatExceptionOfType(AddressException.class)
                .isThrownBy(() -> delivery.deliver(mail("a(b@example.org", "Code")));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aMailServerGetsTheSameMessage() throws Exception {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            new SmtpDelivery(sender, praya()).deliver(mail("ada@example.org", "It’s your code"));
            assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
            var got = List.of(server.getReceivedMessages());
            assertThat(got).hasSize(1);
            assertThat(got.getFirst().getSubject()).isEqualTo("It’s your code");
            assertThat(got.getFirst().getAllRecipients()).containsExactly(new InternetAddress("ada@example.org"));
            assertThat(got.getFirst().getMessageID()).isEqualTo("<" + ID + "@praya.example>");
            assertThat(((String) got.getFirst().getContent())
                            .replace("\r\n", "\n")
                            .strip())
                    .isEqualTo(BODY.strip());
        } finally {
            server.stop();
        }
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}

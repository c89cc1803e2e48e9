package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyDocumentsTest {

    private static final byte[] LETTER = "A letter of recommendation".getBytes(UTF_8);
    private static final byte[] DEGREE = "A certificate of a degree".getBytes(UTF_8);

    @TempDir
    Path home;

    private Vault vault;
    private ContentId letter;
    private ContentId degree;

    @BeforeEach
    void keep() throws IOException {
        vault = TestVaults.encrypted(home);
        letter = TestVaults.put(vault, home, LETTER);
        degree = TestVaults.put(vault, home, DEGREE);
    }

    private VerifyDocuments.Findings verify(ContentId... referenced) throws IOException {
        return new VerifyDocuments(vault, () -> Set.of(referenced)).verify();
    }

    @Test
    void whatIsWholeAndReferredToIsWell() throws IOException {
        var findings = verify(letter, degree);

        assertThat(findings).isEqualTo(new VerifyDocuments.Findings(2, List.of(), List.of(), List.of(), 0));
        assertThat(findings.areWell()).isTrue();
    }

    @Test
    void anOrphanIsCountedAndIsNoFault() throws IOException {
        var findings = verify(letter);

        assertThat(findings).isEqualTo(new VerifyDocuments.Findings(2, List.of(), List.of(), List.of(), 1));
        assertThat(findings.areWell()).isTrue();
    }

    @Test
    void whatRowsReferToAndIsNotThereIsMissing() throws IOException {
        Files.delete(TestVaults.place(home, letter));

        var findings = verify(letter, degree);

        assertThat(findings).isEqualTo(new VerifyDocuments.Findings(1, List.of(letter), List.of(), List.of(), 0));
        assertThat(findings.areWell()).isFalse();
    }

    @Test
    void whatIsDamagedIsUnreadable() throws IOException {
        var place = TestVaults.place(home, letter);
        var bytes = Files.readAllBytes(place);
        bytes[bytes.length - 1] ^= 1;
        Files.write(place, bytes);

        var findings = verify(letter, degree);

        assertThat(findings).isEqualTo(new VerifyDocuments.Findings(1, List.of(), List.of(letter), List.of(), 0));
        assertThat(findings.areWell()).isFalse();
    }

    @Test
    void whatIsSomethingElseIsWrong() throws IOException {
        Files.write(TestVaults.place(home, letter), DEGREE);

        var findings = verify(letter, degree);

        assertThat(findings).isEqualTo(new VerifyDocuments.Findings(1, List.of(), List.of(), List.of(letter), 0));
        assertThat(findings.areWell()).isFalse();
    }

    @Test
    void whatWasSwappedIsUnreadable() throws IOException {
        Files.copy(TestVaults.place(home, degree), TestVaults.place(home, letter), StandardCopyOption.REPLACE_EXISTING);

        assertThat(verify(letter, degree).unreadable()).containsExactly(letter);
    }

    @Test
    void whatWasTakenBackMeanwhileIsNotMissing() throws IOException {
        Files.delete(TestVaults.place(home, letter));
        var looks = List.of(Set.of(letter, degree), Set.of(degree)).iterator();

        assertThat(new VerifyDocuments(vault, asOf(looks)).verify().missing()).isEmpty();
    }

    private static ReferencedContents asOf(Iterator<Set<ContentId>> looks) {
        return looks::next;
    }
}

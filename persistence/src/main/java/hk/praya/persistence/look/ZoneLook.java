package hk.praya.persistence.look;

import hk.praya.domain.document.Expectation;
import hk.praya.domain.document.MachineReadableZone;
import hk.praya.domain.document.Remark;
import hk.praya.domain.document.ZoneField;
import hk.praya.domain.profile.TravelDocument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the machine-readable zone of a travel document and holds it against what was told. */
@Component
final class ZoneLook {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneLook.class);

    /** The data page is among the first of a scanned passport. */
    private static final int MOST_PAGES = 3;

    /** A letter of a passport that fills the picture is then some forty pixels wide; of one on an A4 page, twenty. */
    private static final int WIDTH = 1_800;

    private static final int PART_WITH_THE_ZONE = 3;

    private final Tesseract tesseract;

    ZoneLook(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Empty where no zone is to be found. */
    List<Remark> look(Paper paper, String text, Expectation expected) throws IOException {
        var zone = MachineReadableZone.find(text.lines().toList(), expected.today());
        for (int page = 1; zone.isEmpty() && page <= Math.min(paper.pages(), MOST_PAGES); page++) {
            zone = recognised(paper, page, expected.today());
        }
        return zone.map(found -> compared(found, expected)).orElse(List.of());
    }

    private Optional<MachineReadableZone> recognised(Paper paper, int page, LocalDate today) throws IOException {
        if (!tesseract.isInstalled()) {
            return Optional.empty();
        }
        var drawn = paper.draw(page, WIDTH);
        int part = Math.max(drawn.getHeight() / PART_WITH_THE_ZONE, 1);
        var foot = drawn.getSubimage(0, drawn.getHeight() - part, drawn.getWidth(), part);
        try {
            var zone = MachineReadableZone.find(tesseract.lines(grey(foot)), today);
            return zone.isPresent() ? zone : MachineReadableZone.find(tesseract.lines(grey(drawn)), today);
        } catch (IOException e) {
            LOG.warn("A machine-readable zone was not looked for: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static BufferedImage grey(BufferedImage picture) {
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        try {
            graphics.drawImage(picture, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return grey;
    }

    /** What was misread is not compared as well. */
    static List<Remark> compared(MachineReadableZone zone, Expectation expected) {
        var remarks = new ArrayList<Remark>();
        new TreeSet<>(zone.misread()).forEach(field -> remarks.add(new Remark.ZoneMisread(field)));
        for (var field : ZoneField.values()) {
            if (!zone.misread().contains(field) && differs(field, zone, expected)) {
                remarks.add(new Remark.ZoneDiffers(field));
            }
        }
        var expiry = zone.expiry();
        if (expiry != null && expiry.isBefore(expected.today())) {
            remarks.add(new Remark.Expired(expiry));
        }
        return remarks;
    }

    private static boolean differs(ZoneField field, MachineReadableZone zone, Expectation expected) {
        var told = expected.travelDocument() == null ? TravelDocument.UNANSWERED : expected.travelDocument();
        return switch (field) {
            case NUMBER ->
                told.number() != null && !Folded.joined(told.number()).equals(Folded.joined(zone.number()));
            case BIRTH -> differ(expected.born(), zone.birth());
            case EXPIRY -> differ(told.expiresOn(), zone.expiry());
            case NAME -> {
                var name = expected.name();
                yield name != null && !NameSearch.isSame(name, zone.surname(), zone.givenNames(), zone.nameFills());
            }
        };
    }

    private static boolean differ(@Nullable LocalDate told, @Nullable LocalDate read) {
        return told != null && read != null && !told.equals(read);
    }
}

package hk.praya.portal.demo;

import hk.praya.domain.document.FileType;
import java.util.List;

/**
 * What a specimen paper says.
 *
 * @param name of the file
 * @param type PDF, JPEG or PNG
 */
record Sheet(String name, FileType type, String title, List<String> lines) {

    Sheet {
        lines = List.copyOf(lines);
    }
}

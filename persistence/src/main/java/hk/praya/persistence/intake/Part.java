package hk.praya.persistence.intake;

/**
 * One of the parts that a picture file is made of.
 *
 * @param name as the format's specification has it: APP1, IHDR and so on
 * @param start the index of its first byte
 * @param data the index of the first byte after its head
 * @param end the index after its last byte
 */
record Part(String name, long start, long data, long end) {}

package hk.praya.portal.api;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where on the network a request comes from, as far as it can be told apart: who has one IPv6 address has a /64. */
final class Place {

    private static final int PREFIX_BYTES = 8;

    private Place() {}

    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES)
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}

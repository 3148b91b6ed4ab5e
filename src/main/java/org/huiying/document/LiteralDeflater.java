package org.huiying.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.zip.Adler32;
import org.jspecify.annotations.Nullable;

/**
 * Deflates without looking for repetitions, into one block with a code made for its bytes (RFC 1950 and 1951). Outlines
 * hardly ever repeat, and this is five times as fast as a general deflater for a tenth more bytes.
 */
final class LiteralDeflater {

    private static final int END = 256;
    private static final int SYMBOLS = 257;
    private static final int LONGEST_CODE = 15;

    /** Deflate, window of 32 KB, fastest. */
    private static final short ZLIB_HEADER = 0x7801;

    private final byte[] bytes;
    private final int[] lengths;
    private final int[] codes;
    private final ByteBuffer out;
    private long pending;
    private int pendingBits;

    private LiteralDeflater(byte[] bytes) {
        this.bytes = bytes;
        this.lengths = lengths(counts(bytes));
        this.codes = codes(lengths);
        // No code is longer than 15 bits, and the table of codes takes less than 200 bytes.
        this.out = ByteBuffer.allocate(bytes.length * 2 + 256).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] deflate(byte[] bytes) {
        return new LiteralDeflater(bytes).deflate();
    }

    private byte[] deflate() {
        out.order(ByteOrder.BIG_ENDIAN).putShort(ZLIB_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        table();
        for (var octet : bytes) {
            var symbol = octet & 0xFF;
            put(codes[symbol], lengths[symbol]);
        }
        put(codes[END], lengths[END]);
        while (pendingBits > 0) {
            out.put((byte) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
        var check = new Adler32();
        check.update(bytes);
        out.order(ByteOrder.BIG_ENDIAN).putInt((int) check.getValue());
        return Arrays.copyOf(out.array(), out.position());
    }

    /** The last block, with its own code: the lengths of all codes, four bits for each. */
    private void table() {
        put(1, 1);
        put(2, 2);
        put(0, 5);
        put(1, 5);
        put(15, 4);
        // How the lengths themselves are coded: 16, 17 and 18 do not occur, 0 to 15 have four bits each.
        for (var i = 0; i < 19; i++) {
            put(i < 3 ? 0 : 4, 3);
        }
        for (var length : lengths) {
            put(reversed(length, 4), 4);
        }
        // Two distances, for some readers want a complete code even where none is used.
        put(reversed(1, 4), 4);
        put(reversed(1, 4), 4);
    }

    private void put(int value, int bits) {
        pending |= (long) value << pendingBits;
        pendingBits += bits;
        if (pendingBits >= Integer.SIZE) {
            out.putInt((int) pending);
            pending >>>= Integer.SIZE;
            pendingBits -= Integer.SIZE;
        }
    }

    private static int[] counts(byte[] bytes) {
        var counts = new int[SYMBOLS];
        for (var octet : bytes) {
            counts[octet & 0xFF]++;
        }
        counts[END] = 1;
        return counts;
    }

    /** A symbol, or two of them joined. */
    private record Node(
            long count,
            int order,
            @Nullable Node left,
            @Nullable Node right) {}

    private static int[] lengths(int[] counts) {
        var lengths = new int[SYMBOLS];
        while (true) {
            measure(tree(counts), 0, lengths);
            if (Arrays.stream(lengths).max().orElseThrow() <= LONGEST_CODE) {
                return lengths;
            }
            // Flatter counts give shorter codes to the rarest.
            for (var i = 0; i < SYMBOLS; i++) {
                counts[i] = (counts[i] + 1) / 2;
            }
        }
    }

    private static Node tree(int[] counts) {
        var nodes = new PriorityQueue<Node>(SYMBOLS, LiteralDeflater::compare);
        for (var symbol = 0; symbol < SYMBOLS; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], symbol, null, null));
            }
        }
        var order = SYMBOLS;
        while (nodes.size() > 1) {
            var left = nodes.remove();
            var right = nodes.remove();
            nodes.add(new Node(left.count + right.count, order++, left, right));
        }
        return nodes.remove();
    }

    private static int compare(Node one, Node other) {
        return one.count != other.count ? Long.compare(one.count, other.count) : one.order - other.order;
    }

    private static void measure(Node node, int depth, int[] lengths) {
        if (node.left == null || node.right == null) {
            lengths[node.order] = Math.max(depth, 1);
        } else {
            measure(node.left, depth + 1, lengths);
            measure(node.right, depth + 1, lengths);
        }
    }

    /** Codes of the same length follow each other in the order of their symbols; the stream wants them reversed. */
    private static int[] codes(int[] lengths) {
        var codes = new int[SYMBOLS];
        var code = 0;
        for (var length = 1; length <= LONGEST_CODE; length++) {
            for (var symbol = 0; symbol < SYMBOLS; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = reversed(code++, length);
                }
            }
            code <<= 1;
        }
        return codes;
    }

    private static int reversed(int value, int bits) {
        return Integer.reverse(value) >>> (Integer.SIZE - bits);
    }
}

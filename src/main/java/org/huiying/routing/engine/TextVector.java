package org.huiying.routing.engine;

import java.util.Arrays;

/** The known features of a text, by ascending id, and how much each weighs in it. */
@SuppressWarnings("ArrayRecordComponent") // lives for one computation and is never compared
record TextVector(int[] ids, double[] weights) {

    boolean isEmpty() {
        return ids.length == 0;
    }

    double weight(int id) {
        var place = Arrays.binarySearch(ids, id);
        return place < 0 ? 0 : weights[place];
    }

    /** Between 0, nothing in common, and 1, the same. */
    double similarity(TextVector other) {
        var sum = 0.0;
        var left = 0;
        var right = 0;
        while (left < ids.length && right < other.ids.length) {
            var order = Integer.compare(ids[left], other.ids[right]);
            if (order == 0) {
                sum += weights[left++] * other.weights[right++];
            } else if (order < 0) {
                left++;
            } else {
                right++;
            }
        }
        return sum;
    }
}

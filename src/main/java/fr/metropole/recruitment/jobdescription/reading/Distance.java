package fr.metropole.recruitment.jobdescription.reading;

/** How many letters must be changed, added or left out to make one word of another. */
final class Distance {

    private Distance() {}

    /** @return the distance, or one more than the most that interests the caller */
    static int between(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = row;
        }
        return before[other.length()];
    }
}

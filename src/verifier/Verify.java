import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.*;
import java.util.stream.Stream;

/**
 * Checks an exported recruitment without any code of the application: java Verify.java case.json [anchor.json ...]
 * Format: src/docs/audit-format.md. Ends with 0 when everything holds, 1 when something does not, 2 when it cannot tell.
 */
final class Verify {

    private int faults;

    public static void main(String[] files) throws Exception {
        try {
            System.exit(new Verify().faults(files) == 0 ? 0 : 1);
        } catch (RuntimeException | IOException unreadable) {
            System.err.println("This is no exported recruitment, or it cannot be read: " + files[0]);
            System.exit(2);
        }
    }

    private int faults(String... files) throws Exception {
        Map<String, Object> export = object(new Json(Files.readString(Path.of(files[0]))).value());
        Map<String, List<Map<String, Object>>> entries = new LinkedHashMap<>();
        list(export.get("entries")).forEach(entry -> entries.computeIfAbsent(text(object(entry), "chain"),
                chain -> new ArrayList<>()).add(object(entry)));
        Set<String> orphans = new TreeSet<>(entries.keySet());
        List<?> chains = list(export.get("chains"));
        check(!chains.isEmpty(), "there is nothing to verify");
        for (Object chain : chains) {
            orphans.remove(text(object(chain), "chain"));
            chain(object(chain), entries.getOrDefault(text(object(chain), "chain"), new ArrayList<>()));
        }
        orphans.forEach(id -> check(false, id + ": its header is missing"));
        for (int i = 1; i < files.length; i++) {
            anchor(object(new Json(Files.readString(Path.of(files[i]))).value()), entries);
        }
        System.out.println(entries.values().stream().mapToInt(List::size).sum() + " entries in " + chains.size()
                + " chains: " + (faults == 0 ? "INTACT" : "ALTERED"));
        return faults;
    }

    private void chain(Map<String, Object> chain, List<Map<String, Object>> entries) throws Exception {
        String previous = hash(fields(chain, "chain", "caseSlug", "caseReference", "process", "version", "definition",
                "name", "businessKey", "parent", "openedAt"));
        entries.sort(Comparator.comparingLong(entry -> ((Number) entry.get("sequence")).longValue()));
        long place = 0;
        String told = String.valueOf(entries.stream().filter(entry -> "ERASURE".equals(entry.get("kind"))).toList());
        check(!entries.isEmpty(), text(chain, "chain") + ": all its entries are missing");
        for (Map<String, Object> entry : entries) {
            long sequence = (Long) entry.get("sequence");
            String where = text(chain, "chain") + " entry " + sequence;
            check(sequence == ++place, where + ": number " + place + " was expected");
            check(previous.equals(text(entry, "previous")), where + ": does not refer to the entry before it");
            String own = hash(fields(entry, "chain", "sequence", "at", "kind", "caseSlug", "actor", "actorRole",
                    "onBehalfOf", "subject", "element", "task", "title", "detail", "moves", "parts", "previous"));
            check(own.equals(text(entry, "hash")), where + ": its content does not match its hash");
            parts(entry, where, told);
            previous = text(entry, "hash");
            place = sequence;
        }
    }

    /** Each personal part has its salted hash in the entry; an erased one has no content, and an entry that says so. */
    private void parts(Map<String, Object> entry, String where, String told) throws Exception {
        String[] lines = text(entry, "parts").lines().toArray(String[]::new);
        List<?> payload = list(entry.get("payload"));
        check(lines.length == payload.size(), where + ": personal parts are missing or too many");
        for (int i = 0; i < Math.min(lines.length, payload.size()); i++) {
            Map<String, Object> part = object(payload.get(i));
            boolean gone = part.get("content") == null;
            String subject = part.get("subject") == null ? "" : text(part, "subject");
            String line = subject + ":" + hash(List.of("1", text(part, "salt"), text(part, "content")));
            check(gone ? told.contains("\"" + entry.get("sequence") + "/" + i + "\"") : line.equals(lines[i]),
                    where + ": personal part " + i + (gone ? " is gone" : " does not match its hash"));
        }
    }

    /** Every head of an exported anchor that belongs to this case must be an entry of it. */
    private void anchor(Map<String, Object> anchor, Map<String, List<Map<String, Object>>> entries) {
        for (Object one : list(anchor.get("heads"))) {
            List<?> head = list(one);
            check(!entries.containsKey(head.get(0)) || entries.get(head.get(0)).stream()
                            .anyMatch(entry -> entry.get("sequence").equals(head.get(1))
                                    && entry.get("hash").equals(head.get(2))),
                    head.get(0) + " entry " + head.get(1) + ": anchor " + anchor.get("anchor") + " saw another one");
        }
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults++;
            System.out.println(fault);
        }
    }

    /** The format's version, then the fields in their order. */
    private static List<String> fields(Map<String, Object> object, String... names) {
        return Stream.concat(Stream.of("1"), Stream.of(names)
                .map(name -> object.get(name) == null ? null : text(object, name))).toList();
    }

    /** Netstrings: length in bytes, colon, bytes, comma; an absent field is a dash. */
    private static String hash(List<String> fields) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String field : fields) {
            int length = field == null ? 0 : field.getBytes(StandardCharsets.UTF_8).length;
            digest.update((field == null ? "-" : length + ":" + field + ",").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static String text(Map<String, Object> object, String name) {
        return String.valueOf(object.get(name));
    }

    /** As much of a JSON reader as the export needs. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            char next = next();
            if (next != '{' && next != '[') {
                return next == '"' ? string() : literal();
            }
            Map<String, Object> object = new LinkedHashMap<>();
            List<Object> list = new ArrayList<>();
            for (at++; next() != '}' && next() != ']'; at += next() == ',' ? 1 : 0) {
                if (next == '[') {
                    list.add(value());
                } else {
                    String name = string();
                    at += next() == ':' ? 1 : 0;
                    object.put(name, value());
                }
            }
            at++;
            return next == '[' ? list : object;
        }

        private Object literal() {
            int from = at;
            while (at < text.length() && "+-.0123456789eEtrufalsn".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(from, at);
            return switch (word) {
                case "null" -> null;
                case "true", "false" -> Boolean.valueOf(word);
                default -> word.matches("-?\\d+") ? (Object) Long.valueOf(word) : Double.valueOf(word);
            };
        }

        private String string() {
            StringBuilder read = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                char c = text.charAt(at);
                if (c == '\\') {
                    c = text.charAt(++at);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                        at += 4;
                    } else if ("bfnrt".indexOf(c) >= 0) {
                        c = "\b\f\n\r\t".charAt("bfnrt".indexOf(c));
                    }
                }
                read.append(c);
            }
            at++;
            return read.toString();
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }
    }
}

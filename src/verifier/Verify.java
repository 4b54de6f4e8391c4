import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.*;

/**
 * Checks an exported recruitment without any code of the application: java Verify.java case.json [anchor.json ...]
 * The format is described in src/docs/audit-format.md. Ends with 0 when everything holds, with 1 when something does not.
 */
final class Verify {

    private int faults;

    public static void main(String[] files) throws Exception {
        Verify verify = new Verify();
        Map<String, Object> export = object(new Json(Files.readString(Path.of(files[0]))).value());
        Map<String, List<Map<String, Object>>> entries = new LinkedHashMap<>();
        for (Object entry : list(export.get("entries"))) {
            entries.computeIfAbsent(text(object(entry), "chain"), chain -> new ArrayList<>()).add(object(entry));
        }
        Set<String> orphans = new TreeSet<>(entries.keySet());
        for (Object chain : list(export.get("chains"))) {
            orphans.remove(text(object(chain), "chain"));
            verify.chain(object(chain), entries.getOrDefault(text(object(chain), "chain"), new ArrayList<>()));
        }
        orphans.forEach(id -> verify.check(false, id + ": its header is missing"));
        for (int i = 1; i < files.length; i++) {
            verify.anchor(object(new Json(Files.readString(Path.of(files[i]))).value()), entries);
        }
        System.out.println(entries.values().stream().mapToInt(List::size).sum() + " entries in "
                + list(export.get("chains")).size() + " chains: " + (verify.faults == 0 ? "INTACT" : "ALTERED"));
        System.exit(verify.faults == 0 ? 0 : 1);
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

    /** Personal parts: each has its salted hash in the entry; an erased one has no content, and an entry that says so. */
    private void parts(Map<String, Object> entry, String where, String told) throws Exception {
        String[] lines = text(entry, "parts").lines().toArray(String[]::new);
        List<?> payload = list(entry.get("payload"));
        check(lines.length == payload.size(), where + ": personal parts are missing or too many");
        for (int i = 0; i < Math.min(lines.length, payload.size()); i++) {
            Map<String, Object> part = object(payload.get(i));
            if (part.get("content") == null) {
                check(told.contains("\"" + entry.get("sequence") + "/" + i + "\""), where + ": part " + i + " is gone");
                continue;
            }
            String subject = part.get("subject") == null ? "" : text(part, "subject");
            String line = subject + ":" + hash(List.of("1", text(part, "salt"), text(part, "content")));
            check(line.equals(lines[i]), where + ": personal part " + i + " does not match its hash");
        }
    }

    /** Every head of an exported anchor that belongs to this case must be an entry of it. */
    private void anchor(Map<String, Object> anchor, Map<String, List<Map<String, Object>>> entries) {
        for (Object one : list(anchor.get("heads"))) {
            List<?> head = list(one);
            List<Map<String, Object>> chain = entries.get(String.valueOf(head.get(0)));
            if (chain != null) {
                check(chain.stream().anyMatch(entry -> entry.get("sequence").equals(head.get(1))
                                && entry.get("hash").equals(head.get(2))),
                        head.get(0) + " entry " + head.get(1) + ": anchor " + anchor.get("anchor") + " saw another one");
            }
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
        List<String> fields = new ArrayList<>(List.of("1"));
        for (String name : names) {
            fields.add(object.get(name) == null ? null : text(object, name));
        }
        return fields;
    }

    /** Netstrings: length in bytes, colon, bytes, comma; an absent field is a dash. */
    private static String hash(List<String> fields) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            digest.update((field == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            digest.update((field == null ? "" : ",").getBytes(StandardCharsets.US_ASCII));
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
                case "true" -> true;
                case "false" -> false;
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
                    } else {
                        int escaped = "bfnrt".indexOf(c);
                        c = escaped < 0 ? c : "\b\f\n\r\t".charAt(escaped);
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

package fr.metropole.recruitment.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other classes: every node of every model has been passed by some test of this run. A run of some classes
 * only ({@code -Dtest=...}) reports, and enforces nothing.
 */
@Order(Integer.MAX_VALUE)
class NodeCoverageTest {

    private static final Path REPORT = Path.of("target", "node-coverage.txt");

    private record Coverage(String process, Set<String> nodes, Set<String> passed) {

        Set<String> missing() {
            Set<String> missing = new TreeSet<>(nodes);
            missing.removeAll(passed);
            return missing;
        }

        @Override
        public String toString() {
            int covered = nodes.size() - missing().size();
            return "%-18s %3d of %3d nodes %4d %% %s"
                    .formatted(
                            process,
                            covered,
                            nodes.size(),
                            100 * covered / nodes.size(),
                            missing().isEmpty() ? "" : missing())
                    .stripTrailing();
        }
    }

    @Test
    void every_node_of_every_model_is_passed() throws IOException {
        List<Coverage> all = models().map(NodeCoverageTest::coverage).toList();
        Files.writeString(REPORT, all.stream().map(Coverage::toString).collect(Collectors.joining("\n", "", "\n")));

        assumeTrue(System.getProperty("test") == null, "only some classes were run");
        assertThat(all)
                .hasSizeGreaterThan(8)
                .allSatisfy(one -> assertThat(one.missing()).as(one.toString()).isEmpty());
    }

    private static Coverage coverage(Path model) {
        String process = model.getFileName().toString().replace(".bpmn", "");
        Set<String> nodes = Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Coverage(process, nodes, PassedNodes.of(process));
    }

    private static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }
}

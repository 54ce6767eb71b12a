package io.github.schemamaven.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemamaven.catalog.NodeTree.Elements;
import io.github.schemamaven.catalog.NodeTree.Node;
import io.github.schemamaven.catalog.NodeTree.Value;
import io.github.schemamaven.catalog.NodeTree.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTreeTest {
    @Test
    void readsNodesListsAndWords() {
        List<Value> trees =
                NodeTree.read("({A :one -2 :list (b 1 2) :none <> :bytes 4 [ 0 1 ] :node {B :x ({C :y z})}}) <>");

        assertThat(trees).hasSize(2);
        Node node = (Node) trees.get(0).elements().get(0);
        assertThat(node.type()).isEqualTo("A");
        assertThat(node.number("one")).isEqualTo(-2);
        assertThat(node.number("none")).isZero();
        assertThat(node.number("missing")).isZero();
        assertThat(node.field("list")).isEqualTo(new Elements(List.of(new Word("b"), new Word("1"), new Word("2"))));
        assertThat(node.field("none").elements()).isEmpty();
        assertThat(node.field("bytes").elements()).hasSize(5);
        assertThat(node.nodes("node").get(0).nodes("x").get(0).field("y")).isEqualTo(new Word("z"));
        assertThat(trees.get(1).elements()).isEmpty();
    }

    @Test
    void readsWordsWithEscapedSigns() {
        Node node = (Node) NodeTree.read("{A :name a\\ \\(b\\)\\{\\}\\\\ :names (\"a\\ b\" \"\")}")
                .get(0);

        assertThat(node.field("name")).isEqualTo(new Word("a (b){}\\"));
        assertThat(node.field("names").elements()).containsExactly(new Word("\"a b\""), new Word("\"\""));
    }

    @Test
    void readsANameThatBeginsAsAFieldDoes() {
        Node node = (Node) NodeTree.read("{A :name :x :resno 1}").get(0);

        assertThat(node.text("name")).isEqualTo(":x");
        assertThat(node.number("resno")).isEqualTo(1);
        assertThat(node.text("missing")).isEmpty();
    }

    @Test
    void endsWhereTheTextDoes() {
        assertThat(NodeTree.read("")).isEmpty();
        assertThat(NodeTree.read(" ( {A :b ")).hasSize(1);
    }
}

package io.github.schemamaven.catalog;

import io.github.schemamaven.catalog.NodeTree.Elements;
import io.github.schemamaven.catalog.NodeTree.Node;
import io.github.schemamaven.catalog.NodeTree.Value;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a stored expression or query needs though {@code pg_depend} does not say so, since PostgreSQL does not look at these
 * parts of it (find_expr_references_walker in src/backend/catalog/dependency.c).
 */
final class HiddenNeeds {
    private static final long PG_TYPE = 1247;
    private static final long PG_CLASS = 1259;
    private static final long MERGE = 5;
    private static final int DIMENSIONS = 6;

    /** The catalogs of the objects that arrays such as regclass[] have the numbers of. */
    private static final Map<Long, Long> NUMBERED = Map.of(
            1008L, 1255L, 2207L, 1255L, 2208L, 2617L, 2209L, 2617L, 2210L, PG_CLASS, 2211L, PG_TYPE, 3735L, 3602L,
            3770L, 3600L, 4090L, 2615L, 4192L, 3456L);

    private final Set<Address> found = new LinkedHashSet<>();

    private HiddenNeeds() {}

    /** Returns the addresses of what the trees need. */
    static Set<Address> in(String trees) {
        HiddenNeeds needs = new HiddenNeeds();
        NodeTree.read(trees).forEach(needs::walk);
        return needs.found;
    }

    private void walk(Value value) {
        if (value instanceof Elements list) {
            list.elements().forEach(this::walk);
        } else if (value instanceof Node node) {
            switch (node.type()) {
                case "ARRAYEXPR" -> found.add(new Address(PG_TYPE, node.number("array_typeid"), 0));
                case "JSONRETURNING" -> found.add(new Address(PG_TYPE, node.number("typid"), 0));
                case "CONST" -> constant(node);
                case "QUERY" -> mergedInto(node);
                default -> {
                    // the types of others are those of what they are made of, or known to pg_depend
                }
            }
            node.fields().values().forEach(this::walk);
        }
    }

    /** The columns that MERGE writes. */
    private void mergedInto(Node query) {
        List<Node> sources = query.nodes("rtable");
        int target = (int) query.number("resultRelation");
        if (query.number("commandType") != MERGE || target < 1 || target > sources.size()) {
            return;
        }
        long relation = sources.get(target - 1).number("relid");
        query.nodes("mergeActionList").stream()
                .flatMap(action -> action.nodes("targetList").stream())
                .forEach(entry -> found.add(new Address(PG_CLASS, relation, (int) entry.number("resno"))));
    }

    private void constant(Node constant) {
        Long catalog = NUMBERED.get(constant.number("consttype"));
        String[] value = constant.text("constvalue").split(" ", -1);
        if (catalog != null && value.length > 3) {
            // after the length and between brackets
            ByteBuffer bytes = ByteBuffer.allocate(value.length - 3);
            for (int i = 2; i < value.length - 1; i++) {
                bytes.put((byte) Integer.parseInt(value[i]));
            }
            numbers(bytes, catalog);
        }
    }

    /** An array as it is in memory: src/include/utils/array.h. */
    private void numbers(ByteBuffer array, long catalog) {
        array.order(ByteOrder.LITTLE_ENDIAN);
        if (Integer.compareUnsigned(array.getInt(4), DIMENSIONS) > 0) {
            array.order(ByteOrder.BIG_ENDIAN);
        }
        int start = array.getInt(8) != 0 ? array.getInt(8) : 16 + 8 * array.getInt(4);
        for (int i = start; i + 4 <= array.capacity(); i += 4) {
            found.add(new Address(catalog, Integer.toUnsignedLong(array.getInt(i)), 0));
        }
    }
}

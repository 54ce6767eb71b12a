package io.github.schemamaven.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenNeedsTest {
    @Test
    void findsTheTypeOfAnEmptyArrayAndOfWhatJsonReturns() {
        assertThat(HiddenNeeds.in("{FUNCEXPR :args ({ARRAYEXPR :array_typeid 16400 :elements <>})}"
                        + " {JSONEXPR :returning {JSONRETURNING :format <> :typid 16500 :typmod -1}}"))
                .containsExactly(new Address(1247, 16400, 0), new Address(1247, 16500, 0));
    }

    @Test
    void findsWhatArraysHaveTheNumbersOf() {
        String end = " :constvalue 28 [ 112 0 0 0 1 0 0 0 0 0 0 0 -94 8 0 0 1 0 0 0 1 0 0 0 4 64 0 0 ]}";

        assertThat(HiddenNeeds.in("{CONST :consttype 2210" + end)).containsExactly(new Address(1259, 16388, 0));
        assertThat(HiddenNeeds.in("{CONST :consttype 1007" + end)).isEmpty();
    }

    @Test
    void findsWhatAnArrayWithNullsHasTheNumbersOf() {
        assertThat(HiddenNeeds.in("{CONST :consttype 2207 :constvalue 36 [ -112 0 0 0 1 0 0 0 32 0 0 0 -100 8 0 0"
                        + " 2 0 0 0 1 0 0 0 2 0 0 0 0 0 0 0 4 64 0 0 ]}"))
                .containsExactly(new Address(1255, 16388, 0));
    }

    @Test
    void findsTheColumnsThatMergeWrites() {
        assertThat(HiddenNeeds.in("{QUERY :commandType 5 :resultRelation 2"
                        + " :rtable ({RANGETBLENTRY :relid 16390} {RANGETBLENTRY :relid 16391})"
                        + " :mergeActionList ({MERGEACTION :targetList ({TARGETENTRY :expr <> :resno 3})})}"))
                .containsExactly(new Address(1259, 16391, 3));
    }
}

package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// What a room's Java relies on stands in the content.
class KnownConceptsTests {

    @TempDir Path directory;

    @Test
    void allIsWellWhereTheyStandThereWithTheirTypes() {
        assertThatCode(() -> check(new ConceptKey("board.name", ValueType.TEXT)))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingOneAndOneOfAnotherTypeStopTheStart() {
        assertThatThrownBy(() ->
                        check(
                                new ConceptKey("board.name", ValueType.NUMBER),
                                new ConceptKey("board.hat", ValueType.TEXT)))
                .isInstanceOf(VocabularyMistaken.class)
                .extracting(e -> e.getMessage().replace(directory + "/", ""))
                .isEqualTo(
                        """
                        concepts/all.yaml:3: Lantern needs board.name to be of type NUMBER, not TEXT
                        vocabulary: Lantern needs the concept board.hat of type TEXT\
                        """);
    }

    private void check(ConceptKey... keys) {
        var beans = new StaticListableBeanFactory();
        KnownConcepts room = () -> List.of(keys);
        beans.addBean("room", room);
        new KnownConceptsCheck(
                        Board.whole(directory).read(), beans.getBeanProvider(KnownConcepts.class))
                .afterPropertiesSet();
    }
}

package org.lantern.vocabulary;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Every mistake is told with its file, its line and its reason. Each test begins with content that
/// has none.
abstract class OnABoard {

    @TempDir Path directory;

    Board board;

    @BeforeEach
    void aContentWithoutAMistake() {
        board = Board.whole(directory);
    }
}

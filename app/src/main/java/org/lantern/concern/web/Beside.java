package org.lantern.concern.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.ConcernSection;
import org.lantern.concern.EarlierConcerns;
import org.lantern.screening.Matrix;
import org.lantern.screening.MatrixView;
import org.lantern.screening.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What stands beside a concern on its page: the matrix of each child, earlier concerns that may be
/// about the same, and what rooms above bring.
@Component
class Beside {

    private final Matrix matrix;
    private final EarlierConcerns earlier;
    private final ObjectProvider<ConcernSection> sections;

    Beside(Matrix matrix, EarlierConcerns earlier, ObjectProvider<ConcernSection> sections) {
        this.matrix = matrix;
        this.earlier = earlier;
        this.sections = sections;
    }

    List<ConcernSection.Section> sections(ConcernFile file, Acting.Practitioner acting) {
        return sections.stream()
                .sorted(Comparator.comparing(ConcernSection::order))
                .flatMap(section -> section.section(file, acting).stream())
                .toList();
    }

    /// What is marked of each child, by the child's reference.
    Map<UUID, MatrixView> matrices(ConcernFile file, Acting.Practitioner acting) {
        var all = new HashMap<UUID, MatrixView>();
        for (var child : file.concern().children())
            matrix.summary(new Subject(child.person(), file.concern().ref().value()), acting)
                    .ifPresent(view -> all.put(child.person().value(), view));
        return all;
    }

    /// Others that this desk may see in which one of the names or numbers of this one was told.
    List<EarlierConcerns.Earlier> earlier(ConcernFile file, Acting.Practitioner acting) {
        return earlier.like(Findable.in(file), acting).stream()
                .filter(one -> !one.ref().equals(file.concern().ref()))
                .toList();
    }
}

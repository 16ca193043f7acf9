package org.lantern.vocabulary;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Holds what the rooms rely on against the content.
@Component
class KnownConceptsCheck implements InitializingBean {

    private final LoadedVocabulary vocabulary;
    private final ObjectProvider<KnownConcepts> rooms;

    KnownConceptsCheck(LoadedVocabulary vocabulary, ObjectProvider<KnownConcepts> rooms) {
        this.vocabulary = vocabulary;
        this.rooms = rooms;
    }

    /// @throws VocabularyMistaken with everything that is missing or of another type
    @Override
    public void afterPropertiesSet() {
        var mistakes = new Mistakes();
        rooms.orderedStream().forEach(room -> room.keys().forEach(key -> check(key, mistakes)));
        mistakes.stopIfAny();
    }

    private void check(ConceptKey key, Mistakes mistakes) {
        var spot = vocabulary.spot("concept " + key.id());
        var concept = vocabulary.findConcept(key.id());
        if (concept.isEmpty())
            mistakes.add(
                    spot,
                    "Lantern needs the concept %s of type %s".formatted(key.id(), key.type()));
        else if (concept.get().type() != key.type())
            mistakes.add(
                    spot,
                    "Lantern needs %s to be of type %s, not %s"
                            .formatted(key.id(), key.type(), concept.get().type()));
    }
}

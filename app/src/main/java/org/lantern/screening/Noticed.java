package org.lantern.screening;

import java.util.List;
import java.util.Optional;
import org.lantern.casefile.Observed;
import org.lantern.casefile.SourceKind;
import org.lantern.casefile.Statement;

/// What the record already tells of an observation, so that nobody types it twice.
///
/// @param child how the child is called on the record: a working label or a number, never a name
///   that was made up
/// @param way address of the record's own page
/// @param observer who noticed, in words such as "a member of the public"; empty where that is
///   whoever fills the matrix in
/// @param source how the observer knows, unless whoever fills it in says otherwise
/// @param setting where it was noticed, in the words of the indicators' settings
/// @param place where it was noticed, no closer than whoever may see the record may know
/// @param said what else was said with it that this reader may read
public record Noticed(
        String child,
        String way,
        String observer,
        SourceKind source,
        String setting,
        Optional<Observed> observed,
        String place,
        List<Statement> said) {}

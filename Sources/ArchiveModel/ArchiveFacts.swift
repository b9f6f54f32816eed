internal import Markup

/// What is known of a record although its own file does not say it: who remembers these facts and the bytes of all files knows
/// what has changed between two archives.
extension Archive {
    /// What the linking of any record may rest on: which records there are, under which names, and what their media are.
    package func addNames(to facts: inout Facts) {
        func add<Record: ArchiveRecord>(_ records: Table<Record>) {
            facts.add(Int32(records.count))
            for record in records {
                facts.add(record.id)
                facts.add(record.header.file)
                facts.add(Int32(record.header.aliases.count))
                for alias in record.header.aliases { facts.add(alias) }
            }
        }
        add(articles)
        add(claims)
        add(actors)
        add(topics)
        add(pages)
        for actor in actors {
            facts.add(actor.name.value)
            facts.add(Int32(actor.alsoKnownAs.count))
            for name in actor.alsoKnownAs { facts.add(name.value) }
        }
        facts.add(backReferences.rootOrigins)
    }

    /// What other records' files say of this one, and the linker wrote into it.
    package func addLinked(to facts: inout Facts, of reference: RecordReference) {
        let translations = self[reference].header.translations
        facts.add(Int32(translations.count))
        for translation in translations {
            facts.add(translation.language)
            facts.add(translation.record.kind.rawValue)
            facts.add(translation.record.index)
        }
        if case .claim(let handle) = reference {
            let relations = self[handle].relations
            facts.add(Int32(relations.count))
            for relation in relations {
                facts.add(relation.kind.rawValue)
                facts.add(relation.claim.index)
            }
            for evidence in self[handle].evidence { facts.add(evidence.archivedAs?.index ?? -1) }
        }
    }

    /// What points at a record.
    package func addIncoming(to facts: inout Facts, of reference: RecordReference) {
        let back = backReferences
        switch reference {
        case .article(let handle):
            facts.add(back.evidence[handle])
            facts.add(back.dependents[handle])
            facts.add(quotes.standing(in: handle))
        case .claim(let handle):
            facts.add(back.citations[handle])
        case .actor(let handle):
            facts.add(back.statements[handle])
            facts.add(back.positions[handle])
            facts.add(back.claimsAbout[handle])
            facts.add(back.mentions[handle])
            facts.add(back.relationsTo[handle])
            facts.add(back.publications[handle])
        case .topic(let handle):
            facts.add(back.articlesOnTopic[handle])
            facts.add(back.claimsOnTopic[handle])
        case .page: break
        }
    }
}

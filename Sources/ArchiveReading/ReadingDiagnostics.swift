package import Diagnostics

/// What reading and linking can find wrong; the editorial rules have a catalogue of their own.
package enum ReadingDiagnostics {
    package static let all: [DiagnosticKind] = [
        .aliasCollision, .annotationNamesDraft, .conflictingKeys, .controlCharacter, .draftReference, .duplicateID,
        .emptyValue, .fixedSeverity, .historyChain, .historyOrder, .historyStart, .historyVerdict, .invalidID, .invalidJSON,
        .invalidUTF8, .invalidYAML, .missingFrontMatter, .missingKey, .originCycle, .relationToItself, .repeatedKey,
        .quoteAmbiguous, .quoteNotFound, .replacementOfAnotherKind,
        .reservedID, .revisesCycle, .strayHistoryKey, .translationConflict, .unclosedFrontMatter, .unknownActor,
        .unknownArticle, .unknownAsset, .unknownClaim, .unknownFragment, .unknownKey, .unknownPage, .unknownRating, .unknownRule,
        .unknownTopic, .wrongFolder, .wrongType, .wrongValue, .yamlComment, .yamlFeature, .yamlTooDeep,
    ]
}

package import Diagnostics

/// Every kind of diagnostic that reading a body can raise.
package enum MarkupDiagnostics {
    package static let all: [DiagnosticKind] = [
        AttributeParser.unclosedKind,
        AttributeParser.syntaxKind,
        AttributeReader.unknownKeyKind,
        AttributeReader.repeatedKind,
        AttributeReader.valueKind,
        AttributeReader.noSubjectKind,
        AttributeReader.twoSubjectsKind,
        AttributeReader.notWithActorKind,
        AttributeReader.timeCodeKind,
        SpanPairing.withoutBracketKind,
        DetachedAttributes.kind, AttributesAsText.kind, LinksAsText.kind,
        SpanPairing.crossesBlocksKind,
        SpanPairing.cutsMarkupKind,
        SpanPairing.inImageKind,
        SpanPairing.outsideArticleKind,
        SpanPairing.repeatedNameKind,
        AnnotationEdges.withoutWordsKind,
        AnnotationEdges.splitsCharacterKind,
        AddressReader.relativeKind,
        AddressReader.schemeKind,
        AddressReader.addressKind,
        AddressReader.imageKind,
        BodyWriter.rawHTMLKind,
    ]
}

package import Diagnostics

/// Everything that can be wrong with a template.
package enum TemplateDiagnostics {
    package static let all: [DiagnosticKind] = [
        .templateAddress, .templateContext, .templateCycle, .templateEncoding, .templateJSON, .templateMalformedTag,
        .templateMissingFile, .templateRaw, .templateRepeatedBlock, .templateStrayClose, .templateStrayInParent,
        .templateTooLarge, .templateUnclosedSection, .templateUnclosedTag, .templateUnknownBlock,
        .templateUnknownName, .templateUnknownString, .templateUnsafePlace, .templateWrongUse,
    ]
}

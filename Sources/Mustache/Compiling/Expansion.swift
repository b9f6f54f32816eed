import Diagnostics

/// Where the compiler stands: in which file, what replaces its blocks, what it is indented by, and by which way it came.
struct Expansion {
    let template: ParsedTemplate
    /// What replaces the blocks, by name.
    var overrides = Overrides.none
    /// The files whose content this text stands in, outermost first: none of them may be taken in again.
    var files: [String]
    var indentation = Indentation()
    /// The tags that led here from another file, innermost first.
    var trail: [Diagnostic.Note] = []
    /// Tags around this place, in all files.
    var depth = 0
}

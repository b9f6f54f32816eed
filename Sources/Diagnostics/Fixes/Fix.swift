/// A change of the sources that mends a diagnostic for certain, and changes nothing of what they mean.
///
/// What is certain is for the code that raises the diagnostic to say; where two readings are possible there is no fix, but help.
package struct Fix: Sendable, Hashable {
    /// A text in a file and what takes its place.
    package struct Replacement: Sendable, Hashable {
        /// Where the old text stands, or a wider range in which it stands once; a point for what is inserted.
        package let place: Place
        /// As it is written in the file; empty for what is inserted.
        package let old: String
        package let new: String

        package init(_ old: String, with new: String, at place: Place) {
            self.place = place
            self.old = old
            self.new = new
        }
    }

    /// What is done, as a sentence without a full stop: «Write “ada-quill” in place of “ada-quil”».
    package let title: String
    /// Made together or not at all.
    package let replacements: [Replacement]

    package init(_ title: String, _ replacements: [Replacement]) {
        self.title = title
        self.replacements = replacements
    }

    /// One text in place of another.
    package static func replace(_ old: String, with new: String, at place: Place) -> Fix {
        Fix("Write “\(new)” in place of “\(old)”", [Replacement(old, with: new, at: place)])
    }

    /// The edits of files that a fix comes to; nothing where a file does not hold exactly what is to be replaced.
    ///
    /// - Parameter source: the present text of a file.
    package func edits(in source: (_ path: String) -> SourceText?) -> [TextEdit]? {
        guard !replacements.isEmpty else { return nil }
        var edits: [TextEdit] = []
        for replacement in replacements {
            guard let text = source(replacement.place.file), let range = replacement.range(in: text) else { return nil }
            edits.append(TextEdit(place: Place(replacement.place.file, range), text: replacement.new))
        }
        return edits
    }
}

extension Fix.Replacement {
    /// Where the old text stands; nothing where it does not, or more than once.
    fileprivate func range(in source: SourceText) -> Range<Int>? {
        guard place.range.upperBound <= source.bytes.count else { return nil }
        let wanted = Array(old.utf8)
        guard !wanted.isEmpty else { return place.range.isEmpty ? place.range : nil }
        var found: Range<Int>?
        var start = place.range.lowerBound
        while start + wanted.count <= place.range.upperBound {
            let range = start..<start + wanted.count
            if source.bytes[range].elementsEqual(wanted) {
                guard found == nil else { return nil }
                found = range
            }
            start += 1
        }
        return found
    }
}

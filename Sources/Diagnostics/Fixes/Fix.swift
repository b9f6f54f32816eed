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

    /// A file that gets another path; both relative to the source folder.
    package struct Move: Sendable, Hashable {
        package let from: String
        package let to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// What is done, as a sentence without a full stop: «Write “ada-quill” in place of “ada-quil”».
    package let title: String
    /// Made together, and with the moves, or not at all.
    package let replacements: [Replacement]
    /// Made together, and with the replacements, or not at all.
    package let moves: [Move]

    package init(_ title: String, _ replacements: [Replacement] = [], moves: [Move] = []) {
        self.title = title
        self.replacements = replacements
        self.moves = moves
    }

    /// Another path for one file.
    package static func rename(_ path: String, to newPath: String) -> Fix {
        Fix("Rename \(path) to \(newPath)", moves: [Move(from: path, to: newPath)])
    }

    /// One text in place of another.
    package static func replace(_ old: String, with new: String, at place: Place) -> Fix {
        Fix("Write “\(new)” in place of “\(old)”", [Replacement(old, with: new, at: place)])
    }

    /// The edits of files that a fix comes to; nothing where a file does not hold exactly what is to be replaced, or where one that
    /// is to be moved is not there, or another one in its place.
    ///
    /// - Parameter source: the present text of a file.
    package func edits(in source: (_ path: String) -> SourceText?) -> [TextEdit]? {
        guard !replacements.isEmpty || !moves.isEmpty,
            moves.allSatisfy({ source($0.from) != nil && source($0.to) == nil })
        else { return nil }
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

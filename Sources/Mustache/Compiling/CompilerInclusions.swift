import Diagnostics

extension Compiler {
    /// `{{>file}}`, `{{<file}}…{{/file}}`
    mutating func compileInclusion(_ index: Int, in expansion: Expansion) {
        let template = expansion.template
        let node = template.nodes[index]
        let place = template.place(node.name)
        let name = template.text(node.name)
        guard !node.isMalformed else { return hasGaps = true }
        let isPhrase = Phrase.isName(name)
        guard let file = files[isPhrase ? name : name + fileEnding] else {
            hasGaps = true
            if isStrict, isPhrase {
                reportUnknownString(name, at: place, in: expansion)
            } else if isStrict {
                reportMissing(name, at: place, in: expansion)
            }
            return
        }
        noteGaps(file)
        usedFiles.insert(file.source.file)
        let own = node.kind == .parent ? blocks(of: index, in: expansion) : [:]

        var inner = Expansion(template: file, files: expansion.files + [file.name])
        // What replaces a block further out goes before what replaces it here.
        // The places of a phrase are its own, whatever blocks of the page have their names.
        let outer = isPhrase ? Overrides.none : expansion.overrides
        inner.overrides = own.isEmpty ? outer : overrideRegister.overrides(own.merging(outer.byName) { _, outer in outer })
        if node.isStandalone {
            inner.indentation.added = expansion.indentation.applied(to: template.bytes[node.indentation])
        }
        inner.trail = [Diagnostic.Note("“\(file.name)” is taken in here", at: place)] + expansion.trail
        inner.depth = expansion.depth + 1

        if let first = expansion.files.firstIndex(of: file.name) {
            guard isStrict else { return call(inner) }
            hasGaps = true
            let circle = Array(expansion.files[first...]) + [file.name]
            report(.templateCycle(circle, at: place, notes: expansion.trail))
            return
        }
        let metBefore = metBlocks
        metBlocks = []
        compileEdges(of: node, in: expansion) { $0.compile(file.nodes.indices, in: inner) }
        if isStrict { reportUnknownBlocks(of: index, among: metBlocks, parent: name, in: expansion) }
        metBlocks.formUnion(metBefore)
    }

    /// `{{$name}}…{{/name}}` outside a parent: the content that replaces it, or its own.
    mutating func compileBlock(_ index: Int, in expansion: Expansion) {
        let template = expansion.template
        let node = template.nodes[index]
        let content = (index + 1)..<node.end
        let name = template.text(node.name)
        metBlocks.insert(name)

        guard let override = expansion.overrides.byName[name] else {
            var inner = expansion
            inner.depth += 1
            compileEdges(of: node, in: expansion) { $0.compile(content, in: inner) }
            return
        }
        metBlocks.formUnion(template.blockNames(in: content))
        var inner = Expansion(template: override.template, files: override.files)
        inner.overrides = override.overrides
        inner.trail = [Diagnostic.Note("it stands in this block", at: template.place(node.name))] + expansion.trail
        inner.depth = expansion.depth + 1
        // The specification: white space is taken away where a block is defined and added where it is shown.
        inner.indentation.added = indentation(ofBlock: index, in: expansion)
        let intrinsic = override.template.intrinsicIndentation(of: override.content)
        inner.indentation.removed = override.startsLine ? intrinsic?.count ?? 0 : 0
        compileEdges(of: node, in: expansion) { compiler in
            if node.isStandalone, !override.startsLine {
                compiler.write(inner.indentation.added[...], of: node, in: expansion)
            }
            compiler.compile(override.content, in: inner, skipsLineStart: !node.isStandalone)
        }
    }

    /// What each line of a block's new content begins with.
    private func indentation(ofBlock index: Int, in expansion: Expansion) -> [UInt8] {
        let template = expansion.template
        let node = template.nodes[index]
        if node.isStandalone {
            let space = template.intrinsicIndentation(of: (index + 1)..<node.end) ?? node.indentation
            return expansion.indentation.applied(to: template.bytes[space])
        }
        if index > 0, template.nodes[index - 1].kind == .lineStart,
            template.nodes[index - 1].range.upperBound == node.range.lowerBound
        {
            return expansion.indentation.applied(to: template.bytes[template.nodes[index - 1].range])
        }
        return expansion.indentation.added
    }

    /// The blocks that stand directly in a parent, the first of each name.
    private func blocks(of index: Int, in expansion: Expansion) -> [String: Override] {
        let template = expansion.template
        var result: [String: Override] = [:]
        for child in overrideIndices(of: index, in: template) {
            let block = template.nodes[child]
            let name = template.text(block.name)
            guard result[name] == nil else { continue }
            result[name] = Override(
                template: template, content: (child + 1)..<block.end, startsLine: block.contentStartsLine,
                overrides: expansion.overrides, files: expansion.files)
        }
        return result
    }

    private func overrideIndices(of parent: Int, in template: ParsedTemplate) -> [Int] {
        var result: [Int] = []
        var child = parent + 1
        while child < template.nodes[parent].end {
            if template.nodes[child].kind == .block { result.append(child) }
            child = template.nodes[child].end
        }
        return result
    }

    private mutating func reportUnknownBlocks(
        of index: Int, among known: Set<String>, parent: String, in expansion: Expansion
    ) {
        // A block may stand in what could not be taken in.
        guard !hasGaps else { return }
        let template = expansion.template
        for child in overrideIndices(of: index, in: template) {
            let name = template.nodes[child].name
            guard !known.contains(template.text(name)) else { continue }
            report(
                .unknownBlock(
                    template.text(name), of: parent, at: template.place(name), known: known.sorted(),
                    notes: expansion.trail))
        }
    }

    private mutating func reportUnknownString(_ name: String, at place: Place, in expansion: Expansion) {
        let keys = files.keys.filter(Phrase.isName).map { String($0.dropFirst(Phrase.folder.count)) }
        let key = String(name.dropFirst(Phrase.folder.count))
        report(
            .unknownString(
                key, at: place, help: NearMiss.nearest(to: key, in: keys.sorted()).map { "Did you mean “\($0)”?" },
                notes: expansion.trail))
    }

    private mutating func reportMissing(_ name: String, at place: Place, in expansion: Expansion) {
        let known = files.keys.filter { $0.hasSuffix(fileEnding) }.map { String($0.dropLast(fileEnding.count)) }
        report(
            .missingTemplate(
                name + fileEnding, at: place, help: NearMiss.help(for: name, in: known, what: "template"),
                notes: expansion.trail, fix: CertainMatch.of(name, in: known).map { .replace(name, with: $0, at: place) }))
    }
}

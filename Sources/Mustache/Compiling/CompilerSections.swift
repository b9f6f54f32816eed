import Diagnostics

extension Compiler {
    /// `{{name}}`, `{{{name}}}`, `{{&name}}`
    mutating func compileValue(_ node: Node, in expansion: Expansion) {
        guard let resolved = resolve(node, in: expansion) else { return }
        let kind: ValueKind
        switch resolved.meaning {
        case .value(let value): kind = value
        case .dynamic: kind = .any
        case .flag, .view, .list:
            reportWrongUse(node, resolved.meaning, in: expansion)
            return
        }
        do throws(ContextFault) {
            let escape = try context.take(kind, isRaw: node.kind == .rawVariable)
            emitter.append(Instruction(escape == .html ? .escaped : .raw, resolved.operand))
        } catch {
            report(error, at: node.range, in: expansion)
        }
    }

    /// `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`
    mutating func compileSection(_ index: Int, in expansion: Expansion) {
        let node = expansion.template.nodes[index]
        let resolved = resolve(node, in: expansion)
        let isInverted = node.kind == .inverted
        var repeats = false
        var frame: Frame?
        switch resolved?.meaning {
        case .value(let kind): frame = .value(kind)
        case .view(let shape): frame = .view(shape)
        case .list(let element): (frame, repeats) = (element, true)
        case .dynamic: frame = .dynamic
        case .flag: break
        case nil: frame = .unknown
        }
        if isInverted { (frame, repeats) = (nil, false) }

        var inner = expansion
        inner.depth += 1
        compileEdges(of: node, in: expansion, repeats: repeats) { compiler in
            let operand = resolved?.operand ?? 0
            let opening = compiler.emitter.append(Instruction(isInverted ? .inverted : .section, operand))
            if let frame { compiler.names.push(frame) }
            compiler.compile((index + 1)..<node.end, in: inner)
            if frame != nil { compiler.names.pop() }
            if !isInverted { compiler.emitter.append(Instruction(.end, opening + 1)) }
            compiler.emitter.landHere(opening)
        }
    }

    /// Compiles something that may be left out or replaced, and checks that it ends in the context it began in.
    mutating func compileEdges(
        of node: Node, in expansion: Expansion, repeats: Bool = false, _ content: (inout Self) -> Void
    ) {
        reachEdge(of: node, in: expansion, repeats: repeats)
        let before = context
        let faultsBefore = contextFaults
        content(&self)
        reachEdge(of: node, in: expansion, repeats: false)
        let words = context.words
        guard !context.join(before) else { return }
        context = before
        // A value that stands where none may leaves no context to be sure of.
        guard contextFaults == faultsBefore else { return }
        let name = expansion.template.text(node.name)
        reportContext("“\(name)” begins in \(before.words) and ends in \(words)", at: node.name, in: expansion)
    }

    private mutating func reachEdge(of node: Node, in expansion: Expansion, repeats: Bool) {
        do throws(ContextFault) {
            try context.reachEdge(repeats: repeats)
        } catch {
            report(error, at: node.name, in: expansion)
        }
    }

    private mutating func resolve(_ node: Node, in expansion: Expansion) -> ResolvedName? {
        guard !node.isMalformed else { return nil }
        do throws(NameFault) {
            return try names.resolve(TagName.parts(of: expansion.template.text(node.name)))
        } catch {
            let place = expansion.template.place(node.name)
            switch error.reason {
            case .unknown:
                report(
                    .unknownName(
                        error.name, at: place, help: error.help, notes: expansion.trail, certain: error.certain))
            case .wrongUse(let message):
                report(.wrongUse(message, at: place, help: error.help, notes: expansion.trail))
            case .consequence: break
            }
            return nil
        }
    }

    private mutating func reportWrongUse(_ node: Node, _ meaning: ResolvedName.Meaning, in expansion: Expansion) {
        let name = expansion.template.text(node.name)
        let (what, help) =
            switch meaning {
            case .flag: ("a yes or no", "Show something if it holds: {{#\(name)}}…{{/\(name)}}.")
            case .list: ("a list", "Show its elements: {{#\(name)}}…{{/\(name)}}.")
            default: ("a group of fields", "Show one of them: {{\(name == "." ? "" : name + ".")name}}.")
            }
        report(
            .wrongUse(
                "“\(name)” is \(what) and has nothing to show by itself", at: expansion.template.place(node.name),
                help: help, notes: expansion.trail))
    }
}

import Diagnostics

/// Turns a parsed template, with all that it takes in, into a program, and collects everything that is wrong with it.
///
/// Partials, parents and blocks are laid out in place, so that each name and each value is checked where it will stand:
/// with the views around it and in its context of the output. What a page costs to render is what it shows.
struct Compiler<Names: NameTable, Context: OutputContext> {
    /// Bounds for one page with everything that it takes in.
    static var maximalDepth: Int { 64 }
    static var maximalWork: Int { 100_000 }
    static var maximalText: Int { 8 << 20 }

    /// All templates by name.
    let files: [String: ParsedTemplate]
    /// What is added to the name in a tag to make the name of a template: `.html`.
    let fileEnding: String
    /// Whether unknown names, missing files and recursion are errors.
    let isStrict: Bool

    var names: Names
    var context = Context()
    var emitter = Emitter()
    /// The templates that were taken in.
    var usedFiles: Set<String> = []
    /// The names of the blocks that were met, replaced or not.
    var metBlocks: Set<String> = []
    var overrideRegister = OverrideRegister()
    /// Whether something could not be taken in; what the context is behind it cannot be told then.
    var hasGaps = false
    private(set) var diagnostics: [Diagnostic] = []
    /// How often something could not stand where it does.
    private(set) var contextFaults = 0
    private var reported: Set<Place> = []
    private var work = 0
    private var isExhausted = false
    private var routines = Routines()

    init(files: [String: ParsedTemplate], fileEnding: String, isStrict: Bool, names: Names) {
        self.files = files
        self.fileEnding = fileEnding
        self.isStrict = isStrict
        self.names = names
    }

    var program: Program<Names.Lookup> {
        Program(
            instructions: emitter.instructions, text: emitter.text, routines: routines.starts, names: names.lookup)
    }

    /// Compiles a page's template; to be called once.
    mutating func compile(_ template: ParsedTemplate) {
        let expansion = Expansion(template: template, files: [template.name])
        usedFiles.insert(template.name)
        noteGaps(template)
        compile(template.nodes.indices, in: expansion)
        if !context.mayEnd, contextFaults == 0 {
            let end = template.bytes.count
            reportContext("the page ends in \(context.words)", at: end..<end, in: expansion)
        }
        emitter.append(Instruction(.return))
        while let routine = routines.next(at: emitter.position), !isExhausted {
            compile(routine.template.nodes.indices, in: routine)
            emitter.append(Instruction(.return))
        }
    }

    /// Compiles some nodes.
    ///
    /// - Parameter skipsLineStart: whether the first line is the rest of one that began already.
    mutating func compile(_ nodes: Range<Int>, in expansion: Expansion, skipsLineStart: Bool = false) {
        let template = expansion.template
        var index = nodes.lowerBound
        if skipsLineStart, index < nodes.upperBound, template.nodes[index].kind == .lineStart { index += 1 }
        while index < nodes.upperBound {
            let node = template.nodes[index]
            work += 1
            guard hasRoom(at: node, in: expansion) else { return }
            switch node.kind {
            case .omitted: break
            case .text: write(template.bytes[node.range], of: node, in: expansion)
            case .lineStart:
                let space = expansion.indentation.applied(to: template.bytes[node.range])
                write(space[...], of: node, in: expansion)
            case .variable, .rawVariable: compileValue(node, in: expansion)
            case .section, .inverted: compileSection(index, in: expansion)
            case .partial, .parent: compileInclusion(index, in: expansion)
            case .block: compileBlock(index, in: expansion)
            }
            index = node.end
        }
    }

    /// Writes static text; what is wrong with it is reported where it stands in its file.
    mutating func write(_ text: ArraySlice<UInt8>, of node: Node, in expansion: Expansion) {
        var faults: [(Int, ContextFault)] = []
        context.read(text) { faults.append(($0, $1)) }
        for (offset, fault) in faults {
            let inFile = node.kind == .text
            let start = inFile ? offset : node.range.lowerBound
            report(fault, at: start..<(inFile ? start + 1 : start), in: expansion)
        }
        emitter.write(text)
    }

    private mutating func hasRoom(at node: Node, in expansion: Expansion) -> Bool {
        if isExhausted { return false }
        let fault: String
        if work > Self.maximalWork {
            fault = "the page has more than \(Self.maximalWork) tags and lines here"
        } else if emitter.text.count > Self.maximalText {
            fault = "the page has more than \(Self.maximalText) bytes of text here"
        } else if expansion.depth > Self.maximalDepth {
            fault = "the page is more than \(Self.maximalDepth) levels deep here"
        } else {
            return true
        }
        isExhausted = true
        report(.tooMuch(at: expansion.template.place(node.range), fault, notes: expansion.trail))
        return false
    }

    /// The call of a file that may take in itself; it is compiled once for each way to take it in.
    mutating func call(_ expansion: Expansion) {
        emitter.append(Instruction(.call, routines.index(of: expansion)))
    }

    // MARK: Reports

    /// Collects a diagnostic, the first one at a place.
    mutating func report(_ diagnostic: Diagnostic) {
        if let place = diagnostic.place, !reported.insert(place).inserted { return }
        diagnostics.append(diagnostic)
        if diagnostics.count == TemplateSet.maximalErrors { isExhausted = true }
    }

    mutating func report(_ fault: ContextFault, at range: Range<Int>, in expansion: Expansion) {
        // Where tags are missing, the text around them is not what it was meant to be.
        if fault.kind == .templateContext, hasGaps { return }
        contextFaults += 1
        report(.inContext(fault, at: expansion.template.place(range), notes: expansion.trail))
    }

    mutating func reportContext(_ message: String, at range: Range<Int>, in expansion: Expansion) {
        report(ContextFault(.templateContext, message), at: range, in: expansion)
    }

    mutating func noteGaps(_ template: ParsedTemplate) {
        // What stands beside the blocks of a parent, and what repeats one, takes none of them away.
        let harmless: [DiagnosticKind] = [.templateStrayInParent, .templateRepeatedBlock]
        if template.diagnostics.contains(where: { !harmless.contains($0.kind) }) { hasGaps = true }
    }
}

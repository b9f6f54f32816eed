/// A page's template in the form that is rendered, whatever view it is for.
struct CompiledTemplate: Sendable {
    let name: String
    let shape: ObjectIdentifier
    let files: [String]
    let program: Program<ShapeLookup>
}

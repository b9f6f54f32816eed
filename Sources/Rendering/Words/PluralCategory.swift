/// The forms that a counted thing may take, by the names of CLDR (Unicode Technical Standard 35, part 3, section 5).
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

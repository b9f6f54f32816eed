/// Places and lengths in drawings that fit every width, in tenths of a per cent.
enum Percentage {
    /// «12.5%»; what is left beyond tenths is dropped.
    static func text(_ part: Int, of whole: Int) -> String {
        let tenths = part * 1000 / whole
        return String(tenths / 10) + "." + String(tenths % 10) + "%"
    }
}

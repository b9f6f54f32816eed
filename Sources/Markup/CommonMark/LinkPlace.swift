/// Where a link or image stands in the marked source.
struct LinkPlace {
    /// The index of the event that enters it.
    let event: Int32
    let start: Int32
    var end: Int32
    /// Its address where it is written in the link itself.
    var address: ByteRange?
}

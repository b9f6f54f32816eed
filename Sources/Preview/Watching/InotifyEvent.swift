#if os(Linux)
    #if canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    /// One `struct inotify_event` (inotify(7)).
    struct InotifyEvent: Sendable {
        /// Of the folder; -1 for an overflow.
        let watch: Int32
        let mask: UInt32
        /// In the folder; empty for the folder itself.
        let name: String

        func has(_ bits: Int32...) -> Bool { bits.contains { mask & UInt32(bitPattern: $0) != 0 } }

        var isOverflow: Bool { has(Int32(IN_Q_OVERFLOW)) }
        var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }

        /// All that wait to be read; a name that is not UTF-8 comes with replacement characters.
        static func waiting(in descriptor: Int32) -> [InotifyEvent] {
            var events: [InotifyEvent] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let head = MemoryLayout<inotify_event>.size
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return events }
                buffer.withUnsafeBytes { bytes in
                    var offset = 0
                    while offset + head <= count {
                        let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                        let end = min(count, offset + head + Int(event.len))
                        let name = bytes[offset + head..<end].prefix { $0 != 0 }
                        events.append(
                            InotifyEvent(watch: event.wd, mask: event.mask, name: String(decoding: name, as: UTF8.self)))
                        offset = end
                    }
                }
            }
        }
    }
#endif

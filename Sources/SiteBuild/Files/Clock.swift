package import ArchiveModel
internal import Foundation

/// What day it is: asked by the editorial rules alone, never by a page.
package enum Clock {
    /// `SOURCE_DATE_EPOCH` where it is set (reproducible-builds.org), else today in UTC.
    package static func today(environment: [String: String]) -> PartialDate {
        let seconds = environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } ?? Int(Date().timeIntervalSince1970)
        return PartialDate(secondsSinceEpoch: seconds)
    }
}

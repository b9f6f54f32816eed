internal import Diagnostics
package import SiteBuild

/// Why changes were not made; every file is as it was.
package enum ChangeFailure: Error, Sendable, Equatable {
    case system(SystemError)
    /// A file has other bytes than those that the change was made from.
    case changedMeanwhile(path: String)
    /// There is a file where one was to be made.
    case exists(path: String)
    /// A symbolic link on the way to the file leads out of the folder.
    case leadsOut(path: String)

    /// A sentence without a full stop.
    package var message: String {
        switch self {
        case .system(let error): VisibleText.of("cannot \(error.action) \(error.path): \(error.reason)")
        case .changedMeanwhile(let path): VisibleText.of("\(path) was changed by somebody else in the meantime; try again")
        case .exists(let path): VisibleText.of("\(path) is there already")
        case .leadsOut(let path): VisibleText.of("\(path) lies behind a symbolic link that leads out of the archive")
        }
    }
}

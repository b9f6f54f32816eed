/// What a generator is for: two streams of one seed have nothing in common.
package enum Stream: Int, Sendable {
    case calendar
    case slots
    case actors
    case attitude
    case claimWording
    case claimRecord
    case articleRecord
    case articleBody
    case passage
    case topics
}

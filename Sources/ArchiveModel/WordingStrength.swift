package import Markup

extension Wording {
    /// Whether this says more than another: further from 50 %, on the other side of it, or without any reserve.
    ///
    /// Two words of one band say the same. `fact` lies beyond `almost-certain`.
    package func isStronger(than other: Wording) -> Bool {
        let (side, otherSide) = (distance.signum(), other.distance.signum())
        if side != 0, otherSide != 0, side != otherSide { return true }
        return abs(distance) > abs(other.distance)
    }

    /// How many bands lie between this and «roughly even»; below zero for what is improbable.
    private var distance: Int {
        switch self {
        case .likelihood(let likelihood): Int(likelihood.band.rawValue) - Int(Likelihood.Band.roughlyEven.rawValue)
        case .fact: Int(Likelihood.Band.almostCertain.rawValue) - Int(Likelihood.Band.roughlyEven.rawValue) + 1
        }
    }
}

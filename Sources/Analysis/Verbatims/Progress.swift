/// Tells whoever waits how far a computation is, and stops it when nobody waits any more.
package struct Progress {
    private let tell: (Double) -> Bool
    private let low: Double
    private let high: Double

    /// Says nothing, and is never stopped.
    package static var silent: Progress { Progress { _ in true } }

    /// - Parameter tell: given a share from 0 to 1, never smaller than before; answers false to stop.
    package init(_ tell: @escaping (Double) -> Bool) { self.init(tell, 0, 1) }

    private init(_ tell: @escaping (Double) -> Bool, _ low: Double, _ high: Double) {
        (self.tell, self.low, self.high) = (tell, low, high)
    }

    /// A part of the whole, from one share to another.
    package func part(_ from: Double, _ to: Double) -> Progress {
        Progress(tell, low + from * (high - low), low + to * (high - low))
    }

    /// - Throws: `cancelled`.
    package func reach(_ share: Double) throws(VerbatimFault) {
        guard tell(low + min(max(share, 0), 1) * (high - low)) else { throw .cancelled }
    }

    /// Asks whether to go on, where nothing new can be said.
    func check() throws(VerbatimFault) { try reach(0) }
}

/// One vote as it was cast: a person, a statement, and agree, pass or disagree.
package struct CastVote: Sendable, Equatable {
    package let participant: Int
    package let statement: Int
    /// 1 agree, 0 pass, -1 disagree: the signs of the pol.is export, opposite to those of its server.
    package let vote: Int8
    /// When it was cast, in any unit; of two votes of one person on one statement the later one stands, and of two at
    /// the same time the one given last.
    package let time: Int

    package init(participant: Int, statement: Int, vote: Int8, time: Int = 0) {
        (self.participant, self.statement, self.vote, self.time) = (participant, statement, vote, time)
    }
}

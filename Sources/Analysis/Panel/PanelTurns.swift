/// Gives the places of groups on tickets to people, so that people who are alike are on the same number of tickets to
/// one, and no home is twice on a ticket.
///
/// With tickets on one side and the kinds of members on the other (each split into pieces of as many places as there are
/// homes), homes are colours: a colouring of the edges with as many colours as the largest degree exists (Kőnig 1916) and
/// is found by swapping two colours along a path. A full piece uses every home once.
struct PanelTurns {
    /// Members of each home, by kind.
    private let kinds: [[[Int]]]
    private let homes: Int
    /// How often each home has given each kind.
    private var given: [[Int]]

    init(_ kinds: [[[Int]]]) {
        self.kinds = kinds
        homes = kinds.first?.count ?? 0
        given = kinds.map { [Int](repeating: 0, count: $0.count) }
    }

    /// - Parameters:
    ///   - demand: by ticket and by kind.
    ///   - order: shuffles the homes.
    mutating func give(_ demand: [[Int]], to tickets: inout [[Int]], _ order: inout PanelStream) {
        if kinds.count == 1 { return giveAlike(demand.map { $0[0] }, to: &tickets, &order) }
        var colouring = EdgeColouring(left: demand.count, colours: homes)
        var pieces = [Int](repeating: 0, count: kinds.count)
        var rooms = pieces
        for (ticket, wanted) in demand.enumerated() {
            for (kind, count) in wanted.enumerated() {
                for _ in 0..<count {
                    if rooms[kind] == 0 { (pieces[kind], rooms[kind]) = (colouring.addRight(kind), homes) }
                    rooms[kind] -= 1
                    colouring.connect(ticket, pieces[kind])
                }
            }
        }
        let shuffled = order.shuffled(Array(0..<homes))
        for ticket in demand.indices {
            for colour in 0..<homes {
                guard let kind = colouring.kind(ticket, colour) else { continue }
                tickets[ticket].append(member(kind, shuffled[colour]))
            }
        }
    }

    /// With one kind the homes take turns, in a new order each time round.
    private mutating func giveAlike(_ demand: [Int], to tickets: inout [[Int]], _ order: inout PanelStream) {
        var queue: [Int] = []
        for (ticket, count) in demand.enumerated() where count > 0 {
            var taken = Array(queue.suffix(count))
            queue.removeLast(taken.count)
            if taken.count < count {
                // Who is on this ticket already comes late in the next round: the queue is read from its end.
                let shuffled = order.shuffled(Array(0..<homes))
                let present = Set(taken)
                queue = shuffled.filter(present.contains) + shuffled.filter { !present.contains($0) }
                let more = queue.suffix(count - taken.count)
                taken += more
                queue.removeLast(more.count)
            }
            tickets[ticket] += taken.map { member(0, $0) }
        }
    }

    /// The member of this kind whose turn it is in a home.
    private mutating func member(_ kind: Int, _ home: Int) -> Int {
        let members = kinds[kind][home]
        given[kind][home] += 1
        return members[given[kind][home] % members.count]
    }
}

/// Colours for the edges of a graph with two sides, so that no two at a vertex are alike.
private struct EdgeColouring {
    private let colours: Int
    /// The other end of the edge of each colour; -1 when there is none.
    private var left: [[Int]]
    private var right: [[Int]] = []
    private var kinds: [Int] = []

    init(left: Int, colours: Int) {
        self.colours = colours
        self.left = [[Int]](repeating: [Int](repeating: -1, count: colours), count: left)
    }

    mutating func addRight(_ kind: Int) -> Int {
        right.append([Int](repeating: -1, count: colours))
        kinds.append(kind)
        return right.count - 1
    }

    func kind(_ ticket: Int, _ colour: Int) -> Int? { left[ticket][colour] < 0 ? nil : kinds[left[ticket][colour]] }

    /// Both ends have a free colour: neither has more edges than there are colours.
    mutating func connect(_ from: Int, _ to: Int) {
        guard let here = left[from].firstIndex(of: -1), let there = right[to].firstIndex(of: -1) else { return }
        if here != there { swap(from: to, here, there) }
        left[from][here] = to
        right[to][here] = from
    }

    /// Frees a colour at a vertex of the right side: its path of the two colours exchanges them.
    private mutating func swap(from start: Int, _ one: Int, _ other: Int) {
        var edges: [(left: Int, right: Int, colour: Int)] = []
        var (vertex, isRight, colour) = (start, true, one)
        while true {
            let next = isRight ? right[vertex][colour] : left[vertex][colour]
            if next < 0 { break }
            edges.append(isRight ? (next, vertex, colour) : (vertex, next, colour))
            (vertex, isRight, colour) = (next, !isRight, colour == one ? other : one)
        }
        for edge in edges {
            left[edge.left][edge.colour] = -1
            right[edge.right][edge.colour] = -1
        }
        for edge in edges {
            let new = edge.colour == one ? other : one
            left[edge.left][new] = edge.right
            right[edge.right][new] = edge.left
        }
    }
}

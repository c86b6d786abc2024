import Analysis
import Testing

/// The picture as geometry.
@Suite struct OpinionPictureTests {
    private let made = MadeConversation(seed: 21, participants: 140, statements: 30, opinions: 3, share: 0.7)

    @Test func `everything is drawn inside, people are all there, and outlines hold their dots`() throws {
        let map = try OpinionMap(VoteMatrix(made.votes))
        let picture = OpinionPicture(map, width: 320, margin: 24)
        let told = map.groups.filter { $0.telling == .figures }.reduce(0) { $0 + $1.participants.count }
        #expect(picture.width == 320 && told > 100 && picture.dots.reduce(0) { $0 + $1.people } == told)
        for dot in picture.dots {
            #expect(dot.place.x - dot.radius >= 0 && dot.place.x + dot.radius <= picture.width)
            #expect(dot.place.y - dot.radius >= 0 && dot.place.y + dot.radius <= picture.height)
        }
        #expect(picture.outlines.map(\.group) == map.groups.indices.filter { map.groups[$0].telling == .figures })
        for outline in picture.outlines {
            let own = picture.dots.filter { $0.group == outline.group }.map(\.place)
            #expect(outline.corners.allSatisfy(own.contains))
            #expect(outline.corners.map(\.x).min() == own.map(\.x).min())
            #expect(outline.corners.map(\.y).max() == own.map(\.y).max())
        }
    }

    @Test func `distances keep their proportions and up is up`() throws {
        let map = try OpinionMap(VoteMatrix(made.votes))
        let picture = OpinionPicture(map)
        let places = map.baseClusters.map(\.centre)
        let scale = (picture.dots[1].place.x - picture.dots[0].place.x) / (places[1].x - places[0].x)
        for (dot, place) in zip(picture.dots, places) {
            #expect(abs(dot.place.x - picture.dots[0].place.x - (place.x - places[0].x) * scale) < 2)
            #expect(abs(picture.dots[0].place.y - dot.place.y - (place.y - places[0].y) * scale) < 2)
        }
    }
}

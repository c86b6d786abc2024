import Search
import TestSupport
import Testing

@Suite struct BitmapTests {
    @Test func aBitmapIsASetWhateverItsLength() {
        var draw = Draw(seed: 1)
        for round in 0..<300 {
            let bound = [1, 63, 64, 65, 200, 5_000][round % 6]
            let (one, two) = (
                draw.set(of: draw.below(80), below: bound), draw.set(of: draw.below(80), below: bound * 2)
            )
            let (left, right) = (Bitmap(one), Bitmap(two))
            #expect(left.documents == one.sorted() && left.count == one.count && left.isEmpty == one.isEmpty)
            #expect(left.union(right).documents == one.union(two).sorted())
            #expect(left.intersection(right).documents == one.intersection(two).sorted())
            #expect(right.intersection(left) == left.intersection(right))
            #expect(left.subtracting(right).documents == one.subtracting(two).sorted())
            #expect(right.subtracting(left).documents == two.subtracting(one).sorted())
            #expect(left.intersectionCount(right) == one.intersection(two).count)
            for document in [0, bound - 1, bound, bound * 3] {
                #expect(left.contains(document) == one.contains(document))
            }
        }
    }

    @Test func whatIsTakenOutIsOutAndTheRoomLeftDoesNotCount() {
        var bitmap = Bitmap(capacity: 1_000)
        #expect(bitmap.isEmpty && bitmap == Bitmap() && Bitmap() == bitmap)
        bitmap.insert(999)
        #expect(bitmap != Bitmap() && Bitmap() != bitmap)
        bitmap.remove(5_000)
        bitmap.remove(999)
        #expect(bitmap == Bitmap() && bitmap.documents == [])
    }
}

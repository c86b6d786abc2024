/// An answer ready for the wire: what is left is to queue it.
struct Delivery: Sendable {
    var status: Int
    var headers: Headers
    var body: FixedBytes
}

/// The type that a parameter carries to the engine, also when its value is absent.
package enum SQLType: Sendable, Equatable {
    case integer, double, text, blob, integers, texts
}

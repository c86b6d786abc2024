/// One parameter of a statement, on its way to an engine.
///
/// Integers are 64 bits wide. Lists travel as one parameter. What no engine may receive is refused when the statement
/// runs (`SQLError.Code.invalidValue`): text holding U+0000, and NaN, which SQLite would turn into NULL.
package enum SQLValue: Sendable, Equatable {
    case null(SQLType)
    case integer(Int64)
    case double(Double)
    case text(String)
    case blob([UInt8])
    case integers([Int64])
    case texts([String])
}

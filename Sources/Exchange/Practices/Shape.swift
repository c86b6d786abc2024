/// Where one JSON value of a record goes: the mapping of a file format to the template, as data.
///
/// A field written nil means the fact that the surrounding list is about; any other is a fact of its own, and a part
/// when it stands inside such a list.
indirect enum Shape: Sendable {
    /// A single value.
    case value(_ field: String?, Value, isOptional: Bool = false)
    /// A list of single values, one fact each.
    case values(_ field: String, Value)
    /// A list of objects, one fact each.
    case facts(_ field: String, [Slot])
    /// An object that is one fact.
    case fact(_ field: String, [Slot], isOptional: Bool = false)
    /// An object whose members go to several fields.
    case group([Slot])
    /// The lines of the source for everything in the same object.
    case lines(isOptional: Bool)
    /// True when the source has that rubric; must agree with the list of rubrics.
    case hasRubric(String)
    case title
    /// Which classifications are the reader's own.
    case inferred
    /// Publication, first and last line.
    case extent
}

/// One name of a JSON object and where its value goes.
struct Slot: Sendable {
    let key: String
    let shape: Shape
    /// True for a name that came later: files of before do not have it.
    let mayBeLeftOut: Bool

    init(_ key: String, _ shape: Shape, mayBeLeftOut: Bool = false) {
        self.key = key
        self.shape = shape
        self.mayBeLeftOut = mayBeLeftOut
    }

    static func optional(_ key: String, _ field: String? = nil, _ value: Value) -> Slot {
        Slot(key, .value(field, value, isOptional: true))
    }

    static func required(_ key: String, _ field: String? = nil, _ value: Value) -> Slot {
        Slot(key, .value(field, value))
    }
}

/// What a single JSON value says of its fact.
enum Value: Sendable {
    case text, printed
    /// What was printed beside a number; "environ" makes the number approximate.
    case note
    /// Code of the vocabulary of the field.
    case term
    /// What an amount is divided by: a code when we have one, else text.
    case base
    case number(unit: String?)
    /// The upper end of a range.
    case upTo
    /// A number that is a maximum.
    case atMost(unit: String)
    case ageFrom, ageTo
    case comparator, unit
    /// A year as a number: the whole of it, its first day, its last.
    case year, firstYear, lastYear
    /// An ISO date or interval: the whole of it, its first day, its last.
    case date, firstDate, lastDate
    case target
    /// An obstacle of the same record, by its words or its rank.
    case obstacle
    case body, bodyKind
    /// A body that trains, named without its kind.
    case trainer
    case place, placeKind, departement, departementName, region
}

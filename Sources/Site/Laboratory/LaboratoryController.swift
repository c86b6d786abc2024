internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Synchronization
internal import Texts
internal import Views

/// Methods tried on a file that is given: read, worked on, answered, forgotten.
struct LaboratoryController {
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ route: LaboratoryRoute) throws -> Response {
        switch route {
        case .methods: return context.html(LaboratoryPage(frame: context.frame()).bytes)
        case .file(let method, let name): return try file(method, name)
        case .method(let method, let example):
            if context.request.method == .post { return try trial(method) }
            return try example.map { try show(method, example: $0) } ?? page(LaboratoryMethodPage.Model(method))
        }
    }

    private func page(_ model: LaboratoryMethodPage.Model) -> Response {
        protection.protecting(
            context.html(
                LaboratoryMethodPage(model, token: protection.token, frame: context.frame()).bytes,
                status: model.problem == nil ? 200 : 422))
    }

    private func file(_ method: LaboratoryMethod, _ name: String) throws -> Response {
        guard LaboratoryExample.names(method).contains(name), let bytes = LaboratoryExample.bytes(name) else {
            throw Failures.NotFound()
        }
        return Self.file(name, bytes, "text/plain; charset=utf-8")
    }

    private static func file(_ name: String, _ bytes: [UInt8], _ type: String) -> Response {
        Response(
            headers: [
                "Content-Type": type, "Content-Disposition": "attachment; filename=\"\(name)\"",
                "Cache-Control": "no-store",
            ], body: .bytes(bytes))
    }

    private func show(_ method: LaboratoryMethod, example way: String) throws -> Response {
        let example = LaboratoryExample(method, way: way)
        let given = example.given
        var model = LaboratoryMethodPage.Model(method)
        model.typed = example.typed
        let key = "\(context.texts.language.rawValue) \(method.rawValue) \(example.files.values.sorted())"
        model.result = try context.site.bench.example(key) {
            try method.finding(LaboratoryInput(typed: example.typed, files: given, texts: context.texts)).blocks
        }
        model.example = method.fields(context.texts.laboratory).compactMap { given[$0.name] }.map {
            ($0.name, $0.bytes.count)
        }
        return page(model)
    }

    private func trial(_ method: LaboratoryMethod) throws -> Response {
        let form = try context.request.form()
        let fields = method.fields(context.texts.laboratory)
        var model = LaboratoryMethodPage.Model(method)
        model.wasSent = true
        for field in fields where !field.isFile { model.typed[field.name] = form.first(field.name) }
        if let obstacle = obstacle(form) {
            model.problem = obstacle
            return page(model)
        }
        var files: [String: FormFile] = [:]
        for field in fields where field.isFile { files[field.name] = context.request.files(field.name).first }
        let input = LaboratoryInput(typed: model.typed, files: files, texts: context.texts)
        do {
            let finding = try context.site.bench.alone { try method.finding(input) }
            if let taken = form.first(LaboratoryMethodPage.taking).flatMap(LaboratoryMethod.Taking.init),
                method.takings.contains(taken)
            {
                return try taking(taken, finding, method)
            }
            model.result = finding.blocks
        } catch let refusal as LaboratoryRefusal {
            (model.problem, model.wrong) = (refusal.sentence, refusal.field)
        } catch is LaboratoryBench.Busy {
            model.problem = context.texts.laboratory.busy
        } catch is HeldFile.Full {
            model.problem = context.texts.laboratory.full
        }
        return page(model)
    }

    /// Why the file is not even looked at.
    private func obstacle(_ form: Form) -> String? {
        guard protection.accepts(form) else { return context.texts.laboratory.expired }
        return context.site.limits.take(
            .laboratory, context.request.household, at: context.site.world.now()
        ).map { context.texts.laboratory.often(n: $0) }
    }

    private func taking(
        _ taking: LaboratoryMethod.Taking, _ finding: LaboratoryFinding, _ method: LaboratoryMethod
    ) throws -> Response {
        let name = "\(method.rawValue).\(taking.rawValue)"
        return switch taking {
        case .json: Self.file(name, finding.json.encoded(), "application/json")
        case .svg: Self.file(name, try finding.other(), "image/svg+xml")
        case .csv: Self.file(name, try finding.other(), "text/csv; charset=utf-8")
        case .pb: Self.file(name, try finding.other(), "text/plain; charset=utf-8")
        }
    }
}

/// One file at a time: visitors without an account may not take the whole machine.
final class LaboratoryBench: Sendable {
    struct Busy: Error {}

    private let isTaken = Mutex(false)
    private let examples = Mutex<[String: [LaboratoryBlock]]>([:])

    /// What an example gives is worked out once: its files never change while the program runs.
    func example(_ key: String, _ work: () throws -> [LaboratoryBlock]) rethrows -> [LaboratoryBlock] {
        if let known = examples.withLock({ $0[key] }) { return known }
        let made = try work()
        examples.withLock { $0[key] = made }
        return made
    }

    func alone<Value>(_ work: () throws -> Value) throws -> Value {
        let isMine = isTaken.withLock { taken in
            defer { taken = true }
            return !taken
        }
        guard isMine else { throw Busy() }
        defer { isTaken.withLock { $0 = false } }
        return try work()
    }
}

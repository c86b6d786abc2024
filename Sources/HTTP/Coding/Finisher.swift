/// Turns a `Response` into a `Delivery`: entity tag, 304, content coding, caching of static files.
///
/// Tags and 304 are for GET and HEAD answers of status 200 without `Cache-Control: no-store`.
struct Finisher {
    let isRead: Bool
    let acceptEncoding: String?
    let ifNoneMatch: String?

    func finish(_ response: Response) -> Delivery {
        switch response.body {
        case .fixed(let file): fixed(file, response)
        case .kept(let body): kept(body, response)
        case .bytes(let bytes): page(bytes, response)
        }
    }

    private func fixed(_ file: StaticFile, _ response: Response) -> Delivery {
        var headers = response.headers
        let chosen = AcceptEncoding.choose(from: acceptEncoding)
        let packed = chosen.flatMap { file.variants[$0] }
        let coding = packed == nil ? nil : chosen
        headers.set("Content-Type", file.contentType)
        headers.set("X-Content-Type-Options", "nosniff")
        if headers["Cache-Control"] == nil { headers.set("Cache-Control", "public, max-age=31536000, immutable") }
        headers.set("ETag", EntityTag.tag(file.entityTag, coding: coding))
        if !file.variants.isEmpty { Self.varyByEncoding(&headers) }
        if let coding { headers.set("Content-Encoding", coding.rawValue) }
        let delivery = Delivery(status: response.status, headers: headers, body: packed ?? file.plain)
        let isKnown = isRead && response.status == 200 && EntityTag.matches(ifNoneMatch, file.entityTag)
        return isKnown ? Self.notModified(delivery) : delivery
    }

    private func kept(_ body: KeptBody, _ response: Response) -> Delivery {
        guard isRead, response.status == 200 else { return page(body.bytes, response) }
        let coding = AcceptEncoding.choose(from: acceptEncoding)
        let finished = body.finished(coding, response.headers) { Self.finished(body, coding, response) }
        // Nearly always the very tag that was given: only another is taken apart.
        let isKnown = ifNoneMatch == finished.entityTag || EntityTag.matches(ifNoneMatch, body.entityTag)
        return isKnown ? finished.unchanged : finished.whole
    }

    private static func finished(
        _ body: KeptBody, _ coding: ContentCoding?, _ response: Response
    ) -> KeptBody.Finished {
        var headers = response.headers
        let canShrink = canShrink(body.plain.count, headers)
        if canShrink { varyByEncoding(&headers) }
        let packed = canShrink ? coding.flatMap { body.packed($0) } : nil
        if let coding, packed != nil { headers.set("Content-Encoding", coding.rawValue) }
        let tag = EntityTag.tag(body.entityTag, coding: packed == nil ? nil : coding)
        headers.set("ETag", tag)
        let whole = Delivery(status: 200, headers: headers, body: packed ?? body.plain)
        return KeptBody.Finished(
            coding: coding, headers: response.headers, whole: whole, unchanged: notModified(whole), entityTag: tag)
    }

    private static func canShrink(_ count: Int, _ headers: Headers) -> Bool {
        count > ContentCoding.smallestShrunk && headers["Content-Encoding"] == nil
            && ContentCoding.canShrink(type: headers["Content-Type"])
    }

    private func page(_ bytes: [UInt8], _ response: Response) -> Delivery {
        var headers = response.headers
        let canShrink = Self.canShrink(bytes.count, headers)
        let coding = canShrink ? AcceptEncoding.choose(from: acceptEncoding) : nil
        if canShrink { Self.varyByEncoding(&headers) }
        let packed = coding.flatMap { coding in
            bytes.withUnsafeBytes { coding.compress($0, effort: coding.pageEffort) }
        }
        if let coding, packed != nil { headers.set("Content-Encoding", coding.rawValue) }
        let tag = entityTag(bytes, response)
        if let tag { headers.set("ETag", EntityTag.tag(tag, coding: packed == nil ? nil : coding)) }
        let delivery = Delivery(status: response.status, headers: headers, body: packed ?? FixedBytes(bytes))
        let isKnown = tag.map { EntityTag.matches(ifNoneMatch, $0) } ?? false
        return isKnown ? Self.notModified(delivery) : delivery
    }

    private func entityTag(_ bytes: [UInt8], _ response: Response) -> String? {
        guard isRead, response.status == 200 else { return nil }
        if let own = response.headers["ETag"] { return own }
        let isStored = !response.headers.all("Cache-Control").contains { $0.lowercased().contains("no-store") }
        return isStored ? bytes.withUnsafeBytes(EntityTag.of) : nil
    }

    private static func varyByEncoding(_ headers: inout Headers) {
        let present = headers.all("Vary")
        guard !present.contains(where: { ASCII.lists($0, "*") || ASCII.lists($0, "Accept-Encoding") }) else { return }
        headers.set("Vary", (present + ["Accept-Encoding"]).joined(separator: ", "))
    }

    /// A 304 keeps what a cache must update (RFC 9110 §15.4.5) and loses what describes the absent bytes. The bytes stay
    /// for their length alone, which the C library writes: a 304 must not tell another (§8.6).
    private static func notModified(_ delivery: Delivery) -> Delivery {
        var delivery = delivery
        delivery.status = 304
        delivery.headers.remove("Content-Type")
        delivery.headers.remove("Content-Encoding")
        return delivery
    }
}

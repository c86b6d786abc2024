import HTTP
import Testing
import XML

/// One answer of the site, read as a visitor's browser would.
struct Page {
    let status: Int
    let headers: Headers
    let bytes: [UInt8]

    init(_ response: Response) {
        status = response.status
        headers = response.headers
        bytes =
            switch response.body {
            case .bytes(let bytes): bytes
            case .kept(let body): body.bytes
            case .fixed: []
            }
    }

    var html: String { String(decoding: bytes, as: UTF8.self) }

    var root: XMLElement { get throws { try #require(XML.html(bytes)) } }
    var main: XMLElement { get throws { try #require(root.first("main")) } }

    /// What is read between the navigation and the foot.
    var text: String { get throws { try main.text } }
    var heading: String { get throws { try #require(main.first("h1")).text } }
    var title: String { get throws { try #require(root.first("title")).text } }
    var language: String? { get throws { try root["lang"] } }

    /// Titles of the sheets of a list, in its order.
    var results: [String] {
        get throws { try main.all("ol", with: ["class": "results"]).first?.all("h2").map(\.text) ?? [] }
    }

    /// Addresses of our own pages and files that the page leads to, in order, fragments left out.
    var internalAddresses: [String] {
        get throws {
            let root = try root
            let addresses = ["href", "src", "action"].flatMap { name in
                root.all(withAttribute: name).compactMap { $0[name] }
            }
            return addresses.filter { $0.hasPrefix("/") }.map { String($0.prefix { $0 != "#" }) }
        }
    }

    /// Names of the places of this page that its own links lead to.
    var fragments: [String] {
        get throws {
            try root.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        }
    }

    /// The value of a cookie that the answer sets, with its attributes.
    func cookie(_ name: String) -> String? {
        headers.all("Set-Cookie").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
}

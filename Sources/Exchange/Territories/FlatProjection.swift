internal import Domain
internal import Glibc

/// Turns degrees into whole metres on a plane: Lambert-93 for metropolitan France, elsewhere an equirectangular plane
/// at the latitude of the place.
struct FlatProjection {
    let kind: Outline.Projection
    private let centre: (longitude: Double, latitude: Double)

    /// Metres in a degree of a great circle of the mean Earth (6,371,008.8 m).
    private static let degree = 111_195.08
    private static let metropolitan = (longitudes: -6.0...11.0, latitudes: 41.0...52.0)

    /// - Parameter degrees: every point of the place.
    init(for degrees: [[Degrees]]) {
        var low = (longitude: 180.0, latitude: 90.0)
        var high = (longitude: -180.0, latitude: -90.0)
        for point in degrees.joined() {
            low = (min(low.longitude, point.longitude), min(low.latitude, point.latitude))
            high = (max(high.longitude, point.longitude), max(high.latitude, point.latitude))
        }
        centre = ((low.longitude + high.longitude) / 2, (low.latitude + high.latitude) / 2)
        let isMetropolitan =
            Self.metropolitan.longitudes.contains(low.longitude)
            && Self.metropolitan.longitudes.contains(high.longitude)
            && Self.metropolitan.latitudes.contains(low.latitude)
            && Self.metropolitan.latitudes.contains(high.latitude)
        kind = isMetropolitan ? .lambert93 : .local
    }

    func point(_ degrees: Degrees) -> Outline.Point {
        switch kind {
        case .lambert93:
            let metres = LambertProjection.metres(longitude: degrees.longitude, latitude: degrees.latitude)
            return Outline.Point(x: Int(metres.x.rounded()), y: Int(metres.y.rounded()))
        case .local:
            let east = (degrees.longitude - centre.longitude) * Self.degree * cos(centre.latitude * .pi / 180)
            let north = (degrees.latitude - centre.latitude) * Self.degree
            return Outline.Point(x: Int(east.rounded()), y: Int(north.rounded()))
        }
    }
}

/// A point of WGS 84.
struct Degrees: Equatable {
    let longitude: Double
    let latitude: Double
}

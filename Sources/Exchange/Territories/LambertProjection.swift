internal import Glibc

/// Lambert-93, the conic projection of metropolitan France (RGF93, EPSG:2154).
///
/// Formulas and constants: IGN, note technique NT/G 71, « Projection cartographique conique conforme de Lambert »,
/// on the ellipsoid GRS 80. WGS 84 and RGF93 differ by less than a metre, which no outline of ours shows.
enum LambertProjection {
    private static let exponent = 0.725_607_765_0
    private static let constant = 11_754_255.426
    private static let origin = (x: 700_000.0, y: 12_655_612.050)
    private static let eccentricity = 0.081_819_191_12
    private static let meridian = 3.0

    /// - Returns: metres to the east and to the north.
    static func metres(longitude: Double, latitude: Double) -> (x: Double, y: Double) {
        let radius = constant * exp(-exponent * isometric(latitude * .pi / 180))
        let angle = exponent * (longitude - meridian) * .pi / 180
        return (origin.x + radius * sin(angle), origin.y - radius * cos(angle))
    }

    /// The isometric latitude, where meridians and parallels open at the same pace.
    private static func isometric(_ latitude: Double) -> Double {
        let sine = eccentricity * sin(latitude)
        return log(tan(.pi / 4 + latitude / 2)) + eccentricity / 2 * log((1 - sine) / (1 + sine))
    }
}

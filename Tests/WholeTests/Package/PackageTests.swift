import TestSupport
import Testing

/// The Debian package, made from a small program of the system instead of ours, which the release build makes.
@Suite("The Debian package")
struct PackageTests {
    /// Runs Python on a package made for it: `sys.argv[1]` is the package, `[2]` an empty folder.
    private func check(_ script: String) throws {
        let folder = try TemporaryDirectory()
        let made = folder.file("made")
        try Command.run([Essaim.repository + "/scripts/make-deb", "/bin/true", made])
        let tools = Essaim.repository + "/.build/tools/sbom"
        let start = "import glob, os, subprocess, sys\nsys.path.insert(0, '\(tools)')\n"
        let ready = """
            deb = glob.glob(sys.argv[1] + '/*.deb')[0]
            root = sys.argv[2]
            os.makedirs(root)
            subprocess.run(['dpkg-deb', '-x', deb, root], check=True)
            subprocess.run(['dpkg-deb', '-e', deb, root + '/DEBIAN'], check=True)
            def read(path):
                return open(os.path.join(root, path)).read()

            """
        try Command.run(["python3", "-c", start + ready + script, made, folder.file("root")])
    }

    @Test func `it holds the program, its service, its settings and its guide, and nothing that is somebody's`() throws
    {
        try check(
            """
            for path in ['usr/bin/essaim', 'usr/lib/systemd/system/essaim.service', 'etc/default/essaim',
                         'usr/share/doc/essaim/operating.md', 'usr/share/doc/essaim/copyright',
                         'usr/share/doc/essaim/sbom.cdx.json']:
                assert os.path.isfile(os.path.join(root, path)), path
            assert read('DEBIAN/conffiles').split() == ['/etc/default/essaim']
            assert not os.path.exists(root + '/var'), 'data belong to the machine'
            for folder, _, names in os.walk(root):
                for name in names:
                    mode = os.stat(os.path.join(folder, name)).st_mode & 0o7777
                    assert mode in (0o644, 0o755), (folder, name, oct(mode))
            control = read('DEBIAN/control')
            assert 'Package: essaim' in control and 'libc6' in control.split('Depends:')[1].split('Recommends')[0]
            """)
    }

    @Test func `its scripts are sound, keep the data on an upgrade, and ask before they purge`() throws {
        try check(
            """
            for name in ['postinst', 'prerm', 'postrm']:
                subprocess.run(['sh', '-n', root + '/DEBIAN/' + name], check=True)
                assert os.access(root + '/DEBIAN/' + name, os.X_OK)
            assert 'rm ' not in read('DEBIAN/postinst') and 'rm ' not in read('DEBIAN/prerm')
            # Whatever dpkg asks but a purge that somebody agreed to, nothing goes.
            for words in (['upgrade', '1'], ['remove'], ['failed-upgrade', '1'], ['abort-install'], ['disappear']):
                subprocess.run(['sh', root + '/DEBIAN/postrm'] + words, check=True)
            template = read('DEBIAN/templates')
            assert 'Default: false' in template and 'Description-fr.UTF-8:' in template
            assert read('DEBIAN/postrm').index('db_get') < read('DEBIAN/postrm').index('rm -rf')
            """)
    }

    @Test func `its service is hardened as the guide says`() throws {
        try check(
            """
            unit = read('usr/lib/systemd/system/essaim.service')
            for line in ['NoNewPrivileges=yes', 'CapabilityBoundingSet=', 'ProtectSystem=strict', 'PrivateUsers=yes',
                         'SystemCallFilter=@system-service', 'UMask=0077', 'User=essaim',
                         'ExecStart=/usr/bin/essaim serve --data /var/lib/essaim']:
                assert line in unit.splitlines(), line
            """)
    }

    @Test func `its bill of materials keeps to the schema of CycloneDX`() throws {
        try check(
            """
            import json
            from cyclonedx.schema import SchemaVersion
            from cyclonedx.validation.json import JsonStrictValidator
            text = read('usr/share/doc/essaim/sbom.cdx.json')
            fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
            assert fault is None, fault
            names = [part['name'] for part in json.loads(text)['components']]
            assert {'libc6', 'libsodium-dev', 'libsqlite3-dev', 'swift-runtime'} <= set(names), names
            broken = text.replace('"CycloneDX"', '"Other"')
            assert JsonStrictValidator(SchemaVersion.V1_5).validate_str(broken) is not None
            """)
    }

    @Test func `a program whose runtime no Debian package has is refused`() throws {
        let folder = try TemporaryDirectory()
        #expect(throws: SupportFailure.self) {
            try Command.run([Essaim.repository + "/scripts/make-deb", Essaim.program.get(), folder.file("made")])
        }
    }
}

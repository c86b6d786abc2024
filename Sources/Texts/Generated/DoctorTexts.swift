// Written by scripts/generate.py from Catalogue/doctor.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `doctor`, in one language.
package struct DoctorTexts: Sendable {
    let language: Language

    /// bien
    package var markFine: String {
        switch language {
        case .fr: "bien"
        case .en: "fine"
        }
    }

    /// à noter
    package var markNote: String {
        switch language {
        case .fr: "à noter"
        case .en: "note"
        }
    }

    /// à réparer
    package var markRepair: String {
        switch language {
        case .fr: "à réparer"
        case .en: "REPAIR"
        }
    }

    /// Pour réparer :
    package var repairLabel: String {
        switch language {
        case .fr: "Pour réparer\u{A0}:"
        case .en: "To repair:"
        }
    }

    /// Rien à réparer.
    package var summaryFine: String {
        switch language {
        case .fr: "Rien à réparer."
        case .en: "Nothing to repair."
        }
    }

    /// {n}
    package func summaryRepair(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien à réparer.", one: "Une chose à réparer.", other: "\(language.formatted(n)) choses à réparer."))"
        case .en: "\(language.form(n, zero: "Nothing to repair.", one: "One thing to repair.", other: "\(language.formatted(n)) things to repair."))"
        }
    }

    /// Le dossier {path} n’est pas là.
    package func folderMissing(path: String) -> String {
        switch language {
        case .fr: "Le dossier \(path) n’est pas là."
        case .en: "The folder \(path) is not there."
        }
    }

    /// créez-le, ou branchez le disque qui le porte ; pour les données, essaim serve le crée au premier dé…
    package var folderMissingRepair: String {
        switch language {
        case .fr: "créez-le, ou branchez le disque qui le porte\u{202F}; pour les données, essaim serve le crée au premier démarrage."
        case .en: "make it, or plug in the disk that holds it; for the data, essaim serve makes it at its first start."
        }
    }

    /// Les fichiers de {path} ne sont lisibles que par leur propriétaire.
    package func permissionsFine(path: String) -> String {
        switch language {
        case .fr: "Les fichiers de \(path) ne sont lisibles que par leur propriétaire."
        case .en: "The files of \(path) are readable by their owner alone."
        }
    }

    /// {n} par d’autres utilisateurs de la machine ; le premier : {path}
    package func permissionsOpen(n: Int, path: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun fichier n’est lisible", one: "Un fichier est lisible", other: "\(language.formatted(n)) fichiers sont lisibles")) par d’autres utilisateurs de la machine\u{202F}; le premier\u{A0}: \(path)"
        case .en: "\(language.form(n, zero: "No file is readable", one: "One file is readable", other: "\(language.formatted(n)) files are readable")) by other users of the machine; the first: \(path)"
        }
    }

    /// `chmod -R go-rwx {path}`
    package func permissionsOpenRepair(path: String) -> String {
        switch language {
        case .fr: "`chmod -R go-rwx \(path)`"
        case .en: "`chmod -R go-rwx \(path)`"
        }
    }

    /// {n} à un autre utilisateur ; le premier : {path}
    package func ownerOther(n: Int, path: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun fichier n’appartient", one: "Un fichier appartient", other: "\(language.formatted(n)) fichiers appartiennent")) à un autre utilisateur\u{202F}; le premier\u{A0}: \(path)"
        case .en: "\(language.form(n, zero: "No file belongs", one: "One file belongs", other: "\(language.formatted(n)) files belong")) to another user; the first: \(path)"
        }
    }

    /// lancez essaim doctor comme l’utilisateur du service (`runuser -u essaim -- essaim doctor`) ; si c’e…
    package func ownerOtherRepair(path: String) -> String {
        switch language {
        case .fr: "lancez essaim doctor comme l’utilisateur du service (`runuser -u essaim -- essaim doctor`)\u{202F}; si c’est déjà le cas, `chown -R essaim: \(path)`"
        case .en: "run essaim doctor as the user of the service (`runuser -u essaim -- essaim doctor`); if you do, `chown -R essaim: \(path)`"
        }
    }

    /// Il reste {free} Mio dans {path}.
    package func roomFine(free: Int, path: String) -> String {
        switch language {
        case .fr: "Il reste \(language.formatted(free)) Mio dans \(path)."
        case .en: "\(language.formatted(free)) MiB are left in \(path)."
        }
    }

    /// Il ne reste que {free} Mio dans {path} ; une copie en demande {needed}.
    package func roomShort(free: Int, path: String, needed: Int) -> String {
        switch language {
        case .fr: "Il ne reste que \(language.formatted(free)) Mio dans \(path)\u{202F}; une copie en demande \(language.formatted(needed))."
        case .en: "Only \(language.formatted(free)) MiB are left in \(path); a copy needs \(language.formatted(needed))."
        }
    }

    /// faites de la place, ou déplacez les copies sur un disque plus grand (backup-to, backup-days, backup…
    package var roomShortRepair: String {
        switch language {
        case .fr: "faites de la place, ou déplacez les copies sur un disque plus grand (backup-to, backup-days, backup-weeks)."
        case .en: "make room, or move copies to a larger disk (backup-to, backup-days, backup-weeks)."
        }
    }

    /// L’horloge n’est pas en retard sur ce qui est enregistré.
    package var clockFine: String {
        switch language {
        case .fr: "L’horloge n’est pas en retard sur ce qui est enregistré."
        case .en: "The clock is not behind what is stored."
        }
    }

    /// L’horloge de la machine est en retard de {seconds} secondes sur ce qui est enregistré.
    package func clockBehind(seconds: Int) -> String {
        switch language {
        case .fr: "L’horloge de la machine est en retard de \(language.formatted(seconds)) secondes sur ce qui est enregistré."
        case .en: "The clock of the machine is \(language.formatted(seconds)) seconds behind what is stored."
        }
    }

    /// arrêtez le site, remettez la machine à l’heure (`timedatectl set-ntp true`), puis redémarrez-le.
    package var clockBehindRepair: String {
        switch language {
        case .fr: "arrêtez le site, remettez la machine à l’heure (`timedatectl set-ntp true`), puis redémarrez-le."
        case .en: "stop the site, set the clock (`timedatectl set-ntp true`), then start it again."
        }
    }

    /// Le moteur de base de données convient : {version}.
    package func engineFine(version: String) -> String {
        switch language {
        case .fr: "Le moteur de base de données convient\u{A0}: \(version)."
        case .en: "The database engine will do: \(version)."
        }
    }

    /// Le moteur de base de données est trop ancien : {version}.
    package func engineOld(version: String) -> String {
        switch language {
        case .fr: "Le moteur de base de données est trop ancien\u{A0}: \(version)."
        case .en: "The database engine is too old: \(version)."
        }
    }

    /// mettez le système à jour : SQLite 3.40 ou PostgreSQL 15 au moins.
    package var engineOldRepair: String {
        switch language {
        case .fr: "mettez le système à jour\u{A0}: SQLite 3.40 ou PostgreSQL 15 au moins."
        case .en: "upgrade the system: SQLite 3.40 or PostgreSQL 15 at least."
        }
    }

    /// La base de données ne s’ouvre pas.
    package var databaseUnreachable: String {
        switch language {
        case .fr: "La base de données ne s’ouvre pas."
        case .en: "The database does not open."
        }
    }

    /// vérifiez le réglage database et, pour PostgreSQL, que le serveur tourne et accepte ce compte.
    package var databaseUnreachableRepair: String {
        switch language {
        case .fr: "vérifiez le réglage database et, pour PostgreSQL, que le serveur tourne et accepte ce compte."
        case .en: "check the setting database and, for PostgreSQL, that the server runs and takes this account."
        }
    }

    /// Les tables sont celles de ce programme (migration {number}).
    package func schemaFine(number: String) -> String {
        switch language {
        case .fr: "Les tables sont celles de ce programme (migration \(number))."
        case .en: "The tables are those of this program (migration \(number))."
        }
    }

    /// {n} : elles se feront au prochain démarrage, après une copie.
    package func schemaPending(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune migration n’attend", one: "Une migration attend", other: "\(language.formatted(n)) migrations attendent"))\u{A0}: elles se feront au prochain démarrage, après une copie."
        case .en: "\(language.form(n, zero: "No migration waits", one: "One migration waits", other: "\(language.formatted(n)) migrations wait")): the next start runs them, after a copy."
        }
    }

    /// La base est d’un programme plus récent : migration {stored}, ce programme s’arrête à {known}.
    package func schemaNewer(stored: String, known: String) -> String {
        switch language {
        case .fr: "La base est d’un programme plus récent\u{A0}: migration \(stored), ce programme s’arrête à \(known)."
        case .en: "The database is of a newer program: migration \(stored), this program stops at \(known)."
        }
    }

    /// installez le programme le plus récent, ou remettez la copie faite avant la mise à niveau (essaim re…
    package var schemaNewerRepair: String {
        switch language {
        case .fr: "installez le programme le plus récent, ou remettez la copie faite avant la mise à niveau (essaim restore)."
        case .en: "install the newest program, or put back the copy made before the upgrade (essaim restore)."
        }
    }

    /// La migration {number} qui a été faite n’est pas celle de ce programme.
    package func schemaChanged(number: String) -> String {
        switch language {
        case .fr: "La migration \(number) qui a été faite n’est pas celle de ce programme."
        case .en: "The migration \(number) that ran is not the one of this program."
        }
    }

    /// installez un programme de la version publiée ; ne modifiez pas de migration déjà faite.
    package var schemaChangedRepair: String {
        switch language {
        case .fr: "installez un programme de la version publiée\u{202F}; ne modifiez pas de migration déjà faite."
        case .en: "install a program of the published version; change no migration that ran."
        }
    }

    /// Tout ce qui est enregistré est sain ({n}, et chaque fichier).
    package func integrityFine(n: Int) -> String {
        switch language {
        case .fr: "Tout ce qui est enregistré est sain (\(language.form(n, zero: "aucune pratique lue", one: "une pratique lue", other: "\(language.formatted(n)) pratiques lues")), et chaque fichier)."
        case .en: "All that is stored is sound (\(language.form(n, zero: "no practice read", one: "one practice read", other: "\(language.formatted(n)) practices read")), and every file)."
        }
    }

    /// {n} dans ce qui est enregistré ; le premier : {fault}.
    package func integrityBroken(n: Int, fault: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Un défaut", one: "Un défaut", other: "\(language.formatted(n)) défauts")) dans ce qui est enregistré\u{202F}; le premier\u{A0}: \(fault)."
        case .en: "\(language.form(n, zero: "One fault", one: "One fault", other: "\(language.formatted(n)) faults")) in what is stored; the first: \(fault)."
        }
    }

    /// arrêtez le site, gardez le dossier des données tel quel, et remettez la dernière bonne copie : essa…
    package var integrityBrokenRepair: String {
        switch language {
        case .fr: "arrêtez le site, gardez le dossier des données tel quel, et remettez la dernière bonne copie\u{A0}: essaim restore COPIE --replace."
        case .en: "stop the site, keep the data folder as it is, and put the last good copy back: essaim restore COPY --replace."
        }
    }

    /// La dernière copie, {name}, a {hours} h et se relit entièrement.
    package func copiesFine(name: String, hours: Int) -> String {
        switch language {
        case .fr: "La dernière copie, \(name), a \(language.formatted(hours)) h et se relit entièrement."
        case .en: "The last copy, \(name), is \(language.formatted(hours)) h old and reads back whole."
        }
    }

    /// Aucune copie n’est programmée : donnez à backup-to un dossier sur un autre disque.
    package var copiesOff: String {
        switch language {
        case .fr: "Aucune copie n’est programmée\u{A0}: donnez à backup-to un dossier sur un autre disque."
        case .en: "No copy is scheduled: give backup-to a folder on another disk."
        }
    }

    /// Aucune copie programmée n’a encore été faite dans {path}.
    package func copiesNone(path: String) -> String {
        switch language {
        case .fr: "Aucune copie programmée n’a encore été faite dans \(path)."
        case .en: "No scheduled copy was made in \(path) yet."
        }
    }

    /// laissez le site tourner jusqu’à l’heure des copies ; si l’heure est passée, `essaim jobs` dit ce qu…
    package var copiesNoneRepair: String {
        switch language {
        case .fr: "laissez le site tourner jusqu’à l’heure des copies\u{202F}; si l’heure est passée, `essaim jobs` dit ce qui a manqué."
        case .en: "let the site run until the hour of copies; if it is past, `essaim jobs` says what went wrong."
        }
    }

    /// La dernière copie, {name}, a déjà {hours} h.
    package func copiesLate(name: String, hours: Int) -> String {
        switch language {
        case .fr: "La dernière copie, \(name), a déjà \(language.formatted(hours)) h."
        case .en: "The last copy, \(name), is \(language.formatted(hours)) h old already."
        }
    }

    /// regardez ce que dit `essaim jobs` de la tâche backup, et faites une copie maintenant : essaim backu…
    package var copiesLateRepair: String {
        switch language {
        case .fr: "regardez ce que dit `essaim jobs` de la tâche backup, et faites une copie maintenant\u{A0}: essaim backup DOSSIER."
        case .en: "look at what `essaim jobs` says of the job backup, and make a copy now: essaim backup DIR."
        }
    }

    /// La dernière copie, {name}, ne se relit pas : elle a été altérée, ou sa clé est une autre.
    package func copyBroken(name: String) -> String {
        switch language {
        case .fr: "La dernière copie, \(name), ne se relit pas\u{A0}: elle a été altérée, ou sa clé est une autre."
        case .en: "The last copy, \(name), does not read back: it was altered, or its key is another one."
        }
    }

    /// faites une copie maintenant (essaim backup DOSSIER), vérifiez le disque des copies, puis retirez ce…
    package var copyBrokenRepair: String {
        switch language {
        case .fr: "faites une copie maintenant (essaim backup DOSSIER), vérifiez le disque des copies, puis retirez celle-là."
        case .en: "make a copy now (essaim backup DIR), check the disk of copies, then remove that one."
        }
    }

    /// La dernière copie, {name}, est chiffrée, et aucune clé n’est donnée pour la relire.
    package func copyKeyMissing(name: String) -> String {
        switch language {
        case .fr: "La dernière copie, \(name), est chiffrée, et aucune clé n’est donnée pour la relire."
        case .en: "The last copy, \(name), is sealed, and no key is given to read it back."
        }
    }

    /// donnez le fichier de la clé : backup-key.
    package var copyKeyMissingRepair: String {
        switch language {
        case .fr: "donnez le fichier de la clé\u{A0}: backup-key."
        case .en: "give the file of the key: backup-key."
        }
    }

    /// Le serveur de courrier répond.
    package var mailFine: String {
        switch language {
        case .fr: "Le serveur de courrier répond."
        case .en: "The mail server answers."
        }
    }

    /// Aucun serveur de courrier n’est réglé : les courriers restent dans la boîte d’envoi.
    package var mailOff: String {
        switch language {
        case .fr: "Aucun serveur de courrier n’est réglé\u{A0}: les courriers restent dans la boîte d’envoi."
        case .en: "No mail server is set: mails stay in the outbox."
        }
    }

    /// Le serveur de courrier ne prend pas nos courriers : {reason}.
    package func mailUnreachable(reason: String) -> String {
        switch language {
        case .fr: "Le serveur de courrier ne prend pas nos courriers\u{A0}: \(reason)."
        case .en: "The mail server does not take our mail: \(reason)."
        }
    }

    /// vérifiez smtp-host, smtp-port, smtp-tls, smtp-user et smtp-password, puis `essaim mail test ADRESSE…
    package var mailUnreachableRepair: String {
        switch language {
        case .fr: "vérifiez smtp-host, smtp-port, smtp-tls, smtp-user et smtp-password, puis `essaim mail test ADRESSE`."
        case .en: "check smtp-host, smtp-port, smtp-tls, smtp-user and smtp-password, then `essaim mail test ADDRESS`."
        }
    }

    /// Aucun courrier n’attend depuis longtemps.
    package var outboxFine: String {
        switch language {
        case .fr: "Aucun courrier n’attend depuis longtemps."
        case .en: "No mail has waited for long."
        }
    }

    /// {n} dans la boîte d’envoi, le plus ancien depuis {hours} h.
    package func outboxStuck(n: Int, hours: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun courrier n’attend", one: "Un courrier attend", other: "\(language.formatted(n)) courriers attendent")) dans la boîte d’envoi, le plus ancien depuis \(hours) h."
        case .en: "\(language.form(n, zero: "No mail waits", one: "One mail waits", other: "\(language.formatted(n)) mails wait")) in the outbox, the oldest for \(hours) h."
        }
    }

    /// vérifiez que le site tourne et que le serveur de courrier répond ; `essaim mail list` dit pourquoi.
    package var outboxStuckRepair: String {
        switch language {
        case .fr: "vérifiez que le site tourne et que le serveur de courrier répond\u{202F}; `essaim mail list` dit pourquoi."
        case .en: "check that the site runs and the mail server answers; `essaim mail list` says why."
        }
    }

    /// Aucune tâche n’a été abandonnée.
    package var jobsFine: String {
        switch language {
        case .fr: "Aucune tâche n’a été abandonnée."
        case .en: "No job was given up."
        }
    }

    /// {n} ; la dernière : {kind}. Voir `essaim jobs`.
    package func jobsFailed(n: Int, kind: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune tâche n’a été abandonnée", one: "Une tâche a été abandonnée", other: "\(language.formatted(n)) tâches ont été abandonnées"))\u{202F}; la dernière\u{A0}: \(kind). Voir `essaim jobs`."
        case .en: "\(language.form(n, zero: "No job was given up", one: "One job was given up", other: "\(language.formatted(n)) jobs were given up")); the last: \(kind). See `essaim jobs`."
        }
    }

    /// Un réglage est mauvais : {reason}
    package func settingsWrong(reason: String) -> String {
        switch language {
        case .fr: "Un réglage est mauvais\u{A0}: \(reason)"
        case .en: "A setting is wrong: \(reason)"
        }
    }

    /// corrigez-le ; `essaim config` dit d’où vient chaque réglage.
    package var settingsWrongRepair: String {
        switch language {
        case .fr: "corrigez-le\u{202F}; `essaim config` dit d’où vient chaque réglage."
        case .en: "correct it; `essaim config` says where each setting comes from."
        }
    }
}

extension Texts {
    package var doctor: DoctorTexts { DoctorTexts(language: language) }
}

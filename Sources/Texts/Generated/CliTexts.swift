// Written by scripts/generate.py from Catalogue/cli.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `cli`, in one language.
package struct CliTexts: Sendable {
    let language: Language

    /// Essaim : connaître, partager et reprendre des pratiques de développement social. Usage : essaim COM…
    package var help: String {
        switch language {
        case .fr: "Essaim\u{A0}: connaître, partager et reprendre des pratiques de développement social.\n\nUsage\u{A0}: essaim COMMANDE [options]\n\n  serve      ouvre le site\n  migrate    met la base de données à jour\n  doctor     regarde si tout va bien, et dit comment réparer\n  import     lit des fiches ou un export complet\n  export     écrit une liste, ou tout, dans des formats ouverts\n  template   écrit le tableau vide où saisir des pratiques\n  backup     copie l’instance pendant que le site tourne\n  restore    remet une copie en place\n  search     cherche des fiches par mots et par choix\n  sheet      retire, remet en ligne ou efface une fiche\n  organisation  réunit, distingue et nomme les structures\n  collection importe, liste ou retire des collections de fiches\n  account    ouvre des comptes et en donne les liens\n  vocabulary liste, exporte ou remplace une liste de mots\n  grid       liste, exporte ou remplace des grilles de lecture\n  qualify    lit une fiche avec les grilles, et dit pourquoi\n  opinion    fait la carte des avis d’une consultation\n  budget     compte les votes d’un budget partagé\n  ballot     compte des bulletins par la règle choisie\n  panel      tire au sort un panel qui tient des cibles\n  text       range des textes en classes par les mots qu’ils partagent\n  survey     vérifie un questionnaire, convertit des réponses d’enquête, fait et contrôle des tableaux\n  jobs       liste les travaux de fond\n  registre   écrit le registre des traitements de données personnelles\n  eliminations  liste ce que les durées de conservation disent échu\n  mail       montre et essaie le courrier que le site envoie\n  demo       charge ou retire la démonstration\n  config     montre la configuration, sans les secrets\n  routes     liste les adresses du site\n\nChaque commande accepte --data DOSSIER (par défaut ./data), --lang fr|en et --help."
        case .en: "Essaim: know, share and take up social development practices.\n\nUsage: essaim COMMAND [options]\n\n  serve      opens the site\n  migrate    brings the database up to date\n  doctor     looks whether all is well, and says how to repair\n  import     reads sheets or a complete export\n  export     writes a list, or everything, in open formats\n  template   writes the empty table to fill practices in\n  backup     copies the instance while the site runs\n  restore    puts a copy back in place\n  search     finds sheets by words and by choices\n  sheet      takes a sheet back, puts it online, or erases it\n  organisation  merges, tells apart and names the organisations\n  collection imports, lists or removes collections of sheets\n  account    opens accounts and gives their links\n  vocabulary lists, exports or replaces a word list\n  grid       lists, exports or replaces reading grids\n  qualify    reads a sheet with the grids, and says why\n  opinion    makes the map of the opinions of a consultation\n  budget     counts the votes of a shared budget\n  ballot     counts ballots by the rule chosen\n  panel      draws a panel by lot that keeps targets\n  text       sorts texts into classes by the words they share\n  survey     checks a questionnaire, converts the answers of a survey, makes and checks tables\n  jobs       lists the background jobs\n  registre   writes the record of processing activities\n  eliminations  lists what the rules of retention find due\n  mail       shows and tries the mail that the site sends\n  demo       loads or removes the demonstration\n  config     shows the configuration, without the secrets\n  routes     lists the addresses of the site\n\nEvery command takes --data DIR (default ./data), --lang fr|en and --help."
        }
    }

    /// Ouvre le site. La base est créée ou mise à jour d’abord. Usage : essaim serve [options] --data DOSS…
    package var helpServe: String {
        switch language {
        case .fr: "Ouvre le site. La base est créée ou mise à jour d’abord.\n\nUsage\u{A0}: essaim serve [options]\n\n  --data DOSSIER         où sont les données (par défaut ./data)\n  --address A            adresse d’écoute (par défaut 127.0.0.1)\n  --port N               port d’écoute (par défaut 8080)\n  --demo                 charge les fiches documentaires si la base est vide, et Aubrelle si elle ne l’a jamais été\n  --public-url ADRESSE   adresse du site vue par le public\n  --trusted-proxy A      adresse du mandataire placé devant le site\n  --time-zone ZONE       fuseau horaire (par défaut Europe/Paris)\n  --database ADRESSE     sqlite (par défaut), ou postgresql://…\n  --page-cache N         mémoire pour les pages déjà faites, en Mio\u{202F}; 0 pour aucune (par défaut 24)\n  --content-cache N      mémoire pour le texte des fiches déjà fait, mis dans la page de chacun, en Mio (par défaut 8)\n  --word-cache N         mémoire pour les mots les plus cherchés, en Mio\u{202F}; 0 pour aucune (par défaut 12)\n  --oidc-issuer ADRESSE  fournisseur d’identité (ProConnect, Keycloak)\u{202F}; avec --oidc-client, --oidc-secret, --oidc-name\n  --oidc-scopes MOTS     ce qui lui est demandé (par défaut openid email profile)\n  --oidc-mail no|trusted trusted\u{A0}: l’adresse qu’il a vérifiée ouvre le compte qui l’a, la première fois\n  --node N               numéro de ce serveur parmi ceux d’une même base, de 0 à 127 (par défaut 0)\n  --backup-to DOSSIER    dossier des copies de chaque jour, sur un autre disque\u{202F}; sans lui, aucune n’est faite\n  --backup-hour H        heure de ces copies, de 0 à 23 (par défaut 3)\n  --backup-days N        derniers jours dont une copie est gardée (7)\u{202F}; --backup-weeks N\u{A0}: dernières semaines (4)\n  --backup-key FICHIER   clé qui chiffre les copies\u{A0}: 64 chiffres hexadécimaux\n  --slow-query MS        durée dès laquelle une requête SQL est notée, sans ses valeurs\u{202F}; 0 jamais (par défaut 500)\n  --log-format text|json lignes du journal pour des personnes ou pour un programme (par défaut text)\n  --metrics-port N       port des mesures pour Prometheus, à /metrics\u{202F}; --metrics-address A (par défaut 127.0.0.1)"
        case .en: "Opens the site. The database is created or brought up to date first.\n\nUsage: essaim serve [options]\n\n  --data DIR             where the data are (default ./data)\n  --address A            address to listen on (default 127.0.0.1)\n  --port N               port to listen on (default 8080)\n  --demo                 loads the documentary sheets when the database is empty, and Aubrelle when it never was\n  --public-url ADDRESS   address of the site as the public sees it\n  --trusted-proxy A      address of the proxy in front of the site\n  --time-zone ZONE       time zone (default Europe/Paris)\n  --database ADDRESS     sqlite (default), or postgresql://…\n  --page-cache N         memory for pages already made, in MiB; 0 for none (default 24)\n  --content-cache N      memory for texts of sheets already made, put into each reader's page, in MiB (default 8)\n  --word-cache N         memory for the words searched most, in MiB; 0 for none (default 12)\n  --oidc-issuer ADDRESS  identity provider (ProConnect, Keycloak); with --oidc-client, --oidc-secret, --oidc-name\n  --oidc-scopes WORDS    what it is asked for (default: openid email profile)\n  --oidc-mail no|trusted trusted: the address it checked opens the account that has it, the first time\n  --node N               number of this server among those of one database, 0 to 127 (default 0)\n  --backup-to DIR        folder of the copies of each day, on another disk; without it none is made by itself\n  --backup-hour H        hour of these copies, 0 to 23 (default 3)\n  --backup-days N        latest days of which a copy is kept (default 7); --backup-weeks N: weeks (default 4)\n  --backup-key FILE      key that seals copies: 64 hexadecimal digits\n  --slow-query MS        from which time an SQL statement is logged, without its values; 0 never (default 500)\n  --log-format text|json lines of the log for people or for a program (default text)\n  --metrics-port N       port of measures for Prometheus, at /metrics; --metrics-address A (default 127.0.0.1)"
        }
    }

    /// Met la base de données à jour, puis s’arrête. Le site le fait aussi à son ouverture. Usage : essaim…
    package var helpMigrate: String {
        switch language {
        case .fr: "Met la base de données à jour, puis s’arrête. Le site le fait aussi à son ouverture.\n\nUsage\u{A0}: essaim migrate [--without-copy] [--data DOSSIER]\n\nUne copie vérifiée se fait d’abord\u{202F}; --without-copy s’en passe, si la place manque ou si un fichier est perdu."
        case .en: "Brings the database up to date, then stops. The site also does it when it opens.\n\nUsage: essaim migrate [--without-copy] [--data DIR]\n\nA verified copy is made first; --without-copy does without, when room is short or a file is lost."
        }
    }

    /// Regarde la machine et ce qui est enregistré, ne change rien, et dit pour chaque défaut comment le r…
    package var helpDoctor: String {
        switch language {
        case .fr: "Regarde la machine et ce qui est enregistré, ne change rien, et dit pour chaque défaut comment le réparer.\n\nUsage\u{A0}: essaim doctor [--json] [--data DOSSIER]\n\nDroits des fichiers, place, horloge, moteur, migrations, intégrité, copies, courrier, tâches. Sortie 1 s’il y a à réparer."
        case .en: "Looks at the machine and at what is stored, changes nothing, and says how to repair what is wrong.\n\nUsage: essaim doctor [--json] [--data DIR]\n\nPermissions of files, room, clock, engine, migrations, integrity, copies, mail, jobs. Exit 1 when something is to be repaired."
        }
    }

    /// Lit des fiches, ou un export complet. Sans --apply, rien n’est écrit : la commande dit ce qu’elle f…
    package var helpImport: String {
        switch language {
        case .fr: "Lit des fiches, ou un export complet. Sans --apply, rien n’est écrit\u{A0}: la commande dit ce qu’elle ferait.\n\nUsage\u{A0}: essaim import practices FICHIER… [--apply] [--source CODE] [--namespace NOM] [--skip-refused]\n        essaim import territories FICHIER [--apply] [--skip-refused] [--data DOSSIER]\n        essaim import boundaries FICHIER.geojson [--apply] [--skip-refused] [--data DOSSIER]\n        essaim import boundaries --remove [--apply] [--data DOSSIER]\n        essaim import methods|glossary FICHIER [--apply] [--data DOSSIER]\n        essaim import list | show NUMÉRO [--json]\n        essaim import undo NUMÉRO [--apply] [--keep-changed] [--json]\n        essaim import --all DOSSIER [--data DOSSIER]\n\n  territories      listes de l’Insee\u{A0}: communes, départements, régions, composition des intercommunalités\n  boundaries       contours des lieux, en GeoJSON\u{202F}; --remove les retire tous\n  --apply          écrit\u{202F}; sinon la commande dit ce qu’elle ferait\n  --source         code de la publication que les fiches citent, si le fichier ne le dit pas\n  --namespace      espace des clés\u{A0}: avec la clé de chaque fiche, ce qui la reconnaît d’un import à l’autre\n  --skip-refused   importe les fiches bonnes\u{202F}; sinon une seule fiche refusée arrête tout\n  --keep-changed   laisse comme elles sont les fiches changées depuis l’import\n  --progress       dit l’avancement chaque seconde, même hors d’un terminal\n  --json           le compte rendu pour un programme\n  --all            relit un export complet, dans une base vide"
        case .en: "Reads sheets, or a complete export. Without --apply nothing is written: the command says what it would do.\n\nUsage: essaim import practices FILE… [--apply] [--source CODE] [--namespace NAME] [--skip-refused]\n       essaim import territories FILE [--apply] [--skip-refused] [--data DIR]\n       essaim import boundaries FILE.geojson [--apply] [--skip-refused] [--data DIR]\n       essaim import boundaries --remove [--apply] [--data DIR]\n       essaim import methods|glossary FILE [--apply] [--data DIR]\n       essaim import list | show NUMBER [--json]\n       essaim import undo NUMBER [--apply] [--keep-changed] [--json]\n       essaim import --all DIR [--data DIR]\n\n  territories      lists of the INSEE: communes, départements, regions, composition of groups of municipalities\n  boundaries       outlines of places, in GeoJSON; --remove takes them all away\n  --apply          writes; otherwise the command says what it would do\n  --source         code of the publication that the sheets cite, when the file does not say it\n  --namespace      key space: with the key of each sheet, what knows it again from one import to the next\n  --skip-refused   imports the good records; otherwise one refused record stops everything\n  --keep-changed   leaves sheets that changed since the import as they are\n  --progress       tells the progress every second, out of a terminal too\n  --json           the report for a program\n  --all            reads a complete export back, into an empty database"
        }
    }

    /// Écrit une liste dans un fichier, ou tout le contenu dans des formats ouverts (un fichier JSON Lines…
    package var helpExport: String {
        switch language {
        case .fr: "Écrit une liste dans un fichier, ou tout le contenu dans des formats ouverts (un fichier JSON Lines par table).\n\nUsage\u{A0}: essaim export LISTE [--format csv|xlsx|json] [--output FICHIER]\n        essaim export vocabulary CODE [--format csv|xlsx|json] [--output FICHIER]\n        essaim export --all DOSSIER [--data DOSSIER]\n\nLISTE\u{A0}: practices, methods, glossary, territories, organisations, groups, sources.\nUne liste ne contient que ce que tout le monde peut lire. Sans --output, elle va sur la sortie standard."
        case .en: "Writes a list to a file, or all the content in open formats (a JSON Lines file for each table).\n\nUsage: essaim export LIST [--format csv|xlsx|json] [--output FILE]\n       essaim export vocabulary CODE [--format csv|xlsx|json] [--output FILE]\n       essaim export --all DIR [--data DIR]\n\nLIST: practices, methods, glossary, territories, organisations, groups, sources.\nA list holds only what everybody may read. Without --output it goes to the standard output."
        }
    }

    /// Écrit le tableau vide où saisir des pratiques, à relire avec essaim import practices. Usage : essai…
    package var helpTemplate: String {
        switch language {
        case .fr: "Écrit le tableau vide où saisir des pratiques, à relire avec essaim import practices.\n\nUsage\u{A0}: essaim template practices [--format csv|xlsx] [--output FICHIER]"
        case .en: "Writes the empty table to fill practices in, read back by essaim import practices.\n\nUsage: essaim template practices [--format csv|xlsx] [--output FILE]"
        }
    }

    /// Copie toute l’instance pendant que le site tourne, puis vérifie la copie. Usage : essaim backup DOS…
    package var helpBackup: String {
        switch language {
        case .fr: "Copie toute l’instance pendant que le site tourne, puis vérifie la copie.\n\nUsage\u{A0}: essaim backup DOSSIER [--backup-key FICHIER] [--data DOSSIER]\n\nLa copie est un nouveau dossier daté dans DOSSIER\u{A0}: base, fichiers, journal des effacements, empreintes.\nAvec une clé, c’est un seul fichier chiffré, en .sealed."
        case .en: "Copies the whole instance while the site runs, then verifies the copy.\n\nUsage: essaim backup DIR [--backup-key FILE] [--data DIR]\n\nThe copy is a new dated folder in DIR: database, files, journal of erasures, checksums.\nWith a key it is one sealed file, in .sealed."
        }
    }

    /// Remet une copie en place, puis rejoue les effacements faits depuis. Le site doit être arrêté. Usage…
    package var helpRestore: String {
        switch language {
        case .fr: "Remet une copie en place, puis rejoue les effacements faits depuis. Le site doit être arrêté.\n\nUsage\u{A0}: essaim restore COPIE [--replace] [--backup-key FICHIER] [--data DOSSIER]\n\n  --replace   range d’abord les données présentes dans un dossier «\u{202F}before-restore-…\u{202F}», sans rien supprimer"
        case .en: "Puts a copy in place, then replays the erasures made since. The site must be stopped.\n\nUsage: essaim restore COPY [--replace] [--backup-key FILE] [--data DIR]\n\n  --replace   first puts the present data into a folder \"before-restore-…\", deleting nothing"
        }
    }

    /// Retire une fiche publique, la remet en ligne, l’efface pour de bon, ou réunit deux fiches de la mêm…
    package var helpSheet: String {
        switch language {
        case .fr: "Retire une fiche publique, la remet en ligne, l’efface pour de bon, ou réunit deux fiches de la même pratique.\n\nUsage\u{A0}: essaim sheet withdraw ADRESSE --reason TEXTE   l’adresse répond «\u{202F}page retirée\u{202F}»\u{202F}; rien n’est perdu\n        essaim sheet publish ADRESSE                   remet en ligne\n        essaim sheet erase ADRESSE --reason TEXTE      efface\u{202F}; une copie remise en place l’efface aussi\n        essaim sheet duplicates [--json]               propose les fiches qui disent peut-être la même pratique\n        essaim sheet merge ADRESSE --into ADRESSE [--apply]   en fait une seule, avec les deux sources\n        essaim sheet unmerge ADRESSE                   les sépare\n        essaim sheet distinct ADRESSE ADRESSE          note que ce sont deux pratiques\n\nADRESSE est la fin de l’adresse de la fiche\u{A0}: /pratiques/ADRESSE"
        case .en: "Takes a public sheet back, puts it online again, erases it for good, or merges two sheets of one practice.\n\nUsage: essaim sheet withdraw SLUG --reason TEXT   its address answers \"page taken back\"; nothing is lost\n       essaim sheet publish SLUG                  puts it online again\n       essaim sheet erase SLUG --reason TEXT      erases; a restored copy erases it too\n       essaim sheet duplicates [--json]           proposes sheets that may tell the same practice\n       essaim sheet merge SLUG --into SLUG [--apply]   makes one of them, with both sources\n       essaim sheet unmerge SLUG                  separates them\n       essaim sheet distinct SLUG SLUG            notes that they are two practices\n\nSLUG is the end of the address of the sheet: /pratiques/SLUG"
        }
    }

    /// Réunit les structures qui n’en font qu’une, distingue celles qui se ressemblent, leur donne noms et…
    package var helpOrganisation: String {
        switch language {
        case .fr: "Réunit les structures qui n’en font qu’une, distingue celles qui se ressemblent, leur donne noms et numéros.\n\nUsage\u{A0}: essaim organisation duplicates [--json] [--data DOSSIER]\n        essaim organisation merge ADRESSE --into ADRESSE [--apply] [--data DOSSIER]\n        essaim organisation unmerge ADRESSE [--data DOSSIER]\n        essaim organisation distinct ADRESSE ADRESSE [--data DOSSIER]\n        essaim organisation alias ADRESSE NOM [--since JOUR] [--until JOUR] [--data DOSSIER]\n        essaim organisation siret ADRESSE NUMÉRO [--data DOSSIER]\n\n  duplicates  propose les doublons, avec la raison\u{202F}; ne réunit rien\n  merge       la première devient un autre nom de la seconde\u{202F}; sans --apply, dit seulement ce qui changerait\n  unmerge     défait la réunion, exactement\n  distinct    ce ne sont pas les mêmes\u{A0}: la paire n’est plus proposée\n  alias       un nom de plus\u{202F}; le jour s’écrit 2024-01-31, 2024-01 ou 2024\n  siret       le numéro à 14 chiffres de l’établissement\n\nADRESSE est la fin de l’adresse de la page\u{A0}: pour /structures/atd-quart-monde, atd-quart-monde."
        case .en: "Merges organisations that are one, tells apart those that look alike, gives them names and numbers.\n\nUsage: essaim organisation duplicates [--json] [--data FOLDER]\n       essaim organisation merge ADDRESS --into ADDRESS [--apply] [--data FOLDER]\n       essaim organisation unmerge ADDRESS [--data FOLDER]\n       essaim organisation distinct ADDRESS ADDRESS [--data FOLDER]\n       essaim organisation alias ADDRESS NAME [--since DAY] [--until DAY] [--data FOLDER]\n       essaim organisation siret ADDRESS NUMBER [--data FOLDER]\n\n  duplicates  proposes duplicates, with the reason; merges nothing\n  merge       the first becomes another name of the second; without --apply, only says what would change\n  unmerge     undoes the merge, exactly\n  distinct    they are not the same: the pair is no longer proposed\n  alias       one more name; a day is written 2024-01-31, 2024-01 or 2024\n  siret       the 14-digit number of the establishment\n\nADDRESS is the end of the address of the page: for /structures/atd-quart-monde, atd-quart-monde."
        }
    }

    /// Importe, liste, exporte ou retire des collections : des fiches choisies pour être lues ensemble. Us…
    package var helpCollection: String {
        switch language {
        case .fr: "Importe, liste, exporte ou retire des collections\u{A0}: des fiches choisies pour être lues ensemble.\n\nUsage\u{A0}: essaim collection import FICHIER.json [--apply] [--data DOSSIER]\n        essaim collection list [--json] [--data DOSSIER]\n        essaim collection export [ADRESSE] [--output FICHIER] [--data DOSSIER]\n        essaim collection remove ADRESSE --reason TEXTE [--data DOSSIER]\n\n  import     ajoute les collections du fichier, ou change celles qui ont la même adresse\u{202F}; une faute, et rien n’est fait\n  --apply    écrit\u{202F}; sinon la commande dit ce qu’elle ferait\n  list       les collections, avec le nombre de fiches que tout le monde peut lire\n  export     le fichier que import relit\u{202F}; une seule collection si une adresse est donnée\n  remove     retire la collection\u{202F}; ses fiches restent\n\nADRESSE est la fin de l’adresse de la page\u{A0}: /collections/ADRESSE"
        case .en: "Imports, lists, exports or removes collections: sheets chosen to be read together.\n\nUsage: essaim collection import FILE.json [--apply] [--data DIR]\n       essaim collection list [--json] [--data DIR]\n       essaim collection export [ADDRESS] [--output FILE] [--data DIR]\n       essaim collection remove ADDRESS --reason TEXT [--data DIR]\n\n  import     adds the collections of the file, or changes those with the same address; one mistake, and nothing is done\n  --apply    writes; without it the command says what it would do\n  list       the collections, with the number of sheets that anybody may read\n  export     the file that import reads back; one collection when an address is given\n  remove     removes the collection; its sheets stay\n\nADDRESS is the end of the address of the page: /collections/ADDRESS"
        }
    }

    /// Ouvre des comptes et en donne les liens. Le premier compte d’administration d’une instance se fait …
    package var helpAccount: String {
        switch language {
        case .fr: "Ouvre des comptes et en donne les liens. Le premier compte d’administration d’une instance se fait ainsi.\n\nUsage\u{A0}: essaim account create --mail ADRESSE --name NOM [--role ROLE] [--data DOSSIER]\n        essaim account link --mail ADRESSE [--without-second-factor] [--data DOSSIER]\n        essaim account list [--data DOSSIER]\n        essaim account close|reopen|end-sessions|detach --mail ADRESSE [--data DOSSIER]\n\n  create         prépare un compte et écrit le lien qui l’ouvre, pour sept jours\u{202F}; aucun courriel ne part\n  --role ROLE    administrator, coordinator ou editor, sur toute l’instance\n  link           écrit un nouveau lien pour une personne qui ne peut plus se connecter, pour une heure\n  --without-second-factor  retire aussi la double authentification, si l’appareil et les codes sont perdus\n  list           les comptes, leur état et leurs rôles\n  close          ferme le compte\u{202F}; reopen l’ouvre de nouveau\n  end-sessions   déconnecte tous les appareils\n  detach         retire le fournisseur d’identité rattaché, et déconnecte tous les appareils\n\nLe lien est absolu quand --public-url est donné. Qui le tient peut s’en servir\u{A0}: remettez-le en main propre."
        case .en: "Opens accounts and gives their links. The first administrator of an instance is made this way.\n\nUsage: essaim account create --mail ADDRESS --name NAME [--role ROLE] [--data FOLDER]\n       essaim account link --mail ADDRESS [--without-second-factor] [--data FOLDER]\n       essaim account list [--data FOLDER]\n       essaim account close|reopen|end-sessions|detach --mail ADDRESS [--data FOLDER]\n\n  create         prepares an account and writes the link that opens it, for seven days; no mail is sent\n  --role ROLE    administrator, coordinator or editor, on the whole instance\n  link           writes a new link for somebody who can no longer sign in, for an hour\n  --without-second-factor  also removes the second factor, when device and codes are lost\n  list           the accounts, their states and their roles\n  close          closes the account; reopen opens it again\n  end-sessions   signs all devices out\n  detach         takes the attached identity provider off, and signs all devices out\n\nThe link is absolute when --public-url is given. Whoever holds it can use it: hand it over in person."
        }
    }

    /// Charge ou retire la démonstration : les fiches documentaires et Aubrelle, un département fictif. Us…
    package var helpDemo: String {
        switch language {
        case .fr: "Charge ou retire la démonstration\u{A0}: les fiches documentaires et Aubrelle, un département fictif.\n\nUsage\u{A0}: essaim demo load [--data DOSSIER]\n        essaim demo remove [--with-sheets] [--data DOSSIER]\n\n  load            ce qui est déjà là ne change pas\n  remove          retire Aubrelle sans trace\u{A0}: lieux, structures, groupes et fiches fictives\n  --with-sheets   retire aussi les fiches documentaires et les collections que personne n’a changées"
        case .en: "Loads or removes the demonstration: the documentary sheets and Aubrelle, a fictional département.\n\nUsage: essaim demo load [--data DIR]\n       essaim demo remove [--with-sheets] [--data DIR]\n\n  load            what is there already does not change\n  remove          takes Aubrelle away without a trace: places, organisations, groups and fictional sheets\n  --with-sheets   takes away the documentary sheets and the collections too that nobody changed"
        }
    }

    /// Liste les vocabulaires, en exporte un, ou ramène une liste modifiée. Sans --apply, dit seulement ce…
    package var helpVocabulary: String {
        switch language {
        case .fr: "Liste les vocabulaires, en exporte un, ou ramène une liste modifiée. Sans --apply, dit seulement ce qui changerait.\n\nUsage\u{A0}: essaim vocabulary list\n        essaim vocabulary export CODE [--version N] [--format csv|json]\n        essaim vocabulary import FICHIER [--apply]      CSV, XLSX ou ODS, la liste entière"
        case .en: "Lists the vocabularies, exports one, or brings an edited list back. Without --apply it only says what would change.\n\nUsage: essaim vocabulary list\n       essaim vocabulary export CODE [--version N] [--format csv|json]\n       essaim vocabulary import FILE [--apply]      CSV, XLSX or ODS, the whole list"
        }
    }

    /// Cherche des fiches, comme la page : par mots, par choix, ou les deux. Ne rien trouver n’est pas une…
    package var helpSearch: String {
        switch language {
        case .fr: "Cherche des fiches, comme la page\u{A0}: par mots, par choix, ou les deux. Ne rien trouver n’est pas une erreur.\n\nUsage\u{A0}: essaim search MOTS… [--choose CHOIX=VALEUR]… [--sort nom|pertinence|recent] [--limit N] [--json]\n\n  --choose CHOIX=VALEUR  un choix et son code, comme dans l’adresse\u{A0}: besoin=non_recours, territoire=gironde\u{202F};\n                         plusieurs valeurs d’un choix\u{A0}: l’une ou l’autre\u{202F}; plusieurs choix\u{A0}: tous\n  --sort ORDRE           par nom, par pertinence (avec des mots), ou publiées en dernier d’abord (recent)\n  --limit N              combien de fiches montrer, de 1 à 1000 (par défaut 20)\u{202F}; le total est toujours dit\n  --json                 pour un programme\u{A0}: `{\"query\",\"total\",\"results\":[{\"id\",\"slug\",\"title\",\"matched\"}]}`\n\nGuillemets pour des mots qui se suivent, moins devant un mot à écarter\u{A0}:\n  essaim search -- '\"conférence familiale\" -enfance'"
        case .en: "Finds sheets as the page does: by words, by choices, or both. Finding nothing is no mistake.\n\nUsage: essaim search WORDS… [--choose CHOICE=VALUE]… [--sort nom|pertinence|recent] [--limit N] [--json]\n\n  --choose CHOICE=VALUE  a choice and its code, as in the address: besoin=non_recours, territoire=gironde;\n                         several values of one choice: any of them; several choices: all of them\n  --sort ORDER           by name (nom), by relevance (pertinence, with words), published last first (recent)\n  --limit N              how many sheets to show, 1 to 1000 (default 20); the total is always said\n  --json                 for a program: `{\"query\",\"total\",\"results\":[{\"id\",\"slug\",\"title\",\"matched\"}]}`\n\nQuotes for words that follow one another, a minus before a word to leave out:\n  essaim search -- '\"conférence familiale\" -enfance'"
        }
    }

    /// Fait la carte des avis d’une consultation, avec les mathématiques de pol.is : qui vote de façon pro…
    package var helpOpinion: String {
        switch language {
        case .fr: "Fait la carte des avis d’une consultation, avec les mathématiques de pol.is\u{A0}:\nqui vote de façon proche, ce que chaque groupe pense, ce que tous partagent.\n\nUsage\u{A0}: essaim opinion map VOTES.csv [--statements FICHIER] [--groups N] [--json|--svg] [--export DOSSIER]\n\nVOTES.csv est un export de pol.is\u{A0}: votes.csv, ou participants-votes.csv. Le vote est 1 (d’accord), -1 (pas\nd’accord) ou 0 (je passe). Rien n’est gardé.\n  --statements FICHIER  les énoncés (comments.csv), avec leur texte et ce que la modération a décidé\n  --groups N            un nombre de groupes donné au lieu d’être cherché\n  --json                la carte entière, pour un programme\u{202F}; à ne pas publier, elle dit où est chaque personne\n  --svg                 l’image\u{202F}; les groupes de moins de cinq personnes n’y sont pas\n  --export DOSSIER      écrit aussi les quatre fichiers d’un export de pol.is, avec les groupes trouvés"
        case .en: "Makes the map of the opinions of a consultation, with the mathematics of pol.is:\nwho votes alike, what each group thinks, what all share.\n\nUsage: essaim opinion map VOTES.csv [--statements FILE] [--groups N] [--json|--svg] [--export FOLDER]\n\nVOTES.csv is an export of pol.is: votes.csv, or participants-votes.csv. A vote is 1 (agree), -1 (disagree) or\n0 (pass). Nothing is kept.\n  --statements FILE  the statements (comments.csv), with their texts and what moderation decided\n  --groups N         a number of groups that is given instead of looked for\n  --json             the whole map, for a program; not to be published, it says where each person stands\n  --svg              the picture; groups of fewer than five people are not in it\n  --export FOLDER    also writes the four files of a pol.is export, with the groups found"
        }
    }

    /// Tire au sort un panel qui tient des cibles, avec les chances les plus égales possibles, et dit les …
    package var helpPanel: String {
        switch language {
        case .fr: "Tire au sort un panel qui tient des cibles, avec les chances les plus égales possibles, et dit les chances de chacun.\n\nUsage\u{A0}: essaim panel draw CANDIDATS.csv CIBLES.csv --size N --seed GRAINE [options]\n        essaim panel lottery CANDIDATS.csv CIBLES.csv --size N [options]\n        essaim panel commitment GRAINE\n\nCIBLES.csv a les colonnes feature, value, min, max, et peut-être min_flex et max_flex. CANDIDATS.csv a une ligne\npar volontaire et une colonne par caractéristique. CSV, XLSX ou ODS.\n  lottery      les billets seulement, à publier avant le tirage avec l’empreinte que donne commitment\n  --rule       leximin (par défaut), maximin ou nash\n  --tickets N  nombre de billets (par défaut 1000)\n  --id C       colonne des identifiants\u{202F}; sans elle, id ou identifiant, sinon le rang dans le fichier\n  --household C,C  une seule personne par foyer\u{A0}: celles qui ont le même texte dans ces colonnes\n  --without A,B    ces personnes laissent leur place à d’autres, tirées de la même graine\u{202F}; peut être répété\n  --output DOSSIER écrit selected.csv, remaining.csv, probabilities.csv et tickets.csv\n  --json       le résultat pour un programme"
        case .en: "Draws a panel by lot that keeps targets, with chances as equal as can be, and says everybody's chances.\n\nUsage: essaim panel draw CANDIDATES.csv TARGETS.csv --size N --seed SEED [options]\n       essaim panel lottery CANDIDATES.csv TARGETS.csv --size N [options]\n       essaim panel commitment SEED\n\nTARGETS.csv has the columns feature, value, min, max, and perhaps min_flex and max_flex. CANDIDATES.csv has one line\na volunteer and one column a feature. CSV, XLSX or ODS.\n  lottery      the tickets only, to publish before the draw with the digest that commitment gives\n  --rule       leximin (by default), maximin or nash\n  --tickets N  number of tickets (by default 1000)\n  --id C       column of identifiers; without it, id or identifiant, else the rank in the file\n  --household C,C  one person of a household at most: those with the same text in these columns\n  --without A,B    these people make room for others, drawn from the same seed; may be repeated\n  --output FOLDER  writes selected.csv, remaining.csv, probabilities.csv and tickets.csv\n  --json       the result for a program"
        }
    }

    /// Liste les travaux de fond, du plus récent au plus ancien. Usage : essaim jobs [--json] [--data DOSS…
    package var helpJobs: String {
        switch language {
        case .fr: "Liste les travaux de fond, du plus récent au plus ancien.\n\nUsage\u{A0}: essaim jobs [--json] [--data DOSSIER]"
        case .en: "Lists the background jobs, newest first.\n\nUsage: essaim jobs [--json] [--data DIR]"
        }
    }

    /// Écrit le registre des activités de traitement (RGPD, article 30), d’après ce que fait le programme …
    package var helpRegister: String {
        switch language {
        case .fr: "Écrit le registre des activités de traitement (RGPD, article 30), d’après ce que fait le programme et les réglages de l’instance.\n\nUsage\u{A0}: essaim registre [--format md|csv|json|xlsx] [--output FICHIER] [--data DOSSIER]"
        case .en: "Writes the record of processing activities (GDPR, article 30), from what the program does and the settings of the instance.\n\nUsage: essaim registre [--format md|csv|json|xlsx] [--output FILE] [--data FOLDER]"
        }
    }

    /// Liste ce que les durées de conservation disent échu ; avec --apply, détruit ce qu’une règle demande…
    package var helpEliminations: String {
        switch language {
        case .fr: "Liste ce que les durées de conservation disent échu\u{202F}; avec --apply, détruit ce qu’une règle demande, et garde la référence du visa au journal.\n\nUsage\u{A0}: essaim eliminations [--json] [--data DOSSIER]\n        essaim eliminations --apply account|audit --visa RÉFÉRENCE\n\nLes traces techniques (sessions finies, liens, demandes traitées, invitations jamais ouvertes) sont détruites chaque jour."
        case .en: "Lists what the rules of retention find due; with --apply, destroys what one rule asks for, and keeps the reference of the visa in the log.\n\nUsage: essaim eliminations [--json] [--data FOLDER]\n       essaim eliminations --apply account|audit --visa REFERENCE\n\nTechnical traces (ended sessions, links, decided requests, invitations never opened) are destroyed every day."
        }
    }

    /// Montre les courriers que le site envoie et ce qu’ils sont devenus ; essaie l’envoi ; note les retou…
    package var helpMail: String {
        switch language {
        case .fr: "Montre les courriers que le site envoie et ce qu’ils sont devenus\u{202F}; essaie l’envoi\u{202F}; note les retours.\n\nUsage\u{A0}: essaim mail list [--json] [--data DOSSIER]\n        essaim mail show NUMÉRO [--json] [--data DOSSIER]\n        essaim mail test ADRESSE [--data DOSSIER]\n        essaim mail bounce < RAPPORT\n\n  list    les cent derniers, sans leur texte\n  show    un courrier avec son texte, tant qu’il attend\n  test    envoie un courrier d’essai et dit ce que le serveur répond\n  bounce  lit un rapport de remise (RFC 3464), comme un serveur de courrier le donne à un programme\n\nLes réglages\u{A0}: smtp-host, smtp-port, smtp-tls, smtp-user, smtp-password, mail-from."
        case .en: "Shows the mails that the site sends and what became of them; tries sending; notes returns.\n\nUsage: essaim mail list [--json] [--data DIR]\n       essaim mail show NUMBER [--json] [--data DIR]\n       essaim mail test ADDRESS [--data DIR]\n       essaim mail bounce < REPORT\n\n  list    the latest hundred, without their texts\n  show    one mail with its text, while it waits\n  test    sends a test mail and says what the server answers\n  bounce  reads a delivery report (RFC 3464), as a mail server pipes it\n\nThe settings: smtp-host, smtp-port, smtp-tls, smtp-user, smtp-password, mail-from."
        }
    }

    /// Montre chaque réglage, sa valeur et d’où elle vient. Les secrets sont masqués. Usage : essaim confi…
    package var helpConfig: String {
        switch language {
        case .fr: "Montre chaque réglage, sa valeur et d’où elle vient. Les secrets sont masqués.\n\nUsage\u{A0}: essaim config [--json] [--data DOSSIER]"
        case .en: "Shows each setting, its value and where it comes from. Secrets are masked.\n\nUsage: essaim config [--json] [--data DIR]"
        }
    }

    /// Liste les adresses du site et ce qu’elles acceptent. Usage : essaim routes
    package var helpRoutes: String {
        switch language {
        case .fr: "Liste les adresses du site et ce qu’elles acceptent.\n\nUsage\u{A0}: essaim routes"
        case .en: "Lists the addresses of the site and what they accept.\n\nUsage: essaim routes"
        }
    }

    /// Essaim est ouvert : {address}
    package func listening(address: String) -> String {
        switch language {
        case .fr: "Essaim est ouvert\u{A0}: \(address)"
        case .en: "Essaim is open: \(address)"
        }
    }

    /// Arrêt demandé : les demandes en cours se terminent.
    package var stopping: String {
        switch language {
        case .fr: "Arrêt demandé\u{A0}: les demandes en cours se terminent."
        case .en: "Asked to stop: running requests are being finished."
        }
    }

    /// Essaim est arrêté.
    package var stopped: String {
        switch language {
        case .fr: "Essaim est arrêté."
        case .en: "Essaim has stopped."
        }
    }

    /// {n}
    package func migrated(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "La base était à jour.", one: "Une migration appliquée.", other: "\(language.formatted(n)) migrations appliquées."))"
        case .en: "\(language.form(n, zero: "The database was up to date.", one: "One migration applied.", other: "\(language.formatted(n)) migrations applied."))"
        }
    }

    /// Essai : rien n’a été écrit. Ajoutez --apply pour importer.
    package var importDryRun: String {
        switch language {
        case .fr: "Essai\u{A0}: rien n’a été écrit. Ajoutez --apply pour importer."
        case .en: "Dry run: nothing was written. Add --apply to import."
        }
    }

    /// Import terminé.
    package var importApplied: String {
        switch language {
        case .fr: "Import terminé."
        case .en: "Import done."
        }
    }

    /// {created}, {updated}, {unchanged}, {refused}
    package func importCounts(created: Int, updated: Int, unchanged: Int, refused: Int) -> String {
        switch language {
        case .fr: "\(language.form(created, zero: "aucune fiche créée", one: "une fiche créée", other: "\(language.formatted(created)) fiches créées")), \(language.form(updated, zero: "aucune mise à jour", one: "une mise à jour", other: "\(language.formatted(updated)) mises à jour")), \(language.form(unchanged, zero: "aucune inchangée", one: "une inchangée", other: "\(language.formatted(unchanged)) inchangées")), \(language.form(refused, zero: "aucune refusée", one: "une refusée", other: "\(language.formatted(refused)) refusées"))"
        case .en: "\(language.form(created, zero: "no sheet created", one: "one sheet created", other: "\(language.formatted(created)) sheets created")), \(language.form(updated, zero: "none updated", one: "one updated", other: "\(language.formatted(updated)) updated")), \(language.form(unchanged, zero: "none unchanged", one: "one unchanged", other: "\(language.formatted(unchanged)) unchanged")), \(language.form(refused, zero: "none refused", one: "one refused", other: "\(language.formatted(refused)) refused"))"
        }
    }

    /// Export écrit dans {folder} : {tables}, {rows}.
    package func exported(folder: String, tables: Int, rows: Int) -> String {
        switch language {
        case .fr: "Export écrit dans \(folder)\u{A0}: \(language.form(tables, zero: "aucune table", one: "une table", other: "\(language.formatted(tables)) tables")), \(language.form(rows, zero: "aucune ligne", one: "une ligne", other: "\(language.formatted(rows)) lignes"))."
        case .en: "Export written to \(folder): \(language.form(tables, zero: "no table", one: "one table", other: "\(language.formatted(tables)) tables")), \(language.form(rows, zero: "no row", one: "one row", other: "\(language.formatted(rows)) rows"))."
        }
    }

    /// Copie vérifiée : {file}
    package func backedUp(file: String) -> String {
        switch language {
        case .fr: "Copie vérifiée\u{A0}: \(file)"
        case .en: "Copy checked: \(file)"
        }
    }

    /// Copie remise en place : {file}
    package func restored(file: String) -> String {
        switch language {
        case .fr: "Copie remise en place\u{A0}: \(file)"
        case .en: "Copy put back in place: \(file)"
        }
    }

    /// Commande inconnue : {name}.
    package func errorUnknownCommand(name: String) -> String {
        switch language {
        case .fr: "Commande inconnue\u{A0}: \(name)."
        case .en: "Unknown command: \(name)."
        }
    }

    /// Option inconnue : {name}.
    package func errorUnknownOption(name: String) -> String {
        switch language {
        case .fr: "Option inconnue\u{A0}: \(name)."
        case .en: "Unknown option: \(name)."
        }
    }

    /// L’option {name} attend une valeur.
    package func errorMissingValue(name: String) -> String {
        switch language {
        case .fr: "L’option \(name) attend une valeur."
        case .en: "The option \(name) expects a value."
        }
    }

    /// L’option {name} n’accepte pas « {value} ».
    package func errorBadValue(name: String, value: String) -> String {
        switch language {
        case .fr: "L’option \(name) n’accepte pas «\u{202F}\(value)\u{202F}»."
        case .en: "The option \(name) does not accept “\(value)”."
        }
    }

    /// Avec {name}, il faut aussi {missing}.
    package func errorIncomplete(name: String, missing: String) -> String {
        switch language {
        case .fr: "Avec \(name), il faut aussi \(missing)."
        case .en: "With \(name), \(missing) is needed too."
        }
    }

    /// Il manque : {name}.
    package func errorMissingArgument(name: String) -> String {
        switch language {
        case .fr: "Il manque\u{A0}: \(name)."
        case .en: "Missing: \(name)."
        }
    }

    /// FICHIER
    package var argumentFile: String {
        switch language {
        case .fr: "FICHIER"
        case .en: "FILE"
        }
    }

    /// DOSSIER
    package var argumentFolder: String {
        switch language {
        case .fr: "DOSSIER"
        case .en: "DIR"
        }
    }

    /// LISTE
    package var argumentList: String {
        switch language {
        case .fr: "LISTE"
        case .en: "LIST"
        }
    }

    /// ADRESSE
    package var argumentSlug: String {
        switch language {
        case .fr: "ADRESSE"
        case .en: "SLUG"
        }
    }

    /// NOM
    package var argumentName: String {
        switch language {
        case .fr: "NOM"
        case .en: "NAME"
        }
    }

    /// NUMÉRO
    package var argumentNumber: String {
        switch language {
        case .fr: "NUMÉRO"
        case .en: "NUMBER"
        }
    }

    /// ADRESSE
    package var argumentAddress: String {
        switch language {
        case .fr: "ADRESSE"
        case .en: "ADDRESS"
        }
    }

    /// CANDIDATS.csv
    package var argumentCandidates: String {
        switch language {
        case .fr: "CANDIDATS.csv"
        case .en: "CANDIDATES.csv"
        }
    }

    /// CIBLES.csv
    package var argumentTargets: String {
        switch language {
        case .fr: "CIBLES.csv"
        case .en: "TARGETS.csv"
        }
    }

    /// GRAINE
    package var argumentSeed: String {
        switch language {
        case .fr: "GRAINE"
        case .en: "SEED"
        }
    }

    /// MOT
    package var argumentWord: String {
        switch language {
        case .fr: "MOT"
        case .en: "WORD"
        }
    }

    /// MOTS…
    package var argumentWords: String {
        switch language {
        case .fr: "MOTS…"
        case .en: "WORDS…"
        }
    }

    /// Argument en trop : {name}.
    package func errorUnexpectedArgument(name: String) -> String {
        switch language {
        case .fr: "Argument en trop\u{A0}: \(name)."
        case .en: "One argument too many: \(name)."
        }
    }

    /// Fuseau horaire inconnu : {name}. Exemple : Europe/Paris
    package func errorUnknownTimeZone(name: String) -> String {
        switch language {
        case .fr: "Fuseau horaire inconnu\u{A0}: \(name). Exemple\u{A0}: Europe/Paris"
        case .en: "Unknown time zone: \(name). Example: Europe/Paris"
        }
    }

    /// Vouliez-vous dire {name} ?
    package func suggestion(name: String) -> String {
        switch language {
        case .fr: "Vouliez-vous dire \(name)\u{202F}?"
        case .en: "Did you mean \(name)?"
        }
    }

    /// Le port {port} est déjà pris. Choisissez-en un autre avec --port.
    package func errorPortTaken(port: String) -> String {
        switch language {
        case .fr: "Le port \(port) est déjà pris. Choisissez-en un autre avec --port."
        case .en: "Port \(port) is already taken. Choose another with --port."
        }
    }

    /// Impossible de lire {file}.
    package func errorCannotRead(file: String) -> String {
        switch language {
        case .fr: "Impossible de lire \(file)."
        case .en: "Cannot read \(file)."
        }
    }

    /// Impossible d’écrire {file}.
    package func errorCannotWrite(file: String) -> String {
        switch language {
        case .fr: "Impossible d’écrire \(file)."
        case .en: "Cannot write \(file)."
        }
    }

    /// Cette base vient d’une version plus récente d’Essaim. Mettez le programme à jour.
    package var errorDatabaseNewer: String {
        switch language {
        case .fr: "Cette base vient d’une version plus récente d’Essaim. Mettez le programme à jour."
        case .en: "This database comes from a newer version of Essaim. Update the program."
        }
    }

    /// La migration {number} n’est plus celle qui a été appliquée. Reprenez la version d’origine du progra…
    package func errorMigrationChanged(number: String) -> String {
        switch language {
        case .fr: "La migration \(number) n’est plus celle qui a été appliquée. Reprenez la version d’origine du programme."
        case .en: "Migration \(number) is no longer the one that was applied. Go back to the original version of the program."
        }
    }

    /// La base est occupée par une autre commande. Attendez qu’elle finisse, puis recommencez.
    package var errorDatabaseBusy: String {
        switch language {
        case .fr: "La base est occupée par une autre commande. Attendez qu’elle finisse, puis recommencez."
        case .en: "Another command is using the database. Wait until it ends, then try again."
        }
    }

    /// La base est abîmée. Remettez une copie en place avec essaim restore.
    package var errorDatabaseDamaged: String {
        switch language {
        case .fr: "La base est abîmée. Remettez une copie en place avec essaim restore."
        case .en: "The database is damaged. Put a copy back with essaim restore."
        }
    }

    /// Il n’y a plus de place sur le disque. Rien n’a été enregistré à moitié.
    package var errorFull: String {
        switch language {
        case .fr: "Il n’y a plus de place sur le disque. Rien n’a été enregistré à moitié."
        case .en: "The disk is full. Nothing was half saved."
        }
    }

    /// La commande a échoué. Référence : {reference}
    package func errorUnexpected(reference: String) -> String {
        switch language {
        case .fr: "La commande a échoué. Référence\u{A0}: \(reference)"
        case .en: "The command failed. Reference: \(reference)"
        }
    }

    /// Le port {port} demande des droits d’administration. Choisissez-en un au-dessus de 1024 avec --port.
    package func errorPortForbidden(port: String) -> String {
        switch language {
        case .fr: "Le port \(port) demande des droits d’administration. Choisissez-en un au-dessus de 1024 avec --port."
        case .en: "Port \(port) asks for administrator rights. Choose one above 1024 with --port."
        }
    }

    /// Le dossier de données est utilisé par un autre essaim. Arrêtez-le, puis recommencez.
    package var errorInUse: String {
        switch language {
        case .fr: "Le dossier de données est utilisé par un autre essaim. Arrêtez-le, puis recommencez."
        case .en: "The data folder is used by another essaim. Stop it, then try again."
        }
    }

    /// Le disque n’a pas répondu comme prévu. Vérifiez la place et les droits du dossier de données.
    package var errorDisk: String {
        switch language {
        case .fr: "Le disque n’a pas répondu comme prévu. Vérifiez la place et les droits du dossier de données."
        case .en: "The disk did not answer as expected. Check the space and the rights of the data folder."
        }
    }

    /// {file}, ligne {line} : ce n’est pas un réglage connu. Écrivez « nom = valeur » ; voir essaim config.
    package func errorBadLine(file: String, line: Int) -> String {
        switch language {
        case .fr: "\(file), ligne \(language.formatted(line))\u{A0}: ce n’est pas un réglage connu. Écrivez «\u{202F}nom = valeur\u{202F}»\u{202F}; voir essaim config."
        case .en: "\(file), line \(language.formatted(line)): this is no known setting. Write \"name = value\"; see essaim config."
        }
    }

    /// Aucune fiche à cette adresse.
    package var refusedNotFound: String {
        switch language {
        case .fr: "Aucune fiche à cette adresse."
        case .en: "No sheet at this address."
        }
    }

    /// Cette action n’est pas permise ici.
    package var refusedForbidden: String {
        switch language {
        case .fr: "Cette action n’est pas permise ici."
        case .en: "This is not allowed here."
        }
    }

    /// Quelqu’un a changé cette fiche entre-temps. Recommencez.
    package var refusedStale: String {
        switch language {
        case .fr: "Quelqu’un a changé cette fiche entre-temps. Recommencez."
        case .en: "Somebody changed this sheet meanwhile. Try again."
        }
    }

    /// Il faut une raison : ajoutez --reason "…".
    package var refusedReason: String {
        switch language {
        case .fr: "Il faut une raison\u{A0}: ajoutez --reason \"…\"."
        case .en: "A reason is needed: add --reason \"…\"."
        }
    }

    /// La fiche est déjà dans cet état.
    package var refusedNothingToDo: String {
        switch language {
        case .fr: "La fiche est déjà dans cet état."
        case .en: "The sheet is in that state already."
        }
    }

    /// Cette base contient déjà des pratiques ; il faut une base vide : choisissez un autre --data ou un a…
    package var refusedNotEmpty: String {
        switch language {
        case .fr: "Cette base contient déjà des pratiques\u{202F}; il faut une base vide\u{A0}: choisissez un autre --data ou un autre --database."
        case .en: "This database already holds practices; an empty one is needed: choose another --data or another --database."
        }
    }

    /// Fiche retirée : {slug}
    package func sheetWithdrawn(slug: String) -> String {
        switch language {
        case .fr: "Fiche retirée\u{A0}: \(slug)"
        case .en: "Sheet taken back: \(slug)"
        }
    }

    /// Fiche en ligne : {slug}
    package func sheetPublished(slug: String) -> String {
        switch language {
        case .fr: "Fiche en ligne\u{A0}: \(slug)"
        case .en: "Sheet online: \(slug)"
        }
    }

    /// Pratique effacée : {slug}
    package func practiceErased(slug: String) -> String {
        switch language {
        case .fr: "Pratique effacée\u{A0}: \(slug)"
        case .en: "Practice erased: \(slug)"
        }
    }

    /// Aubrelle est chargée : un département fictif, avec {n}. Pour la retirer : essaim demo remove
    package func demoTerritory(n: Int) -> String {
        switch language {
        case .fr: "Aubrelle est chargée\u{A0}: un département fictif, avec \(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches")). Pour la retirer\u{A0}: essaim demo remove"
        case .en: "Aubrelle is loaded: a fictional département with \(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets")). To remove it: essaim demo remove"
        }
    }

    /// Aubrelle est retirée : {sheets}, {places}.
    package func demoRemoved(sheets: Int, places: Int) -> String {
        switch language {
        case .fr: "Aubrelle est retirée\u{A0}: \(language.form(sheets, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(sheets)) fiches")), \(language.form(places, zero: "aucun lieu", one: "un lieu", other: "\(language.formatted(places)) lieux"))."
        case .en: "Aubrelle is removed: \(language.form(sheets, zero: "no sheet", one: "one sheet", other: "\(language.formatted(sheets)) sheets")), \(language.form(places, zero: "no place", one: "one place", other: "\(language.formatted(places)) places"))."
        }
    }

    /// Il n’y a pas de démonstration ici. Pour la charger : essaim demo load
    package var demoAbsent: String {
        switch language {
        case .fr: "Il n’y a pas de démonstration ici. Pour la charger\u{A0}: essaim demo load"
        case .en: "There is no demonstration here. To load it: essaim demo load"
        }
    }

    /// {n}
    package func demoSheetsRemoved(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche documentaire retirée.", one: "Une fiche documentaire retirée.", other: "\(language.formatted(n)) fiches documentaires retirées."))"
        case .en: "\(language.form(n, zero: "No documentary sheet removed.", one: "One documentary sheet removed.", other: "\(language.formatted(n)) documentary sheets removed."))"
        }
    }

    /// {n}
    package func demoLoaded(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche de démonstration chargée.", one: "Une fiche de démonstration chargée.", other: "\(language.formatted(n)) fiches de démonstration chargées."))"
        case .en: "\(language.form(n, zero: "No demonstration sheet loaded.", one: "One demonstration sheet loaded.", other: "\(language.formatted(n)) demonstration sheets loaded."))"
        }
    }

    /// Import terminé : {tables}, {rows}.
    package func archiveImported(tables: Int, rows: Int) -> String {
        switch language {
        case .fr: "Import terminé\u{A0}: \(language.form(tables, zero: "aucune table", one: "une table", other: "\(language.formatted(tables)) tables")), \(language.form(rows, zero: "aucune ligne", one: "une ligne", other: "\(language.formatted(rows)) lignes"))."
        case .en: "Import done: \(language.form(tables, zero: "no table", one: "one table", other: "\(language.formatted(tables)) tables")), \(language.form(rows, zero: "no row", one: "one row", other: "\(language.formatted(rows)) rows"))."
        }
    }

    /// {n}
    package func restoredErased(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun effacement rejoué.", one: "Un effacement rejoué.", other: "\(language.formatted(n)) effacements rejoués."))"
        case .en: "\(language.form(n, zero: "No erasure replayed.", one: "One erasure replayed.", other: "\(language.formatted(n)) erasures replayed."))"
        }
    }

    /// Les données présentes avant sont dans {folder}
    package func restoredFormer(folder: String) -> String {
        switch language {
        case .fr: "Les données présentes avant sont dans \(folder)"
        case .en: "The former data are in \(folder)"
        }
    }

    /// Ce dossier contient déjà des données. Ajoutez --replace pour les ranger à côté, ou choisissez un au…
    package var errorHoldsData: String {
        switch language {
        case .fr: "Ce dossier contient déjà des données. Ajoutez --replace pour les ranger à côté, ou choisissez un autre --data."
        case .en: "This folder already holds data. Add --replace to put them aside, or choose another --data."
        }
    }

    /// Cette copie est une base SQLite ; l’instance est réglée sur PostgreSQL. Restaurez vers SQLite, puis…
    package var errorOtherEngine: String {
        switch language {
        case .fr: "Cette copie est une base SQLite\u{202F}; l’instance est réglée sur PostgreSQL. Restaurez vers SQLite, puis export et import."
        case .en: "This copy is a SQLite database; the instance is set to PostgreSQL. Restore to SQLite, then export and import."
        }
    }

    /// La copie remise en place n’est pas saine ({n}). Rien n’a été changé.
    package func errorUnsound(n: Int) -> String {
        switch language {
        case .fr: "La copie remise en place n’est pas saine (\(language.form(n, zero: "aucun défaut", one: "un défaut", other: "\(language.formatted(n)) défauts"))). Rien n’a été changé."
        case .en: "The restored copy is not sound (\(language.form(n, zero: "no fault", one: "one fault", other: "\(language.formatted(n)) faults"))). Nothing was changed."
        }
    }

    /// {state} · {kind} · {done} · {result}
    package func jobLine(state: String, kind: String, done: Int, result: String) -> String {
        switch language {
        case .fr: "\(state) · \(kind) · \(language.formatted(done)) · \(result)"
        case .en: "\(state) · \(kind) · \(language.formatted(done)) · \(result)"
        }
    }

    /// Aucun travail.
    package var jobsNone: String {
        switch language {
        case .fr: "Aucun travail."
        case .en: "No job."
        }
    }

    /// Impossible de joindre la base de données. Vérifiez l’adresse donnée à --database et que le serveur …
    package var errorDatabaseUnreachable: String {
        switch language {
        case .fr: "Impossible de joindre la base de données. Vérifiez l’adresse donnée à --database et que le serveur répond."
        case .en: "The database cannot be reached. Check the address given to --database and that the server answers."
        }
    }

    /// Liste, exporte ou remplace les grilles avec lesquelles on relit une pratique. Usage : essaim grid l…
    package var helpGrid: String {
        switch language {
        case .fr: "Liste, exporte ou remplace les grilles avec lesquelles on relit une pratique.\n\nUsage\u{A0}: essaim grid list [--data DOSSIER]\n        essaim grid export [CODE] [--output FICHIER] [--data DOSSIER]\n        essaim grid import FICHIER.json [--apply] [--data DOSSIER]\n\n  export     le fichier que import relit (docs/formats/grids.md)\n  import     chaque grille qui change devient une nouvelle version\u{202F}; sans --apply, dit ce qui serait fait\n\nLes profils déjà faits gardent la version avec laquelle ils ont été faits."
        case .en: "Lists, exports or replaces the grids that practices are read with.\n\nUsage: essaim grid list [--data FOLDER]\n       essaim grid export [CODE] [--output FILE] [--data FOLDER]\n       essaim grid import FILE.json [--apply] [--data FOLDER]\n\n  export     the file that import reads again (docs/formats/grids.md)\n  import     each grid that changes becomes a new version; without --apply, says what would be done\n\nProfiles that stand keep the version they were made with."
        }
    }

    /// Lit une fiche avec les grilles, et dit ce que ses champs laissent penser, avec les raisons. Ne déci…
    package var helpQualify: String {
        switch language {
        case .fr: "Lit une fiche avec les grilles, et dit ce que ses champs laissent penser, avec les raisons. Ne décide de rien.\n\nUsage\u{A0}: essaim qualify FICHIER.json [--explain] [--json] [--grid CODE] [--grids FICHIER]\n\nFICHIER.json est une fiche prise sur sa page («\u{202F}Emporter cette fiche\u{202F}», JSON).\n  --explain  les raisons, critère par critère\n  --grid     une seule grille\n  --grids    les grilles d’un fichier écrit par «\u{202F}essaim grid export\u{202F}», au lieu de celles du logiciel"
        case .en: "Reads a sheet with the grids, and says what its fields let suppose, with the reasons. It decides nothing.\n\nUsage: essaim qualify FILE.json [--explain] [--json] [--grid CODE] [--grids FILE]\n\nFILE.json is a sheet taken from its page (“Take this sheet away”, JSON).\n  --explain  the reasons, criterion by criterion\n  --grid     one grid only\n  --grids    the grids of a file written by “essaim grid export”, in the place of those of the program"
        }
    }

    /// Compte les votes d’un budget partagé et dit pourquoi chaque projet gagne. Ne décide de rien. Usage …
    package var helpBudget: String {
        switch language {
        case .fr: "Compte les votes d’un budget partagé et dit pourquoi chaque projet gagne. Ne décide de rien.\n\nUsage\u{A0}: essaim budget count FICHIER.pb [--rule RÈGLE] [--completion SUITE] [--explain] [--json]\n\n  --rule        equal-shares (par défaut) ou greedy\n  --completion  none, greedy, add1 (par défaut) ou add1u\u{A0}: ce qui est fait de l’argent qui reste\n  --utility     cost (par défaut) ou cardinality\u{A0}: ce qu’un projet gagnant vaut pour ses votants\n  --ties        votes, cheapest, dearest, identifier\u{A0}: l’ordre des projets à égalité, avec des virgules\n  --start       exact (par défaut) ou whole\u{A0}: de quelle part add1 commence\n  --rivals      un fichier CSV de projets dont un seul peut gagner (group;project)\n  --overrides   un fichier CSV de ce que des personnes décident (project;decision;reason)\n  --output      écrit le fichier .pb avec le résultat\n  --explain     chaque tour, avec qui paie"
        case .en: "Counts the votes of a shared budget and says why each project wins. It decides nothing.\n\nUsage: essaim budget count FILE.pb [--rule RULE] [--completion COMPLETION] [--explain] [--json]\n\n  --rule        equal-shares (default) or greedy\n  --completion  none, greedy, add1 (default) or add1u: what becomes of the money that is left\n  --utility     cost (default) or cardinality: what a winning project is worth to its voters\n  --ties        votes, cheapest, dearest, identifier: the order of equals, with commas\n  --start       exact (default) or whole: from which share add1 starts\n  --rivals      a CSV file of projects of which one may win (group;project)\n  --overrides   a CSV file of what people decide (project;decision;reason)\n  --output      writes the .pb file with the result\n  --explain     each round, with who pays"
        }
    }

    /// Compte des bulletins par la règle choisie, et dit ses raisons. Ne décide de rien. Usage : essaim ba…
    package var helpBallot: String {
        switch language {
        case .fr: "Compte des bulletins par la règle choisie, et dit ses raisons. Ne décide de rien.\n\nUsage\u{A0}: essaim ballot count FICHIER.csv --rule judgement|schulze|approval|consent|regnier [--json]\n\nUne ligne par votant\u{A0}: son nom ou son numéro, puis une colonne par option.\n  --rule    judgement\u{A0}: des mentions\u{202F}; schulze\u{A0}: des rangs\u{202F}; approval\u{A0}: oui ou non\u{202F}; consent\u{A0}: position et\n            raison\u{202F}; regnier\u{A0}: des couleurs ou leurs lettres\n  --grades  l’échelle des mentions, la meilleure d’abord, avec des virgules\n  --seats   combien d’options gagnent, pour approval (1 par défaut)"
        case .en: "Counts ballots by the rule chosen, and says its reasons. It decides nothing.\n\nUsage: essaim ballot count FILE.csv --rule judgement|schulze|approval|consent|regnier [--json]\n\nOne row per voter: a name or a number, then one column per option.\n  --rule    judgement: grades; schulze: ranks; approval: yes or no; consent: stance and reason; regnier: colours\n            or their letters\n  --grades  the scale of grades, the best first, with commas\n  --seats   how many options win, for approval (default 1)"
        }
    }

    /// Vérifie un questionnaire d’enquête et le convertit ; lit des réponses d’enquête et les écrit pour d…
    package var helpSurvey: String {
        switch language {
        case .fr: "Vérifie un questionnaire d’enquête et le convertit\u{202F}; lit des réponses d’enquête et les écrit pour d’autres programmes.\n\nUsage\u{A0}: essaim survey form FICHIER [--output FICHIER] [--json]\n        essaim survey data FICHIER… [--codebook FICHIER] [--title TEXTE] [--output DOSSIER]\n        essaim survey table FICHIER… [--codebook FICHIER] [--only QUESTION]… [--by VARIABLE]\n                            [--where VARIABLE=VALEUR]… [--weights VARIABLE] [--floor N] [--decimals N] [--csv|--json]\n        essaim survey check FICHIER [--json]\n        essaim survey check --percent P --base N\n\n  form   FICHIER est un classeur XLSForm, ou le JSON d’Essaim\u{A0}: ce qui n’est jamais posé et pourquoi, la durée, branche\n         par branche, ce que l’enquête veut savoir et ne demande pas\u{202F}; --output l’écrit en .xlsx ou en .json\n  data   FICHIER est un tableau (CSV, XLSX, ODS), d’Essaim, d’ODK ou de KoboToolbox\u{202F}; --codebook donne son dictionnaire,\n         sinon il est deviné et dit\u{202F}; ce qui dit qui est quelqu’un est laissé de côté. --output écrit les données, le\n         dictionnaire, et ce que lisent R, SPSS et les catalogues\n  table  un tableau par question des données, avec sa base\u{A0}: effectifs, pourcentages, et une phrase qui dit la même\n         chose. Les effectifs de moins de 5 personnes (--floor) sont masqués, avec ceux qui les trahiraient\u{202F}; --by\n         croise chaque question, --where garde une partie des lignes\n  check  FICHIER contient des tableaux publiés (JSON, CSV, XLSX, ODS)\u{A0}: ce qui ne peut pas être juste est dit, et le\n         programme finit avec le code 1\u{202F}; avec --percent et --base (N ou N-M), si un effectif donne ce pourcentage\n\nSi une case ne va pas, rien n’est gardé\u{A0}: chaque défaut est dit avec sa feuille, sa ligne et sa colonne. Les fichiers\nsont décrits dans docs/formats/microdata.md et docs/formats/figures.md, les tableaux dans docs/analysis/tables.md."
        case .en: "Checks a questionnaire and converts it; reads the answers of a survey and writes them for other programs.\n\nUsage: essaim survey form FILE [--output FILE] [--json]\n       essaim survey data FILE… [--codebook FILE] [--title TEXT] [--output FOLDER]\n       essaim survey table FILE… [--codebook FILE] [--only QUESTION]… [--by VARIABLE] [--where VARIABLE=VALUE]…\n                          [--weights VARIABLE] [--floor N] [--decimals N] [--csv|--json]\n       essaim survey check FILE [--json]\n       essaim survey check --percent P --base N\n\n  form   FILE is an XLSForm workbook, or the JSON of Essaim: what is never asked and why, how long it takes, branch by\n         branch, what the survey wants to know and does not ask; --output writes it as .xlsx or as .json\n  data   FILE is a table (CSV, XLSX, ODS), of Essaim, of ODK or of KoboToolbox; --codebook gives its codebook, else it\n         is guessed and told; what tells who somebody is is left out. --output writes the data, the codebook, and\n         what R, SPSS and catalogues read\n  table  a table for each question of the data, with its base: counts, percentages, and a sentence that says the same.\n         Counts of fewer than 5 persons (--floor) are hidden, with those that would give them away; --by crosses each\n         question, --where keeps some of the rows\n  check  FILE holds published tables (JSON, CSV, XLSX, ODS): what cannot be right is told, and the program ends with\n         status 1; with --percent and --base (N or N-M), whether any count gives that percentage\n\nIf one cell is wrong, nothing is kept: each fault is told with its sheet, row and column. The files are described in\ndocs/formats/microdata.md and docs/formats/figures.md, the tables in docs/analysis/tables.md."
        }
    }

    /// Range des textes (réponses libres, entretiens) en classes qui emploient les mêmes mots : méthode de…
    package var helpText: String {
        switch language {
        case .fr: "Range des textes (réponses libres, entretiens) en classes qui emploient les mêmes mots\u{A0}: méthode de Reinert.\n\nUsage\u{A0}: essaim text classify CORPUS.txt [--classes N] [--double] [--json]\n        essaim text concordance CORPUS.txt MOT [--json]\n        essaim text specificities CORPUS.txt VARIABLE [--json]\n\nCORPUS.txt est un corpus au format d’IRaMuTeQ\u{A0}: une ligne **** *variable_valeur avant chaque texte.\n  --classes   combien de classes, de 2 à 30 (par défaut 5)\n  --double    deux classifications, et seules les classes que les deux retrouvent\n  --json      tout le résultat pour un programme, avec la classe de chaque segment\n  --min-form  un mot compte quand tant de segments l’ont (par défaut 3, moins pour un petit corpus)\n  --segment   mots d’un segment, environ (par défaut 40)\n  --progress  dit l’avancement sur la sortie d’erreur\n\nconcordance montre un mot, et ceux de sa famille, dans ses contextes\u{202F}; specificities compare les mots des textes\nselon les valeurs d’une variable.\n\nCe que moins de 5 textes ont en commun n’est pas nommé\u{202F}; une concordance montre tout, pour qui tient le fichier.\nLa méthode est décrite dans docs/analysis/verbatims.md."
        case .en: "Sorts texts (open answers, interviews) into classes that use the same words: Reinert's method.\n\nUsage: essaim text classify CORPUS.txt [--classes N] [--double] [--json]\n       essaim text concordance CORPUS.txt WORD [--json]\n       essaim text specificities CORPUS.txt VARIABLE [--json]\n\nCORPUS.txt is a corpus in the format of IRaMuTeQ: a line **** *variable_value before each text.\n  --classes   how many classes, from 2 to 30 (5 by default)\n  --double    two classifications, and only the classes that both find\n  --json      the whole result for a program, with the class of each segment\n  --min-form  a word counts when so many segments hold it (3 by default, fewer for a small corpus)\n  --segment   words of a segment, about (40 by default)\n  --progress  tells the progress on the standard error\n\nconcordance shows a word, and those of its family, in its contexts; specificities compares the words of texts by\nthe values of a variable.\n\nWhat fewer than 5 texts have in common is not named; a concordance shows everything, for who holds the file.\nThe method is described in docs/analysis/verbatims.md."
        }
    }

    /// Le fichier {file} n’est pas une clé de copies : 64 chiffres hexadécimaux, comme en écrit `openssl r…
    package func copiesKeyBad(file: String) -> String {
        switch language {
        case .fr: "Le fichier \(file) n’est pas une clé de copies\u{A0}: 64 chiffres hexadécimaux, comme en écrit `openssl rand -hex 32`."
        case .en: "The file \(file) is not a key of copies: 64 hexadecimal digits, as `openssl rand -hex 32` writes them."
        }
    }

    /// Copie faite avant la mise à niveau : {file}
    package func copyBeforeMigrating(file: String) -> String {
        switch language {
        case .fr: "Copie faite avant la mise à niveau\u{A0}: \(file)"
        case .en: "Copy made before the upgrade: \(file)"
        }
    }
}

extension Texts {
    package var cli: CliTexts { CliTexts(language: language) }
}

/// What a person finds in an archive before anything else, in both languages.
enum ArchiveReadme {
    static let file = "README.txt"

    static let text = """
        ESSAIM - ARCHIVE COMPLÈTE D'UNE INSTANCE

        Ce dossier contient tout ce que l'instance a enregistré, dans des formats ouverts :
          manifest.json      le format, sa version et le numéro du schéma
          schema.json        les tables, leurs colonnes, leurs types et leurs clés, dans l'ordre de lecture
          tables/*.jsonl     une table par fichier, une ligne JSON par enregistrement (UTF-8)
          files/ab/abcd...   les fichiers reçus, nommés par leur empreinte BLAKE2b-256
          erasures.tsv       ce qui a été effacé et ne doit pas revenir : date, nature, identifiant
          checksums.txt      l'empreinte de chaque fichier ; pour vérifier : b2sum -l 256 -c checksums.txt
        Les identifiants et les entiers au-delà de 2^53 sont écrits comme du texte ; les dates sont en microsecondes
        depuis le 1er janvier 1970 (UTC), les jours (colonnes *_day) en jours depuis la même date.
        Pour tout remettre dans une instance sans pratique :
          essaim import --all DOSSIER --data DONNÉES

        ESSAIM - WHOLE ARCHIVE OF AN INSTANCE

        This folder holds all that the instance has stored, in open formats:
          manifest.json      the format, its version and the number of the schema
          schema.json        the tables, their columns, types and keys, in the order to read them in
          tables/*.jsonl     one table a file, one JSON line a record (UTF-8)
          files/ab/abcd...   the files received, named by their BLAKE2b-256
          erasures.tsv       what was erased and must not come back: time, kind, identifier
          checksums.txt      the hash of each file; to verify: b2sum -l 256 -c checksums.txt
        Identifiers and integers beyond 2^53 are written as text; times are microseconds since 1970-01-01 (UTC), days
        (columns *_day) are days since the same date.
        To put everything back into an instance without practices:
          essaim import --all FOLDER --data DATA

        """
}

/// Where each value of a record must be found, written apart from the mapping that the program follows.
enum LeafMap {
    /// Path of the record and field of the template; the same object may be spread over several fields.
    static let fields: [String: String] = {
        var map: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            let prefix = words[0] == "-" ? "" : words[0] + "."
            for word in words.dropFirst() {
                let ends = word.split(separator: "=")
                map[prefix + ends[0]] = String(ends[1])
            }
        }
        return map
    }()

    static let inferences: [String: [String]] = [
        "modele_pratique": ["method"], "nature": ["nature"], "processus": ["process"], "echelle": ["scale"],
        "champs_intervention": ["domain"], "publics.categories": ["public.category"], "emergence.origine": ["origin"],
        "emergence.declencheurs": ["trigger"], "participation.niveau": ["participation.level"],
        "participation.champs": ["participation.scope"], "deploiement.statut": ["stage"],
        "categories des leviers, freins et effets": ["lever.type", "obstacle.type", "effect.type"],
        "evaluation.statut": ["evaluation.status"],
    ]

    private static let table = """
        - code=code fiche=code sous_titre=subtitle thematique=theme modele_pratique=method nature=nature
        - processus=process champs_intervention=domain echelle=scale rubriques_presentes=rubric
        - annee_debut=years annee_fin=years annee_libelle=years
        territoires libelle=territory type=territory departement_code=territory region_code=territory
        territoires role=territory.role
        porteurs nom=bearer type=bearer role=bearer.role
        acteurs nom=actor type=actor role=actor.role
        publics libelle=public lignes=public categories=public.category cible=public.target
        publics age_min=public.age age_max=public.age criteres=public.criterion
        definition texte=definition lignes=definition
        descriptif texte=description lignes=description
        objectifs libelle=objective lignes=objective
        emergence resume=emergence origine=origin declencheurs=trigger lignes=origin
        emergence.constats libelle=finding lignes=finding
        jalons libelle=milestone date=milestone type=milestone.type lignes=milestone
        etapes libelle=step lignes=step
        outils libelle=tool type=tool.type lignes=tool
        financements libelle=funding montant_eur=funding annee=funding lignes=funding
        financements type=funding.type base=funding.base
        budget libelle=cost montant_eur=cost montant_max_eur=cost annee=cost lignes=cost base=cost.base
        moyens_humains fonction=staff effectif=staff unite=staff note=staff lignes=staff quotite_max_pct=staff.share
        formations libelle=training lignes=training type=training.type organisme=training.body
        formations duree_jours=training.length duree_jours_max=training.length effectif_forme=training.people
        formations public=training.public annee=training.year
        gouvernance nom=board lignes=board type=board.type composition=board.members frequence=board.frequency
        participation niveau=participation.level champs=participation.scope resume=participation
        participation modalites=participation.form lignes=participation.level
        deploiement statut=stage resume=deployment lignes=stage
        indicateurs libelle=measure valeur=measure valeur_max=measure comparateur=measure unite=measure lignes=measure
        indicateurs periode_debut=measure periode_fin=measure
        indicateurs code=measure.code nature=measure.nature perimetre=measure.scope
        conditions libelle=condition lignes=condition
        leviers libelle=lever lignes=lever categorie=lever.type
        freins libelle=obstacle lignes=obstacle categorie=obstacle.type
        points_vigilance libelle=caution lignes=caution
        regles_ethiques libelle=ethics lignes=ethics
        mise_en_oeuvre libelle=lesson lignes=lesson
        reperes_methodologiques libelle=landmark lignes=landmark
        effets libelle=effect lignes=effect cible=effect.target categorie=effect.type sens=effect.direction
        evaluation statut=evaluation.status types=evaluation.type evaluateurs=evaluation.by resume=evaluation
        evaluation outils=evaluation.tool indicateurs_suivis=evaluation.indicator temporalites=evaluation.moment
        evaluation resultats=evaluation.finding limites=evaluation.limit lignes=evaluation.status
        perspectives libelle=prospect lignes=prospect type=prospect.type echeance=prospect.date
        references libelle=reference lignes=reference type=reference.type url=reference.address
        relations libelle=relation lignes=relation cible=relation type=relation.type
        qualite_donnees constat=defect lignes=defect champ=defect.field
        source document=extent ligne_debut=extent ligne_fin=extent
        """
}

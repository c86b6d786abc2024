extension DemoVoices {
    /// By question of the survey of emerging practices; where there is none, nobody wrote anything.
    static let practices: [String: [String]] = [
        "q3": [
            "Un atelier de réparation tenu par des habitants", "Un café où l’on vient sans rendez-vous",
            "Des visites à deux, avec une habitante",
        ],
        "q4": [
            "On se retrouve à huit ou dix. Chacun apporte un appareil, et quelqu’un sait le réparer.",
            "Deux professionnelles sont là, mais ce sont les habitants qui décident du programme.",
        ],
        "q5": ["En venant, puis en animant un atelier", "On m’a demandé de relire le dépliant", "En cuisinant"],
        "q6": ["Après le début, pour choisir les horaires", "Dès la première réunion", "On ne me l’a pas demandé"],
        "q7": ["Ce que je savais du quartier", "Du temps", "Des idées pour accueillir"],
        "q8": ["Les horaires du soir", "La garde des enfants", "Des mots compliqués au début"],
        "q9": ["On se parle plus dans l’immeuble", "Je sais qui appeler", "Pas grand-chose pour l’instant"],
        "q11": ["J’ai repris confiance pour appeler", "Cela ne règle pas le loyer"],
        "q15": [
            "Permanence à deux métiers", "Aller vers les personnes isolées, à pied", "Café des parents",
            "Groupe de parole animé par les personnes", "Ressourcerie itinérante",
        ],
        "q16": [
            "Une assistante sociale et un conseiller énergie reçoivent ensemble, une demi-journée par semaine.",
            "L’équipe passe une matinée sur le marché, sans dossier, et propose un rendez-vous à qui le souhaite.",
            "Des parents accueillent d’autres parents ; le service fournit la salle et le café.",
            "Des personnes accompagnées préparent et animent les réunions d’information collective.",
        ],
        "q18": [
            "Tous les habitants", "Les personnes en impayé d’énergie", "Les parents seuls", "Les jeunes sans droits",
        ],
        "q24": [
            "Les mêmes demandes d’aide revenaient chaque hiver.", "Plusieurs personnes l’ont dit en réunion.",
            "En comparant ce que voyaient trois services.",
        ],
        "q28": ["La direction", "Le conseil départemental"],
        "q32": ["Les rendez-vous se font aussi dehors.", "On appelle avant d’envoyer un courrier."],
        "q34": ["De l’éducation populaire.", "Des ateliers de réparation associatifs.", "De la santé communautaire."],
        "q38": ["Dans un département voisin, après une visite."],
        "q51": [
            "Ne pas remplacer les habitants quand ils tardent.", "Garder du temps pour préparer.",
            "Dire tout de suite ce qui ne se fera pas.",
        ],
        "q53": ["La peur de perdre des rendez-vous individuels.", "Le secret professionnel, mal compris."],
        "q55": ["Par l’équipe, avec les personnes.", "Par le service d’évaluation."],
        "q56": ["Le nombre de personnes, et ce qu’elles en disent.", "Les demandes qui ne reviennent pas."],
        "q59": ["Personne n’en a le temps.", "On ne nous l’a pas demandé."],
        "q61": ["Le lieu était trop loin.", "Nous étions deux au lieu de quatre."],
        "q62": ["Des personnes accueillent maintenant les autres."],
        "q63": [
            "Les personnes viennent plus tôt.", "Les partenaires se connaissent.", "On y rit, et cela compte.",
        ],
        "q64": ["Tout repose sur deux personnes.", "La salle ferme à 18 h.", "Pas de financement propre."],
        "q66": ["Une formation à l’animation.", "Du temps d’échange entre nous."],
        "q70": ["Le dire à l’accueil, avec des mots simples.", "Un affichage dans les halls."],
        "q72": ["Elle tiendra si les habitants gardent les clés.", "Elle dépend d’un poste qui s’arrête en juin."],
        "q73": ["Des voisins s’entraident sans nous.", "D’autres services s’en inspirent."],
    ]
}

// Written by scripts/generate.py from Data/*: change those and run it again.
// swift-format-ignore-file

/// The data files that come with the program.
package enum EmbeddedData {
    /// The content of `collections.json`.
    package static let collectionsJSON: String = #"""
[
  {
    "adresse": "aller-vers",
    "titre": "Aller vers : les premiers pas",
    "introduction": [
      "Beaucoup de personnes ne viennent pas, ou ne viennent plus, vers les services. Ces fiches racontent des premiers pas faits dans l’autre sens : une visite sans dossier, une photo rapportée, un courrier envoyé au bon moment.",
      "Plusieurs ne demandent rien d’abord. On y lit aussi ce qui coince : la famille qui se sent en faute et ne répond pas, le temps qu’il faut, l’habitude à changer. Presque aucune ne donne de chiffre : ce sont des façons de faire, pas des preuves."
    ],
    "choisie_par": "L’équipe qui a préparé les fiches de démonstration d’Essaim",
    "accueil": 1,
    "fiches": [
      {
        "fiche": "egts-2015:colportage-culturel-a-domicile/lille-quartier-de-fives",
        "pourquoi": "Aller chez les gens avec des livres et des jeux, sans autre but qu’un bon moment : la confiance vient avant la demande."
      },
      {
        "fiche": "egts-2015:preparer-ensemble-un-evenement-de-quartier-et-rapporter-les-photos/lille-quartier-de-fives",
        "pourquoi": "Rapporter une photo donne une raison simple de revenir, et montre à chacun une image de soi dont il est fier."
      },
      {
        "fiche": "hcts-2021:2A",
        "pourquoi": "Un service qui écrit ou appelle au moment d’une séparation ou d’un impayé, sans attendre la demande, et qui dit pourquoi certaines familles répondent peu."
      },
      {
        "fiche": "egts-2015:projet-de-quartier-d-une-polyvalence-de-secteur/quartier-lieu-non-precise",
        "pourquoi": "Être là dans les moments ordinaires du quartier, et demander que ce temps soit reconnu comme du travail."
      },
      {
        "fiche": "hcts-2021:5F",
        "pourquoi": "Aller vers des jeunes de 12 à 25 ans et intervenir tôt, en restant ouvert à leur entourage."
      },
      {
        "fiche": "egts-2015:socle-national-de-travail-social-et-offre-de-contact-systematique-des-caf/france",
        "pourquoi": "La même idée à grande échelle : une séparation ou un impayé de loyer repéré déclenche une proposition de contact ; à lire à côté d’une expérience locale."
      }
    ]
  },
  {
    "adresse": "entre-pairs",
    "titre": "Entre pairs : s’aider parce qu’on l’a vécu",
    "introduction": [
      "Une personne qui est passée par là est écoutée autrement. Ici, des jeunes parlent à des jeunes, des parents à des parents, des anciens d’un lieu de soin à ceux qui arrivent.",
      "Les fiches disent aussi ce qu’il faut pour cela : une formation, un cadre, parfois un contrat. L’entraide entre pairs ne remplace pas les professionnels ; elle change leur rôle."
    ],
    "choisie_par": "L’équipe qui a préparé les fiches de démonstration d’Essaim",
    "accueil": 2,
    "fiches": [
      {
        "fiche": "hcts-2021:3C",
        "pourquoi": "Les résidents votent les règles, et le soin repose d’abord sur le groupe. La fiche dit aussi qui ne s’y retrouve pas."
      },
      {
        "fiche": "hcts-2021:3A",
        "pourquoi": "Des jeunes en service civique parlent de santé mentale à d’autres jeunes ; les effets sont mesurés, sur un petit nombre, et c’est dit."
      },
      {
        "fiche": "egts-2015:travailleurs-pairs-en-contrat-transitoire/ile-de-france-centre",
        "pourquoi": "Un contrat d’un an, pensé comme un passage : le propre parcours de la personne reste au centre."
      },
      {
        "fiche": "egts-2015:groupe-de-parents-de-fives/lille-quartier-de-fives",
        "pourquoi": "Des parents cherchent ensemble leurs réponses, puis prennent la parole en public."
      },
      {
        "fiche": "egts-2015:clubs-vie-et-sante-et-groupes-de-parole-d-eleves/etablissements-scolaires-france",
        "pourquoi": "Des élèves choisissent les sujets, dans un lieu et un temps réservés, avec l’appui d’un professionnel."
      },
      {
        "fiche": "egts-2015:reunions-de-parents-a-egalite-avec-l-appui-d-un-tiers/basse-normandie",
        "pourquoi": "L’inverse, et c’est utile : des professionnels viennent en tant que parents, aidés par quelqu’un de l’extérieur."
      }
    ]
  },
  {
    "adresse": "quand-les-habitants-decident",
    "titre": "Quand les habitantes et habitants décident",
    "introduction": [
      "Être invité à une réunion n’est pas décider. Ces fiches vont d’un petit aménagement choisi ensemble à un siège dans un conseil national. Certaines disent ce que les personnes concernées ont pu changer ; d’autres ne le disent pas.",
      "Nous avons gardé aussi des expériences où la décision reste ailleurs, ou dont on ne connaît pas la suite : la crainte d’un élu, des propositions sans réponse connue."
    ],
    "choisie_par": "L’équipe qui a préparé les fiches de démonstration d’Essaim",
    "accueil": null,
    "fiches": [
      {
        "fiche": "egts-2015:amenagement-de-securite-pres-d-une-ecole/non-precise",
        "pourquoi": "Commencer petit : une chose très concrète, choisie avec les habitantes et habitants, pour que la suite devienne possible."
      },
      {
        "fiche": "hcts-2021:3C",
        "pourquoi": "Un lieu où les résidents ont la majorité des voix sur le règlement et les outils."
      },
      {
        "fiche": "egts-2015:accompagner-une-commune-a-creer-un-conseil-de-quartier/non-precise",
        "pourquoi": "Le travail fait auprès du maire : entendre sa crainte de perdre du pouvoir avant de parler du conseil de quartier."
      },
      {
        "fiche": "egts-2015:huitieme-college-du-cnle/france",
        "pourquoi": "Des personnes en difficulté siègent au niveau national ; un document écrit fixe les conditions de leur participation."
      },
      {
        "fiche": "egts-2015:alliance-citoyenne/grenoble",
        "pourquoi": "Une autre voie : s’organiser collectivement entre habitantes et habitants."
      },
      {
        "fiche": "egts-2015:assises-territoriales-avec-personnes-concernees-en-corse/corse",
        "pourquoi": "Neuf propositions écrites avec les personnes concernées ; la fiche ne dit pas ce qu’elles sont devenues."
      },
      {
        "fiche": "egts-2015:etude-sur-la-participation-des-usagers-et-bonnes-pratiques/bourgogne",
        "pourquoi": "Ce qui fait revenir aux réunions : de petites choses obtenues et montrées, comme un four ou des horaires changés."
      }
    ]
  },
  {
    "adresse": "pas-comme-prevu",
    "titre": "Pas comme prévu : ce qu’on y apprend",
    "introduction": [
      "Des formations sans conférence à la clé, une étude d’impact jamais faite, très peu de personnes au rendez-vous : les fiches le disent, et c’est ce qui les rend utiles à qui voudrait essayer.",
      "Ce n’est pas une liste d’échecs : en 2021, la source n’en disait aucune arrêtée. Lisez d’abord « Ce qui a freiné », puis « Ce qui a aidé »."
    ],
    "choisie_par": "L’équipe qui a préparé les fiches de démonstration d’Essaim",
    "accueil": 3,
    "fiches": [
      {
        "fiche": "hcts-2021:1E",
        "pourquoi": "Une vingtaine de personnes formées, une seule conférence : dans un petit département, tout le monde se connaît déjà."
      },
      {
        "fiche": "hcts-2021:1D",
        "pourquoi": "Aucune conférence tenue à cause de la crise sanitaire ; les outils de la formation ont servi dans le travail de tous les jours."
      },
      {
        "fiche": "hcts-2021:1A",
        "pourquoi": "Les équipes sont prêtes, peu de personnes demandent : la démarche n’était pas assez connue."
      },
      {
        "fiche": "hcts-2021:1C",
        "pourquoi": "Une quarantaine de situations orientées, une minorité de conférences ; la satisfaction n’est mesurée que sur celles qui ont abouti."
      },
      {
        "fiche": "hcts-2021:5B",
        "pourquoi": "Changer de posture coûte à chacun, et l’étude d’impact prévue en 2020 n’a pas été faite : la fiche le dit."
      },
      {
        "fiche": "hcts-2021:2D",
        "pourquoi": "Sept freins nommés un par un, du manque de temps aux locaux peu adaptés."
      }
    ]
  }
]

"""#

    /// The content of `demo-aubrelle.csv`.
    package static let demoAubrelleCSV: String = #"""
id;titre;langage_clair;langage_clair_par;langage_clair_avec;langage_clair_test;territoire;type_territoire;porteur;type_porteur;groupe;annee_debut;annee_fin;besoin;themes;deja_la;description;acteurs;types_acteurs;roles_acteurs;approche;freins;types_freins;leviers;types_leviers;freins_leves;avancement;lieux_avancement;types_lieux_avancement;etapes_lieux;dates_avancement;preuves_avancement;dit_par;deploiement;resultats;evaluation;effets;cibles_effets;contact;mots_cles
P01;Les Mardis de La Verrerie;Le mardi, des voisins se retrouvent autour d’une table. Ils réparent des vélos et des appareils. Ils cuisinent. Ils lisent les factures ensemble. Au début, une travailleuse sociale était là. Elle est partie en juin 2026. Le groupe continue tout seul.;le centre social L’Escale;quatre personnes des Mardis;un atelier de lecture de La Verrerie;La Verrerie;quartier;Centre social L’Escale;centre social;Les Mardis de La Verrerie;2024-10;;Ne plus être seul devant une lettre de relance.;lien social;deux voisins réparaient les vélos dans la cour;Des voisins réparent, cuisinent et parlent factures autour d’une table.;;;;travail de groupe;la salle ferme à 18 h;locaux;la clé est confiée à trois habitantes;initiative laissée aux acteurs locaux;1;en cours;La Verrerie | Pays de Combelande | Montaubrel;quartier | intercommunalité | commune;autonome | premier essai | idée;2026-06 | 2026-11;la travailleuse sociale s’est retirée le 30 juin 2026, comme prévu;Les Mardis de La Verrerie;"La travailleuse sociale s’est retirée le 30 juin 2026, comme prévu ; le groupe tient la table seul.";;réalisée;trois voisines accueillent à la mairie;personnes;mardis@aubrelle.invalid;démonstration | réparation | factures | cuisine
P02;Permanence énergie à deux voix;;;;;La Verrerie;quartier;Maison des solidarités de La Verrerie;conseil départemental;;2026-03;;Des impayés d’énergie qui reviennent, et des gestes simples que personne ne montre.;;;Une travailleuse sociale et une personne de la ressourcerie reçoivent ensemble : un conseil, un geste de réparation.;La Bricole, ressourcerie;ressourcerie;partenaire;;;;;;;essai;;;;;;;;;;;;permanence@aubrelle.invalid;démonstration | énergie | réparation
P03;Le panier à prix choisi;À l’épicerie, le même panier a trois prix. Vous choisissez votre prix. Personne ne vous demande pourquoi. Au début, des gens n’osaient pas venir. Ils avaient peur d’être jugés.;l’équipe de L’Épicerie du Pont;;;Montaubrel;commune;L’Épicerie du Pont;épicerie sociale;;;;Manger correctement sans avoir à se justifier.;;;Trois prix sont affichés pour le même panier, chacun choisit le sien, personne ne demande pourquoi.;;;;;la peur d’être jugé retient de venir;adhésion des personnes;le même panier à trois prix, sans explication à donner;rythme et liberté des personnes;1;en cours;;;;;;;;;;;;epicerie@aubrelle.invalid;démonstration | alimentation
P04;Covoiturage de la Brinde;;;;;Vallée de la Brinde;bassin de vie;;;Les Voisines de la Brinde;;2025-05;Aller au marché et chez le médecin sans voiture.;;;Les voisines partageaient leurs trajets, d’abord par le tableau de la boulangerie, puis par une application.;;;;;le tableau de la boulangerie tient à une seule personne;action portée par une seule personne;;;;arrêté, appris;;;;;;;;Une application ne remplace pas le tableau de la boulangerie.;;;;(non indiqué par la source);démonstration | transport
P05;La Bricole chez vous;;;;;Pays de Combelande;intercommunalité;La Bricole, ressourcerie;ressourcerie;;;;Réparer sans avoir à descendre en ville.;;;;;;;;;;;;;;;;;;;;;;;;;;

"""#

    /// The content of `demo-aubrelle.json`.
    package static let demoAubrelleJSON: String = #"""
{
  "territories": [
    {"key": "00", "code": "00", "kind": "departement", "name": "Aubrelle", "in": [], "population": 246000, "hexagon": [7, 17]},
    {"key": "00-M", "code": "00-M", "kind": "commune", "name": "Montaubrel", "in": ["00"], "population": 41200},
    {"key": "00-V", "code": "00-V", "kind": "quartier", "name": "La Verrerie", "in": ["00-M"], "population": 5400},
    {"key": "00-C", "code": "00-C", "kind": "intercommunalite", "name": "Pays de Combelande", "in": ["00"], "population": 9800},
    {"key": "00-B", "code": "00-B", "kind": "bassin_de_vie", "name": "Vallée de la Brinde", "in": ["00"]}
  ],
  "bodies": [
    {"name": "Département de l’Aubrelle", "kind": "conseil_departemental", "territory": "00"},
    {"name": "Maison des solidarités de La Verrerie", "kind": "conseil_departemental", "territory": "00-V"},
    {"name": "Maison des solidarités de Combelande", "kind": "conseil_departemental", "territory": "00-C"},
    {"name": "CCAS de Montaubrel", "kind": "ccas", "territory": "00-M"},
    {"name": "CIAS du Pays de Combelande", "kind": "ccas", "territory": "00-C"},
    {"name": "Caf de l’Aubrelle", "kind": "caf", "territory": "00"},
    {"name": "MSA des Trois-Vallées", "kind": "msa", "territory": "00"},
    {"name": "Centre social L’Escale", "kind": "centre_social", "territory": "00-V"},
    {"name": "Aubrelle Habitat", "kind": "bailleur_social", "territory": "00"},
    {"name": "La Bricole, ressourcerie", "kind": "ressourcerie", "territory": "00-M"},
    {"name": "L’Épicerie du Pont", "kind": "epicerie_sociale", "territory": "00-M"},
    {"name": "Institut de formation en travail social de l’Aubrelle", "kind": "organisme_formation", "territory": "00"},
    {"name": "Comité local du travail social", "kind": "autre", "territory": "00"},
    {"name": "Les Mardis de La Verrerie", "kind": "groupe_habitants", "territory": "00-V", "since": "2024-10"},
    {"name": "Les Voisines de la Brinde", "kind": "groupe_habitants", "territory": "00-B"},
    {"name": "Comité des usagers du CCAS", "kind": "groupe_habitants", "territory": "00-M"}
  ]
}

"""#

    /// The content of `everyday-words.txt`.
    package static let everydayWordsTXT: String = #"""
# French words that people meet most often, one form for each family of forms (the others have the same stem): what is not
# among them is pointed at as rare in a text in plain language. Most frequent forms of `wordfreq` 3.1.1 (Robyn Speer,
# https://github.com/rspeer/wordfreq), first 11,000 of its large French list, without those of other languages and insults.
# Its data, made of Wikipedia, OpenSubtitles, Google Books, web and news corpora, is under Creative Commons BY-SA 4.0
# (https://creativecommons.org/licenses/by-sa/4.0/), and so is this list.
aaron ab abandonné abattre abattu abbaye abbé abeilles abolition abondance abonnés abord abou aboutir abraham abri
abris abrite absence absent absolument abstention absurde abus ac académie accent acceptent accepter accessibilité
accessible accession accessoires accident accompagnent accompagné accomplir accord accordent accouchement accro
accroche accroissement accroître accrue accueil accumulation accusé accès accéder accélérer achat acheter acheteur
achevé achètent acide acier acquis acquisition acquérir acte acteurs actif action actionnaires activité actrice
actualité actuellement ad adam adaptation adeptes adhérents adhésion adieu adjoint admet admettre administration
admirer admis admission adn ado adolescents adopté adore adorent ados adresse adrien adultes adversaire adverse
affaires affection affichage affiche affirme affirment affreux affronter afghanistan afin afp africains afrique afro
ag agence agenda agent agglomération agi agir agissait agissent agit agnès agresseur agression agricole agriculteurs
agriculture agréable ah ahah ahmed ai aide aident aie aient aigle aiguille ailes aille ailleurs aimable aime aiment
ainsi air airbus aise ait aix ajoutent ajouter al alain alan alarme albert album alcool alentours alerte alex
alexander alexandre alfred algérie algérien ali alice alignement alimentaire alimentation alinéa alla allah allaient
allais allait allant allemagne allemand allen aller allez alliance alliés allo allocation allongé allons allumer
allure allusion allé alors alpes alpha alsace alternative altitude aluminium aléatoire amant amateurs amazon ambassade
ambassadeur ambiance ambitieux ambition amende amener ami amical amiens amiral amis amitié amont amour ampleur
amsterdam amuser amy amélie améliorer aménagement américain amérique ana analyse ancien ancêtres anderson andrea
andrew android andré andy anecdotes ange angeles angers anglais angle angleterre anglo angoisse animation animaux ann
anna annales anne anneau annexe annie anniversaire annonce annoncent annuaire annuel annuler année anonymat anonyme
ans antenne anthony anti antilles antique antisémitisme antoine antonio antérieure anvers anxiété aout août ap
apercevoir aperçoit aperçu apocalypse apparaissent apparait apparaît apparaître appareil apparemment apparition
appartement appartenant appartiennent appartient apparu appelle appellent apple appli applicable application
appliquent apportent apporter apprend apprendre apprennent apprentissage appris approbation approche approfondir
approprié approuvé approvisionnement apprécie apprécier apprête appui appétit apres après aprés aquitaine ar arabe
araignée arbitrage arbitraire arbitre arbre arc arche archevêque archipel architecte architecture archives archéologie
argent argentine argile argument armand armement armes armure armée arnaque arnaud arracher arrange arrestation arrive
arrivent arrière arrondissement arrêtent arrêter arsenal art arte arthur article artifice artificielle artillerie
artisanat artisans artiste arène ascenseur ascension asiatique asie asile aspect assad assainissement assassinat
assassiné assaut assemblage assemblée asseoir assez assiette assis assistance association associe assumer assurent
assurer astuce atelier athlète athènes atlantique atlas atmosphère atomique atout attaché attaque attaquent atteignent
atteindre atteint attend attendent attendons attendre attendu attentat attention atterrissage attirer attitude
attraction attraper attribué au aube auberge aucun audace aude audi audience audio audition audrey augmentation
augmentent auguste augustin auparavant auprès auquel aurait aurions aurons auront aussi aussitôt australie australien
austérité autant autel auteur authentique autisme auto autobus autochtones automatique automne automobile autonomie
autopsie autorisation autorité autoroute autour autrefois autres autriche autrui auvergne aux auxquels av avaient
avais avait aval avance avant avantage avec avenir aventure avenue avertissement aveugle avez aviation aviez avignon
avion avis avocat avoir avons avortement avoue avril avère axe ayant ayez ayons azur aérienne aéronautique aéroport
aîné ba bac baccalauréat bactéries bagages bagarre bague baguette bah baie bail bain baisse bal balade balance balcon
baleine balle ballet ballon ban banal banane banc bancaire bande bang banlieue bannière banque banquier baptiste
baptisé baptême bar barbara barbe barbecue barcelone baron barrage barre barreau barrière barry bas baseball basket
basque basse bassin bastia bat bataille bataillon bateau batman battant battent batterie battre battu battus bay
bayern bayrou bbc bcp bd beau beaucoup beauté bec belge belgique belle ben benalla benjamin benoit benoît berceau
bercy berger berlin bernard berne bertrand besançon besoin beurre bfm biais bible bibliographie bibliothèque bidon
bien bienfaits bientôt bienvenue bijoux bilan bilingue billets billy bin bio biodiversité biographie biologique bis
bisous bizarre bière bla blague blaise blake blanc blanche blessure blessé bleu bleus bloc blocage blog blonde bloqué
blues blé bmw bo bob bobby bof boire bois boisson boite bol bombe bon bonaparte bonbons bond bonheur bonhomme bonjour
bonnet bonsoir bonté bonus boom bord bordeaux bordel bordure boris bornes bosser boston botanique bottes bouche
bouchon boucle bouclier boue bouffe bouger bouillon boulanger boulangerie boule boulevard boulogne boulot bouquet
bouquin bourbon bourg bourgeois bourgogne bourré bourse bout bouteille boutique bouton bouygues box boîte br bracelet
brad branche branle bras brave bravo bref brest bretagne breton brevet brian brigade brigitte brillant brin briques
brise britannique brièvement bronze brooklyn brosse brouillard bruce bruit brun bruno brunswick brut brutal bruxelles
brève brésil brésilien brûler bts bu budget budgétaire bug bulgarie bulle bulletin bureau burger burkina bus bush
buteur buts buzz bye bâtard bâtiment bâton bébé bénédiction bénéfice bénéficiaires bénéficient bénéficier bénéfique
bénévoles bétail béton bête bêtise bœuf ca cabane cabine cabinet caca cache cachent cadavre cadeau cadre caen café
cage cahier caire caisse calais calcaire calculer calendrier calibre californie calme cam camarades cameron cameroun
camille camion camp campagne camping campus camus caméra canada canadien canal canapé canard cancer cancers candidat
candidature cannabis cannes canon cantine canton caoutchouc cap capable capacité capitaine capitale capture caq car
caractère caractérise caractéristiques caraïbes carbone carburant cardiaque cardinal carl carlo carlos carnaval carnet
caroline carrefour carrière carré carte carton cas casino casque casquette cassation casse casting catalogne catalogue
catastrophe catherine catholicisme catholique cathédrale catégorie cauchemar cause caution cavalerie cavalier cave cc
cd cdi ce ceci ceinture cela cellulaire cellules celui cendres censure censé cent centaines centenaire centimes
centimètres centrale centre cependant cercle cerf certains certes certificat certifié certitude cerveau cesse cession
cest cette ceux cf cfa cgt ch chacun chagrin chaine chair chaise chaleur challenge chambre champ champagne champignons
champion championnat chan chance chancelier chanceux changent changer chanson chanter chanteur chanteuse chantier
chaos chapeau chapelle chapitre chaque char charbon charente charge charité charles charlotte charme charte chasse
chasseurs chat chatte chaud chaudière chauffage chauffer chauffeur chaussettes chaussures chaussée chauve chaîne che
chef chelsea chemin chemise cher cherchent chercher chercheurs cheval chevalier cheveux cheville chez chic chicago
chien chier chiffres chili chimie chimiques chine chinois chirac chirurgie chirurgien chloé choc chocolat choisi choix
choqué chose chou chouette chris christ christian christine christophe chronique chrétiens chu chuck chute château
chèque chèvre chêne chômage chômeurs chœur ci cible ciel cieux cigarette ciment cimetière cinq cinquantaine cinquante
cinquième ciné cinéaste cinéma cinématographique circonscription circonstances circuit circulaire circulation cire
cirque citation citoyenneté citoyens citron cité civile civilisation civique clair clan claque clara clark clarté
classe classification classique claude clause clavier clef clergé clermont clic clichés clients clientèle climat clin
clinique clinton clip cliquez cloche clos cloud clown club clé clément clôture cm cnrs co coach coalition coca cocaïne
cochon cocktail coco code coeur coffre cohen cohérence cohésion coiffure coin coincé col colin colis collaboration
colle collection collier colline colloque collège collègues colombie colonel coloniale colonisation colonne colère com
combat combattants combattre combattu combien combinaison combiné comble combustion comique comité commande comme
commence commencent comment commentaires commerce commercial commercialisation commettre commissaire commissariat
commission communal communautaire communauté commune communiqué compagnie compagnon comparaison comparer compassion
compatible compatriotes compenser complexe complice compliqué complot complètement complément complémentaires
comportement comportent composent compositeur composition composé comprenant comprendre comprends comprennent compris
comprise compromis compréhension comptable compte comptent compteur comptoir compétences compétition comte comtesse
comédie comédien concentration concept concernant concernent concert concession concevoir concile concitoyens conclu
conclure conclusion conclut concours concrètement concurrence condamné conditions conducteur conduire conduisent
conduit confession confiance confie configuration confirme confié conflit conflits confondre conformément confort
confrontation confrères confusion confédération conférence congo congolais congrès congé conjoint connais connaissance
connaissent connaissons connaitre connard connaît connaître connecté conneries connexion connu connus conquis
conquérir conquête consacré conscience conscient conseil conseillers consensus consentement conservatoire conserver
considèrent considéré consignes consiste console consommation constamment constance constantinople constater
constituent constitution constitutionnel constructeur construction construire construit consul consulat consulter
consécutive conséquences contact conte contemporain contenant content contenu contenus contestation contexte
contiennent contient continent continue continuent contourner contours contradiction contraintes contraire contraste
contrat contre contrepartie contribuent contribution controverse contrôle contrôleur convaincre convaincu convaincus
convention convenu convergence conversation convertir conviction convient convocation convoi convoqué conçu conçus
cookies cool cooper coopération coordination coordonnées copain copie copier copine coq coque coran corde cordon
corporation corps correctement correspond correspondent corriger corruption corse cortège corée coréen costa costume
cotisations coton coté cou coucher coucou coude couillard couilles couler couleur couloir coup coupable couple coupure
courage courbe courent coureurs couronne courriel courrier cours course court couru cousin couteau coutume couture
couvent couvert couverture couvre coéquipier coïncidence coût coûteux cp cracher craindre crains craint cran craquer
crash crayon creuse creux crever crier crime criminalité criminel crise cristal critique critères croatie crochet
croient croire crois croisière croissance croissant croit croix croyances croyez cru cruel crâne crème créanciers
créateur création créativité créatures crédibilité crédible crédit crédits créent créer cs ct cuba cuir cuisine cuisse
cuisson cuit cuivre culotte culpabilité culte cultiver culture culturel curieux curiosité curé cv cycle cyclisme
cycliste cylindres cyril câble cécile céder céleste célibataire céline célèbre céramique céréales cérébrale cérémonie
césar côté cœur da dakar dalle dame damien danemark danger dangereux daniel danny danois dans danse danseurs danseuse
date dauphin davantage david davis dc de debout dedans degré dehors deja delta delà demain demande demandent
demandeurs demandons demeure demeurent demi demoiselle denis dense densité dentaire dents depuis der derby dernier
derrière descend descendre descendu descente deschamps description designer dessert dessin dessous dessus destination
destruction dette deuil deux deuxième devant devenir devenu devenus deviendra deviennent deviens devient deviner
devint devise devoir devons devrait devront di diable diagnostic dialogue diamant diamètre diane dictateur dictature
dictionnaire didier diego diesel dieu dieux difficile difficultés diffusion différents digital digne dignité dijon
dimanche dimension diminuer dingue diocèse diplomatique diplôme dire directeur direction directoire directrice
dirigeants diront dis disciples discipline discours discret discrimination discussion discuter disent disney disons
disparaissent disparaît disparaître disparition disparu disparus dispo disponibilité disponible dispose disposent
disposition disputé disque dissolution distance distinction distingue distributeur distribution dit divers diverses
divertissement divine division divorce dix dixième dizaines dj djihadistes doc docteur doctorat doctrine documentaire
documentation documents doigts dois doit doivent dollars dom domaine domestique domicile dominique dommage donald donc
donne donnent dont dormir dors dort dorénavant dos dossier doté douanes double douce douceur douche douleur douloureux
doute douteux doux douzaine douze doué doyen dr dragon dramatique drame drapeau draps dresse drogue droit drone drôle
ds du dubois duc duchesse duché duel dunkerque duo dupont duquel durable durant durent dus dut dvd dylan dynamique
dynastie dès débarque débarrasser débat débattre débile débit débris début déc décalage décembre décennies déception
décharge déchets décident décidé décision déclaration déclarent déclencher déclin déco décor découverte découvrent
découvrir décret décrire décrit décrite décroche décès décédé dédié déesse défaire défaite défaut défend défendent
défendre défendu défense défenseur défi déficit défilé définir définition défunt dégage dégradation dégueulasse dégâts
déjeuner déjà délai délicat délicieux délinquance délire délits délivrer délégation délégué démarche démarrage démarre
démission démissionner démocratie démographique démon démonstration démontrer déménager dénomination dénonce départ
départemental dépasse dépasser dépend dépendent dépens dépenses déplacement déploiement déposer dépression député
dépêche dépôt dérange dérive déroule dés désaccord désagréable désastre désert désespoir désigne désire désolé
désordre désormais détachement détaillé détails détecter détendre détention détenu détenus déterminer déteste détient
détour détourner détresse détriment détruire détruit développement développent développeurs dévoile déçu dîner dôme dû
eau ecole economie ecoute ed edf editions edouard edward effacer effectivement effectuer effet efficace effondrement
efforts eglise ego egypte eh ei eiffel el elena elisabeth elizabeth elle elysée em embarquer embauche emblée
emblématique embrasser emma emmanuel emmener emparer empereur empire emplacement emploi emplois employeur emporter
empreinte emprise emprisonnement emprunter empêchent empêcher en encadrement enceinte enchères encontre encore
encourager encre endormir endroit energie enfance enfants enfer enfermé enfin enfoncer engagement engagent engin enjeu
enjeux enlever ennemi ennuie ennuis enquête enquêteurs enregistrement enrichir enseignement ensemble ensuite entame
entend entendent entendre entendu entendus entente enterré enthousiasme entier entité entièrement entourage entourent
entouré entrain entrant entraînement entraîneur entre entrent entreprendre entrepreneur entrepris entreprise entrepôt
entrer entretenir entretenu entretien entretient entrevue entrée envahi enveloppe envergure envers envie environ
environnementale envisager envoient envoyer ep equipe er eric ernest erreur es escalade escalier esclavage esclaves
escorte espace espagne espagnol espionnage espoir esprit espèce espère espérons essaient essais essaye essayer essence
essentiel essor est esthétique estime estiment estomac et etais etait etant etat etc etes ethnique etienne etre etudes
eu eugène euh eurent euro europe européenne euros eut eux eva eve evidemment ex exactement examen examiner excellent
exception exceptionnel excessive excité exclu exclure exclusivement exclut excuse excès exemplaires exemple exercer
exercice exige exigences exil existe existence expansion expertise experts explicite explique expliquent exploitation
explorer explosion expo exportations exposition exposé expression expriment exprimer exprès expulsion expédition
expérience expérimentation extension externe extinction extraction extraire extrait extraordinaire extrémité extrême
extérieur exécutif exécution fa fabricant fabrication fabuleux face facebook facile faciliter facteurs facture faculté
faible faiblesse failli faillite faim faire fais faisons fait fallait falloir fallu fameux familiale familier famille
famine fanny fans fantaisie fantasme fantastique fantôme fardeau farine fascinant faso fasse fassent fatigue faudra
faune fausse faut fauteuil faux faveur favorable favoriser façade façon fbi fc femelle femme fenêtre fera ferdinand
ferme fermeture ferons feront ferrand ferrari ferroviaire ferry fesses festival feu feuilles feux fiable fiancée fibre
fiche fichier fiction fidèle fief fier fierté fifa figaro figure figurent filet filiale filière fille fillette fillon
film fils filtre fin finalement finances financière finesse finistère finlande firent firme fiscale fit fixation fixe
fière fièvre flammes flanc flandre flash flemme fleurs fleuve flics flore florence floride flotte flou fluide flux
flèche fléau fm fn fo foi foire fois folie folle foncière fonction fonctionnaires fonctionnent foncé fond fondamentaux
fondateur fondation fondre font fontaine foot football footballeur force ford forfait formation forme formellement
forment formidable formulaire formule fort forteresse fortune forum forêt fosse fossiles fou foudre fouet fouilles
foule fourchette fournir fournisseurs fous fout foutent foutre foutu fox foyers fr fraction fracture fragile fragments
frais france francfort franchement franchise francisco franck franco francophone frank françois frappe fraternité
fraude fraîche fraîcheur fred frein fric frigo fringues frites froid fromage front frontière fruits frustration frère
frédéric fréquemment fréquence fu fui fuir fuite fumer funérailles fur furent furieux fusil fusillade fusion fusée fut
futur fédéral fédération fée félicitations félix féminin féministe février fête fût gabon gabriel gaffe gage gagnent
gagner gain gala galaxie galaxy galerie gallimard gamin gamme gand gang gants garage garantie garcia garde gardent
gardien garnison garonne gars gary garçon gaston gauche gaulle gaulois gauthier gay gaz gel gendarmerie gendarmes
geneviève genoux genre gens gentil gentille gentillesse gentiment genèse genève george germain geste gestion
gestionnaire gigantesque gilbert gilet gilles girard gironde glace glisser global globe gloire gmt golf google gordon
gorge gosse goutte gouvernement gouvernementale gouverneur goût gps gr grace grade graines graisse grammaire grammes
grand grandeur grange grant graphique gras grasse gratte gratuit grave gravité gravure grecque greffe greg grenade
grenier grenoble grey grille grimper grippe gris gros grosse grossesse grotte groupe grâce grèce grève gré grégoire gt
guadeloupe guerre guerrier gueule guide guillaume guinée guise guitare gustave guyane guère guérison gym gâcher gâteau
géant génial génocide général génération générosité génétique géographique géométrie gérard gérer gêne ha hab habiller
habitants habitat habitude habituellement habitué haha haine hais hall halloween halte hamilton hamon han handicap
harcèlement harmonie harper harris harry harvard harvey hasard hassan hausse haut hauteur havre haye haïti hd hebdo
hebdomadaire hectares hein hello henri henry herbe hervé heu heure heureux hey hier hip histoire historien historique
hitler hiver hiérarchie hmm ho hockey hollande hollywood homicide hommage homme homo homogène homosexualité
homosexuels hong hongrie hongrois honneur honnête honnêteté honoré honte honteux hop horaires horizon horloge hormis
horreur horrible hors hospitalier hostile howard hp http hubert hugo huile huit huitième hum humain humanitaire
humanité humble humeur humide humiliation humilité humoriste humour hurler hybride hydraulique hydro hydrogène hygiène
hymne hyper hypocrisie hypocrite hypothèse hâte hé hébergement hélas hélicoptère hélène héritage héritier hérité héros
héroïne hésite hôpital hôte hôtel ia ian ibn ici icône id idem identification identifier identité idiot idéal idée
idéologie ie ier ignore ignorent ii iii il ile illimité illusion illustre illégal image imaginaire imagine imbécile
immense immeuble immigration immobilier immunité immédiatement impact impasse impatience implantation implique importe
impose imposent imposition impossibilité impossible impression impressionnant imprimerie imprimé improbable impulsion
impériale impôt inacceptable inattendu inauguration incapable incapacité incarne incendie incertitude incident inciter
incluant inclure inclus inclut inconnu inconnus inconscient incontournable inconvénients incroyable inde indemnité
index indice indien indifférence indignation indigènes indique indiquent indirectement indispensable individu
individuelle individus indonésie industrie industriel indépendance infanterie infection infini infirmière inflation
influence info information informatique infos infraction infrastructures inférieur ingrédients ingénierie ingénieur
initiale initiative injection injuste injustice innocent innombrables innovation inondations inquiète inquiétude
inscription inscrire inscrit insectes insee insertion insiste inspecteur inspection inspiré instagram installer
instance instant instar instinct institut institutions instruction instruments insuffisance insulte insupportable
insurrection insécurité intellectuelle intelligence intense intention inter interaction interdiction interdire
interdit interdite interface interlocuteur intermédiaire international internautes interne internet interprétation
interroger interrompre interruption intervalle intervenir intervention intervient interview intime intitulé intra
intrigue introduction introduire introduit intuition intégralité intégration intéressant intéressent intérieur intérim
intérêt inutile invasion inventaire inventé inverse investissement investisseurs invisible invité inédit inédite
inégalités inévitable ios ip ipad iphone ira irai irais irait irak iran iranien iris irlande ironie iront isaac
isabelle islam islande isolé israélien israël issue issus istanbul isère italie italien itinéraire iv ivan ivoire ivre
ix jack jackson jacob jacques jadis jai jalousie jaloux jamais jambes jambon jane janvier japon jardin jason jaune
java jay jazz je jean jeanne jeff jennifer jeremy jerry jersey jessica jeter jeu jeudi jeune jeunesse jeux jim jimmy
joe john johnny johnson joie joindre joint jolie jonathan jones jordan joseph josh josé jouent jouer jouets joueur
joueuse jour journal journée joyeux jr juan judiciaire juge jugent juifs juillet juin juive julia julian julie julien
juliette jumeaux jumelles jungle junior jupe jupiter juppé jure juridiction juridique jurisprudence jury jus jusque
juste justesse justice justifie justifier justin jérusalem jérôme jésus karim karl kate kelly ken kennedy kenya kevin
kg khan ki kilomètres kilos kim kit km ko kong kurdes la label laboratoire lac laine laisse laissent laissons lait
lambert lame lampe lance lancent landes langage langue languedoc lapin laquelle large largeur larmes larry las latin
latéral laura laurence laurent lausanne laval laver lawrence laïcité le leader leclerc lecteur lecture legault
lendemain lens lentement leo lequel leroy lesbienne lesquels lettre leur lever levier lewis leçon lgbt liaison liban
liberté librairie libre libye libéral libération licence licenciement lien lieu lieutenant lieux ligne ligue lille
limite limoges lin lincoln linge linguistique linux linéaire lion lionel liquide lire lis lisbonne lisse liste lit
litres littoral littéraire littéralement littérature liverpool livraison livre livret liège lié ll lo localisation
locataire location locaux logement logiciel logique logistique logo loi loin lointain loire lois loisirs lol londres
long longtemps longue longueur lopez lorient lorraine lors lorsque los louis louise loup lourd louvre loyauté loyers
lr lu luc lucien lucratif lucy lui luis luke lumineux lumière lundi lune lunettes lutte luxe luxembourg lycée lycéens
lyon là lâche lèvres légale légendaire légende léger légion législatives légitime légumes légèrement léo léon ma mac
machine macron madagascar madame madeleine mademoiselle madrid mafia magasin magazine maghreb magie magique magistrat
magnifique magnétique mai maigre mail maillot main maintenant maintenu maintes maintien maintient maire mais maison
maitre majesté majeur majoritairement majorité mal maladie malaise malgré malheureusement malin maman mamie manager
manche manchester mandat mangent manger manhattan manif manifestation manifestent manipulation manière mannequin
manoir manon manque manquent mans manteau manu manuel manuscrit manuscrits manœuvre maquillage marathon marbre marc
marcel marchand marchandises marchent marché marco marcus mardi marge marguerite maria mariage marianne marine mario
marion maritime mark marketing marne maroc marocain marque marrant marron mars marseille marshall marteau martial
martin marx mary maréchal mas masculin masque massacre massage masse massif massive master masters mat match matelas
maternelle maternité mathieu mathilde maths mathématiques matin matière matrice matt matthew matthieu maturité
matériau matériaux matériel maudit maurice mauvais maux max maximale maxime maximum maçonnerie maître maîtresse
maîtrise maïs mc mdr me mec meilleur membres meme menace mener mensonge mensuel mentale menteur mention mentir menton
menu mercedes merci mercredi mercure merkel merveilleux mesdames message messe messieurs mesure met metro mettent
mettons mettre metz meubles meuf meurent meurs meurt meurtre meurtrier meuse mexicain mexique mg mgr mi miami michael
michel mickey micro microsoft midi miel mien mieux mignon migrants migration miguel mike milan milice milieu milieux
militaire militants mille milliardaire milliards milliers millions min mince mineurs minimum ministre ministère
minorité minuit minuscule minutes minéraux miracle miroir mis missiles mission misère mit mitterrand mix mixte mlle mm
mme mn mo mobile mobilier mobilisation moche modalités mode modem moderne modernisation modeste modification modifier
module modèle modération mohamed mohammed moi moindre moins mois moitié molière molécules moment mon monaco monarchie
monastère monde mondiale mondialisation monnaie monopole monseigneur monsieur monstre montage montagne montent monter
montpellier montre montrent montréal monuments monétaire moore moque morale morceau moreau morgan morin mort mortalité
mortel moscou moselle mosquée mot moteur motif motion motivation moto mou mouche moule moulin mourir mourut mousse
moutons mouvement moyen mp ms muet multi multiples multiplier multitude munich municipal munitions mur murray muscles
musculaire musicale musiciens musique musulmans musée mutation mutuelle mystique mystère mystérieux mythe mythique
mâle mènent mère mètres mécanique méchant médaille médecin médias médiatique médical médicaments médiocre méditation
méditerranée méfier méga mélange mélanie mélenchon mélodie mémoire ménage mépris mérite méritent métal métallique
métaphore méthode métier métrage métro métropole métropolitaine météo mêle même mœurs na nage nain naissance namur nan
nancy nanterre nantes naples napoléon nasa natale natation nathalie nathan natif nationale nations nature naturel
naufrage navette navigation navire nazis naît naître nba ne neige neil nelson nerfs nerveux net netflix nettoyage
nettoyer neuf neutralité neutre neuve neuvième neveu nez ni nice nick nickel nicolas nid nie nier niger nigeria nike
nina nintendo nique niveau nièce nobel noble noblesse noces nocturne noel noir noix nom nombre nombreux nomination
nommé non nord normal norman normandie normes norvège nos nostalgie notable notaire notamment notation notion notons
notoriété notre nourrir nourriture nous nouveau nouveauté nouvelle nov novembre noyau noyer noël nu nuages nuances
nucléaire nuire nuit nul nulle numérique numéro numéros nus nutrition ny né néanmoins nécessaire nécessite nécessité
néerlandais négatif négligeable négociations néo nîmes nôtre obama objectif objet obligatoire obligé obscurité
observatoire observer obsession obstacles obtenir obtention obtenu obtenus obtiennent obtient obus obéir occasion
occident occidentale occupe occupent occurrence ocde oct octobre océan odeur oeil oeufs oeuvre offensive offert office
officiel officier offrant offre offrent offrir oh oignons oise oiseaux ok oliver olivier olympique om omar ombre on
oncle ondes ong ongles ont ontario onu onze op opinion opinions opportunité opposent opposition opposé optimisation
optimiste option optique opus opération opérationnel orage oral orange orchestre ordi ordinaire ordinateur ordonnance
ordre ordures oreilles organisation organisent organisme orient orientale originaire original origine orléans
orthographe os oscar ose oser osé otage otan ottawa ou ouai ouais oublie oublier oublions ouest ouf oui ours outils
outre ouvert ouverture ouvrage ouvrent ouvriers ouvrir oxford oxygène où pa pablo pacifique pack pacte page paient
paille pain paire paisible paix pakistan palace palais palestine palestiniens palmarès palme pan panier panique panne
panneaux pantalon pape papier papillon paquet par paradis paradoxe paragraphe paraissent parallèle paramètres
parasites paraît paraître parce parceque parcours parcouru pardon pareil parents parfait parfaitement parfois parfum
pari paris parisien parker parking parlementaire parlent parler parlons parmi paroisse parole parquet parrain partage
partagent partenaire partenariat partent participent participer particularité particules particulier partie
partiellement partisans partition partout paru parution parvenir parvenu parviennent parvient pas pascal passage
passagers passe passent passeport passif passion passons pasteur pat pathétique patience patients patrice patrick
patrie patrimoine patriotes patron patrouille pattes pau paul pauline paulo pause pauvre pauvreté pavillon pavé payer
pays paysage paysans pc pcf pdf pdg peau pedro peindre peine peint peintre peinture peloton pelouse pen penalty penche
pendant pense pensent pension pensons pente perception percer percevoir perd perdent perdre perdu perdus perfection
performance perles permanente permet permettent permettre permettront permis permission perpignan persiste perso
personnage personnalité personne personnel perspective persuadé perte pertinence pervers perçu peste pesticides petit
petite peu peugeot peuple peur peut peuvent peux ph phare pharmacie phase phil philadelphie philip philippe
philippines philosophie phoenix photo photographe photos phrase physique phénomène pi piano pib pic picardie pied
pierre pile piliers pilotage pilote pilule pin ping pipe pique pirates pire pis piscine pisse piste pistolet pitié
pizza pièces piège pl placard place plafond plage plaie plaignent plaindre plaine plainte plaire plaisir plaisirs
plait plan planche planification plantes planète plaque plastique plat plateau plateforme platine plaît plein pleurer
pleut plier plomb plongée plq plu pluie plume plupart plus plusieurs plutot plutôt pme pneus po poche podium poids
poignet poignée poil poing point pois poison poisson poitiers poitou poitrine poivre poker pokémon poli police
policiers politiciens politique pollution polo pologne polonais polémique pomme pompe pompiers pont pop populaire
popularité population porc porno portable portail porte portefeuille portent porteur portion porto portrait portraits
portugais portugal pose posent position positionnement possession possibilité possible possède possèdent postale poste
posture potable pote poteau potentiel potter poubelle pouce poudre poule poulet poumons poupée pour pourcentage
pourquoi pourrait pourrions pourrons pourront poursuit poursuivent poursuivi poursuivre pourtant pourvoir pourvu
pousse poussent poussière poutine pouvez pouvoir pouvons poème poète poésie poétique pp pq pr pratique premier
premiere prend prendre prenez prennent prenons prescription presque presse pression prestation prestige prestigieux
preuve prie primaire prime prince princesse principal principe printemps priori priorité pris prison prisonniers prit
privilège privilégié privé prix prière pro probablement problème problématique processus prochaine proche procurer
procureur procès procédure procédé producteurs production produire produisent produit professeur profession
professionnel profil profit profitent profiter profondeur profondément programme progressivement progrès proie
projection projet prolonger promenade promener promesse promet promis promo promotion promouvoir prononcé propagande
propagation prophète propice proportion proportionnelle propos proposent proposition propre propriétaire propriété
pros prospérité prostitution protagonistes protecteur protection protestation protocole protéger protéines prouver
provenant provence proviennent provient province provincial provisoire provocation provoquer proximité prudence
prudent prusse près pré préalable précaution précieux précis précise précoce précédent précédé prédécesseur préface
préfecture préfet préfère préfèrent préférence préjudice préjugés préliminaire prélèvement prénom préoccupations
préparent préparer présence présente présentent préserver président présidentielle présidé prétend prétendent
prétendre prétexte prévenir prévention prévenu prévisions prévoir prévoit prévu prévus prêt prêtre ps pseudo psg psy
psychiatre psychologique psychologue pu pub public publicitaire publie publique publié puce puis puisque puissance
puisse puissent puits punir punition punk pur puy pyramide pyrénées pâle pâques pâte père pèse péché pédagogique pékin
pénal pénible péninsule pénurie pénétrer péril périmètre période périphérie pérou pétition pétrole pêche pêcheurs pôle
qatar qi qu quai quais qualification qualifié qualité quand quant quantité quarantaine quarante quart quartier quasi
quatorze quatre quatrième que quel quelconque quelques quentin question questionnaire queue qui quiconque quinzaine
quinze quittent quitter quo quoi quoique quotidien québec québécois quête rabat race rachat rachel racheter racines
racisme raciste raconte racontent radar radical radio radios rage raid rail raison rajouter ralentir ramadan ramasse
ramasser ramener randonnée rang rangers rap raphaël rapidement rappelle rappellent rappelons rappeur rapport
rapportent rapporteur rapproche rare ras rassemblement rassurer ratio ratp rattraper raté ravi ray raymond rayon rdc
rdv re rebelles recensement recettes recevez recevoir recevra recherche recommande recommence recommencer reconnais
reconnaissance reconnaissent reconnaît reconnaître reconnu reconnus reconstruction reconstruire record recours
recouvert recrutement recueil reculer recyclage redonner redoutable refaire refait reflète refroidissement refuge
refuse refusent regarde regardent registre regrette regroupe reims reine rejet rejoindre rejoins rejoint relais
relance relations relief religieux religion religions relire relié relâche relève relèvent remarque remboursement
remercie remercier remet remettre remis remise remontent remonter remparts remplacer remplir remporté remède remédier
renaissance renard renaud renault rencontre rencontrent rend rendent rendre rendu rendus renforcer renfort rennes
renommée renoncer renouveau renouvellement renseignements rentabilité rente rentrent rentrer renverser renvoie
repartir repas repasser reportage reporter repose repousser reprenant reprend reprendre reprennent repris reprise
reproche reproduction reproduire représailles représente représentent repérer requin requis requête rer respect
respectent respectueux respirer responsable ressemble ressemblent ressens ressenti ressort ressources restaurant reste
restent resto restreint restrictions retard retenir retenu retiens retient retirer retour retourner retrait retraite
retrouvent retrouver revanche revendications revenir revenu revenus revers reviendra reviennent reviens revient
revivre revoir revue rez reçois reçoit reçoivent reçu reçus reçut rh rhin rhum rhétorique rhône ri richard riche
richelieu richesse rick rideau ridicule rien rigole rigueur rime rio rire ris risque risquent rit rituel rival rive
rivière riz robe robert robin robinet robot roc roche rochelle rochers rock roger roi rois roland romain roman
romantique rome rompre rompu ron ronaldo rond rose ross rotation rouen roues rouge roule rouleau roumanie rousse
rousseau roussillon route routine routière roux roy royal royaume rt rtl ruban rubrique rude rue rugby ruines ruisseau
rumeurs rupture rural russell russie rwanda ryan rythme règles règne ré réacteur réaction réagir réalisent réalisme
réaliste réalisé réalité rébellion récemment réception réchauffement réciproque récit récits réclame réclament récolte
récompense réconciliation récupérer rédacteur rédaction rédigé réduction réduire réduit réel réflexion réflexions
réfléchir réforme réfugiés référence référendum régime régiment région régional réglementaire réglementation
régulation régulièrement réhabilitation rémunération rémy rénovation répandu réparer répartis répartition répertoire
réplique répond répondent répondre répondu réponse répression républicains république réputation répète répétition
réseau réserve réservoir réside résidence résistance résolution résoudre résultats résulte résumé rétablir réunion
réunis réussi réussite réveille révision révolte révolution révolutionnaire révèle révèlent rêve rôle sa sable sabre
sac sachant sacrifice sacrifier sacré sage sagesse sain saint sais saison sait salade salaire salariés sale salle
salon saluer salut sam samedi samsung samuel sanctions sanctuaire sandwich sang sanitaire sans santé saoudite sapin
sara sarah sarkozy sas satan satellite satisfaction satisfaire satisfait sauce sauf saumon saura sauter sauvage
sauvegarde sauver sauvetage sauveur savent saveur savez savoie savoir savons saône sc scandale schéma science
scientifique scolaire scolarité scooter score scott script scrutin sculpture scène scénario scénarios sdf se sean
seattle sec secondaire seconde secours secret secrétaire secrétariat secte secteur section segment seigneur sein seize
sel selon semaine semblable semble semblent semestre semi seniors sens sensation sensibilisation sensibilité sensible
sent sentent sentier sept septembre septième sera serbie serge sergent serment serons seront serpent serre sert
servent serveur service serviette servir serviteur session seuil seul sexe sexualité sexuelle sexy sfr shakespeare
shanghai shirt shopping si sicile sida sienne sierra sieste signal signature signe signifie signifier silence
silencieux silhouette silva similaire simon simple simplicité simplifier simulation simultanément sincère singapour
singe singulier sinistre sinon sire sirop site situation situé six sixième siècle siège ski slogan smartphone smith
sms sncf sobre soccer social socio sociologie société socle soeur soi soient soif soigner soigneusement soin soir sois
soit soixante sol solaire soldats solde soleil solidaire solidarité solide solitaire solitude solo solution sombre
sommaire sommeil sommes sommet son sondage sonde songe sonore sont sony sophie sorbonne sorcière sors sortent sortir
sos sou souche souci soucieux soudain soudan souffert souffle souffrance souffrent souffrir souhait souhaite
souhaitent souhaitons soulagement soulever souligne soumettre soumis soumise soumission soupe souple soupçons source
sourcils sourd souriant sourire souris sous soutenir soutenu soutien soutiennent soutient souvenir souvenirs souvent
souverain souveraineté souviens souvient soviétique soyons spa spatiale spectacle spectaculaire spectateurs spectre
sperme sphère spirituel splendide sport sportif sportive sprint spécial spécialisé spécifique ss st stable stade stage
stagiaire stan standard stanley star startup station statistiques statue statut ste steam stephen sterling steve
steven stock stockage stopper stp strasbourg stratégie streaming stress strictement structure studio studios stupide
style stylo stéphane su subir sublime substance subventions successeur succession succès sucer sucre sud sueur
suffisamment suffit suffrages suggestions suggère suicide suis suisse suite suivant suivent suivre sujet sultan super
superbe superficie supermarché supplément supplémentaires supporter supporters suppose suppression supprimer suprême
supérieur supériorité sur surface surmonter surnom surnommé surplus surprenant surprend surprendre surpris surprise
sursis surtout surveillance survie survivants survivre survécu susceptibles suscite suspect suspendre suspendu
suspension suzanne suède suédois svp sydney sylvain sylvie symbole sympa sympathique symptômes syndicale syndicat
syndrome synonyme synthèse syrie syrien système systématique sèche séance sébastien sécheresse sécurisé sécuritaire
sécurité séduction séduire séduit séjour sélection sélectionneur sélectionné séminaire sénat sénateur sénégal
séparation séparent séquence sérieux sérénité séville sévère sûr sûreté sœur ta tabac table tableau tablette tabou
taches tactique taf taff tag taille taire talent talentueux talons tandis tant tantôt taper tapis tard tarifs tarte
tas tasse tatouage taubira taureau taux taxe taylor tchèque te tech technicien technique techno technologie ted teddy
teint tellement temple temporaire temps température tempête tend tendance tendre tendresse tendu teneur tenir tension
tentative tente tentent tenu tenus ter terme terminal terminé terrain terre terrestre terreur terrible territoire
territoriale terrorisme terry test tete texte textile tgv thaïlande thermique thierry thomas thread thème thèse thé
thématique théologie théorie théorique thérapeutique thérapie thérèse théâtre ti tic ticket tiendra tiennent tiens
tient tiers tige tigre tim timbre timide tirage tirent tirer tireur tissu tissus titre titulaire tl toi toile
toilettes toit tokyo tolérance tom tomates tombeau tombent tomber tommy ton tonnerre tony top tord toronto torse tort
tortue torture total touche touchent toujours toulon toulouse tour tourisme touristes tournage tournent tourner
tournoi tournois tous tout toutefois toxiques tr traces trad tradition traditionnelle traduction traduire traduit
trafic tragique tragédie trahi trahison train traitement traitent trajectoire trajet trame tramway tranche tranquille
trans transactions transfert transformation transféré transit transition transmet transmettre transmis transmission
transparence transport traumatisme travail travaillent travailler travailleurs travaux travers traversent traverser
traîne treize tremblement trentaine trente tres tri triangle tribu tribunal tribune tribus trimestre trio triomphe
triple triste tristesse trois troisième troll trompe trop trophée trottoir trou troubles troupes trous trouve trouvent
trouvons troyes truc trudeau trump très trés trésor trêve trône tu tube tuent tueur tumeur tunis tunisie tunnel turc
turin turquie tutelle tuyau tuyaux tv tva tweet twitter tyler type typique tâche télécharger télécommunications
téléphone téléspectateurs télévision témoignage témoigne témoignent témoin ténèbres tête tôt ue ukraine ultime ultra
ump un unanimité und une unesco uni uniforme union unique unir unis unité univers universel universitaire université
uranium urbain urbanisme urgence urgent urss usa usage usagers usb usine utile utilisent utiliser va vacances vaccin
vache vague vain vaincre vaincu vainqueur vais vaisseau vaisselle val valable valence valent valentin valeur valide
valise vallée valoir valorisation valu valérie vampire van vancouver vanessa vannes vapeur var variable variations
varient variés variété vas vaste vatican vaut vaux ve vedette vegas veille veine vend vendent vendeur vendre vendredi
vendu vendus venezuela vengeance venger venir venise venons vente ventre venu venus verbe verdict verdun vernis verre
verrons verront vers versailles verser version vert verticale vertu vertus veste vestiges veuillez veulent veut veuve
veux vf viande vice vichy victime victoire victor victoria vide vidéo vidéos vie vieille viendra viendront viennent
viens vient vierge vietnam vieux vif vigilance vignes vigueur vii vilaine village ville villeneuve vin vincent vingt
vingtaine vint viol violation violence violent violet violon virage virer virginie virtuelle virus vis visage visent
visibilité visible vision visite visiteurs visuel vital vite vitesse vitre vitrine vivant vivent vivons vivre vladimir
vo vocabulaire vocation voeux vogue voici voie voient voile voilà voir vois voisinage voisins voit voiture voix vol
volcan volet voleur volontaire volontiers volonté voltaire volume vomir von vont vos vosges vote votent votre voudrais
voulait vouloir voulons voulu vous voyage voyageurs voyons voûte vraiment vrais vraisemblablement vs vu vulgaire vus
vécu végétation végétaux véhicule vélo vélos vénus vérification vérifier vérité véronique vétérinaire vêtements vôtre
vœux walker wallonie walter wars washington watson wayne web week wifi wikipédia william wilson windows wow xavier
xbox xd xi xiii xiv xixe xv xvi xviiie xx xxe ya yann yen yeux yo yoga york youtube yvelines yves yémen zone zoo
zurich zélande zéro âge âgé âme âne ça çà ème ère écart échange échantillon échapper échec échelle écho échoué
échéance éclair éclairage éclat éco école écologique économique économiser écosse écoute écran écraser écrire écris
écrit écriture écrivain écrivait écrivent écurie édifice éditeur édition édouard éducation également égard église
égoïste égypte égyptien élaboration élan élargir électeurs élections électorale électorat électrique électronique
élevage éleveurs éliminatoires éliminer élire élite éloigner élu élus élysée élèves élégance élémentaire éléments
éléphant émergence émet émettre émeutes émis émission émotions ému énergie énergétique énerve énorme épais épaisse
épaisseur épargne épaule éphémère épicerie épidémie épisode éponge époque épouse époux épreuve épuisé épée équation
équilibre équipage équipe équitable équivalent éric établissement étage étaient étais était étant étape état éteindre
éteint étend étendre étendue éternel éternité éthique étienne étiez étions étiquette étoiles étonnant étranger
étrangers étroite étude étudiants été évacuation évaluation évasion éventuellement évidemment éviter évolution évoque
événements évêque êtes être île œil œufs œuvre

"""#

    /// The content of `fiches.json`.
    package static let fichesJSON: String = #"""
[{"code":"1A","fiche":"1A","titre":"Conférences familiales en Ardèche","sous_titre":"Retour d'expérience du Conseil départemental","thematique":"conferences_familiales","modele_pratique":"conference_familiale","nature":"programme_formation","processus":["conference_familiale","plan_formation_coordinateurs"],"champs_intervention":["action_sociale_generale","protection_enfance"],"echelle":"departemental","territoires":[{"libelle":"Ardèche","type":"departement","departement_code":"07","departement":"Ardèche","region_code":"84","role":"principal"}],"annee_debut":2014,"annee_fin":null,"annee_libelle":"2014","porteurs":[{"nom":"Conseil départemental de l'Ardèche","type":"conseil_departemental","role":"porteur"}],"acteurs":[{"nom":"Association Pluriels (un coordinateur formé)","type":"association","role":"partenaire"},{"nom":"Association Le Phare (un coordinateur formé)","type":"association","role":"partenaire"},{"nom":"Conseil départemental du Nord","type":"conseil_departemental","role":"partenaire"},{"nom":"Conseil départemental de la Gironde","type":"conseil_departemental","role":"partenaire"},{"nom":"Formateur-consultant indépendant (appui à l'expérimentation)","type":"professionnel_individuel","role":"formateur"}],"publics":{"libelle":"Ensemble des publics de l'action sociale","categories":["tout_public"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":[],"lignes":"781"},"definition":{"texte":"Une famille et ses proches décident eux-mêmes comment atténuer une difficulté. L'idée vient des Maoris, plusieurs pays européens l'ont adoptée et elle vaut pour tous les champs de l'action sociale.","lignes":"785"},"descriptif":{"texte":"Le Département forme les travailleurs sociaux, puis propose des conférences familiales aux personnes.","lignes":"789"},"objectifs":[{"libelle":"Renforcer la capacité d'agir des personnes suivies","lignes":"791"},{"libelle":"Faire évoluer les façons de travailler des professionnels","lignes":"791"}],"emergence":{"rubrique_presente":true,"resume":"Découverte fortuite en formation, puis mise à l'agenda dans un travail interdépartemental sur les droits culturels et expérimentation pilotée par un agent désigné.","constats":[],"origine":"mixte","declencheurs":["decouverte_approche","volonte_institutionnelle"],"lignes":"794-797"},"jalons":[{"date":"2002","type":"decouverte","libelle":"Un agent découvre la méthode lors d'une formation en protection de l'enfance","lignes":"794"},{"date":"2014","type":"decision","libelle":"Présentation interne, au sein de travaux entre départements sur les droits culturels","lignes":"795"},{"date":"2014","type":"experimentation","libelle":"Lancement de l'expérimentation : agent pilote désigné, cadres, travailleurs sociaux et partenaires informés, Nord et Gironde invités","lignes":"797"},{"date":"2019","type":"formation","libelle":"Seize coordinateurs formés","lignes":"798"},{"date":"2021-05","type":"formation","libelle":"Sensibilisation des professionnels au repérage et à l'orientation","lignes":"805"}],"etapes":[],"outils":[{"type":"autre","libelle":"Outils communs élaborés collectivement","lignes":"809"}],"financements":[{"type":"departement","libelle":"Formation des coordinateurs prise en charge par le Département","montant_eur":null,"base":null,"annee":null,"lignes":"799"}],"budget":[],"moyens_humains":[{"fonction":"coordinateurs formés (dont 2 issus d'associations)","effectif":16,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"798"},{"fonction":"agent chargé du pilotage de l'expérimentation","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"797"}],"formations":[{"type":"formation_coordinateur","libelle":"Formation de coordinateurs de conférences familiales","organisme":"Formateur indépendant","duree_jours":null,"duree_jours_max":null,"effectif_forme":16,"public":"agents départementaux et associations","annee":2019,"lignes":"798"},{"type":"sensibilisation","libelle":"Sensibilisation au repérage et à l'orientation","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"professionnels, ouverte de plus en plus aux partenaires","annee":2021,"lignes":"805"}],"gouvernance":[{"type":"comite_technique","nom":"Comité technique des coordinateurs","composition":"coordinateurs","frequence":null,"lignes":"809-810"}],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"mise_en_oeuvre","resume":"Coordinateurs opérationnels ; l'effort porte désormais sur la détection des situations à orienter.","lignes":"798, 805"},"indicateurs":[{"code":"coordinateurs_formes","libelle":"Coordinateurs formés","valeur":16,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2019","perimetre":null,"lignes":"798"},{"code":"coordinateurs_associatifs","libelle":"Dont salariés d'associations","valeur":2,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2019","perimetre":null,"lignes":"798"},{"code":"suivi_apres_conference","libelle":"Délai du point de suivi après la conférence","valeur":3,"valeur_max":null,"comparateur":"=","unite":"mois","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"834"}],"conditions":[{"libelle":"Changements de management, dont un comité technique et l'élaboration d'outils par tous","lignes":"809"},{"libelle":"Comité technique chargé de désigner le coordinateur à chaque demande","lignes":"810"}],"leviers":[{"categorie":"soutien_hierarchie","libelle":"Adaptation du management pour porter la démarche","lignes":"809"},{"categorie":"methode_outils","libelle":"Outils communs construits avec tous","lignes":"809"},{"categorie":"mise_en_oeuvre_rapide","libelle":"Réactivité pour affecter un coordinateur à chaque demande","lignes":"810"}],"freins":[{"categorie":"temps_charge_travail","libelle":"La réactivité exigée pèse sur la charge des professionnels","lignes":"810"},{"categorie":"meconnaissance_demarche","libelle":"Peu de personnes demandeuses, faute de connaître la démarche ; besoin de la populariser et de former plus de coordinateurs","lignes":"811"},{"categorie":"non_precise","libelle":"Second frein illisible dans la source (texte tronqué)","lignes":"811"}],"points_vigilance":[{"libelle":"Outil parmi d'autres, à adapter à chaque situation","lignes":"821"}],"regles_ethiques":[{"libelle":"Le bilan d'impact se fait à la demande des familles","lignes":"832"}],"mise_en_oeuvre":[{"libelle":"La conférence n'est pas une solution universelle ; elle se module selon la situation","lignes":"821"}],"effets":[{"cible":"institutions","categorie":"evolution_organisation","sens":"positif","libelle":"Le protocole de prévention précoce associe désormais la femme enceinte, qui invite qui elle veut","lignes":"825"},{"cible":"institutions","categorie":"essaimage_demarches","sens":"positif","libelle":"Les territoires pratiquants s'ouvrent plus facilement à d'autres démarches comme le référent de parcours","lignes":"825"},{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Contribution au pouvoir d'agir et au développement social","lignes":"826"}],"evaluation":{"statut":"continue","types":["quantitative","qualitative","suivi_differe"],"evaluateurs":["porteur","coordinateurs"],"resume":"Pilotée par les responsables du projet avec les coordinateurs, elle combine comptages, appréciation de la résolution du problème et point à trois mois.","outils":[],"indicateurs_suivis":["nombre de conférences réalisées","nombre de coordinateurs formés","temps passé par le référent","temps passé par le coordinateur","degré de résolution de la situation (partielle ou complète)","respect du plan d'action","évolutions constatées"],"temporalites":["fin de conférence","3 mois après"],"resultats":[],"limites":[],"lignes":"830-834"},"perspectives":[{"type":"reseau_professionnel","libelle":"Rencontres régulières entre départements pratiquants","echeance":null,"lignes":"815"},{"type":"reseau_professionnel","libelle":"Réseau interdépartemental pour tester les projets de chacun auprès d'autres institutions","echeance":null,"lignes":"817"},{"type":"extension_public","libelle":"Conférences pour éviter les sorties sans solution des jeunes majeurs de l'ASE","echeance":null,"lignes":"818"}],"reperes_methodologiques":[{"libelle":"Le rapport recense trois formateurs en France pour cette méthode (dont ceux de Question de Justice et de RETIS).","lignes":"801"}],"references":[],"relations":[{"type":"coopere_avec","cible":"1B","libelle":"Nord invité au lancement","lignes":"797"},{"type":"coopere_avec","cible":"1C","libelle":"Gironde invitée au lancement, puis sensibilisée avec l'appui de l'Ardèche fin 2015","lignes":"797, 946"},{"type":"meme_modele","cible":"1B","libelle":"Même méthode","lignes":"783"},{"type":"meme_modele","cible":"1C","libelle":"Même méthode","lignes":"783"},{"type":"meme_modele","cible":"1D","libelle":"Même méthode","lignes":"783"},{"type":"meme_modele","cible":"1E","libelle":"Même méthode","lignes":"783"},{"type":"ouvre_la_voie_a","cible":"2D","libelle":"Terrain plus favorable au référent de parcours (même modèle, sans lien cité avec le Haut-Rhin)","lignes":"825"},{"type":"inspire_de","cible":null,"libelle":"Traditions maories, puis pratiques européennes","lignes":"785"}],"qualite_donnees":[{"champ":"conditions","constat":"Mot clé perdu à la numérisation (nature exacte du facteur de réussite)","lignes":"809"},{"champ":"conditions","constat":"Phrase déformée sur le rôle du comité technique","lignes":"810"},{"champ":"freins","constat":"Nom manquant après « le faible »","lignes":"811"},{"champ":"indicateurs","constat":"Aucun nombre de conférences réalisées alors que l'indicateur est suivi","lignes":"832"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":773,"ligne_fin":834},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","etat_avancement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"1B","fiche":"1B","titre":"Conférences familiales dans le Nord","sous_titre":"Retour d'expérience du Conseil départemental","thematique":"conferences_familiales","modele_pratique":"conference_familiale","nature":"programme_formation","processus":["conference_familiale","plan_formation_coordinateurs"],"champs_intervention":["protection_enfance"],"echelle":"departemental","territoires":[{"libelle":"Nord","type":"departement","departement_code":"59","departement":"Nord","region_code":"32","role":"principal"},{"libelle":"UTPAS Dunkerque Est - Hondschoote","type":"bassin_de_vie","departement_code":"59","departement":"Nord","region_code":"32","role":"experimentation"}],"annee_debut":2016,"annee_fin":null,"annee_libelle":"2016","porteurs":[{"nom":"Conseil départemental du Nord","type":"conseil_departemental","role":"porteur"},{"nom":"La Sauvegarde du Nord","type":"association","role":"copilote"},{"nom":"AGSS de l'UDAF","type":"association","role":"copilote"}],"acteurs":[{"nom":"RETIS (attributaire du marché de formation)","type":"organisme_formation","role":"formateur"},{"nom":"Observatoire départemental de la protection de l'enfance (ODPE)","type":"conseil_departemental","role":"copilote"},{"nom":"UTPAS Dunkerque Est - Hondschoote (premier site pratiquant)","type":"conseil_departemental","role":"copilote"},{"nom":"Associations habilitées ASE / AEMO","type":"association","role":"partenaire"}],"publics":{"libelle":"Familles à soutenir dans une période difficile de leur vie","categories":["familles","enfants_protection_enfance"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["secteur de l'aide sociale à l'enfance, ouverture envisagée à la perte d'autonomie et au handicap"],"lignes":"852-854, 862"},"definition":{"texte":"En protection de l'enfance, la famille et son entourage décident comment réduire le danger pour l'enfant, afin de lui éviter autant que possible une séparation d'avec son milieu. Origine maorie, relais au Canada notamment.","lignes":"858"},"descriptif":{"texte":"Le Département forme les professionnels et organise les conférences avec deux associations habilitées ; la coordination croisée entre structures garantit la neutralité.","lignes":"862-864"},"objectifs":[{"libelle":"Renforcer la capacité d'agir des personnes suivies","lignes":"866"},{"libelle":"Faire évoluer les façons de travailler des professionnels","lignes":"866"}],"emergence":{"rubrique_presente":true,"resume":"Délibérations départementales en faveur de la prévention à domicile et des ressources de l'entourage, suivies d'un premier territoire test puis d'une extension à huit territoires.","constats":[{"libelle":"Volonté de s'appuyer sur les compétences des parents, de l'enfant et du réseau proche","lignes":"869-870"}],"origine":"descendante","declencheurs":["volonte_politique","volonte_institutionnelle"],"lignes":"869-875"},"jalons":[{"date":"2015","type":"decision","libelle":"Délibérations sur la prévention et la protection à domicile","lignes":"869"},{"date":"2016","type":"formation","libelle":"Première formation en fin d'année sur un territoire test : 16 coordinateurs","lignes":"873"},{"date":"2017","type":"experimentation","libelle":"Quatre conférences dans l'année","lignes":"894"},{"date":"2018","type":"experimentation","libelle":"Cinq conférences dans l'année","lignes":"894"},{"date":"2019","type":"generalisation","libelle":"Généralisation du programme de formation","lignes":"895"},{"date":"2020","type":"extension","libelle":"Trois conférences au premier semestre","lignes":"895"}],"etapes":[],"outils":[{"type":"cahier_des_charges","libelle":"Cahier des charges de formation rédigé avec les associations","lignes":"880, 907"}],"financements":[{"type":"plan_formation","libelle":"Chaque employeur paie la formation de ses salariés ; factures distinctes par employeur","montant_eur":null,"base":null,"annee":null,"lignes":"888"},{"type":"mise_a_disposition","libelle":"Salles prêtées sans frais par le Département ou une association","montant_eur":null,"base":null,"annee":null,"lignes":"888"}],"budget":[],"moyens_humains":[{"fonction":"coordinateurs formés lors de la première session","effectif":16,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"873"}],"formations":[{"type":"formation_coordinateur","libelle":"Formation interinstitutionnelle de coordinateurs, tournée vers la pratique","organisme":"RETIS","duree_jours":4,"duree_jours_max":5,"effectif_forme":16,"public":"Département, associations habilitées ASE","annee":2016,"lignes":"873, 875, 895"},{"type":"seminaire","libelle":"Séminaires de sensibilisation (4 x 50 personnes prévues)","organisme":null,"duree_jours":1,"duree_jours_max":null,"effectif_forme":null,"public":"professionnels","annee":2019,"lignes":"895"},{"type":"sensibilisation","libelle":"Formation des cadres départementaux (50 à 100 prévus)","organisme":null,"duree_jours":1,"duree_jours_max":null,"effectif_forme":null,"public":"cadres","annee":2019,"lignes":"895"}],"gouvernance":[{"type":"pilotage_dedie","nom":"Pilotage départemental à deux têtes","composition":"ODPE et responsable de l'UTPAS pionnière","frequence":null,"lignes":"886"},{"type":"groupe_pilote","nom":"Maîtrise d'ouvrage partagée Département - associations","composition":null,"frequence":null,"lignes":"879-882"},{"type":"pilotage_dedie","nom":"Organisation locale par territoire (sélection des candidats, réunions d'information)","composition":null,"frequence":null,"lignes":"883"},{"type":"reseau_coordinateurs","nom":"Réseau départemental de coordinateurs (en constitution)","composition":null,"frequence":null,"lignes":"903"}],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"generalisation","resume":"Formation déployée sur les huit territoires, volume de conférences encore modeste.","lignes":"874, 892-895"},"indicateurs":[{"code":"coordinateurs_formes","libelle":"Coordinateurs formés (première session)","valeur":16,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2016","perimetre":null,"lignes":"873"},{"code":"territoires_couverts","libelle":"Territoires d'action sociale concernés","valeur":8,"valeur_max":null,"comparateur":"=","unite":"territoires","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"874"},{"code":"conferences_realisees","libelle":"Conférences organisées","valeur":4,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"activite","periode_debut":"2017","periode_fin":"2017","perimetre":null,"lignes":"894"},{"code":"conferences_realisees","libelle":"Conférences organisées","valeur":5,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"activite","periode_debut":"2018","periode_fin":"2018","perimetre":null,"lignes":"894"},{"code":"conferences_non_abouties","libelle":"Conférences interrompues, familles s'étant organisées seules","valeur":4,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"resultat","periode_debut":"2017","periode_fin":"2018","perimetre":"base 2018 ou 2017-2018, ambigu","lignes":"894"},{"code":"conferences_realisees","libelle":"Conférences organisées","valeur":3,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"activite","periode_debut":"2020-01","periode_fin":"2020-06","perimetre":null,"lignes":"895"},{"code":"cible_coordinateurs","libelle":"Objectif de coordinateurs à former en 3 ans","valeur":100,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"cible","periode_debut":"2019","periode_fin":"2022","perimetre":null,"lignes":"895"},{"code":"cible_seminaires","libelle":"Séminaires de sensibilisation prévus","valeur":4,"valeur_max":null,"comparateur":"=","unite":"seances","nature":"cible","periode_debut":"2019","periode_fin":null,"perimetre":null,"lignes":"895"},{"code":"cible_participants_seminaire","libelle":"Participants prévus par séminaire","valeur":50,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"cible","periode_debut":"2019","periode_fin":null,"perimetre":null,"lignes":"895"},{"code":"cible_cadres","libelle":"Cadres à former","valeur":50,"valeur_max":100,"comparateur":"=","unite":"personnes","nature":"cible","periode_debut":"2019","periode_fin":null,"perimetre":null,"lignes":"895"},{"code":"delai_cahier_des_charges","libelle":"Temps de rédaction concertée du cahier des charges","valeur":12,"valeur_max":null,"comparateur":"=","unite":"mois","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"907"}],"conditions":[{"libelle":"Laisser l'initiative aux professionnels, dont la satisfaction augmente","lignes":"897"},{"libelle":"Management en soutien d'une dynamique partant du terrain","lignes":"899"},{"libelle":"Enchaîner sans délai formation et premières conférences","lignes":"907"}],"leviers":[{"categorie":"engagement_volontaire","libelle":"Autonomie laissée aux professionnels","lignes":"897"},{"categorie":"soutien_hierarchie","libelle":"Cadres en appui de la démarche","lignes":"899"},{"categorie":"mise_en_oeuvre_rapide","libelle":"Formation immédiatement suivie de mise en pratique","lignes":"873, 907"},{"categorie":"partenariat","libelle":"Formation commune Département et associations","lignes":"875, 909"},{"categorie":"contexte_territorial","libelle":"Ancrage à la fois central et local","lignes":"886"}],"freins":[{"categorie":"mobilite_effectifs","libelle":"Mutations de professionnels en cours de conférence","lignes":"901"},{"categorie":"mobilite_effectifs","libelle":"Départs de coordinateurs face à des demandes en hausse","lignes":"901"},{"categorie":"neutralite","libelle":"Neutralité du coordinateur à garantir","lignes":"901"},{"categorie":"montage_juridique","libelle":"Montage juridique et financier lourd, contraint par la commande publique","lignes":"907"}],"points_vigilance":[{"libelle":"Anticiper les mobilités et la relève des coordinateurs","lignes":"901"}],"regles_ethiques":[{"libelle":"Coordinateur neutre : coordination croisée entre le Département et deux associations","lignes":"864"}],"mise_en_oeuvre":[{"libelle":"Rattacher la formation à un projet de territoire et à ses besoins propres","lignes":"907"}],"effets":[{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Enfant et famille gagnent en autonomie ; l'enfant entend qu'il compte pour les siens","lignes":"909"},{"cible":"entourage","categorie":"lien_social","sens":"positif","libelle":"Mobilisation d'un réseau rarement accessible dans une mesure classique","lignes":"909"},{"cible":"professionnels","categorie":"connaissance_mutuelle","sens":"positif","libelle":"Représentations croisées bousculées et meilleure connaissance du métier des partenaires","lignes":"909"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Prise de recul et évolution des pratiques","lignes":"909"}],"evaluation":{"statut":"non_renseignee","types":[],"evaluateurs":[],"resume":"Pas de rubrique d'évaluation ; seule mention : le bilan favorable de la première formation.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":["première session jugée concluante, ce qui a déclenché l'extension"],"limites":[],"lignes":"874"},"perspectives":[{"type":"reseau_professionnel","libelle":"Constitution d'un réseau départemental de coordinateurs","echeance":null,"lignes":"903"},{"type":"extension_public","libelle":"Ouverture à terme aux personnes âgées ou handicapées","echeance":null,"lignes":"862"}],"reperes_methodologiques":[{"libelle":"Le rapport recense trois formateurs en France pour cette méthode (dont ceux de Question de Justice et de RETIS).","lignes":"884"}],"references":[],"relations":[{"type":"meme_modele","cible":"1A","libelle":"Même méthode","lignes":"856"},{"type":"meme_modele","cible":"1C","libelle":"Même méthode","lignes":"856"},{"type":"meme_modele","cible":"1D","libelle":"Même méthode","lignes":"856"},{"type":"meme_modele","cible":"1E","libelle":"Même méthode","lignes":"856"},{"type":"coopere_avec","cible":"1A","libelle":"Échanges entre départements pionniers","lignes":"797"},{"type":"coopere_avec","cible":"1C","libelle":"Échanges entre départements pionniers","lignes":"945"},{"type":"inspire_de","cible":null,"libelle":"Traditions maories, Canada","lignes":"858"}],"qualite_donnees":[{"champ":"evaluation","constat":"Rubrique absente","lignes":"909"},{"champ":"indicateurs","constat":"Base des 4 conférences non abouties ambiguë (2018 seul ou deux années)","lignes":"894"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":842,"ligne_fin":909},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","gouvernance","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets"]},{"code":"1C","fiche":"1C","titre":"Conférences familiales en Gironde","sous_titre":"Retour d'expérience du Conseil départemental","thematique":"conferences_familiales","modele_pratique":"conference_familiale","nature":"programme_formation","processus":["conference_familiale","plan_formation_coordinateurs"],"champs_intervention":["action_sociale_generale","protection_enfance","insertion_emploi","autonomie_age"],"echelle":"departemental","territoires":[{"libelle":"Gironde","type":"departement","departement_code":"33","departement":"Gironde","region_code":"75","role":"principal"}],"annee_debut":2016,"annee_fin":null,"annee_libelle":"2016","porteurs":[{"nom":"Conseil départemental de la Gironde","type":"conseil_departemental","role":"porteur"}],"acteurs":[{"nom":"Question de Justice","type":"organisme_formation","role":"formateur"},{"nom":"Conseil départemental de l'Ardèche","type":"conseil_departemental","role":"partenaire"},{"nom":"Conseil départemental du Nord","type":"conseil_departemental","role":"partenaire"},{"nom":"Partenaires Erasmus+ (Royaume-Uni, Allemagne, Bulgarie)","type":"union_europeenne","role":"partenaire"},{"nom":"Mission Ingénierie et Travail Social (MITS) du Département","type":"conseil_departemental","role":"copilote"}],"publics":{"libelle":"Toute personne souhaitant régler un problème en y associant d'autres","categories":["tout_public"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":[],"lignes":"927-931"},"definition":{"texte":"La personne ou sa famille expose une préoccupation et élabore une réponse avec ses proches et leurs ressources. Un coordinateur indépendant prépare ce cheminement en amont sans orienter les choix.","lignes":"935"},"descriptif":{"texte":"Après avoir formé des travailleurs sociaux, le Département propose des conférences familiales dans tous ses champs d'action.","lignes":"939, 965"},"objectifs":[{"libelle":"Renforcer la capacité d'agir des personnes suivies","lignes":"941"},{"libelle":"Faire évoluer les façons de travailler des professionnels","lignes":"941"}],"emergence":{"rubrique_presente":true,"resume":"Une enquête sociologique menée après les émeutes de 2005 révèle la défiance des habitants envers les services ; la collectivité engage alors plusieurs chantiers sur la participation, dont naît la démarche.","constats":[{"libelle":"Habitants défiants à l'égard des services du Département","lignes":"944"}],"origine":"mixte","declencheurs":["enquete_diagnostic","volonte_politique","decouverte_approche"],"lignes":"944-949"},"jalons":[{"date":"2005","type":"constat","libelle":"Émeutes urbaines puis enquête sociologique auprès des habitants","lignes":"944"},{"date":"2009","type":"decision","libelle":"Actions sur l'accompagnement de polyvalence, le DPA et les projets culturels ; contact avec l'Ardèche et le Nord","lignes":"945"},{"date":"2015","type":"formation","libelle":"Sensibilisation de cadres et professionnels avec l'Ardèche (fin d'année)","lignes":"946"},{"date":"2016-10","type":"formation","libelle":"Première formation de coordinateurs","lignes":"947"},{"date":"2017-02","type":"experimentation","libelle":"Expérimentation sur un territoire, avec Erasmus+","lignes":"948"},{"date":"2019-04","type":"generalisation","libelle":"Décision de généraliser au département","lignes":"949"},{"date":"2020-07","type":"decision","libelle":"Note d'organisation de la direction générale adjointe","lignes":"955"},{"date":"2020-11","type":"formation","libelle":"Dix coordinateurs supplémentaires formés","lignes":"965"}],"etapes":[],"outils":[{"type":"lettre_mission","libelle":"Lettre de mission des coordinateurs (temps dédié)","lignes":"955"},{"type":"note_cadre","libelle":"Note d'organisation définitive de la DGA Solidarité","lignes":"955"},{"type":"support_communication","libelle":"Supports conçus avec des familles","lignes":"961"},{"type":"questionnaire","libelle":"Questionnaire de fin de conférence pour tous les participants","lignes":"985, 993"},{"type":"fiche_synthese","libelle":"Fiche de synthèse du coordinateur, conférence aboutie ou non","lignes":"993"},{"type":"rapport_activite","libelle":"Note annuelle à la direction générale","lignes":"995"},{"type":"charte","libelle":"Charte tripartite direction - hiérarchie - coordinateur (en projet)","lignes":"979"}],"financements":[{"type":"strategie_pauvrete","libelle":"Convention Département-État : plan de formation et ingénierie","montant_eur":null,"base":null,"annee":null,"lignes":"959"}],"budget":[],"moyens_humains":[{"fonction":"coordinateurs formés","effectif":33,"unite":"personnes","quotite_max_pct":null,"note":"23 puis 10 en novembre 2020","lignes":"965"},{"fonction":"coordinateurs réellement actifs","effectif":20,"unite":"personnes","quotite_max_pct":20,"note":null,"lignes":"965"},{"fonction":"conseillère technique pilotant le projet","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"995"}],"formations":[{"type":"sensibilisation","libelle":"Sensibilisation avec l'appui de l'Ardèche","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"cadres et professionnels","annee":2015,"lignes":"946"},{"type":"formation_coordinateur","libelle":"Formation de coordinateurs","organisme":"Question de Justice","duree_jours":null,"duree_jours_max":null,"effectif_forme":23,"public":"professionnels volontaires","annee":2016,"lignes":"947, 951-953, 965"},{"type":"formation_coordinateur","libelle":"Nouvelle session de coordinateurs","organisme":"Question de Justice","duree_jours":null,"duree_jours_max":null,"effectif_forme":10,"public":null,"annee":2020,"lignes":"965"}],"gouvernance":[{"type":"pilotage_dedie","nom":"Conduite du projet par la MITS","composition":"conseillère technique en travail social","frequence":null,"lignes":"995"},{"type":"comite_technique","nom":"Comité technique (entrée de familles à l'étude)","composition":null,"frequence":null,"lignes":"961"},{"type":"reseau_coordinateurs","nom":"Réseau des coordinateurs (en création)","composition":null,"frequence":null,"lignes":"979"}],"participation":{"rubrique_presente":true,"niveau":"contribution","champs":["communication","gouvernance"],"resume":"Des familles ont contribué aux supports de diffusion ; leur présence au comité technique est à l'étude.","modalites":["conception de supports","entrée au comité technique envisagée"],"lignes":"961"},"deploiement":{"statut":"generalisation","resume":"Généralisation décidée en 2019 ; une quarantaine de situations orientées, dont une minorité a débouché sur une conférence.","lignes":"949, 965"},"indicateurs":[{"code":"coordinateurs_formes","libelle":"Coordinateurs formés depuis le début","valeur":33,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"coordinateurs_actifs","libelle":"Coordinateurs engagés","valeur":20,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"situations_orientees","libelle":"Situations orientées vers une conférence","valeur":41,"valeur_max":null,"comparateur":"=","unite":"situations","nature":"activite","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"part_enfance","libelle":"Part des orientations relevant de l'enfance","valeur":66.7,"valeur_max":null,"comparateur":"~","unite":"%","nature":"profil","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"conferences_abouties","libelle":"Conférences abouties","valeur":8,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"resultat","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"orientations_en_cours","libelle":"Orientations en cours","valeur":5,"valeur_max":null,"comparateur":"=","unite":"situations","nature":"activite","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"conferences_non_abouties","libelle":"Orientations sans suite","valeur":20,"valeur_max":null,"comparateur":"=","unite":"situations","nature":"resultat","periode_debut":null,"periode_fin":"2020-11","perimetre":null,"lignes":"965"},{"code":"satisfaction_globale","libelle":"Satisfaction des participants (conférences abouties)","valeur":8.16,"valeur_max":null,"comparateur":"=","unite":"note sur 10","nature":"satisfaction","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"985"},{"code":"temps_dedie_max","libelle":"Temps de travail pouvant être consacré à la démarche","valeur":20,"valeur_max":null,"comparateur":"<=","unite":"%","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"955, 973"}],"conditions":[{"libelle":"Portage politique affirmé","lignes":"967"},{"libelle":"Faire connaître l'outil pour que les demandes ne viennent pas seulement des professionnels","lignes":"969"},{"libelle":"Binômes et temps d'échange entre coordinateurs","lignes":"971"}],"leviers":[{"categorie":"portage_politique","libelle":"Portage politique et inscription au schéma enfance-famille","lignes":"957, 967"},{"categorie":"communication","libelle":"Diffusion large pour susciter des demandes directes","lignes":"969"},{"categorie":"travail_binome_reseau","libelle":"Travail à deux et échanges entre coordinateurs","lignes":"971"},{"categorie":"temps_dedie","libelle":"Temps dédié reconnu par lettre de mission","lignes":"955"}],"freins":[{"categorie":"essoufflement","libelle":"Baisse de dynamique due au rythme des professionnels","lignes":"973"},{"categorie":"temps_charge_travail","libelle":"Investissement lourd ; les débutants ont besoin de plus que le temps alloué","lignes":"973"}],"points_vigilance":[{"libelle":"Sécuriser l'entrée et la sortie de la fonction de coordinateur","lignes":"979"}],"regles_ethiques":[{"libelle":"Coordinateur neutre et indépendant","lignes":"935"}],"mise_en_oeuvre":[{"libelle":"Coût jugé raisonnable","lignes":"983"}],"effets":[{"cible":"personnes","categorie":"lien_social","sens":"positif","libelle":"Sortie de l'isolement et prise de conscience de ses capacités","lignes":"985"},{"cible":"professionnels","categorie":"sens_travail","sens":"positif","libelle":"Sens retrouvé, pratiques plus créatives","lignes":"987"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Découverte de solutions familiales auxquelles ils n'auraient pas songé","lignes":"987"},{"cible":"institutions","categorie":"reduction_couts_mesures","sens":"potentiel","libelle":"Moins de mesures ou mesures plus courtes en protection de l'enfance, moins d'aides ponctuelles ailleurs","lignes":"983"},{"cible":"entourage","categorie":"representations","sens":"positif","libelle":"Nouvelles relations entre les personnes","lignes":"989"}],"evaluation":{"statut":"continue","types":["satisfaction","quantitative","qualitative","interne"],"evaluateurs":["porteur","coordinateurs"],"resume":"Questionnaires aux participants et fiche de synthèse par orientation, consolidés chaque année par la chargée de projet.","outils":["questionnaire participants","fiche de synthèse du coordinateur","note annuelle"],"indicateurs_suivis":["satisfaction globale","issue de la conférence","travail réalisé"],"temporalites":["fin de conférence","annuelle"],"resultats":["satisfaction moyenne 8,16/10"],"limites":["satisfaction mesurée sur les seules conférences abouties"],"lignes":"985, 993-995"},"perspectives":[{"type":"evaluation","libelle":"Étude d'impact envisagée, élargie aux autres actions de renouvellement du travail social","echeance":null,"lignes":"977"},{"type":"formation","libelle":"Formation internalisée et ouverte à toutes les directions","echeance":null,"lignes":"978"},{"type":"reseau_professionnel","libelle":"Réseau de coordinateurs et charte tripartite","echeance":null,"lignes":"979"}],"reperes_methodologiques":[{"libelle":"Le rapport recense trois formateurs en France pour cette méthode (dont ceux de Question de Justice et de RETIS).","lignes":"951"}],"references":[],"relations":[{"type":"coopere_avec","cible":"1A","libelle":"Sensibilisation commune fin 2015","lignes":"945-946"},{"type":"coopere_avec","cible":"1B","libelle":"Contacts entre départements pionniers","lignes":"945"},{"type":"meme_modele","cible":"1A","libelle":"Même méthode","lignes":"933"},{"type":"meme_modele","cible":"1B","libelle":"Même méthode","lignes":"933"},{"type":"meme_modele","cible":"1D","libelle":"Même méthode","lignes":"933"},{"type":"meme_modele","cible":"1E","libelle":"Même méthode","lignes":"933"},{"type":"meme_porteur","cible":"5B","libelle":"Le Département porte aussi le programme DPA, issu du même diagnostic de 2005","lignes":"944-945, 2359-2372"},{"type":"forme_par_meme_organisme","cible":"1E","libelle":"Question de Justice","lignes":"953, 1121"},{"type":"inspire_de","cible":null,"libelle":"Traditions maories ; coopération Royaume-Uni, Allemagne, Bulgarie","lignes":"935, 948"}],"qualite_donnees":[{"champ":"indicateurs","constat":"8 abouties + 5 en cours + 20 sans suite = 33 pour 41 orientations : 8 non expliquées","lignes":"965"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":917,"ligne_fin":995},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","gouvernance","participation","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"1D","fiche":"1D","titre":"Conférences familiales en Seine-Saint-Denis","sous_titre":"Retour d'expérience du Conseil départemental","thematique":"conferences_familiales","modele_pratique":"conference_familiale","nature":"programme_formation","processus":["conference_familiale","plan_formation_coordinateurs"],"champs_intervention":["protection_enfance"],"echelle":"departemental","territoires":[{"libelle":"Seine-Saint-Denis","type":"departement","departement_code":"93","departement":"Seine-Saint-Denis","region_code":"11","role":"principal"},{"libelle":"Circonscription de Pantin","type":"bassin_de_vie","departement_code":"93","departement":"Seine-Saint-Denis","region_code":"11","role":"experimentation"},{"libelle":"Circonscription de Bondy","type":"bassin_de_vie","departement_code":"93","departement":"Seine-Saint-Denis","region_code":"11","role":"experimentation"}],"annee_debut":2019,"annee_fin":null,"annee_libelle":"2019","porteurs":[{"nom":"Conseil départemental de la Seine-Saint-Denis","type":"conseil_departemental","role":"porteur"},{"nom":"Association Devenir","type":"association","role":"copilote"}],"acteurs":[{"nom":"Structures belges rencontrées via Erasmus+","type":"union_europeenne","role":"inspirateur"}],"publics":{"libelle":"Enfants et familles suivis par l'aide sociale à l'enfance","categories":["enfants_protection_enfance","familles"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["suivi ASE ou AEMO"],"lignes":"1009-1013"},"definition":{"texte":"En protection de l'enfance, la famille élargie recherche elle-même comment faire cesser le danger vécu par l'enfant et prévenir son éloignement.","lignes":"1017"},"descriptif":{"texte":"Le Département organise la formation de ses équipes et de celles d'une association partenaire.","lignes":"1021, 1029"},"objectifs":[{"libelle":"Renforcer la capacité d'agir des personnes suivies","lignes":"1023"},{"libelle":"Faire évoluer les façons de travailler des professionnels","lignes":"1023"}],"emergence":{"rubrique_presente":true,"resume":"Partie de la réflexion d'une circonscription sur la place des familles, la démarche a été découverte en Belgique, puis reprise par les élus et inscrite au schéma départemental.","constats":[{"libelle":"Besoin de revoir l'accueil et la participation des familles dans l'accompagnement éducatif","lignes":"1026"}],"origine":"ascendante","declencheurs":["reflexion_equipe","experience_etrangere","volonte_politique"],"lignes":"1026-1029"},"jalons":[{"date":"2018","type":"constat","libelle":"Réflexion d'une circonscription sur l'accueil et la participation des familles","lignes":"1026"},{"date":null,"type":"decouverte","libelle":"Voyage Erasmus+ en Belgique et découverte de la méthode","lignes":"1027"},{"date":"2019","type":"formation","libelle":"Trentaine de professionnels formés","lignes":"1029"}],"etapes":[],"outils":[{"type":"carte_mentale","libelle":"Carte mentale aidant l'enfant à situer ses proches","lignes":"1044"}],"financements":[{"type":"departement","libelle":"Moitié du coût des formations","montant_eur":null,"base":"50 %","annee":null,"lignes":"1038"},{"type":"fonds_propres","libelle":"Moitié du coût prise en charge par les associations","montant_eur":null,"base":"50 %","annee":null,"lignes":"1038"},{"type":"fonds_europeens","libelle":"Voyage d'étude dans le cadre d'Erasmus+","montant_eur":null,"base":null,"annee":null,"lignes":"1027"}],"budget":[],"moyens_humains":[{"fonction":"professionnels et cadres formés","effectif":30,"unite":"personnes","quotite_max_pct":null,"note":"environ","lignes":"1029"}],"formations":[{"type":"formation_coordinateur","libelle":"Formation aux conférences familiales","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":30,"public":"deux circonscriptions et association Devenir","annee":2019,"lignes":"1029"}],"gouvernance":[{"type":"comite_pilotage","nom":"Comité de pilotage","composition":"responsables des circonscriptions de Pantin et Bondy, psychologue ASE à l'origine du projet, direction de la MECS et encadrement du placement à domicile de Devenir","frequence":null,"lignes":"1036"}],"participation":{"rubrique_presente":true,"niveau":"co_construction","champs":["accompagnement_individuel"],"resume":"Les familles sollicitent parents, amis ou collègues prêts à aider concrètement ; ensemble ils réfléchissent à un plan commun.","modalites":["choix des proches invités","plan d'action partagé"],"lignes":"1040"},"deploiement":{"statut":"formation","resume":"Aucune conférence tenue à ce stade à cause de la crise sanitaire ; les outils de la formation sont réutilisés dans les suivis ordinaires.","lignes":"1044, 1062"},"indicateurs":[{"code":"professionnels_formes","libelle":"Professionnels formés","valeur":30,"valeur_max":null,"comparateur":"~","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2019","perimetre":null,"lignes":"1029"},{"code":"conferences_realisees","libelle":"Conférences tenues","valeur":0,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"activite","periode_debut":"2019","periode_fin":"2021","perimetre":null,"lignes":"1044, 1062"},{"code":"circonscriptions_engagees","libelle":"Circonscriptions engagées","valeur":2,"valeur_max":null,"comparateur":"=","unite":"territoires","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1029, 1059"}],"conditions":[{"libelle":"Le coordinateur ne doit pas suivre l'enfant comme référent éducatif","lignes":"1046"},{"libelle":"Portage à l'échelle du département et formation de tous pour absorber le renouvellement des équipes","lignes":"1046"}],"leviers":[{"categorie":"neutralite","libelle":"Coordinateur distinct du référent éducatif","lignes":"1046"},{"categorie":"formation","libelle":"Généraliser la formation","lignes":"1046"},{"categorie":"portage_politique","libelle":"Inscription au schéma de protection de l'enfance","lignes":"1027"}],"freins":[{"categorie":"crise_sanitaire","libelle":"Impossibilité de tenir des conférences","lignes":"1044"},{"categorie":"mobilite_effectifs","libelle":"Renouvellement des équipes et besoins de formation répétés","lignes":"1046"}],"points_vigilance":[],"regles_ethiques":[{"libelle":"Incompatibilité entre les rôles de coordinateur et de référent éducatif de l'enfant","lignes":"1046"}],"mise_en_oeuvre":[{"libelle":"Objectifs non atteints faute de mise en place effective","lignes":"1062"}],"effets":[{"cible":"personnes","categorie":"relation_confiance","sens":"positif","libelle":"Parents remobilisés et moins méfiants","lignes":"1057"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Relation plus équilibrée avec la famille, pratiques prises à distance","lignes":"1058-1059"},{"cible":"personnes","categorie":"retour_maintien_famille","sens":"positif","libelle":"Retours d'enfants au domicile dans plusieurs situations","lignes":"1060"}],"evaluation":{"statut":"non_engagee","types":[],"evaluateurs":["aucun"],"resume":"Évaluation pas encore lancée.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"1066"},"perspectives":[{"type":"formation","libelle":"Former d'autres équipes de l'ASE","echeance":null,"lignes":"1050"},{"type":"reseau_professionnel","libelle":"Développer le réseau national","echeance":null,"lignes":"1052"}],"reperes_methodologiques":[{"libelle":"Le rapport recense trois formateurs en France pour cette méthode (dont ceux de Question de Justice et de RETIS).","lignes":"1031"}],"references":[],"relations":[{"type":"meme_modele","cible":"1A","libelle":"Même méthode","lignes":"1015"},{"type":"meme_modele","cible":"1B","libelle":"Même méthode, définition identique","lignes":"1017"},{"type":"meme_modele","cible":"1C","libelle":"Même méthode","lignes":"1015"},{"type":"meme_modele","cible":"1E","libelle":"Même méthode","lignes":"1015"},{"type":"inspire_de","cible":null,"libelle":"Pratiques belges (Erasmus+)","lignes":"1027"}],"qualite_donnees":[{"champ":"effets","constat":"Effets décrits sur deux circonscriptions pratiquantes alors qu'aucune conférence n'a eu lieu : il s'agit d'accompagnements inspirés de la méthode","lignes":"1044, 1059-1062"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1003,"ligne_fin":1066},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","gouvernance","participation","etat_avancement","deploiement","conditions","perspectives","bilan","effets","evaluation"]},{"code":"1E","fiche":"1E","titre":"Formations aux conférences familiales dans les Pyrénées-Orientales","sous_titre":"IRTS et Pôle ressource en développement social","thematique":"conferences_familiales","modele_pratique":"conference_familiale","nature":"programme_formation","processus":["conference_familiale","plan_formation_coordinateurs"],"champs_intervention":["protection_enfance","action_sociale_generale"],"echelle":"departemental","territoires":[{"libelle":"Pyrénées-Orientales","type":"departement","departement_code":"66","departement":"Pyrénées-Orientales","region_code":"76","role":"principal"},{"libelle":"Aude","type":"departement","departement_code":"11","departement":"Aude","region_code":"76","role":"cofinancement"}],"annee_debut":2018,"annee_fin":null,"annee_libelle":"2018","porteurs":[{"nom":"Pôle ressource en développement social (PRDS) des Pyrénées-Orientales","type":"organisme_formation","role":"porteur"},{"nom":"IRTS de Perpignan","type":"organisme_formation","role":"porteur"}],"acteurs":[{"nom":"CAF des Pyrénées-Orientales","type":"caf","role":"cofinanceur"},{"nom":"Conseil départemental des Pyrénées-Orientales","type":"conseil_departemental","role":"cofinanceur"},{"nom":"Conseil départemental de l'Aude","type":"conseil_departemental","role":"cofinanceur"},{"nom":"Question de Justice","type":"organisme_formation","role":"formateur"}],"publics":{"libelle":"Familles concernées par la protection de l'enfance","categories":["enfants_protection_enfance","familles"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["ouverture souhaitée aux personnes âgées ou handicapées"],"lignes":"1086, 1129"},"definition":{"texte":"Décision collective qui mobilise la famille et ses proches sur une question précise : maltraitance supposée, handicap ou grand âge d'un parent, école, précarité. La famille formule le problème puis choisit les actions avec les siens et les professionnels concernés.","lignes":"1090"},"descriptif":{"texte":"L'IRTS organise des formations à la méthode.","lignes":"1094"},"objectifs":[{"libelle":"Renforcer la capacité d'agir des personnes suivies","lignes":"1096"},{"libelle":"Faire évoluer les façons de travailler des professionnels","lignes":"1096"}],"emergence":{"rubrique_presente":true,"resume":"Une journée d'étude réunissant 130 professionnels confirme l'intérêt local ; un groupe pilote expérimente ensuite la démarche.","constats":[],"origine":"mixte","declencheurs":["journee_etude"],"lignes":"1099-1104"},"jalons":[{"date":"2018-09-25","type":"etude","libelle":"Journée d'étude : 130 professionnels","lignes":"1099-1101"},{"date":"2019-03","type":"formation","libelle":"Formation du groupe pilote sur trois jours","lignes":"1102"},{"date":"2021","type":"perspective","libelle":"Engagement plein du Département attendu","lignes":"1127"}],"etapes":[],"outils":[{"type":"convention","libelle":"Conventions annuelles ou triennales IRTS - partenaires, volet budgétaire inclus","lignes":"1110"},{"type":"reglement","libelle":"Conditions fixées par Question de Justice (neutralité, pertinence, étapes)","lignes":"1121"}],"financements":[{"type":"fonds_propres","libelle":"IRTS, via le budget du PRDS (information et formation)","montant_eur":null,"base":null,"annee":null,"lignes":"1084, 1115"},{"type":"caf","libelle":"CAF 66, via le PRDS","montant_eur":null,"base":null,"annee":null,"lignes":"1084, 1115"},{"type":"departement","libelle":"Départements 66 et 11, via le PRDS","montant_eur":null,"base":null,"annee":null,"lignes":"1084, 1115"},{"type":"mise_a_disposition","libelle":"Temps des conférenciers accordé par l'employeur ou échangé entre structures","montant_eur":null,"base":null,"annee":null,"lignes":"1116"}],"budget":[],"moyens_humains":[{"fonction":"personnes formées (professionnels et bénévoles)","effectif":20,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1119"},{"fonction":"coordinateurs issus de la formation pilote","effectif":16,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1103"}],"formations":[{"type":"journee_etude","libelle":"Journée d'étude de sensibilisation","organisme":"Question de Justice","duree_jours":1,"duree_jours_max":null,"effectif_forme":130,"public":"professionnels du territoire","annee":2018,"lignes":"1099-1101"},{"type":"formation_coordinateur","libelle":"Formation de coordinateurs du groupe pilote","organisme":null,"duree_jours":3,"duree_jours_max":null,"effectif_forme":16,"public":"professionnels et bénévoles associatifs","annee":2019,"lignes":"1102-1103"}],"gouvernance":[{"type":"comite_pilotage","nom":"Comité de pilotage du PRDS","composition":"ensemble des partenaires","frequence":"plusieurs fois par an","lignes":"1111"},{"type":"groupe_pilote","nom":"Groupe pilote de l'expérimentation","composition":null,"frequence":null,"lignes":"1102, 1104"},{"type":"groupe_analyse_pratiques","nom":"Groupe des conférenciers","composition":"conférenciers, coordinatrice PRDS, appui ponctuel de Question de Justice","frequence":"toutes les 6 semaines","lignes":"1135"}],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"experimentation","resume":"Une seule conférence organisée malgré une vingtaine de personnes formées : dans un petit département, les intervenants connaissent déjà les familles.","lignes":"1119"},"indicateurs":[{"code":"participants_journee_etude","libelle":"Participants à la journée d'étude","valeur":130,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2018-09-25","periode_fin":"2018-09-25","perimetre":null,"lignes":"1101"},{"code":"coordinateurs_formes","libelle":"Coordinateurs formés (session pilote)","valeur":16,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":"2019","perimetre":null,"lignes":"1103"},{"code":"personnes_formees","libelle":"Personnes formées au total","valeur":20,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1119"},{"code":"conferences_realisees","libelle":"Conférences organisées","valeur":1,"valeur_max":null,"comparateur":"=","unite":"conferences","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1119"},{"code":"frequence_groupe","libelle":"Intervalle entre réunions du groupe de conférenciers","valeur":6,"valeur_max":null,"comparateur":"=","unite":"semaines","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1135"}],"conditions":[{"libelle":"Respect des conditions de Question de Justice : neutralité, pertinence du recours, prise en compte de chacun, étapes tenues","lignes":"1121"}],"leviers":[{"categorie":"cadre_securisant","libelle":"Règles méthodologiques de référence","lignes":"1121"},{"categorie":"financement","libelle":"Cofinancement et prêts croisés de temps de travail","lignes":"1084, 1116"},{"categorie":"reflexivite","libelle":"Groupe régulier d'échange entre conférenciers","lignes":"1135"}],"freins":[{"categorie":"neutralite","libelle":"Neutralité difficile dans un territoire où tous se connaissent","lignes":"1119"},{"categorie":"portage_insuffisant","libelle":"Département chef de file peu engagé en 2018","lignes":"1127"},{"categorie":"essoufflement","libelle":"Démotivation progressive ; décideurs à remobiliser","lignes":"1129"}],"points_vigilance":[],"regles_ethiques":[{"libelle":"Neutralité du conférencier et respect des étapes garantis par un cadre externe","lignes":"1121"}],"mise_en_oeuvre":[{"libelle":"Ouverture à d'autres publics envisagée pour relancer la dynamique","lignes":"1129"}],"effets":[{"cible":"professionnels","categorie":"changement_posture","sens":"mitige","libelle":"Effets limités aux personnes formées, trop tôt pour conclure","lignes":"1131"}],"evaluation":{"statut":"continue","types":["auto_evaluation","qualitative"],"evaluateurs":["coordinateurs","porteur"],"resume":"Le groupe de conférenciers examine régulièrement les propositions et ses pratiques ; une seule conférence ne permet pas de conclure.","outils":[],"indicateurs_suivis":[],"temporalites":["toutes les 6 semaines"],"resultats":[],"limites":["une seule conférence observée"],"lignes":"1131, 1135"},"perspectives":[{"type":"formation","libelle":"Former les étudiants et tenir des journées de sensibilisation","echeance":null,"lignes":"1123"},{"type":"partenariat","libelle":"Engagement plein du Département","echeance":"2021","lignes":"1127"},{"type":"extension_public","libelle":"Ouverture aux personnes âgées ou handicapées","echeance":null,"lignes":"1129"}],"reperes_methodologiques":[{"libelle":"Le rapport recense trois formateurs en France pour cette méthode (dont ceux de Question de Justice et de RETIS).","lignes":"1106"}],"references":[],"relations":[{"type":"meme_modele","cible":"1A","libelle":"Même méthode","lignes":"1088"},{"type":"meme_modele","cible":"1B","libelle":"Même méthode","lignes":"1088"},{"type":"meme_modele","cible":"1C","libelle":"Même méthode","lignes":"1088"},{"type":"meme_modele","cible":"1D","libelle":"Même méthode","lignes":"1088"},{"type":"forme_par_meme_organisme","cible":"1C","libelle":"Question de Justice (journée d'étude, règles de méthode, appui ponctuel)","lignes":"1101, 1121, 1135, 953"}],"qualite_donnees":[{"champ":"jalons","constat":"Première formation datée de mars 2019 puis de 2018","lignes":"1102, 1119"},{"champ":"emergence","constat":"Deux lignes disloquées par la numérisation (suivi des effets)","lignes":"1103-1104"},{"champ":"publics","constat":"Le champ contient un domaine d'action et non un public","lignes":"1086"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1074,"ligne_fin":1135},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","gouvernance","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"2A","fiche":"2A","titre":"Intervention proactive lors d'un événement de vie","sous_titre":"Caf de Loir-et-Cher","thematique":"aller_vers","modele_pratique":"intervention_proactive","nature":"service","processus":["intervention_proactive"],"champs_intervention":["deuil_separation","parentalite","acces_droits","hebergement_logement"],"echelle":"departemental","territoires":[{"libelle":"Loir-et-Cher","type":"departement","departement_code":"41","departement":"Loir-et-Cher","region_code":"24","role":"principal"}],"annee_debut":2012,"annee_fin":null,"annee_libelle":"2012","porteurs":[{"nom":"Caf de Loir-et-Cher","type":"caf","role":"porteur"}],"acteurs":[{"nom":"Centres sociaux","type":"autre","role":"partenaire"},{"nom":"PMI","type":"conseil_departemental","role":"partenaire"},{"nom":"Association d'information sur l'allaitement","type":"association","role":"partenaire"},{"nom":"CIDFF","type":"association","role":"partenaire"},{"nom":"Acteurs de lutte contre les violences","type":"autre","role":"partenaire"},{"nom":"Bailleurs sociaux","type":"bailleur_social","role":"partenaire"},{"nom":"Services de médiation familiale","type":"autre","role":"partenaire"},{"nom":"Services juridiques et ADIL","type":"autre","role":"partenaire"},{"nom":"JALMALV (groupes de parole deuil périnatal)","type":"association","role":"partenaire"},{"nom":"École des parents","type":"organisme_formation","role":"formateur"},{"nom":"Caisse nationale des allocations familiales","type":"federation_reseau","role":"evaluateur"}],"publics":{"libelle":"Allocataires avec enfant à charge ou à naître : décès, séparation, impayés de loyer, première naissance, monoparentalité","categories":["allocataires_caf","familles","familles_monoparentales","parents"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["allocataire Caf","enfant à charge ou grossesse","événement repéré : décès, séparation, impayé de loyer, première naissance, situation de parent seul"],"lignes":"1159-1161"},"definition":{"texte":"Aller au-devant d'allocataires fragilisés par un événement pour les informer de leurs droits, les orienter et les accompagner avant que leur situation ne se dégrade. Un socle national fixe les priorités, complété par des offres locales.","lignes":"1165-1169"},"descriptif":{"texte":"Le service repère les événements grâce aux prestations, à des requêtes dans la base des allocataires et au réseau partenarial, puis contacte les familles par courrier ou par téléphone. L'accès aux droits Caf sert de point d'entrée à un appui plus global, ponctuel ou durable selon le souhait des familles.","lignes":"1173-1177"},"objectifs":[{"libelle":"Proposer une offre de service liée à un événement de vie","lignes":"1179"},{"libelle":"Prévenir les conséquences de l'événement et le non-recours","lignes":"1179"}],"emergence":{"rubrique_presente":false,"resume":"Mise en place graduelle du socle national d'intervention sociale des Caf, enrichi d'offres locales.","constats":[],"origine":"descendante","declencheurs":["volonte_institutionnelle"],"lignes":"1169, 1173"},"jalons":[{"date":"2011","type":"lancement","libelle":"Début du déploiement du socle national : offre décès d'un enfant ou d'un parent","lignes":"1173"},{"date":"2013","type":"extension","libelle":"Offre séparation","lignes":"1173"},{"date":"2014","type":"extension","libelle":"Offre impayés de loyer","lignes":"1173"},{"date":"2019","type":"extension","libelle":"Offre locale première naissance","lignes":"1173"},{"date":"2020","type":"extension","libelle":"Appel direct des familles à la place du courrier","lignes":"1197"},{"date":"2021","type":"perspective","libelle":"Offre parents seuls prévue","lignes":"1173"}],"etapes":[{"libelle":"Détection de l'événement (prestations, requête dans la base, signalement partenaire)","lignes":"1175"},{"libelle":"Premier contact adapté à l'événement : mise à disposition, rendez-vous téléphonique ou appel direct","lignes":"1175, 1197"},{"libelle":"Recherche de droits Caf (RSA, prime d'activité, allocation de soutien familial)","lignes":"1175, 1199"},{"libelle":"Élargissement aux autres sphères de la vie : logement, budget, emploi, parentalité","lignes":"1175"},{"libelle":"Orientation vers un partenaire ou travail à deux, sans doublonner un suivi existant","lignes":"1177, 1209"},{"libelle":"Intervention ponctuelle ou accompagnement long si la famille le veut","lignes":"1177"},{"libelle":"Recours possible à la commission sociale de la Caf","lignes":"1199"}],"outils":[{"type":"requete_donnees","libelle":"Applicatif de requêtes sur la base allocataires","lignes":"1175"},{"type":"courrier_appel","libelle":"Courrier de mise à disposition, proposition de rendez-vous téléphonique ou appel direct","lignes":"1175, 1193-1197"},{"type":"dossier_partage","libelle":"Dossier allocataire consultable avant le rendez-vous","lignes":"1199"},{"type":"reglement","libelle":"Règlement intérieur d'action sociale (aides)","lignes":"1199"},{"type":"atelier","libelle":"Groupes de parole, conférences sur le deuil, informations collectives naissance et séparation","lignes":"1185"}],"financements":[{"type":"fonds_propres","libelle":"Fonds propres de la Caf","montant_eur":null,"base":null,"annee":null,"lignes":"1181"}],"budget":[],"moyens_humains":[{"fonction":"travailleurs sociaux dédiés","effectif":6,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1199"}],"formations":[{"type":"formation_thematique","libelle":"Processus de deuil","organisme":"École des parents","duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"travailleurs sociaux","annee":null,"lignes":"1201"},{"type":"formation_thematique","libelle":"Suicide, deuil périnatal, violences intrafamiliales","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"travailleurs sociaux","annee":null,"lignes":"1201"},{"type":"formation_thematique","libelle":"Séparation : couple et droit de la famille","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"travailleurs sociaux","annee":null,"lignes":"1201"}],"gouvernance":[{"type":"commission_aides","nom":"Commission sociale de la Caf","composition":null,"frequence":null,"lignes":"1199"},{"type":"groupe_ressource","nom":"Échanges régionaux entre Caf proactives","composition":null,"frequence":null,"lignes":"1207"}],"participation":{"rubrique_presente":true,"niveau":"information","champs":["action_collective"],"resume":"Groupes de parole, conférences et informations collectives ; les familles n'y tiennent pas un rôle d'organisatrices.","modalites":["groupes de parole","conférences","réunions d'information collective"],"lignes":"1185"},"deploiement":{"statut":"consolidation","resume":"Offres installées depuis une dizaine d'années, élargies progressivement à de nouveaux événements.","lignes":"1173, 1189"},"indicateurs":[{"code":"familles_accompagnees","libelle":"Familles ayant bénéficié de l'intervention","valeur":684,"valeur_max":null,"comparateur":"=","unite":"familles","nature":"activite","periode_debut":"2019","periode_fin":"2019","perimetre":null,"lignes":"1189"},{"code":"taux_retour_deuil","libelle":"Taux de retour après courrier - deuil","valeur":80,"valeur_max":null,"comparateur":">","unite":"%","nature":"resultat","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1193"},{"code":"taux_retour_impayes","libelle":"Taux de retour - impayés de loyer","valeur":25,"valeur_max":30,"comparateur":"=","unite":"%","nature":"resultat","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1194"},{"code":"taux_retour_separation","libelle":"Taux de retour - séparation","valeur":30,"valeur_max":null,"comparateur":"~","unite":"%","nature":"resultat","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1195"},{"code":"travailleurs_sociaux","libelle":"Travailleurs sociaux mobilisés","valeur":6,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1199"}],"conditions":[{"libelle":"Équipe dédiée et formée, à l'aise dans le premier contact","lignes":"1199"},{"libelle":"Accès au dossier allocataire pour préparer l'entretien","lignes":"1199"},{"libelle":"Modes de contact variés selon la situation","lignes":"1199"},{"libelle":"Règlement d'aides utilisable pour lever des obstacles","lignes":"1199"}],"leviers":[{"categorie":"formation","libelle":"Formations thématiques approfondies","lignes":"1199-1201"},{"categorie":"partenariat","libelle":"Réseau partenarial source de repérages","lignes":"1175"},{"categorie":"methode_outils","libelle":"Appel direct plutôt que courrier : recours en hausse","lignes":"1197"},{"categorie":"expertise","libelle":"Expérience décennale sur le deuil","lignes":"1209"},{"categorie":"financement","libelle":"Aides financières mobilisables","lignes":"1199"}],"freins":[{"categorie":"adhesion_publics","libelle":"Sentiment de faute des familles en impayé, qui répondent peu","lignes":"1194"},{"categorie":"resistance_changement","libelle":"Démarche qui oblige à changer de pratiques","lignes":"1207"}],"points_vigilance":[{"libelle":"Ne pas se substituer à un suivi en cours : vérifier auprès des autres professionnels","lignes":"1209"}],"regles_ethiques":[{"libelle":"Rendez-vous offerts aux deux membres du couple en cas de séparation","lignes":"1195"},{"libelle":"L'accompagnement ne se prolonge que si la famille le souhaite","lignes":"1177"},{"libelle":"Refus possible : beaucoup de familles poursuivent seules","lignes":"1214"}],"mise_en_oeuvre":[{"libelle":"Choix assumé de travail social, différent des services départementaux","lignes":"1207"},{"libelle":"Relais ou binôme avec les autres intervenants","lignes":"1209"}],"effets":[{"cible":"personnes","categorie":"acces_droits","sens":"positif","libelle":"Droits ouverts et confiance installée, ouvrant la voie à un appui global","lignes":"1213"},{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"La plupart des personnes qui déclinent engagent elles-mêmes les démarches","lignes":"1214"},{"cible":"personnes","categorie":"bien_etre","sens":"positif","libelle":"Espace de répit et d'écoute dans une période lourde","lignes":"1216-1217"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Autre manière d'intervenir auprès des familles","lignes":"1207"}],"evaluation":{"statut":"realisee","types":["satisfaction","externe"],"evaluateurs":["tete_de_reseau"],"resume":"Enquête de la Caisse nationale auprès des familles ; avis plutôt favorables.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":["retours plutôt positifs"],"limites":[],"lignes":"1221"},"perspectives":[{"type":"maintien","libelle":"Reconduction prévue dans la COG suivante","echeance":null,"lignes":"1203"},{"type":"extension_public","libelle":"Familles monoparentales et familles d'enfants handicapés","echeance":null,"lignes":"1203"}],"reperes_methodologiques":[],"references":[],"relations":[{"type":"meme_modele","cible":null,"libelle":"Caf engagées dans la même démarche (échanges régionaux)","lignes":"1207"},{"type":"contraste_avec","cible":null,"libelle":"Services départementaux, qui l'appliquent surtout aux impayés et au FSL","lignes":"1207"}],"qualite_donnees":[{"champ":"annee_debut","constat":"En-tête 2012, texte « depuis 2011 »","lignes":"1147, 1173"},{"champ":"emergence","constat":"Rubrique genèse absente","lignes":"1173"},{"champ":"indicateurs","constat":"Pas de taux chiffré après le passage à l'appel direct","lignes":"1197"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1143,"ligne_fin":1221},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","financements","participation","etat_avancement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"2B","fiche":"2B","titre":"Médiation active vers l'emploi","sous_titre":"Communauté de communes Blavet Bellevue Océan","thematique":"aller_vers","modele_pratique":"mediation_active_emploi","nature":"service","processus":["mediation_active"],"champs_intervention":["insertion_emploi"],"echelle":"intercommunal","territoires":[{"libelle":"Communauté de communes Blavet Bellevue Océan","type":"intercommunalite","departement_code":"56","departement":"Morbihan","region_code":"53","role":"principal"}],"annee_debut":2020,"annee_fin":null,"annee_libelle":"2020","porteurs":[{"nom":"Service de transition professionnelle de la CC Blavet Bellevue Océan","type":"intercommunalite","role":"porteur"}],"acteurs":[{"nom":"Fédération des acteurs de la solidarité (programme SEVE Emploi)","type":"federation_reseau","role":"formateur"},{"nom":"Conseil départemental du Morbihan","type":"conseil_departemental","role":"cofinanceur"},{"nom":"Chantiers Nature et Patrimoine","type":"association","role":"terrain_accueil"},{"nom":"Entreprises du territoire","type":"entreprise","role":"terrain_accueil"},{"nom":"Festivals et collectivités","type":"autre","role":"terrain_accueil"},{"nom":"Convergence Emmaüs (premières heures)","type":"association","role":"partenaire"}],"publics":{"libelle":"Personnes éloignées de l'emploi","categories":["demandeurs_emploi","personnes_precarite"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":[],"lignes":"1239"},"definition":{"texte":"Rejoindre les personnes hors des radars, qui ne sollicitent pas ou plus les services, pour réduire le non-recours.","lignes":"1243"},"descriptif":{"texte":"Le service mise sur l'action pour révéler les talents et facilite la rencontre directe entre candidat et entreprise. Quatre principes : la personne fixe ses objectifs d'emploi, nul n'est inemployable, agir fait apparaître les atouts, c'est aux organisations de changer.","lignes":"1247-1252"},"objectifs":[{"libelle":"Transformer l'insertion professionnelle : manières de faire et outils","lignes":"1254"}],"emergence":{"rubrique_presente":true,"resume":"Constat d'un écart entre l'employabilité réelle des personnes et le regard des institutions ; adhésion au réseau SEVE pour formaliser des pratiques déjà présentes.","constats":[{"libelle":"Les institutions jugent inemployables des personnes qui peuvent travailler","lignes":"1257"}],"origine":"mixte","declencheurs":["insatisfaction_pratiques","reseau_national"],"lignes":"1257-1258"},"jalons":[{"date":"2020","type":"lancement","libelle":"Entrée dans le réseau SEVE Emploi","lignes":"1258"},{"date":null,"type":"perspective","libelle":"Engagement dans SEVE 2","lignes":"1274"}],"etapes":[{"libelle":"La personne définit ses propres objectifs","lignes":"1249"},{"libelle":"Atelier de mise en action (cuisine, jardin, menuiserie, événementiel)","lignes":"1264"},{"libelle":"Prospection directe des entreprises par les encadrants","lignes":"1264, 1286"},{"libelle":"Rencontre sécurisée entre candidat et employeur","lignes":"1288"},{"libelle":"Période de mise en situation professionnelle (PMSMP)","lignes":"1266"},{"libelle":"Sortie vers un contrat ou un chantier","lignes":"1284"}],"outils":[{"type":"atelier","libelle":"Ateliers cuisine, jardin et menuiserie (ACTE), ouverture à l'événementiel","lignes":"1264"},{"type":"mise_en_situation","libelle":"Périodes de mise en situation en milieu professionnel","lignes":"1266"},{"type":"cartographie","libelle":"Réseau d'entreprises repérées","lignes":"1264"}],"financements":[{"type":"departement","libelle":"Financement quasi total de la démarche ; contribution aux chantiers","montant_eur":null,"base":null,"annee":null,"lignes":"1260"},{"type":"fonds_europeens","libelle":"FSE pour les chantiers","montant_eur":null,"base":null,"annee":null,"lignes":"1260"},{"type":"etat","libelle":"État pour les chantiers","montant_eur":null,"base":null,"annee":null,"lignes":"1260"},{"type":"intercommunalite","libelle":"Point accueil emploi financé par la communauté de communes","montant_eur":null,"base":null,"annee":null,"lignes":"1260"}],"budget":[],"moyens_humains":[{"fonction":"équipe du service entièrement formée","effectif":null,"unite":null,"quotite_max_pct":null,"note":null,"lignes":"1264"}],"formations":[{"type":"formation_action","libelle":"Formations-actions SEVE sur le terrain (10 réalisées, une en cours)","organisme":"FAS - SEVE Emploi","duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"toute l'équipe","annee":2020,"lignes":"1264"},{"type":"seminaire","libelle":"Séminaires régionaux de partage SEVE","organisme":"FAS - SEVE Emploi","duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":null,"annee":null,"lignes":"1258"}],"gouvernance":[{"type":"comite_pilotage","nom":"Comité de pilotage (à programmer)","composition":null,"frequence":null,"lignes":"1294"},{"type":"dialogue_gestion","nom":"Dialogue de gestion (à programmer)","composition":null,"frequence":null,"lignes":"1294"},{"type":"pilotage_dedie","nom":"Direction générale des solidarités présente à chaque réunion et formation","composition":null,"frequence":null,"lignes":"1268"}],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"mise_en_oeuvre","resume":"Équipe formée, ateliers et réseau d'entreprises en place ; le développement des stages reste à mener.","lignes":"1264-1266"},"indicateurs":[{"code":"formations_actions","libelle":"Formations-actions organisées","valeur":10,"valeur_max":null,"comparateur":"=","unite":"sessions","nature":"activite","periode_debut":"2020","periode_fin":null,"perimetre":null,"lignes":"1264"},{"code":"ateliers","libelle":"Ateliers proposés","valeur":3,"valeur_max":null,"comparateur":"=","unite":"ateliers","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1264"},{"code":"pmsmp","libelle":"Périodes de mise en situation réalisées","valeur":35,"valeur_max":null,"comparateur":"=","unite":"periodes","nature":"activite","periode_debut":"2020","periode_fin":null,"perimetre":null,"lignes":"1266"},{"code":"evolution_sorties_positives","libelle":"Multiplication des sorties positives","valeur":2,"valeur_max":null,"comparateur":"=","unite":"fois","nature":"resultat","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1284"},{"code":"contrats_durables","libelle":"Personnes embauchées durablement","valeur":3,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"resultat","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1284"}],"conditions":[{"libelle":"Direction engagée dans l'équipe, effet d'entraînement sur les autres services","lignes":"1268"}],"leviers":[{"categorie":"soutien_hierarchie","libelle":"Portage de la direction","lignes":"1268-1272"},{"categorie":"methode_outils","libelle":"Une méthode formalisée rassure","lignes":"1286"},{"categorie":"formation","libelle":"Formation-action révélant les freins dus aux représentations","lignes":"1286"},{"categorie":"partenariat","libelle":"Réseau d'entreprises constitué","lignes":"1264"}],"freins":[{"categorie":"cloisonnement","libelle":"Institutions à des niveaux de réflexion différents, parcours moins fluides","lignes":"1272"},{"categorie":"representations","libelle":"Éducateurs faisant écran malgré eux entre candidat et entreprise","lignes":"1286"},{"categorie":"crise_sanitaire","libelle":"Contexte de crise","lignes":"1282"},{"categorie":"resistance_changement","libelle":"Interrogations initiales de l'équipe","lignes":"1278"}],"points_vigilance":[],"regles_ethiques":[],"mise_en_oeuvre":[{"libelle":"La démarche légitime des pratiques existantes jusque-là informelles ou non financées","lignes":"1278"}],"effets":[{"cible":"professionnels","categorie":"cohesion_equipe","sens":"positif","libelle":"Équipe plus soudée, compétences partagées","lignes":"1282"},{"cible":"institutions","categorie":"evolution_organisation","sens":"positif","libelle":"Organisation interne revue, regard neuf sur l'entreprise","lignes":"1283"},{"cible":"personnes","categorie":"insertion_emploi","sens":"positif","libelle":"Deux fois plus de sorties positives, dont trois emplois durables","lignes":"1284"},{"cible":"professionnels","categorie":"representations","sens":"positif","libelle":"Préjugés sur l'entreprise remis en cause","lignes":"1286-1288"}],"evaluation":{"statut":"en_cours","types":["interne","administrative_financiere"],"evaluateurs":["equipe"],"resume":"Bilan SEVE en cours, mené en interne avec les outils des financeurs.","outils":["outils FSE","outils SEVE Emploi","outils du Département","outils de l'allocation de sécurisation professionnelle"],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"1294"},"perspectives":[{"type":"maintien","libelle":"Poursuite avec SEVE 2 pour tout le service","echeance":null,"lignes":"1274"},{"type":"partenariat","libelle":"Coopération envisagée avec « premières heures »","echeance":null,"lignes":"1274"}],"reperes_methodologiques":[],"references":[{"type":"site_web","libelle":"SEVE Emploi","url":"https://www.seve-emploi.com/laccompagnement-dans-lemploi-la-continuite-de-la-demarche-seve-emploi/","lignes":"1270"},{"type":"site_web","libelle":"Premières heures (Convergence)","url":"https://convergence-france.org/dispositif-premieres-heures/","lignes":"1290"}],"relations":[{"type":"inspire_de","cible":null,"libelle":"Réseau SEVE Emploi de la FAS","lignes":"1258"},{"type":"prevoit_de_mobiliser","cible":null,"libelle":"Dispositif premières heures","lignes":"1274"},{"type":"meme_definition","cible":"2C","libelle":"Même définition de l'aller-vers","lignes":"1243, 1330"}],"qualite_donnees":[{"champ":"territoires","constat":"Département non cité dans la fiche ; Morbihan déduit du nom de l'intercommunalité","lignes":"1231"},{"champ":"indicateurs","constat":"Doublement des sorties sans base chiffrée ni période","lignes":"1284"},{"champ":"participation","constat":"Rubrique absente","lignes":"1260-1262"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1229,"ligne_fin":1294},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"2C","fiche":"2C","titre":"Plateforme de travailleurs sociaux indépendants et d'acteurs de l'éducation","sous_titre":"Association FenêtreS et plateforme Ytinéo","thematique":"aller_vers","modele_pratique":"travail_social_independant","nature":"plateforme","processus":["projet_accompagnement_parcours"],"champs_intervention":["parentalite","addictologie","scolarite_jeunesse","insertion_emploi"],"echelle":"interdepartemental","territoires":[{"libelle":"Lyon","type":"commune","departement_code":"69","departement":"Rhône","region_code":"84","role":"siege"},{"libelle":"Bourg-en-Bresse","type":"commune","departement_code":"01","departement":"Ain","region_code":"84","role":"antenne"},{"libelle":"Clermont-Ferrand / Cournon-d'Auvergne","type":"commune","departement_code":"63","departement":"Puy-de-Dôme","region_code":"84","role":"antenne"},{"libelle":"Marseille","type":"commune","departement_code":"13","departement":"Bouches-du-Rhône","region_code":"93","role":"antenne"},{"libelle":"Charleville-Mézières / Revin","type":"commune","departement_code":"08","departement":"Ardennes","region_code":"44","role":"antenne"}],"annee_debut":2014,"annee_fin":null,"annee_libelle":"2014","porteurs":[{"nom":"Association FenêtreS","type":"association","role":"porteur"}],"acteurs":[{"nom":"Ytinéo (plateforme et application)","type":"autre","role":"partenaire"},{"nom":"StopChut (pairs, addictions)","type":"association","role":"partenaire"},{"nom":"Maisons d'enfants à caractère social et ITEP","type":"structure_medico_sociale","role":"partenaire"},{"nom":"Collèges et lycées","type":"etablissement_scolaire","role":"partenaire"},{"nom":"UNIOPSS","type":"federation_reseau","role":"evaluateur"},{"nom":"Espace de recherche et de prospective (ERP)","type":"organisme_recherche","role":"evaluateur"},{"nom":"DIRECCTE","type":"etat","role":"cofinanceur"},{"nom":"FONJEP","type":"autre","role":"cofinanceur"},{"nom":"Métropole et régions","type":"autre","role":"cofinanceur"},{"nom":"VINCI (clauses sociales)","type":"entreprise","role":"cofinanceur"}],"publics":{"libelle":"Familles, jeunes, professionnels du social et pairs experts","categories":["tout_public","familles","parents","jeunes","professionnels_travail_social","pairs_experts"],"cible":"mixte","age_min":null,"age_max":null,"criteres":[],"lignes":"1322-1326"},"definition":{"texte":"Rejoindre des personnes que l'offre classique ne touche pas et réduire le non-recours.","lignes":"1330"},"descriptif":{"texte":"L'association coordonne des professionnels libéraux et des pairs au service de familles ou d'établissements : accompagnement individuel, maraudes, interventions scolaires, prévention. Une plateforme numérique aide les professionnels à s'installer et les met en relation avec le public.","lignes":"1334-1340"},"objectifs":[{"libelle":"Offrir aux professionnels et aux personnes une liberté vis-à-vis de l'institution et le choix de l'accompagnement","lignes":"1342"}],"emergence":{"rubrique_presente":true,"resume":"Un tiers-lieu ouvert par une maison d'enfants pour remobiliser des jeunes, idée étendue ensuite à l'appui aux parents hors dispositif.","constats":[],"origine":"ascendante","declencheurs":["retour_experience_interne"],"lignes":"1346-1353"},"jalons":[{"date":"2014","type":"lancement","libelle":"Création de l'association","lignes":"1314"},{"date":"2019","type":"experimentation","libelle":"Phase expérimentale : troisième trimestre, puis janvier-février 2020","lignes":"1405"},{"date":"2020","type":"extension","libelle":"Antenne de Cournon-d'Auvergne (été)","lignes":"1423"},{"date":"2020","type":"experimentation","libelle":"Test dans les Ardennes de septembre à décembre","lignes":"1423"},{"date":"2021","type":"extension","libelle":"Antenne de Revin","lignes":"1423"},{"date":"2021-03","type":"extension","libelle":"Antenne de Bourg-en-Bresse","lignes":"1423"}],"etapes":[{"libelle":"Demande directe de la famille ou mise en lien par une structure","lignes":"1398"},{"libelle":"Rencontre avec deux intervenants, au lieu choisi par la famille","lignes":"1399"},{"libelle":"Projet d'accompagnement parcours présenté puis ajusté selon ses remarques","lignes":"1400"},{"libelle":"Contrat de prestations joint au projet validé : obligations et paiement","lignes":"1401"},{"libelle":"Intervention d'un ou plusieurs indépendants, avec coordonnateur si besoin","lignes":"1402"}],"outils":[{"type":"application_numerique","libelle":"Application mobile et site de mise en relation","lignes":"1318, 1336"},{"type":"dossier_partage","libelle":"Dossier et cahier de liaison numériques, gérés par la famille","lignes":"1336, 1428"},{"type":"contrat","libelle":"Contrat de prestations","lignes":"1401, 1428"},{"type":"plan_action","libelle":"Projet d'accompagnement parcours (PAP)","lignes":"1400, 1428"}],"financements":[{"type":"subventions","libelle":"Un tiers des ressources en subventions, dont FONJEP","montant_eur":null,"base":"33 %","annee":null,"lignes":"1355"},{"type":"etat","libelle":"DIRECCTE","montant_eur":null,"base":null,"annee":null,"lignes":"1355"},{"type":"metropole","libelle":"Métropole","montant_eur":null,"base":null,"annee":null,"lignes":"1355"},{"type":"region","libelle":"Régions","montant_eur":null,"base":null,"annee":null,"lignes":"1355"},{"type":"prestations_facturees","libelle":"Prestations d'accompagnement et formations","montant_eur":null,"base":null,"annee":null,"lignes":"1355"},{"type":"fonds_europeens","libelle":"Fonds européens","montant_eur":null,"base":null,"annee":null,"lignes":"1355"},{"type":"clauses_sociales","libelle":"Clauses sociales d'un groupe de BTP","montant_eur":null,"base":null,"annee":null,"lignes":"1355"},{"type":"strategie_pauvrete","libelle":"Subvention du plan pauvreté pour des familles rurales isolées (Ain)","montant_eur":null,"base":null,"annee":null,"lignes":"1423"}],"budget":[{"libelle":"Tarif horaire d'une prestation","montant_eur":30,"montant_max_eur":50,"base":"heure","annee":null,"lignes":"1357"}],"moyens_humains":[{"fonction":"intervenants (soutien à la parentalité)","effectif":8,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1415"},{"fonction":"jeunes en service civique","effectif":8,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1411"}],"formations":[{"type":"formation_thematique","libelle":"Formation des professionnels indépendants","organisme":"Ytinéo","duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":null,"annee":null,"lignes":"1427"},{"type":"formation_benevoles_volontaires","libelle":"Formation de pairs experts (certification européenne en cours)","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":null,"annee":null,"lignes":"1431"}],"gouvernance":[{"type":"reseau_coordinateurs","nom":"Communauté de pratiques des indépendants","composition":null,"frequence":null,"lignes":"1429"}],"participation":{"rubrique_presente":true,"niveau":"co_construction","champs":["accompagnement_individuel","communication"],"resume":"La famille choisit l'accompagnement, l'accompagnant et le lieu ; le projet est ajusté avec elle.","modalites":["réunions d'information","radio","boutiques","actions itinérantes","co-élaboration du projet","contrat"],"lignes":"1385-1402"},"deploiement":{"statut":"essaimage","resume":"Après l'expérimentation et un coup d'arrêt sanitaire, ouverture d'antennes dans plusieurs départements.","lignes":"1405-1423"},"indicateurs":[{"code":"jeunes_sensibilises","libelle":"Jeunes sensibilisés aux addictions","valeur":886,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2019","periode_fin":"2019","perimetre":null,"lignes":"1408"},{"code":"jeunes_dispositif","libelle":"Jeunes utilisant le dispositif","valeur":73,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2019","periode_fin":"2019","perimetre":null,"lignes":"1409"},{"code":"jeunes_maraudes","libelle":"Jeunes rencontrés en maraude mensuelle","valeur":237,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2019","periode_fin":"2019","perimetre":null,"lignes":"1410"},{"code":"services_civiques","libelle":"Jeunes en service civique","valeur":8,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":"2019","periode_fin":"2019","perimetre":null,"lignes":"1411"},{"code":"familles_accompagnees","libelle":"Familles accompagnées","valeur":22,"valeur_max":null,"comparateur":"=","unite":"familles","nature":"activite","periode_debut":"2019","periode_fin":"2020","perimetre":null,"lignes":"1414"},{"code":"intervenants","libelle":"Intervenants mobilisés","valeur":8,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":"2019","periode_fin":"2020","perimetre":null,"lignes":"1415"},{"code":"sollicitations_familles","libelle":"Sollicitations reçues de familles","valeur":31,"valeur_max":null,"comparateur":"=","unite":"demandes","nature":"activite","periode_debut":"2019","periode_fin":"2020","perimetre":null,"lignes":"1416"},{"code":"duree_moyenne","libelle":"Durée moyenne d'accompagnement","valeur":90,"valeur_max":null,"comparateur":"=","unite":"jours","nature":"activite","periode_debut":"2019","periode_fin":"2020","perimetre":null,"lignes":"1418"},{"code":"part_subventions","libelle":"Part des subventions","valeur":33,"valeur_max":null,"comparateur":"=","unite":"%","nature":"cout","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1355"},{"code":"tarif_horaire","libelle":"Tarif horaire","valeur":30,"valeur_max":50,"comparateur":"=","unite":"euros/heure","nature":"cout","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1357"}],"conditions":[{"libelle":"Sélection de professionnels diplômés sur appel à candidatures","lignes":"1431"},{"libelle":"Subventions et autofinancement pour compenser le prix payé par les familles modestes","lignes":"1381"}],"leviers":[{"categorie":"methode_outils","libelle":"Outils numériques partagés, contrat et projet types","lignes":"1428"},{"categorie":"travail_binome_reseau","libelle":"Communauté de professionnels","lignes":"1429"}],"freins":[{"categorie":"crise_sanitaire","libelle":"Déploiement ralenti","lignes":"1423"},{"categorie":"moyens_financiers","libelle":"Accès des familles sans ressources conditionné à des compensations","lignes":"1381"}],"points_vigilance":[{"libelle":"Équité d'accès : le coût ne doit pas exclure","lignes":"1381"}],"regles_ethiques":[{"libelle":"La personne choisit à la fois la forme d'aide et l'intervenant","lignes":"1396"},{"libelle":"Dossier partagé maîtrisé par la famille","lignes":"1336"}],"mise_en_oeuvre":[{"libelle":"Passage volontaire du salariat à une offre libérale en responsabilité","lignes":"1435"},{"libelle":"Prestations à la carte pour les personnes, complémentaires pour les établissements","lignes":"1437-1439"},{"libelle":"Certains établissements admettent un mi-temps salarié et un mi-temps libéral","lignes":"1439"}],"effets":[{"cible":"personnes","categorie":"relation_confiance","sens":"positif","libelle":"Jeunes renouant le lien grâce à des expertises diverses (avis d'un responsable d'établissement)","lignes":"1441"},{"cible":"institutions","categorie":"evolution_organisation","sens":"positif","libelle":"Établissement ouvert vers l'extérieur, pratiques interrogées","lignes":"1443"},{"cible":"personnes","categorie":"sante_prevention","sens":"positif","libelle":"Message de prévention mieux entendu que le discours habituel","lignes":"1445"}],"evaluation":{"statut":"en_cours","types":["prospective","externe"],"evaluateurs":["organisme_recherche","tete_de_reseau"],"resume":"Étude prospective pilotée par l'ERP et l'UNIOPSS sur l'innovation et les parcours, sans évaluation proprement dite.","outils":[],"indicateurs_suivis":["continuité avec les formes classiques d'intervention","compétences comportementales favorisant la coopération"],"temporalites":[],"resultats":["deux publications, 2016 et 2021"],"limites":[],"lignes":"1449-1454"},"perspectives":[],"reperes_methodologiques":[],"references":[{"type":"site_web","libelle":"FenêtreS","url":"https://assofenetres.fr/","lignes":"1334"},{"type":"site_web","libelle":"Ytinéo","url":"https://ytineo.com/ytineo/","lignes":"1340"},{"type":"site_web","libelle":"StopChut","url":"https://www.stopchut.com/addictions/","lignes":"1338"},{"type":"ouvrage","libelle":"Chapitre sur le paradigme du parcours, dans Refonder les solidarités (Dunod, 2016)","url":null,"lignes":"1456"},{"type":"ouvrage","libelle":"Chapitre dans Les associations réinventent l'innovation (UNIOPSS, 2021)","url":null,"lignes":"1458"}],"relations":[{"type":"meme_definition","cible":"2B","libelle":"Même définition de l'aller-vers","lignes":"1330, 1243"},{"type":"inspire_de","cible":null,"libelle":"Tiers-lieu d'une maison d'enfants","lignes":"1346"}],"qualite_donnees":[{"champ":"territoires","constat":"Antennes citées dans l'en-tête et dans le texte non identiques (Marseille et Charleville sans détail)","lignes":"1306-1308, 1423"},{"champ":"conditions","constat":"Rubrique remplacée par « mise en œuvre »","lignes":"1421"},{"champ":"perspectives","constat":"Rubrique absente","lignes":"1447"},{"champ":"liens","constat":"Adresse du site différente ailleurs dans le rapport (.com)","lignes":"1334, 523"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1302,"ligne_fin":1458},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","participation","etat_avancement","deploiement","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"2D","fiche":"2D","titre":"Référent de parcours dans le Haut-Rhin","sous_titre":"Expérimentation en formation-action","thematique":"aller_vers","modele_pratique":"referent_parcours","nature":"experimentation","processus":["parcours_coordonne"],"champs_intervention":["action_sociale_generale","acces_droits"],"echelle":"departemental","territoires":[{"libelle":"Haut-Rhin","type":"departement","departement_code":"68","departement":"Haut-Rhin","region_code":"44","role":"principal"}],"annee_debut":2020,"annee_fin":null,"annee_libelle":"2020","porteurs":[{"nom":"Conseil départemental du Haut-Rhin","type":"conseil_departemental","role":"porteur"}],"acteurs":[{"nom":"École supérieure de praxis sociale de Mulhouse","type":"organisme_formation","role":"formateur"},{"nom":"Services de l'État","type":"etat","role":"cofinanceur"}],"publics":{"libelle":"Personnes dont la situation est complexe","categories":["situations_complexes"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["complexité clinique : vulnérabilités multiples","complexité sociale : environnement dégradé, isolement, non-droit, violences","complexité systémique : prises en charge juxtaposées"],"lignes":"1476, 1486-1492"},"definition":{"texte":"Accompagnement renforcé de personnes en grande difficulté, qui améliore la coopération des intervenants autour d'une même personne et l'associe aux décisions.","lignes":"1480"},"descriptif":{"texte":"Sept territoires testent la démarche dans une formation-action qui combine acquisition de compétences, évaluation continue et construction d'un modèle généralisable.","lignes":"1484"},"objectifs":[{"libelle":"Garantir un accompagnement global, coordonné et continu","lignes":"1494"},{"libelle":"Ouvrir l'accès aux droits et améliorer la qualité de vie dans les situations à intervenants multiples","lignes":"1494"}],"emergence":{"rubrique_presente":true,"resume":"Réorganisation de la direction de la solidarité en 2017-2018 : commissions pluridisciplinaires dans chaque territoire et groupe de travail interne sur la démarche.","constats":[{"libelle":"Dispositifs saturés et accompagnement morcelé","lignes":"1504"},{"libelle":"Professionnels trop spécialisés","lignes":"1505"},{"libelle":"Organisations complexes et empilées","lignes":"1506"},{"libelle":"Coordination difficile","lignes":"1507"},{"libelle":"Cadre commun à fixer entre institutions","lignes":"1508"}],"origine":"descendante","declencheurs":["volonte_institutionnelle","insatisfaction_pratiques"],"lignes":"1498-1510"},"jalons":[{"date":"2017","type":"decision","libelle":"Réorganisation de la direction de la solidarité (2017-2018)","lignes":"1498"},{"date":"2020-12-01","type":"lancement","libelle":"Lancement de la formation-action en visioconférence","lignes":"1518"},{"date":"2021-09","type":"evaluation","libelle":"Rapport d'évaluation attendu","lignes":"1559"},{"date":"2021-11","type":"experimentation","libelle":"Fin de la formation-action","lignes":"1518"},{"date":"2022-01","type":"generalisation","libelle":"Généralisation prévue à 18 territoires","lignes":"1543"}],"etapes":[{"libelle":"Repérage de la situation avec un script","lignes":"1522"},{"libelle":"Information de la personne par une plaquette","lignes":"1523"},{"libelle":"Examen en commission pluridisciplinaire en présence de la famille","lignes":"1498, 1514"},{"libelle":"Plan d'intervention unique (projet pour la famille)","lignes":"1524"},{"libelle":"Coordination des intervenants par le référent, facilitateur de la personne","lignes":"1514"}],"outils":[{"type":"script_reperage","libelle":"Script de repérage des situations","lignes":"1522"},{"type":"support_communication","libelle":"Plaquette pour le public","lignes":"1523"},{"type":"plan_action","libelle":"Plan d'intervention unique : projet pour la famille","lignes":"1524"},{"type":"charte","libelle":"Charte sur le partage d'informations, les bonnes pratiques et l'éthique","lignes":"1525"},{"type":"cartographie","libelle":"Carte de l'offre locale","lignes":"1526"},{"type":"plateforme_numerique","libelle":"Espace numérique d'échanges, de ressources et de traces (prévu)","lignes":"1541"}],"financements":[{"type":"fonds_propres","libelle":"Fonds propres du Département","montant_eur":null,"base":null,"annee":null,"lignes":"1512"},{"type":"etat","libelle":"Services de l'État","montant_eur":null,"base":null,"annee":null,"lignes":"1512"}],"budget":[],"moyens_humains":[],"formations":[{"type":"formation_action","libelle":"Formation-action par territoire : 8 demi-journées de retour d'expérience et 3 jours de séminaire","organisme":"Praxis Mulhouse","duree_jours":7,"duree_jours_max":null,"effectif_forme":null,"public":"équipes de 7 territoires","annee":2020,"lignes":"1518"}],"gouvernance":[{"type":"commission_pluridisciplinaire","nom":"Commissions pluridisciplinaires et pluri-institutionnelles, dans chaque territoire de solidarité","composition":null,"frequence":null,"lignes":"1498"},{"type":"groupe_pilote","nom":"Groupe de travail interprofessionnel interne","composition":null,"frequence":null,"lignes":"1498"}],"participation":{"rubrique_presente":true,"niveau":"co_construction","champs":["accompagnement_individuel","fonctionnement_service"],"resume":"Familles associées à chaque étape, y compris aux commissions ; leur place dans la formation-action reste à définir.","modalites":["présence en commission","participation au fonctionnement des services"],"lignes":"1514, 1540, 1555"},"deploiement":{"statut":"experimentation","resume":"Formation-action de décembre 2020 à novembre 2021 sur sept territoires.","lignes":"1518"},"indicateurs":[{"code":"territoires_experimentateurs","libelle":"Territoires expérimentateurs","valeur":7,"valeur_max":null,"comparateur":"=","unite":"territoires","nature":"moyen","periode_debut":"2020-12","periode_fin":"2021-11","perimetre":null,"lignes":"1484"},{"code":"demi_journees_retex","libelle":"Demi-journées de retour d'expérience par territoire","valeur":8,"valeur_max":null,"comparateur":"=","unite":"demi-journees","nature":"norme","periode_debut":"2020-12","periode_fin":"2021-11","perimetre":null,"lignes":"1518"},{"code":"journees_seminaire","libelle":"Journées de séminaire par territoire","valeur":3,"valeur_max":null,"comparateur":"=","unite":"jours","nature":"norme","periode_debut":"2020-12","periode_fin":"2021-11","perimetre":null,"lignes":"1518"},{"code":"cible_territoires","libelle":"Territoires visés par la généralisation","valeur":18,"valeur_max":null,"comparateur":"=","unite":"territoires","nature":"cible","periode_debut":"2022-01","periode_fin":null,"perimetre":null,"lignes":"1543"}],"conditions":[{"libelle":"Appui de la hiérarchie et des partenaires","lignes":"1534"},{"libelle":"Culture de la participation à faire évoluer","lignes":"1535"}],"leviers":[{"categorie":"soutien_hierarchie","libelle":"Hiérarchie et partenaires en soutien","lignes":"1534"},{"categorie":"changement_culture","libelle":"Évolution culturelle sur la participation","lignes":"1535"},{"categorie":"formation","libelle":"Formation-action continue","lignes":"1484, 1518"},{"categorie":"methode_outils","libelle":"Outillage dédié","lignes":"1520-1526"}],"freins":[{"categorie":"resistance_changement","libelle":"Réserves initiales de cadres de proximité sur la présence des familles","lignes":"1546"},{"categorie":"temps_charge_travail","libelle":"Manque de temps, charge de travail ; PMI moins disponible","lignes":"1546, 1551"},{"categorie":"mobilite_effectifs","libelle":"Effectifs insuffisants","lignes":"1551"},{"categorie":"moyens_financiers","libelle":"Budget insuffisant","lignes":"1553"},{"categorie":"locaux","libelle":"Locaux peu adaptés","lignes":"1553"},{"categorie":"portage_insuffisant","libelle":"Faible incitation à innover, politiques descendantes éloignées des besoins","lignes":"1551-1553"},{"categorie":"cloisonnement","libelle":"Rares occasions de mettre en commun les savoirs","lignes":"1551"}],"points_vigilance":[],"regles_ethiques":[{"libelle":"Charte commune sur les informations partagées","lignes":"1525"},{"libelle":"Personne présente lors de l'examen de sa situation","lignes":"1514, 1546"}],"mise_en_oeuvre":[{"libelle":"Il a fallu lever des craintes protectrices sur la présence des familles","lignes":"1546"},{"libelle":"Motivation plus forte en polyvalence de secteur qu'en PMI","lignes":"1546"}],"effets":[{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Participation et pouvoir d'agir, appui sur les ressources des personnes","lignes":"1550"},{"cible":"partenariat","categorie":"decloisonnement","sens":"positif","libelle":"Plan unique coordonné, maillage local, cultures communes","lignes":"1550"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Pratiques et organisations en évolution","lignes":"1550"},{"cible":"institutions","categorie":"representations","sens":"positif","libelle":"Autre regard entre personnes et professionnels, participation à la vie des services","lignes":"1555"}],"evaluation":{"statut":"en_cours","types":["externe","formative_continue"],"evaluateurs":["organisme_formation"],"resume":"Évaluation continue pendant la formation-action et rapport de Praxis attendu en septembre 2021.","outils":["rapport d'enseignements co-rédigé avec professionnels et familles"],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"1484, 1542, 1559"},"perspectives":[{"type":"extension_territoriale","libelle":"Généralisation aux 18 territoires de solidarité","echeance":"2022-01","lignes":"1543"},{"type":"outillage_numerique","libelle":"Plateforme d'échanges, de ressources et de mémoire","echeance":null,"lignes":"1541"},{"type":"participation","libelle":"Associer les familles à la formation-action","echeance":null,"lignes":"1540"},{"type":"gouvernance","libelle":"Mobiliser cadres de proximité et de direction","echeance":null,"lignes":"1539"},{"type":"evaluation","libelle":"Rapport écrit tirant les leçons","echeance":null,"lignes":"1542"}],"reperes_methodologiques":[],"references":[{"type":"document","libelle":"Guide national du référent de parcours (2019)","url":"https://solidarites-sante.gouv.fr/IMG/pdf/guide_referent_parcours_2019_v6.pdf","lignes":"1488"}],"relations":[{"type":"inspire_de","cible":null,"libelle":"Approches intégrées type MAIA","lignes":"1510"},{"type":"inspire_de","cible":null,"libelle":"Pair-aidance","lignes":"1510"},{"type":"inspire_de","cible":null,"libelle":"Réseau TAPAJ","lignes":"1510, 1530"}],"qualite_donnees":[{"champ":"references","constat":"Adresse du guide altérée dans la source (espaces), reconstituée","lignes":"1488"},{"champ":"evaluation","constat":"Rapport dû deux mois avant la fin de la formation-action","lignes":"1518, 1559"},{"champ":"regles_ethiques","constat":"Le consentement de la personne n'est pas mentionné","lignes":"1514, 1525"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1466,"ligne_fin":1559},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","participation","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"3A","fiche":"3A","titre":"Ambassadeurs santé mentale","sous_titre":"Institut régional Jean Bergeret et Unis-Cité","thematique":"pair_aidance","modele_pratique":"prevention_pair_a_pair","nature":"service","processus":["intervention_pair_a_pair"],"champs_intervention":["sante_mentale","scolarite_jeunesse"],"echelle":"interdepartemental","territoires":[{"libelle":"Rhône","type":"departement","departement_code":"69","departement":"Rhône","region_code":"84","role":"principal"},{"libelle":"Isère","type":"departement","departement_code":"38","departement":"Isère","region_code":"84","role":"principal"},{"libelle":"Île-de-France","type":"region","departement_code":null,"departement":null,"region_code":"11","role":"essaimage_prevu"}],"annee_debut":2020,"annee_fin":2021,"annee_libelle":"2020-2021","porteurs":[{"nom":"Institut régional Jean Bergeret","type":"organisme_recherche","role":"porteur"},{"nom":"Unis-Cité Auvergne-Rhône-Alpes","type":"association","role":"copilote"}],"acteurs":[{"nom":"Fondation NEHS","type":"fondation","role":"cofinanceur"},{"nom":"Lycées et universités","type":"etablissement_scolaire","role":"terrain_accueil"},{"nom":"Missions locales","type":"autre","role":"terrain_accueil"},{"nom":"CHRS","type":"structure_ahi","role":"terrain_accueil"}],"publics":{"libelle":"Jeunes de 15 à 25 ans fragiles : collégiens, lycéens, apprentis, décrocheurs, étudiants","categories":["jeunes","eleves"],"cible":"personnes_accompagnees","age_min":15,"age_max":25,"criteres":["quartiers prioritaires ou territoires mal dotés en prévention et en soins"],"lignes":"1577-1579, 1587, 1610"},"definition":{"texte":"Intervention fondée sur une expérience partagée entre celui qui aide et celui qui est aidé, ici entre jeunes.","lignes":"1583"},"descriptif":{"texte":"Des jeunes en service civique sont recrutés et formés à la santé mentale, puis sensibilisent d'autres jeunes, en groupe ou en individuel, dans les structures et sur les réseaux sociaux.","lignes":"1587, 1626, 1640"},"objectifs":[{"libelle":"Exercer la citoyenneté","lignes":"1589"},{"libelle":"Faciliter l'accès aux droits, aux soins et à la prévention","lignes":"1589"},{"libelle":"Faire reculer la stigmatisation","lignes":"1589"}],"emergence":{"rubrique_presente":true,"resume":"Indicateurs de santé mentale des jeunes dégradés, faible recours aux professionnels et méconnaissance du sujet.","constats":[{"libelle":"Une majorité de jeunes ont connu des difficultés psychiques","lignes":"1596"},{"libelle":"Les jeunes se confient d'abord à leurs proches","lignes":"1603"},{"libelle":"Méconnaissance générale nourrissant la stigmatisation","lignes":"1604"}],"origine":"ascendante","declencheurs":["enquete_diagnostic","manque_de_solutions"],"lignes":"1593-1604"},"jalons":[{"date":"2020","type":"lancement","libelle":"Lancement dans le Rhône (2020-2021)","lignes":"1571, 1631, 1667"},{"date":"2021","type":"extension","libelle":"Essaimage en Isère après évaluation","lignes":"1673"},{"date":"2021","type":"perspective","libelle":"Île-de-France (2021-2022)","lignes":"1610, 1631"}],"etapes":[{"libelle":"Phase 1 : recruter sur la motivation et former les volontaires","lignes":"1614-1619"},{"libelle":"Phase 2 : identifier les structures d'accueil et concevoir les interventions avec eux","lignes":"1621-1623"},{"libelle":"Phase 3 : intervenir sur place et en ligne, avec un suivi individuel et collectif des volontaires","lignes":"1624-1626"},{"libelle":"Phase 4 : mesurer l'impact et modéliser","lignes":"1627-1629"}],"outils":[{"type":"reseaux_sociaux","libelle":"Page et ateliers sur les réseaux sociaux","lignes":"1634, 1642"},{"type":"questionnaire","libelle":"Questionnaires avant et après","lignes":"1667-1671"},{"type":"atelier","libelle":"Animations ludiques à partir de films ou de l'actualité","lignes":"1638"},{"type":"ligne_telephonique","libelle":"Ligne d'écoute entre jeunes (prévue)","lignes":"1633"},{"type":"plateforme_numerique","libelle":"Plateforme de ressources (prévue)","lignes":"1635"}],"financements":[{"type":"mecenat_fondation","libelle":"Lauréat de la Fondation NEHS","montant_eur":null,"base":null,"annee":null,"lignes":"1606"},{"type":"strategie_pauvrete","libelle":"Stratégie nationale de lutte contre la pauvreté","montant_eur":null,"base":null,"annee":null,"lignes":"1606"}],"budget":[],"moyens_humains":[{"fonction":"volontaires en service civique par département","effectif":8,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1610"}],"formations":[{"type":"formation_benevoles_volontaires","libelle":"Formation civique et citoyenne","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"volontaires","annee":null,"lignes":"1615"},{"type":"formation_benevoles_volontaires","libelle":"Premiers secours en santé mentale (PSSM)","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"volontaires","annee":null,"lignes":"1616"},{"type":"formation_benevoles_volontaires","libelle":"Animation et éducation pour la santé","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":null,"public":"volontaires","annee":null,"lignes":"1617"}],"gouvernance":[],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"essaimage","resume":"Actif dans deux départements, passage d'échelle engagé vers l'Île-de-France.","lignes":"1610, 1631"},"indicateurs":[{"code":"jeunes_difficulte","libelle":"Jeunes ayant connu des difficultés psychiques","valeur":50,"valeur_max":null,"comparateur":">","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1596"},{"code":"jeunes_souffrance","libelle":"Jeunes en souffrance psychique","valeur":12.5,"valeur_max":null,"comparateur":"~","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1597"},{"code":"jeunes_pensees_suicidaires","libelle":"Jeunes déclarant des pensées ou projets suicidaires","valeur":10,"valeur_max":null,"comparateur":"=","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1598"},{"code":"etudiants_isoles","libelle":"Étudiants socialement isolés","valeur":50,"valeur_max":null,"comparateur":"=","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1599"},{"code":"etudiants_souffrance","libelle":"Étudiants en souffrance psychique","valeur":33.3,"valeur_max":null,"comparateur":"~","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1599"},{"code":"filles_consultation","libelle":"Jeunes filles ayant consulté psychologue ou psychiatre","valeur":9,"valeur_max":null,"comparateur":"=","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1602"},{"code":"garcons_consultation","libelle":"Garçons ayant consulté psychologue ou psychiatre","valeur":5,"valeur_max":null,"comparateur":"=","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1602"},{"code":"volontaires_par_departement","libelle":"Volontaires formés par département","valeur":8,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"cible","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1610"},{"code":"jeunes_cibles_par_departement","libelle":"Jeunes visés par département","valeur":150,"valeur_max":200,"comparateur":"=","unite":"personnes","nature":"cible","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1610"}],"conditions":[{"libelle":"Motivation des volontaires privilégiée au diplôme","lignes":"1619"},{"libelle":"Interventions appuyées sur des bases scientifiques","lignes":"1623"},{"libelle":"Accompagnement continu des volontaires","lignes":"1626"}],"leviers":[{"categorie":"formation","libelle":"Triple formation des volontaires","lignes":"1614-1617"},{"categorie":"reconnaissance_savoirs_experience","libelle":"Proximité d'âge et de codes","lignes":"1587, 1661"},{"categorie":"methode_outils","libelle":"Format mixte individuel et collectif","lignes":"1640"}],"freins":[{"categorie":"crise_sanitaire","libelle":"Échanges limités, report sur les réseaux sociaux","lignes":"1642"},{"categorie":"evaluation_limitee","libelle":"Échantillon trop petit","lignes":"1675"}],"points_vigilance":[{"libelle":"Tenir une posture de jeune, sans jouer au professionnel","lignes":"1638"}],"regles_ethiques":[],"mise_en_oeuvre":[{"libelle":"Volontaires ne se connaissant pas : apprentissage mutuel préalable","lignes":"1638"},{"libelle":"Mélange nécessaire d'individuel et de collectif","lignes":"1640"}],"effets":[{"cible":"personnes","categorie":"competences","sens":"positif","libelle":"Volontaires : savoirs en santé mentale et aisance relationnelle et professionnelle","lignes":"1648-1650"},{"cible":"personnes","categorie":"estime_confiance","sens":"positif","libelle":"Volontaires : confiance et estime de soi","lignes":"1649"},{"cible":"personnes","categorie":"sante_prevention","sens":"positif","libelle":"Jeunes visés : message mieux reçu, prise en charge plus précoce","lignes":"1654-1656"},{"cible":"personnes","categorie":"bien_etre","sens":"positif","libelle":"Jeunes visés : mieux-être et moins de décrochage scolaire","lignes":"1655-1657"},{"cible":"professionnels","categorie":"competences","sens":"positif","libelle":"Structures : connaissances et langage mieux adaptés aux jeunes","lignes":"1661-1662"},{"cible":"partenariat","categorie":"decloisonnement","sens":"positif","libelle":"Coopération entre secteurs","lignes":"1663"},{"cible":"professionnels","categorie":"representations","sens":"positif","libelle":"Moins de stigmatisation dans les structures","lignes":"1644"}],"evaluation":{"statut":"realisee","types":["avant_apres","recherche","qualitative","quantitative","interne"],"evaluateurs":["porteur","tiers_independant"],"resume":"Première évaluation dans le Rhône, avec indicateurs tirés de la littérature, mesure avant-après et observation par une étudiante.","outils":["questionnaires déclaratifs","observation par un tiers"],"indicateurs_suivis":["estime de soi","compétences en santé mentale","connaissance et accès aux soins"],"temporalites":["avant","après"],"resultats":["estime de soi renforcée","compétences accrues"],"limites":["mesures déclaratives","petit échantillon, manque de recul"],"lignes":"1665-1675"},"perspectives":[{"type":"essaimage","libelle":"Île-de-France","echeance":"2021/2022","lignes":"1631"},{"type":"outillage_numerique","libelle":"Ligne d'écoute entre jeunes et plateforme de ressources","echeance":null,"lignes":"1633-1635"},{"type":"nouvelle_action","libelle":"Ateliers en ligne avec des professionnels de santé mentale","echeance":null,"lignes":"1634"}],"reperes_methodologiques":[],"references":[{"type":"site_web","libelle":"Fondation NEHS","url":"https://nehs.com/","lignes":"1606"}],"relations":[{"type":"essaime_vers","cible":null,"libelle":"Du Rhône vers l'Isère puis l'Île-de-France","lignes":"1610, 1631, 1673"},{"type":"meme_partenaire","cible":"4C","libelle":"Réseau Unis-Cité (volontaires en service civique)","lignes":"1575, 2094, 2189"}],"qualite_donnees":[{"champ":"participation","constat":"Rubrique absente","lignes":"1606-1608"},{"champ":"evaluation","constat":"Tailles d'échantillon et valeurs avant-après non publiées","lignes":"1669-1675"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1567,"ligne_fin":1675},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"3B","fiche":"3B","titre":"Co-formation par le croisement des savoirs et des pratiques","sous_titre":"ATD Quart Monde Normandie et ACSEA","thematique":"pair_aidance","modele_pratique":"co_formation_croisement_savoirs","nature":"programme_formation","processus":["co_formation"],"champs_intervention":["lutte_pauvrete","action_sociale_generale"],"echelle":"national","territoires":[{"libelle":"France entière","type":"national","departement_code":null,"departement":null,"region_code":null,"role":"principal"},{"libelle":"Calvados (ACSEA)","type":"departement","departement_code":"14","departement":"Calvados","region_code":"28","role":"experimentation"}],"annee_debut":2017,"annee_fin":null,"annee_libelle":"2017","porteurs":[{"nom":"ATD Quart Monde","type":"association","role":"porteur"},{"nom":"Association calvadosienne pour la sauvegarde de l'enfant à l'adulte (ACSEA)","type":"association","role":"initiateur"}],"acteurs":[],"publics":{"libelle":"Personnes vivant la pauvreté et professionnels","categories":["personnes_precarite","professionnels_travail_social"],"cible":"mixte","age_min":null,"age_max":null,"criteres":["indépendance stricte entre les deux groupes"],"lignes":"1699, 1741"},"definition":null,"descriptif":{"texte":"Deux groupes de pairs, l'un de professionnels et l'autre de personnes vivant la pauvreté, élaborent chacun leur réflexion puis la croisent.","lignes":"1703"},"objectifs":[{"libelle":"Faire du savoir d'expérience une composante à égalité avec les autres savoirs","lignes":"1705"},{"libelle":"Améliorer les pratiques professionnelles","lignes":"1705"}],"emergence":{"rubrique_presente":true,"resume":"Trois constats d'ATD sur la place des savoirs et des plus pauvres ; côté ACSEA, absence de co-élaboration des projets, services et règlements avec les personnes.","constats":[{"libelle":"Le savoir d'expérience reste peu reconnu face aux savoirs universitaires et professionnels","lignes":"1711-1717"},{"libelle":"Les politiques de lutte contre la pauvreté se font sans les intéressés","lignes":"1719"},{"libelle":"Une participation improvisée se réduit au témoignage","lignes":"1720"},{"libelle":"Projets, services et règlements conçus sans les personnes (ACSEA)","lignes":"1722"}],"origine":"ascendante","declencheurs":["insatisfaction_pratiques","reflexion_equipe"],"lignes":"1709-1722"},"jalons":[],"etapes":[{"libelle":"Cadre posé à l'avance : groupes d'appartenance, durée, hébergement","lignes":"1726-1732"},{"libelle":"Travail sur les représentations mutuelles","lignes":"1749"},{"libelle":"Apports réciproques de connaissances","lignes":"1749"},{"libelle":"Écriture de récits d'expérience","lignes":"1749"},{"libelle":"Analyses croisées entre groupes, en alternant pairs et plénière","lignes":"1747-1749"},{"libelle":"Réflexion sur les conditions pour agir et améliorer les pratiques","lignes":"1749"},{"libelle":"Évaluation","lignes":"1749"},{"libelle":"Restitution aux responsables, partenaires et politiques","lignes":"1749"}],"outils":[{"type":"recit_temoignage","libelle":"Récits d'expérience écrits par les participants","lignes":"1749"},{"type":"hebergement","libelle":"Hébergement commun des participants en situation de pauvreté","lignes":"1732"}],"financements":[{"type":"fonds_propres","libelle":"Fonds propres de l'ACSEA","montant_eur":null,"base":null,"annee":null,"lignes":"1724"}],"budget":[],"moyens_humains":[{"fonction":"binôme d'animation : ATD et professionnel","effectif":2,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1747"}],"formations":[{"type":"co_formation","libelle":"Co-formation croisement des savoirs (3 à 5 par an)","organisme":"ATD Quart Monde","duree_jours":4,"duree_jours_max":null,"effectif_forme":null,"public":"5 à 6 personnes vivant la pauvreté, 15 à 18 professionnels","annee":null,"lignes":"1730, 1735"}],"gouvernance":[],"participation":{"rubrique_presente":true,"niveau":"co_construction","champs":["formation","evaluation"],"resume":"Participants co-formateurs, co-auteurs et co-rédacteurs dans un cadre fixé d'avance ; indicateurs d'évaluation construits avec les personnes.","modalites":["groupes de pairs","hébergement commun","co-écriture","construction d'indicateurs"],"lignes":"1726-1732, 1745, 1777"},"deploiement":{"statut":"consolidation","resume":"Trois à cinq sessions par an à l'échelle nationale.","lignes":"1735"},"indicateurs":[{"code":"sessions_par_an","libelle":"Co-formations annuelles","valeur":3,"valeur_max":5,"comparateur":"=","unite":"sessions/an","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1735"},{"code":"participants_pauvrete","libelle":"Personnes vivant la pauvreté par session","valeur":5,"valeur_max":6,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1735"},{"code":"participants_professionnels","libelle":"Professionnels par session","valeur":15,"valeur_max":18,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1735"},{"code":"duree_session","libelle":"Durée d'une session, jours consécutifs","valeur":4,"valeur_max":null,"comparateur":"=","unite":"jours","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1730"}],"conditions":[{"libelle":"Égalité des savoirs entre groupes","lignes":"1739"},{"libelle":"Accepter la confrontation et la remise en cause","lignes":"1740"},{"libelle":"Absence de dépendance entre participants et professionnels ou institutions","lignes":"1741"},{"libelle":"Chacun relève d'un seul groupe, connu à l'avance","lignes":"1743"},{"libelle":"Partir de son expérience","lignes":"1744"},{"libelle":"Chacun est co-formateur et co-rédacteur","lignes":"1745"},{"libelle":"Co-animation et alternance groupe de pairs - plénière, exercices identiques","lignes":"1747"}],"leviers":[{"categorie":"soutien_hierarchie","libelle":"Appui des cadres et directions","lignes":"1755"},{"categorie":"engagement_volontaire","libelle":"Dimension collective assumée","lignes":"1756"},{"categorie":"changement_culture","libelle":"Inscription dans un projet de service long","lignes":"1757"},{"categorie":"reconnaissance_savoirs_experience","libelle":"Autonomie des personnes et compétences reconnues","lignes":"1758, 1761"},{"categorie":"partenariat","libelle":"Liens avec associations, initiatives citoyennes et centres sociaux","lignes":"1760"},{"categorie":"reflexivite","libelle":"Acceptation de l'incertitude","lignes":"1763"}],"freins":[{"categorie":"resistance_changement","libelle":"Encadrement ou professionnels bloquant les propositions des personnes","lignes":"1755"},{"categorie":"representations","libelle":"Associations citoyennes perçues comme des opposants","lignes":"1760"}],"points_vigilance":[{"libelle":"Laisser le conflit s'exprimer ; éviter les représentants coupés de leur milieu","lignes":"1758"},{"libelle":"Éviter la participation alibi limitée au témoignage","lignes":"1720"},{"libelle":"Reconnaître les violences institutionnelles","lignes":"1761"}],"regles_ethiques":[{"libelle":"Aucun lien d'accompagnement ou de dépendance entre groupes","lignes":"1729, 1741"},{"libelle":"Droit d'être accompagné de la personne de son choix (loi 2002-2)","lignes":"1765"}],"mise_en_oeuvre":[{"libelle":"Processus de transformation au long cours : bâtir les institutions avec les personnes","lignes":"1762"}],"effets":[{"cible":"professionnels","categorie":"representations","sens":"positif","libelle":"Choc initial et remise en cause des représentations dans les deux groupes","lignes":"1767"},{"cible":"institutions","categorie":"evolution_organisation","sens":"positif","libelle":"ACSEA : courriers revus et accompagnement possible avec la personne choisie","lignes":"1769"},{"cible":"personnes","categorie":"estime_confiance","sens":"positif","libelle":"Militants : meilleure estime de soi et relations familiales apaisées","lignes":"1771"},{"cible":"personnes","categorie":"acces_droits","sens":"positif","libelle":"Capacité à dénoncer et à revendiquer un accompagnement","lignes":"1771"},{"cible":"entourage","categorie":"lien_social","sens":"positif","libelle":"Recours facilité aux institutions, associations et voisins ; liens entre pairs","lignes":"1771"}],"evaluation":{"statut":"en_cours","types":["co_construite","recherche"],"evaluateurs":["organisme_recherche","porteur"],"resume":"Évaluation nationale en deux temps : indicateurs bâtis avec les personnes (achevé), puis mesure préparée par les chercheurs.","outils":[],"indicateurs_suivis":["effets attendus définis par les personnes"],"temporalites":["étape 1 achevée","étape 2 en préparation"],"resultats":[],"limites":[],"lignes":"1775-1777"},"perspectives":[],"reperes_methodologiques":[],"references":[{"type":"texte_reglementaire","libelle":"Loi 2002-2 (accompagnement par la personne de son choix)","url":null,"lignes":"1765"}],"relations":[{"type":"ouvre_la_voie_a","cible":"5B","libelle":"Méthode reprise pour le futur référent de parcours de la Gironde","lignes":"2398"}],"qualite_donnees":[{"champ":"territoires","constat":"En-tête national alors que le titre cite la Normandie et le Calvados","lignes":"1683-1685"},{"champ":"perspectives","constat":"Rubrique absente","lignes":"1773-1777"},{"champ":"definition","constat":"Rubrique absente","lignes":"1701"},{"champ":"conditions","constat":"Les conditions figurent aussi dans le bilan (8 points)","lignes":"1753-1763"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1683,"ligne_fin":1777},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","participation","etat_avancement","deploiement","conditions","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"3C","fiche":"3C","titre":"Pair-aidance en communauté thérapeutique","sous_titre":"Association Aurore, centre de Brantôme","thematique":"pair_aidance","modele_pratique":"communaute_therapeutique","nature":"etablissement","processus":["communaute_therapeutique"],"champs_intervention":["addictologie"],"echelle":"etablissement","territoires":[{"libelle":"Communauté thérapeutique de Brantôme","type":"etablissement","departement_code":"24","departement":"Dordogne","region_code":"75","role":"principal"}],"annee_debut":2007,"annee_fin":null,"annee_libelle":"Ouverture en 2007","porteurs":[{"nom":"Association Aurore","type":"association","role":"porteur"}],"acteurs":[{"nom":"Agence régionale de santé","type":"ars","role":"cofinanceur"},{"nom":"Financeurs de Nouvelle-Aquitaine","type":"autre","role":"cofinanceur"}],"publics":{"libelle":"Personnes dépendantes d'une ou de plusieurs substances psychoactives","categories":["personnes_addictions"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":[],"lignes":"1803-1805"},"definition":null,"descriptif":{"texte":"CSAPA résidentiel où le groupe soigne : entraide entre pairs, démocratie participative et parcours construit avec le résident. On y travaille les émotions, la relation sans produit, la responsabilité et le pouvoir d'agir.","lignes":"1809-1815"},"objectifs":[{"libelle":"Soutenir la guérison grâce au vécu de personnes passées par les mêmes difficultés","lignes":"1811"},{"libelle":"Développer l'entraide","lignes":"1811"}],"emergence":{"rubrique_presente":true,"resume":null,"constats":[],"origine":"descendante","declencheurs":["evolution_reglementaire"],"lignes":"1789, 1817"},"jalons":[{"date":"2006-10-24","type":"decision","libelle":"Circulaire de référence","lignes":"1789"},{"date":"2007","type":"lancement","libelle":"Ouverture de l'établissement","lignes":"1789"}],"etapes":[{"libelle":"Phase d'accueil d'un mois, à l'essai, avec un résident-guide","lignes":"1855, 1838"},{"libelle":"Parcours par phases : responsabilités et libertés croissantes","lignes":"1857"},{"libelle":"Phase 3 : éloignement progressif du groupe et projet d'insertion","lignes":"1857-1859"},{"libelle":"Sortie, puis rôle de témoin et de co-animateur comme ancien","lignes":"1830, 1840, 1859"}],"outils":[{"type":"role_pair","libelle":"Résident-guide : accueil d'un nouveau pendant 1 à 2 mois","lignes":"1838"},{"type":"role_pair","libelle":"Anciens co-animant les groupes thérapeutiques","lignes":"1840"},{"type":"reglement","libelle":"Règlement de fonctionnement modifiable par le conseil de vie sociale","lignes":"1839"}],"financements":[{"type":"ars_assurance_maladie","libelle":"Dotation globale de l'ARS","montant_eur":null,"base":null,"annee":null,"lignes":"1819"},{"type":"subventions","libelle":"Financeurs régionaux soutenant la pair-aidance","montant_eur":null,"base":null,"annee":null,"lignes":"1819"}],"budget":[],"moyens_humains":[{"fonction":"équipe éducative en appui (filet de sécurité)","effectif":null,"unite":null,"quotite_max_pct":null,"note":null,"lignes":"1821"}],"formations":[],"gouvernance":[{"type":"conseil_vie_sociale","nom":"Conseil de vie sociale délibérant","composition":"résidents votants plus nombreux que les professionnels, hors questions managériales","frequence":null,"lignes":"1839"}],"participation":{"rubrique_presente":true,"niveau":"co_decision","champs":["accompagnement_individuel","fonctionnement_service","gouvernance"],"resume":"Le soin repose à 80 % sur le pair ; les résidents votent en majorité sur le règlement et les outils.","modalites":["vote majoritaire au conseil de vie sociale","soin entre pairs","co-animation"],"lignes":"1821, 1839"},"deploiement":{"statut":"consolidation","resume":"Établissement en fonctionnement depuis 2007.","lignes":"1789, 1825"},"indicateurs":[{"code":"part_soin_pairs","libelle":"Part du soin assurée par les pairs","valeur":80,"valeur_max":null,"comparateur":"~","unite":"%","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1821"},{"code":"duree_accueil","libelle":"Durée de la phase d'accueil","valeur":1,"valeur_max":null,"comparateur":"=","unite":"mois","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1855"},{"code":"duree_guide","libelle":"Durée d'appui du résident-guide","valeur":1,"valeur_max":2,"comparateur":"=","unite":"mois","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1838"},{"code":"duree_sejour","libelle":"Séjour, en années (un an renouvelable)","valeur":1,"valeur_max":2,"comparateur":"=","unite":"annees","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1853"},{"code":"personnes_association","libelle":"Personnes suivies par l'association Aurore","valeur":41300,"valeur_max":null,"comparateur":">","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1795"}],"conditions":[{"libelle":"Anciens résidents comme relais auprès des arrivants","lignes":"1825"},{"libelle":"Professionnels capables de confiance et d'inconfort","lignes":"1844"}],"leviers":[{"categorie":"reconnaissance_savoirs_experience","libelle":"Légitimité de l'ancien usager, supérieure à celle du professionnel sur ce point","lignes":"1827"},{"categorie":"cadre_securisant","libelle":"Cadre clair (horaires, objectifs) dont les bénéfices se voient vite","lignes":"1863"},{"categorie":"changement_culture","libelle":"Organisation moins hiérarchique","lignes":"1821"}],"freins":[{"categorie":"adhesion_publics","libelle":"Une partie des arrivants cherche surtout la stabilité et ne s'y retrouve pas","lignes":"1853"},{"categorie":"evaluation_limitee","libelle":"Passage récent sous statut CSAPA : évaluation interne souvent non faite","lignes":"1871"}],"points_vigilance":[{"libelle":"Délimiter le rôle du pair pour ne pas professionnaliser des personnes venues se soigner","lignes":"1842"},{"libelle":"Entrée et phase 3 sont les moments fragiles","lignes":"1857-1859"},{"libelle":"Ne pas forcer : être aidé par un pair reste facultatif","lignes":"1853"}],"regles_ethiques":[{"libelle":"Les anciens témoignent de leur seul vécu, ni conseillers ni experts","lignes":"1832-1834"},{"libelle":"Période d'essai avant l'engagement","lignes":"1855"}],"mise_en_oeuvre":[{"libelle":"Deux profils d'entrée : recherche d'aide consciente ou recherche de stabilité","lignes":"1852-1853"}],"effets":[{"cible":"personnes","categorie":"sante_prevention","sens":"positif","libelle":"Communauté moteur de la guérison, mécanismes addictifs décryptés par les anciens","lignes":"1861, 1865"},{"cible":"personnes","categorie":"estime_confiance","sens":"positif","libelle":"Anciens valorisés, maintien de leur propre rétablissement","lignes":"1830, 1867"},{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Responsabilisation par les pairs","lignes":"1867"}],"evaluation":{"statut":"en_cours","types":["interne","externe","referentiel_sectoriel"],"evaluateurs":["porteur","tiers_independant"],"resume":"Référentiel propre aux communautés thérapeutiques, travaillé lors de journées nationales ; évaluation interne rarement faite depuis le changement de statut.","outils":["référentiel d'évaluation des communautés thérapeutiques"],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"1871"},"perspectives":[{"type":"participation","libelle":"Poursuivre la participation des résidents et l'appui des anciens","echeance":null,"lignes":"1846"}],"reperes_methodologiques":[],"references":[{"type":"site_web","libelle":"Association Aurore","url":"https://aurore.asso.fr/","lignes":"1791"},{"type":"texte_reglementaire","libelle":"Circulaire du 24 octobre 2006","url":null,"lignes":"1789"}],"relations":[{"type":"contraste_avec","cible":null,"libelle":"Conseillers pairs professionnels du modèle nord-américain","lignes":"1832"},{"type":"meme_partenaire","cible":"4C","libelle":"Aurore porte aussi des établissements de l'expérimentation parisienne","lignes":"1791, 2181"}],"qualite_donnees":[{"champ":"emergence","constat":"Rubrique présente mais vide","lignes":"1817-1819"},{"champ":"definition","constat":"Rubrique absente","lignes":"1807"},{"champ":"indicateurs","constat":"Aucun effectif de résidents","lignes":"1823-1846"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1785,"ligne_fin":1871},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","participation","etat_avancement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"4A","fiche":"4A","titre":"FLORA : hébergement et accompagnement de femmes victimes de violences","sous_titre":"Dispositif intercommunal des Yvelines","thematique":"reseaux_partenariats","modele_pratique":"hebergement_accompagnement_reseau","nature":"service","processus":["hebergement_admission_suivi"],"champs_intervention":["violences_conjugales","hebergement_logement"],"echelle":"intercommunal","territoires":[{"libelle":"Achères","type":"commune","departement_code":"78","departement":"Yvelines","region_code":"11","role":"principal"},{"libelle":"Conflans-Sainte-Honorine","type":"commune","departement_code":"78","departement":"Yvelines","region_code":"11","role":"principal"},{"libelle":"Poissy","type":"commune","departement_code":"78","departement":"Yvelines","region_code":"11","role":"principal"},{"libelle":"Andrésy","type":"commune","departement_code":"78","departement":"Yvelines","region_code":"11","role":"extension"},{"libelle":"Maurecourt","type":"commune","departement_code":"78","departement":"Yvelines","region_code":"11","role":"extension"}],"annee_debut":2013,"annee_fin":null,"annee_libelle":"2013","porteurs":[{"nom":"Commune d'Achères","type":"commune","role":"initiateur"},{"nom":"Commune de Conflans-Sainte-Honorine","type":"commune","role":"initiateur"},{"nom":"Commune de Poissy","type":"commune","role":"initiateur"},{"nom":"Commune d'Andrésy","type":"commune","role":"porteur"},{"nom":"Commune de Maurecourt","type":"commune","role":"porteur"}],"acteurs":[{"nom":"Conseil départemental des Yvelines","type":"conseil_departemental","role":"orienteur"},{"nom":"Commissariat","type":"police","role":"orienteur"},{"nom":"CIDFF (juriste, psychologue)","type":"association","role":"partenaire"},{"nom":"Associations spécialisées","type":"association","role":"orienteur"},{"nom":"SIAO","type":"siao","role":"partenaire"}],"publics":{"libelle":"Femmes victimes de violences conjugales et leurs enfants, résidant dans les communes membres","categories":["femmes_victimes_violences"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["résidence dans l'une des cinq communes","critères d'admissibilité"],"lignes":"1889, 1893, 1933"},"definition":null,"descriptif":{"texte":"Dispositif de cinq communes offrant soit un hébergement avec suivi social, soit un suivi sans hébergement pour les femmes logées ailleurs ou sans solution.","lignes":"1893-1896"},"objectifs":[{"libelle":"Héberger temporairement et anonymement en logement diffus, si besoin dans une autre commune","lignes":"1900"},{"libelle":"Accompagner vers l'autonomie et un logement ordinaire avec un réseau de partenaires","lignes":"1901"},{"libelle":"Assurer la continuité de prise en charge des enfants","lignes":"1902"}],"emergence":{"rubrique_presente":true,"resume":"Partenaires régulièrement confrontés à des violences et démunis de réponses adaptées.","constats":[{"libelle":"Renvoi vers famille ou amis, solution fragile","lignes":"1907"},{"libelle":"Mise à l'abri par le 115 sans suite stable","lignes":"1908"},{"libelle":"Places insuffisantes, surtout dans le nord-est des Yvelines","lignes":"1909"}],"origine":"ascendante","declencheurs":["manque_de_solutions","volonte_politique"],"lignes":"1904-1910"},"jalons":[{"date":"2013-11-01","type":"lancement","libelle":"Création par convention entre trois communes","lignes":"1910"},{"date":"2018","type":"extension","libelle":"Dispositif bien identifié des partenaires","lignes":"1967"},{"date":"2019","type":"extension","libelle":"Adhésion d'Andrésy et de Maurecourt","lignes":"1910"}],"etapes":[{"libelle":"Orientation par une mairie ou un partenaire","lignes":"1927, 1958-1963"},{"libelle":"Évaluation par l'équipe, parfois avec un agent du Département","lignes":"1927, 1934, 1967"},{"libelle":"Comité technique : les situations les plus urgentes d'abord","lignes":"1927"},{"libelle":"Contrat d'accueil de six mois renouvelable et convention d'occupation","lignes":"1927, 1937"},{"libelle":"Accompagnement renforcé et coordination des acteurs","lignes":"1931-1940"},{"libelle":"Actions collectives : groupe de parole, sorties, repas","lignes":"1921-1925"},{"libelle":"Sortie vers le logement de droit commun","lignes":"1901"}],"outils":[{"type":"convention","libelle":"Convention de partenariat entre communes","lignes":"1910"},{"type":"contrat","libelle":"Contrat d'accueil et convention d'occupation","lignes":"1937"},{"type":"hebergement","libelle":"Appartements du T1 au T5 répartis sur cinq communes","lignes":"1913, 1919"},{"type":"support_communication","libelle":"Plaquettes et affiches pour les professionnels","lignes":"1967"},{"type":"atelier","libelle":"Groupe de parole et temps conviviaux","lignes":"1923-1925"}],"financements":[{"type":"commune","libelle":"Contribution des communes au prorata de la population","montant_eur":0.99,"base":"habitant","annee":2020,"lignes":"1944"},{"type":"participation_usagers","libelle":"Part versée par les ménages, au plus 20 % des ressources","montant_eur":null,"base":null,"annee":null,"lignes":"1929, 1948"}],"budget":[{"libelle":"Contribution communale par habitant","montant_eur":0.99,"montant_max_eur":null,"base":"habitant","annee":2020,"lignes":"1944"}],"moyens_humains":[{"fonction":"coordinatrices sociales","effectif":2,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"1931, 1946"}],"formations":[],"gouvernance":[{"type":"comite_pilotage","nom":"Comité de pilotage animé par les communes","composition":"communes et partenaires","frequence":null,"lignes":"1956"},{"type":"comite_technique","nom":"Comité technique de priorisation","composition":null,"frequence":null,"lignes":"1927"},{"type":"commission_admission","nom":"Commissions d'admission et de suivi","composition":null,"frequence":null,"lignes":"1938"}],"participation":{"rubrique_presente":true,"niveau":"information","champs":["action_collective","accompagnement_individuel"],"resume":"Pas de participation officielle ; les femmes prennent part aux actions collectives, se retrouvent entre elles et connaissent le contenu des synthèses.","modalites":["actions collectives","rencontres informelles","information sur les synthèses"],"lignes":"1950"},"deploiement":{"statut":"consolidation","resume":"Cinq communes, activité en forte hausse en 2020.","lignes":"1913-1919"},"indicateurs":[{"code":"femmes_accompagnees","libelle":"Femmes accompagnées","valeur":112,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"1915"},{"code":"enfants_concernes","libelle":"Enfants concernés","valeur":202,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"1915"},{"code":"femmes_hebergees","libelle":"Femmes hébergées en logement passerelle","valeur":17,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"1916"},{"code":"enfants_heberges","libelle":"Enfants hébergés","valeur":38,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"1916"},{"code":"evolution_orientations","libelle":"Hausse des orientations par rapport à 2019","valeur":44,"valeur_max":null,"comparateur":"=","unite":"%","nature":"activite","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"1917"},{"code":"duree_moyenne_accueil","libelle":"Durée moyenne d'accueil","valeur":18,"valeur_max":null,"comparateur":"=","unite":"mois","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1927"},{"code":"duree_contrat","libelle":"Durée du contrat (renouvelable)","valeur":6,"valeur_max":null,"comparateur":"=","unite":"mois","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1927"},{"code":"taux_effort_max","libelle":"Taux d'effort maximal demandé","valeur":20,"valeur_max":null,"comparateur":"<=","unite":"%","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1929"},{"code":"origine_mairie","libelle":"Orientations par la mairie","valeur":36,"valeur_max":null,"comparateur":"=","unite":"%","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1960"},{"code":"origine_departement","libelle":"Orientations par le Département","valeur":36,"valeur_max":null,"comparateur":"=","unite":"%","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1961"},{"code":"origine_commissariat","libelle":"Orientations par le commissariat","valeur":16,"valeur_max":null,"comparateur":"=","unite":"%","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1962"},{"code":"origine_autres","libelle":"Autres orientations (bouche-à-oreille, associations)","valeur":10,"valeur_max":null,"comparateur":"=","unite":"%","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"1963"},{"code":"cout_par_habitant","libelle":"Contribution communale","valeur":0.99,"valeur_max":null,"comparateur":"=","unite":"euros/habitant","nature":"cout","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"1944"},{"code":"communes_adherentes","libelle":"Communes adhérentes","valeur":5,"valeur_max":null,"comparateur":"=","unite":"communes","nature":"moyen","periode_debut":null,"periode_fin":"2020","perimetre":null,"lignes":"1913"}],"conditions":[{"libelle":"Orientation, évaluation puis priorisation collective","lignes":"1927"},{"libelle":"Deux coordinatrices pour le suivi et la coordination des acteurs","lignes":"1931"},{"libelle":"Connaissance des ressources de chaque commune","lignes":"1942"}],"leviers":[{"categorie":"partenariat","libelle":"Réseau dense, nom connu de tous","lignes":"1965-1967"},{"categorie":"communication","libelle":"Diffusion de supports aux professionnels","lignes":"1967"},{"categorie":"travail_binome_reseau","libelle":"Évaluation conjointe avec les agents du Département","lignes":"1967"},{"categorie":"financement","libelle":"Coût réparti entre communes selon la population","lignes":"1944"}],"freins":[{"categorie":"offre_insuffisante","libelle":"Manque initial de places","lignes":"1909"},{"categorie":"moyens_financiers","libelle":"Location des appartements, premier poste de dépense","lignes":"1946"}],"points_vigilance":[{"libelle":"Les premiers temps de l'accueil fragilisent mère et enfants","lignes":"1952"}],"regles_ethiques":[{"libelle":"Hébergement anonyme, à distance du conjoint violent","lignes":"1900"},{"libelle":"Les femmes savent ce qui se dit d'elles en synthèse","lignes":"1950"}],"mise_en_oeuvre":[{"libelle":"Bilan régulier avec les partenaires en comité de pilotage","lignes":"1956"}],"effets":[{"cible":"partenariat","categorie":"reperage_dispositif","sens":"positif","libelle":"Identification immédiate par les professionnels, sollicitation quasi systématique","lignes":"1965-1967"},{"cible":"personnes","categorie":"parcours_orientation","sens":"positif","libelle":"Prise en charge facilitée par le travail en réseau","lignes":"1965"}],"evaluation":{"statut":"non_renseignee","types":["indicateurs_activite"],"evaluateurs":["porteur"],"resume":"Pas de rubrique ; un bilan chiffré 2020 et un suivi en comité de pilotage.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"1913-1917, 1956"},"perspectives":[{"type":"nouvelle_action","libelle":"Soutien psychologique dès l'entrée","echeance":null,"lignes":"1952"},{"type":"partenariat","libelle":"Orientations possibles par le SIAO","echeance":null,"lignes":"1952"}],"reperes_methodologiques":[],"references":[],"relations":[{"type":"meme_partenaire","cible":"2A","libelle":"Réseau CIDFF (structures locales distinctes)","lignes":"1923, 1155"}],"qualite_donnees":[{"champ":"indicateurs","constat":"Répartition des orientations : total de 98 %","lignes":"1960-1963"},{"champ":"evaluation","constat":"Rubrique absente","lignes":"1967"},{"champ":"budget","constat":"Budget total non communiqué","lignes":"1944-1946"},{"champ":"definition","constat":"Rubrique absente","lignes":"1891"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1879,"ligne_fin":1967},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","participation","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets"]},{"code":"4B","fiche":"4B","titre":"GIP Gers Solidaire","sous_titre":"Fédération départementale d'acteurs des solidarités","thematique":"reseaux_partenariats","modele_pratique":"federation_acteurs_solidarite","nature":"structure_partenariale","processus":["ingenierie_mutualisee"],"champs_intervention":["lutte_pauvrete","aide_alimentaire","acces_droits"],"echelle":"departemental","territoires":[{"libelle":"Gers","type":"departement","departement_code":"32","departement":"Gers","region_code":"76","role":"principal"}],"annee_debut":2015,"annee_fin":null,"annee_libelle":"2015","porteurs":[{"nom":"GIP Gers Solidaire","type":"gip","role":"porteur"}],"acteurs":[{"nom":"Conseil départemental du Gers","type":"conseil_departemental","role":"cofinanceur"},{"nom":"UDCCAS et CCAS","type":"ccas","role":"partenaire"},{"nom":"Associations caritatives","type":"association","role":"partenaire"},{"nom":"Ansa (pré-étude)","type":"association","role":"partenaire"},{"nom":"Atchoum (mobilité)","type":"autre","role":"partenaire"},{"nom":"Plateforme alimentaire de Mont-de-Marsan","type":"autre","role":"inspirateur"}],"publics":{"libelle":"Personnes en situation de précarité","categories":["personnes_precarite"],"cible":"mixte","age_min":null,"age_max":null,"criteres":[],"lignes":"1987"},"definition":null,"descriptif":{"texte":"Le groupement réunit CCAS, union départementale et associations engagées contre la pauvreté, et agit dans les interstices de leurs interventions.","lignes":"1991"},"objectifs":[{"libelle":"Fédérer et coordonner les acteurs des solidarités","lignes":"1993"}],"emergence":{"rubrique_presente":true,"resume":"Trois insatisfactions convergent - associations, élus, travailleurs sociaux - confirmées par une enquête sur l'aide alimentaire (2018). Une pré-étude de l'Ansa a préparé le projet.","constats":[{"libelle":"Associations : moyens et locaux insuffisants, bénévolat vieillissant, contacts rares avec les professionnels, zones sans offre","lignes":"1999"},{"libelle":"Élus : fragilité des territoires traitée partiellement malgré les moyens","lignes":"2001"},{"libelle":"Professionnels : action publique et solidarités locales peu complémentaires","lignes":"2007"},{"libelle":"Écart entre bénéficiaires de l'aide alimentaire et du RSA : des personnes restent invisibles","lignes":"2003-2005"},{"libelle":"Associations en difficulté face aux appels à projets","lignes":"2023"}],"origine":"mixte","declencheurs":["insatisfaction_pratiques","enquete_diagnostic","volonte_politique"],"lignes":"1997-2007, 2023"},"jalons":[{"date":"2014","type":"decision","libelle":"Premières rencontres autour d'une plateforme alimentaire","lignes":"2011"},{"date":"2017","type":"experimentation","libelle":"Préfiguration par une association","lignes":"2013"},{"date":"2018","type":"creation_juridique","libelle":"Décision préfectorale créant le GIP","lignes":"2015"},{"date":"2018","type":"etude","libelle":"Enquête sur l'aide alimentaire et les solidarités","lignes":"2003"},{"date":"2021","type":"perspective","libelle":"France Contact attendu au second semestre","lignes":"2053-2055"}],"etapes":[{"libelle":"Analyse des besoins et de l'offre du territoire","lignes":"2033"},{"libelle":"Repérage de projets innovants","lignes":"2034"},{"libelle":"Appui au montage et réponse aux appels à projets","lignes":"2023, 2033"},{"libelle":"Mise en relation des habitants avec les services (téléphone, véhicule, plateforme)","lignes":"2038-2041"},{"libelle":"Mutualisation de lieux et d'outils","lignes":"2045"}],"outils":[{"type":"ligne_telephonique","libelle":"Numéro vert social","lignes":"2038"},{"type":"service_itinerant","libelle":"Camping-car connecté","lignes":"2040"},{"type":"plateforme_numerique","libelle":"Plateforme avec accès professionnel et accès public","lignes":"2041"},{"type":"tiers_lieu","libelle":"Tiers-lieux mutualisés : accueil, coworking, bureaux de travailleurs sociaux","lignes":"2045"},{"type":"application_numerique","libelle":"France Contact : qui fait quoi, où et quand (en projet)","lignes":"2053-2055"},{"type":"application_numerique","libelle":"Gers Solidaire Mobilité : téléphone et application (en projet)","lignes":"2057"}],"financements":[{"type":"departement","libelle":"Contribution du Département, appelée à diminuer","montant_eur":null,"base":null,"annee":null,"lignes":"2021"},{"type":"appel_a_projets","libelle":"Recherche de financements sur appels à projets","montant_eur":null,"base":null,"annee":null,"lignes":"2021-2023"}],"budget":[{"libelle":"Budget de fonctionnement","montant_eur":254000,"montant_max_eur":null,"base":"annee","annee":2020,"lignes":"2019"},{"libelle":"Budget d'investissement","montant_eur":125000,"montant_max_eur":null,"base":"annee","annee":2020,"lignes":"2019"}],"moyens_humains":[{"fonction":"bénévoles propres (mobilisés via les structures membres)","effectif":0,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2025"}],"formations":[],"gouvernance":[{"type":"pilotage_dedie","nom":"Groupement d'intérêt public fédérateur","composition":"UDCCAS, CCAS et associations engagées contre la pauvreté","frequence":null,"lignes":"1991, 2015"},{"type":"comite_consultatif_usagers","nom":"Comité consultatif","composition":"5 professionnels et 5 usagers","frequence":null,"lignes":"2078"}],"participation":{"rubrique_presente":false,"niveau":"consultation","champs":["evaluation"],"resume":"Un comité réunit à parité usagers et professionnels pour apprécier l'action (mention dans l'évaluation).","modalites":["comité consultatif paritaire"],"lignes":"2078"},"deploiement":{"statut":"consolidation","resume":"Services fortement développés depuis la création juridique : ingénierie, aide aux habitants, mutualisation.","lignes":"2015, 2029-2045"},"indicateurs":[{"code":"population","libelle":"Population du département","valeur":200000,"valeur_max":null,"comparateur":"~","unite":"habitants","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2003"},{"code":"beneficiaires_aide_alimentaire","libelle":"Personnes ayant reçu au moins une aide alimentaire","valeur":10000,"valeur_max":null,"comparateur":"~","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":"2018","perimetre":null,"lignes":"2003"},{"code":"foyers_rsa","libelle":"Foyers bénéficiaires du RSA","valeur":4700,"valeur_max":null,"comparateur":"=","unite":"foyers","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2004"},{"code":"personnes_rsa","libelle":"Personnes couvertes par ces foyers","valeur":6500,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2004"},{"code":"budget_fonctionnement","libelle":"Budget de fonctionnement","valeur":254000,"valeur_max":null,"comparateur":"=","unite":"euros","nature":"cout","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"2019"},{"code":"budget_investissement","libelle":"Budget d'investissement","valeur":125000,"valeur_max":null,"comparateur":"=","unite":"euros","nature":"cout","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"2019"},{"code":"comite_usagers","libelle":"Usagers au comité consultatif","valeur":5,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2078"},{"code":"comite_professionnels","libelle":"Professionnels au comité consultatif","valeur":5,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2078"}],"conditions":[{"libelle":"Soutien politique large, opposition comprise","lignes":"2047"},{"libelle":"Implication personnelle des présidents d'associations","lignes":"2047"}],"leviers":[{"categorie":"portage_politique","libelle":"Consensus des élus","lignes":"2047"},{"categorie":"engagement_volontaire","libelle":"Présidents associatifs moteurs","lignes":"2047"},{"categorie":"contexte_territorial","libelle":"Culture locale de bienveillance","lignes":"2047"},{"categorie":"partenariat","libelle":"Faire ensemble sans mainmise sur les projets de chacun","lignes":"2067"}],"freins":[{"categorie":"moyens_financiers","libelle":"Subvention départementale en baisse, à compenser","lignes":"2021"},{"categorie":"cloisonnement","libelle":"CCAS et associations peu complémentaires au départ","lignes":"2007"},{"categorie":"representations","libelle":"Crainte que le numérique n'écarte certains publics","lignes":"2063-2064"}],"points_vigilance":[{"libelle":"Santé des personnes : référents santé, Banque de France et aide alimentaire prévus dans chaque tiers-lieu","lignes":"2061-2062"},{"libelle":"Le numérique ne remplace pas la rencontre avec la personne","lignes":"2063-2064"}],"regles_ethiques":[{"libelle":"Respect des valeurs et projets propres à chaque membre","lignes":"2067"}],"mise_en_oeuvre":[{"libelle":"Partir des besoins réels des personnes pour bâtir des pratiques communes","lignes":"2071"}],"effets":[{"cible":"partenariat","categorie":"connaissance_mutuelle","sens":"positif","libelle":"Travailleurs sociaux et bénévoles se rencontrent et coopèrent","lignes":"2069"},{"cible":"territoire","categorie":"decloisonnement","sens":"positif","libelle":"Mondes poursuivant le même but enfin reliés","lignes":"2069"}],"evaluation":{"statut":"continue","types":["administrative_financiere","croisee_usagers","qualitative"],"evaluateurs":["porteur","comite_usagers","financeur"],"resume":"Deux niveaux permanents : comptes rendus aux financeurs et avis d'un comité paritaire.","outils":["bilans administratifs et budgétaires","comité consultatif"],"indicateurs_suivis":[],"temporalites":[],"resultats":["premiers bilans jugés probants"],"limites":[],"lignes":"2075-2080"},"perspectives":[{"type":"outillage_numerique","libelle":"Application géolocalisée France Contact","echeance":"2021-07/2021-12","lignes":"2053-2055"},{"type":"outillage_numerique","libelle":"Mobilité solidaire avec Atchoum","echeance":null,"lignes":"2057"},{"type":"nouvelle_action","libelle":"Référents santé, Banque de France et aide alimentaire dans les tiers-lieux","echeance":null,"lignes":"2062"},{"type":"financement","libelle":"Diversifier par les appels à projets","echeance":null,"lignes":"2021-2023"}],"reperes_methodologiques":[],"references":[{"type":"site_web","libelle":"GIP Gers Solidaire","url":"https://www.gerssolidaire.org/gers-solidaire/","lignes":"1981"},{"type":"citation","libelle":"Étude Alim'Actives de l'Ansa, Stratégie pauvreté, rapport IGAS sur l'aide alimentaire","url":null,"lignes":"2017"}],"relations":[{"type":"inspire_de","cible":null,"libelle":"Plateforme alimentaire de Mont-de-Marsan","lignes":"2011"},{"type":"coopere_avec","cible":null,"libelle":"Partenaires frontaliers belges pour France Contact","lignes":"2053"},{"type":"meme_partenaire","cible":null,"libelle":"Ansa, appui du HCTS pour l'enquête","lignes":"1997"}],"qualite_donnees":[{"champ":"annee_debut","constat":"En-tête 2015, premières rencontres en 2014, création juridique en 2018","lignes":"1979, 2011, 2015"},{"champ":"participation","constat":"Rubrique absente, information trouvée dans l'évaluation","lignes":"2078"},{"champ":"definition","constat":"Rubrique absente","lignes":"1989"},{"champ":"outils","constat":"Slogan du numéro vert altéré dans la source","lignes":"2038"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":1975,"ligne_fin":2080},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation","references","liens"]},{"code":"4C","fiche":"4C","titre":"Mission Interface","sous_titre":"Samusocial de Paris","thematique":"reseaux_partenariats","modele_pratique":"equipe_mobile_interface","nature":"service","processus":["interface_orientation"],"champs_intervention":["autonomie_age","handicap","hebergement_logement"],"echelle":"communal","territoires":[{"libelle":"Paris","type":"commune","departement_code":"75","departement":"Paris","region_code":"11","role":"principal"}],"annee_debut":2017,"annee_fin":null,"annee_libelle":"2017","porteurs":[{"nom":"Samusocial de Paris","type":"gip","role":"porteur"}],"acteurs":[{"nom":"SIAO de Paris","type":"siao","role":"partenaire"},{"nom":"SIAO de la Loire-Atlantique","type":"siao","role":"inspirateur"},{"nom":"Unis-Cité","type":"association","role":"partenaire"},{"nom":"Armée du Salut","type":"structure_ahi","role":"terrain_accueil"},{"nom":"Aurore","type":"structure_ahi","role":"terrain_accueil"},{"nom":"Cités du Secours catholique","type":"structure_ahi","role":"terrain_accueil"},{"nom":"Emmaüs Solidarité","type":"structure_ahi","role":"terrain_accueil"},{"nom":"La Mie de Pain","type":"structure_ahi","role":"terrain_accueil"},{"nom":"Petits Frères des Pauvres","type":"structure_ahi","role":"terrain_accueil"},{"nom":"Structures médico-sociales d'accueil","type":"structure_medico_sociale","role":"partenaire"},{"nom":"Hôpital Broca (évaluations neuropsychologiques)","type":"etablissement_public_sante","role":"partenaire"},{"nom":"EMEOS et permanence médicale Saint-Michel","type":"structure_medico_sociale","role":"partenaire"},{"nom":"Malakoff Médéric","type":"entreprise","role":"cofinanceur"},{"nom":"Ville de Paris (DASES)","type":"commune","role":"cofinanceur"},{"nom":"ARS Île-de-France","type":"ars","role":"cofinanceur"}],"publics":{"libelle":"Personnes précaires hébergées de plus de 60 ans ou en situation de handicap de plus de 20 ans","categories":["personnes_agees","personnes_handicapees","personnes_sans_domicile","personnes_precarite"],"cible":"mixte","age_min":20,"age_max":null,"criteres":["hébergement dans le secteur AHI","plus de 60 ans, ou plus de 20 ans avec handicap"],"lignes":"2098-2100"},"definition":null,"descriptif":{"texte":"Équipe mobile qui évalue la situation socio-gérontologique, coordonne l'orientation vers le médico-social ou le logement, accompagne la transition et informe les professionnels des deux secteurs.","lignes":"2104-2111"},"objectifs":[{"libelle":"Développer la connaissance mutuelle des intervenants","lignes":"2115"},{"libelle":"Renforcer la maîtrise des dispositifs médico-sociaux par le secteur AHI","lignes":"2116"},{"libelle":"Orienter selon le projet de vie de la personne","lignes":"2117"},{"libelle":"Traiter plus efficacement les demandes","lignes":"2118"},{"libelle":"Faciliter les transitions","lignes":"2119"},{"libelle":"Relier social et médico-social","lignes":"2120"}],"emergence":{"rubrique_presente":true,"resume":"Vieillissement prématuré à la rue, manque de sorties adaptées, méconnaissance des dispositifs et réticences des établissements ; quinze propositions en 2016, puis création de la Mission.","constats":[{"libelle":"Part notable de plus de 60 ans parmi les appelants et les hébergés","lignes":"2126"},{"libelle":"Peu de dispositifs adaptés","lignes":"2127"},{"libelle":"Information insuffisante des professionnels AHI","lignes":"2128"},{"libelle":"Établissements pour personnes âgées réservés","lignes":"2129"}],"origine":"ascendante","declencheurs":["manque_de_solutions","enquete_diagnostic"],"lignes":"2124-2131"},"jalons":[{"date":"2016","type":"etude","libelle":"Quinze propositions sur les sans-abri vieillissants","lignes":"2131"},{"date":"2017-05","type":"experimentation","libelle":"Création ; phase expérimentale jusqu'en octobre 2018 dans neuf établissements","lignes":"2148, 2179"},{"date":"2018","type":"extension","libelle":"Second travailleur social et première étude d'impact","lignes":"2145, 2169"},{"date":"2019-10","type":"evaluation","libelle":"Bilan de mai 2017 à 2019","lignes":"2152"},{"date":"2019","type":"extension","libelle":"Volet handicap (fin d'année) et démarche qualité","lignes":"2165, 2215"},{"date":"2020","type":"extension","libelle":"Équipe de six ETP","lignes":"2169"},{"date":"2021","type":"extension","libelle":"Élargissement de l'équipe et mise à jour de l'étude d'impact","lignes":"2145, 2150"}],"etapes":[{"libelle":"Signalement par une structure AHI partenaire","lignes":"2148"},{"libelle":"Entrée dans la file active","lignes":"2148"},{"libelle":"Évaluation sociale et d'autonomie (Katz) ; appui médical ponctuel","lignes":"2108, 2177, 2215"},{"libelle":"Projet d'orientation avec le référent social et l'équipe pluridisciplinaire","lignes":"2109"},{"libelle":"Démarches administratives et financières","lignes":"2201-2204"},{"libelle":"Préparation de l'entrée et du lieu d'accueil","lignes":"2209"},{"libelle":"Accompagnement de la transition et lutte contre la solitude avec des volontaires","lignes":"2110, 2189"},{"libelle":"Fin de prise en charge (modalités à formaliser)","lignes":"2217-2219"}],"outils":[{"type":"grille_evaluation","libelle":"Grille d'évaluation sociale","lignes":"2215"},{"type":"grille_evaluation","libelle":"Échelle de Katz (activités de la vie quotidienne) ; AGGIR réservée au médical","lignes":"2215"},{"type":"convention","libelle":"Convention avec chaque structure partenaire","lignes":"2181"},{"type":"charte","libelle":"Charte d'engagement mutuel","lignes":"2181"},{"type":"ligne_telephonique","libelle":"Conseils par mail et téléphone aux non-partenaires","lignes":"2163, 2187"},{"type":"media_podcast","libelle":"Podcasts et entretiens de personnes relogées","lignes":"2143"},{"type":"atelier","libelle":"Sessions d'information sur droits et dispositifs","lignes":"2211"}],"financements":[{"type":"mecenat_fondation","libelle":"Mécénat Malakoff Médéric","montant_eur":null,"base":null,"annee":2020,"lignes":"2135"},{"type":"commune","libelle":"Ville de Paris (DASES)","montant_eur":null,"base":null,"annee":2020,"lignes":"2136"},{"type":"ars_assurance_maladie","libelle":"ARS Île-de-France","montant_eur":null,"base":null,"annee":2020,"lignes":"2137"},{"type":"mise_a_disposition","libelle":"Ressources internes du Samusocial (évaluation sanitaire, permanence médicale)","montant_eur":null,"base":null,"annee":null,"lignes":"2139"}],"budget":[],"moyens_humains":[{"fonction":"équipe totale","effectif":6,"unite":"etp","quotite_max_pct":null,"note":null,"lignes":"2169"},{"fonction":"postes personnes âgées, par secteur géographique","effectif":4,"unite":"etp","quotite_max_pct":null,"note":null,"lignes":"2173"},{"fonction":"poste personnes handicapées","effectif":1,"unite":"etp","quotite_max_pct":null,"note":null,"lignes":"2174"},{"fonction":"poste management et stratégie","effectif":1,"unite":"etp","quotite_max_pct":null,"note":null,"lignes":"2175"},{"fonction":"médecin en appui ponctuel","effectif":null,"unite":null,"quotite_max_pct":null,"note":null,"lignes":"2177"}],"formations":[],"gouvernance":[{"type":"pilotage_dedie","nom":"Responsable de la Mission depuis octobre 2020","composition":null,"frequence":null,"lignes":"2171"},{"type":"commission_pluridisciplinaire","nom":"Travail avec le référent social et l'équipe pluridisciplinaire","composition":null,"frequence":null,"lignes":"2109"}],"participation":{"rubrique_presente":true,"niveau":"consultation","champs":["evaluation","communication","fonctionnement_service"],"resume":"Personnes relogées invitées à raconter leur histoire, consultées pour la démarche qualité et interrogées dans l'étude d'impact.","modalites":["podcasts et entretiens","consultation sur le projet","étude d'impact restituant leur expérience"],"lignes":"2143-2145"},"deploiement":{"statut":"consolidation","resume":"D'un à six ETP, de neuf à une trentaine de structures partenaires.","lignes":"2148-2165, 2179-2187"},"indicateurs":[{"code":"part_115_60ans","libelle":"Plus de 60 ans parmi les appelants du 115","valeur":19,"valeur_max":null,"comparateur":"=","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2126"},{"code":"part_chu_60ans","libelle":"Plus de 60 ans en hébergement d'urgence à Paris","valeur":16,"valeur_max":null,"comparateur":"=","unite":"%","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2126"},{"code":"personnes_signalees","libelle":"Personnes signalées","valeur":554,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2017-05","periode_fin":"2020-12","perimetre":null,"lignes":"2148"},{"code":"part_hommes","libelle":"Part d'hommes parmi les signalés","valeur":82,"valeur_max":null,"comparateur":"=","unite":"%","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2148"},{"code":"part_femmes","libelle":"Part de femmes parmi les signalés","valeur":18,"valeur_max":null,"comparateur":"=","unite":"%","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2148"},{"code":"file_active","libelle":"Entrées dans la file active","valeur":408,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2017-05","periode_fin":"2020-12","perimetre":null,"lignes":"2148"},{"code":"taux_entree_file_active","libelle":"Taux d'entrée dans la file active","valeur":74,"valeur_max":null,"comparateur":"=","unite":"%","nature":"activite","periode_debut":"2017-05","periode_fin":"2020-12","perimetre":null,"lignes":"2148"},{"code":"admissions_etablissement","libelle":"Personnes conduites vers un nouvel établissement","valeur":74,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"resultat","periode_debut":"2017-05","periode_fin":"2020-12","perimetre":null,"lignes":"2148"},{"code":"rythme_admissions","libelle":"Admissions par mois et par travailleur social, selon la source","valeur":2,"valeur_max":null,"comparateur":"~","unite":"personnes/mois","nature":"resultat","periode_debut":"2017-05","periode_fin":"2020-12","perimetre":null,"lignes":"2148"},{"code":"admissions_t1_2021","libelle":"Accès à un logement ou une structure pérenne","valeur":16,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"resultat","periode_debut":"2021-01","periode_fin":"2021-03","perimetre":null,"lignes":"2150"},{"code":"file_active_debut","libelle":"File active","valeur":99,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2017-05","periode_fin":"2017-05","perimetre":null,"lignes":"2154"},{"code":"file_active_aout_2019","libelle":"File active","valeur":228,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"activite","periode_debut":"2019-08","periode_fin":"2019-08","perimetre":null,"lignes":"2154"},{"code":"taux_acces","libelle":"Part ayant accédé à une structure adaptée","valeur":20,"valeur_max":null,"comparateur":"=","unite":"%","nature":"resultat","periode_debut":"2017-05","periode_fin":"2019-12","perimetre":null,"lignes":"2155"},{"code":"duree_mediane","libelle":"Durée médiane d'accompagnement","valeur":12,"valeur_max":null,"comparateur":"=","unite":"mois","nature":"activite","periode_debut":"2017-05","periode_fin":"2019-12","perimetre":null,"lignes":"2156"},{"code":"orientations_ehpad","libelle":"Orientations en EHPAD","valeur":30,"valeur_max":null,"comparateur":"=","unite":"%","nature":"resultat","periode_debut":"2017-05","periode_fin":"2019-12","perimetre":null,"lignes":"2157"},{"code":"orientations_residence_autonomie","libelle":"Orientations en résidence autonomie","valeur":30,"valeur_max":null,"comparateur":"=","unite":"%","nature":"resultat","periode_debut":"2017-05","periode_fin":"2019-12","perimetre":null,"lignes":"2157"},{"code":"orientations_autres","libelle":"Autres orientations (USLD, logement, CHU...)","valeur":30,"valeur_max":null,"comparateur":"=","unite":"%","nature":"resultat","periode_debut":"2017-05","periode_fin":"2019-12","perimetre":null,"lignes":"2157"},{"code":"age_moyen_handicap","libelle":"Âge moyen du public handicap","valeur":55,"valeur_max":null,"comparateur":"=","unite":"ans","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2158"},{"code":"age_moyen_pa","libelle":"Âge moyen du public âgé (54 à 93 ans)","valeur":64,"valeur_max":null,"comparateur":"=","unite":"ans","nature":"profil","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2161"},{"code":"sollicitations_externes","libelle":"Demandes extérieures traitées","valeur":146,"valeur_max":null,"comparateur":"=","unite":"demandes","nature":"activite","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2163"},{"code":"structures_experimentales","libelle":"Établissements de la phase test","valeur":9,"valeur_max":null,"comparateur":"=","unite":"structures","nature":"moyen","periode_debut":"2017-05","periode_fin":"2018-10","perimetre":null,"lignes":"2179"},{"code":"structures_partenaires","libelle":"Structures partenaires","valeur":30,"valeur_max":null,"comparateur":"~","unite":"structures","nature":"moyen","periode_debut":null,"periode_fin":"2021","perimetre":null,"lignes":"2181"},{"code":"structures_handicap","libelle":"Structures éligibles du volet handicap","valeur":10,"valeur_max":null,"comparateur":"=","unite":"structures","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2185"}],"conditions":[{"libelle":"Équipe renforcée par étapes","lignes":"2169"},{"libelle":"Conventions et charte avec chaque structure, à porter demain au niveau des associations","lignes":"2181-2183"},{"libelle":"Découpage géographique calé sur les directions sociales","lignes":"2173"},{"libelle":"Appuis médicaux et neuropsychologiques","lignes":"2177"}],"leviers":[{"categorie":"partenariat","libelle":"Confiance croissante des structures médico-sociales","lignes":"2191"},{"categorie":"expertise","libelle":"Évaluation médicale et gérontologique mobilisable","lignes":"2177"},{"categorie":"financement","libelle":"ARS, collectivité et mécènes","lignes":"2169"},{"categorie":"contexte_territorial","libelle":"Proximité par secteurs","lignes":"2173"}],"freins":[{"categorie":"complexite_administrative","libelle":"Dérogations complexes pour les moins de 60 ans","lignes":"2203"},{"categorie":"complexite_administrative","libelle":"Obligation alimentaire, même sans lien familial depuis des années","lignes":"2204"},{"categorie":"representations","libelle":"Établissements réticents et peu dotés en travailleurs sociaux","lignes":"2205"},{"categorie":"offre_insuffisante","libelle":"Places de MAS et FAM raréfiées","lignes":"2165"}],"points_vigilance":[{"libelle":"Fin d'accompagnement délicate : demandes qui reviennent des mois après","lignes":"2217-2219"},{"libelle":"Repérer le public handicap : fort non-recours aux droits","lignes":"2160, 2165"}],"regles_ethiques":[{"libelle":"Orientation fondée sur le projet de vie de la personne","lignes":"2117"},{"libelle":"AGGIR réservée au personnel médical","lignes":"2215"}],"mise_en_oeuvre":[{"libelle":"Bilan jugé positif au regard d'un besoin réel","lignes":"2207"}],"effets":[{"cible":"partenariat","categorie":"decloisonnement","sens":"positif","libelle":"Social, médico-social et sanitaire se comprennent mieux","lignes":"2209"},{"cible":"personnes","categorie":"parcours_orientation","sens":"positif","libelle":"Passages préparés côté hébergement et côté établissement d'accueil","lignes":"2209"},{"cible":"institutions","categorie":"representations","sens":"positif","libelle":"Dossiers mieux regardés, admissions accélérées","lignes":"2191"},{"cible":"professionnels","categorie":"competences","sens":"positif","libelle":"Information sur droits et dispositifs","lignes":"2211"}],"evaluation":{"statut":"continue","types":["etude_impact","demarche_qualite","indicateurs_activite","qualitative","interne"],"evaluateurs":["porteur","equipe"],"resume":"Étude d'impact de l'observatoire (2018, mise à jour en 2021), bilan de 2019 et démarche qualité lancée la même année.","outils":["grille sociale","échelle de Katz","étude d'impact"],"indicateurs_suivis":["signalements","file active","admissions","durée d'accompagnement","types d'orientation","profil"],"temporalites":["2018","2019","2021"],"resultats":["bilan positif","besoin confirmé"],"limites":[],"lignes":"2145, 2152, 2215-2221"},"perspectives":[{"type":"moyens_humains","libelle":"Doubler l'équipe, y compris par des fonds privés","echeance":null,"lignes":"2195"},{"type":"financement","libelle":"Financements pérennes","echeance":null,"lignes":"2196"},{"type":"modelisation","libelle":"Modèle commun avec Nantes, Caen et Lyon","echeance":null,"lignes":"2196, 2221"},{"type":"essaimage","libelle":"Diffusion en Île-de-France et en région","echeance":null,"lignes":"2196, 2221"},{"type":"extension_public","libelle":"Personnes aux droits administratifs incomplets","echeance":null,"lignes":"2198"}],"reperes_methodologiques":[],"references":[],"relations":[{"type":"inspire_de","cible":null,"libelle":"Service du SIAO de la Loire-Atlantique","lignes":"2131"},{"type":"essaime_vers","cible":null,"libelle":"Rapprochement avec Nantes, Caen et Lyon","lignes":"2196"},{"type":"meme_partenaire","cible":"3A","libelle":"Réseau Unis-Cité (volontaires en service civique)","lignes":"2094, 2189, 1575"},{"type":"meme_partenaire","cible":"3C","libelle":"Aurore","lignes":"2181, 1791"}],"qualite_donnees":[{"champ":"indicateurs","constat":"Rythme annoncé par travailleur social incohérent : 74 admissions en 44 mois, soit 1,7 par mois au total","lignes":"2148"},{"champ":"indicateurs","constat":"Orientations : total de 90 %","lignes":"2157"},{"champ":"indicateurs","constat":"Bilan daté d'octobre 2019 mais couvrant décembre 2019","lignes":"2152"},{"champ":"publics","constat":"Public âgé à partir de 54 ans malgré le seuil de 60 ans","lignes":"2098, 2161"},{"champ":"publics","constat":"Âge minimal dépendant de la catégorie (20 ou 60 ans)","lignes":"2098-2100"},{"champ":"definition","constat":"Rubrique absente","lignes":"2102"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2088,"ligne_fin":2221},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","participation","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"5A","fiche":"5A","titre":"Développement du pouvoir d'agir dans l'Eure","sous_titre":"Retour d'expérience du Conseil départemental","thematique":"developpement_pouvoir_agir","modele_pratique":"approche_dpa_pc","nature":"programme_formation","processus":["accompagnement_dpa"],"champs_intervention":["action_sociale_generale","protection_enfance"],"echelle":"departemental","territoires":[{"libelle":"Eure","type":"departement","departement_code":"27","departement":"Eure","region_code":"28","role":"principal"}],"annee_debut":2016,"annee_fin":null,"annee_libelle":"Depuis 2016","porteurs":[{"nom":"Conseil départemental de l'Eure","type":"conseil_departemental","role":"porteur"}],"acteurs":[{"nom":"Association ANDA-DPA","type":"association","role":"formateur"},{"nom":"CNFPT","type":"organisme_formation","role":"cofinanceur"}],"publics":{"libelle":"Travailleurs sociaux du Département","categories":["professionnels_travail_social"],"cible":"professionnels","age_min":null,"age_max":null,"criteres":["agents volontaires"],"lignes":"2243, 2293"},"definition":{"texte":"Processus qui élargit la possibilité, pour des personnes ou des groupes, d'agir sur ce qui leur importe. L'intervention aide à dépasser un obstacle et à quitter l'impuissance ; c'est une posture de questionnement plus qu'une méthode, apprise par l'expérience.","lignes":"2245-2253"},"descriptif":{"texte":"Le Département forme ses agents à cette approche.","lignes":"2257"},"objectifs":[{"libelle":"Renforcer la capacité d'agir des personnes suivies","lignes":"2259"},{"libelle":"Faire évoluer les façons de travailler","lignes":"2259"},{"libelle":"Savoir définir le problème avec la personne, repérer les acteurs et leurs enjeux, conscientiser pour transposer","lignes":"2267-2269"}],"emergence":{"rubrique_presente":true,"resume":"Deux travailleurs sociaux et deux cadres formés en 2015 comme personnes-ressources ; en 2016 le Département choisit de diffuser l'approche.","constats":[],"origine":"mixte","declencheurs":["decouverte_approche","volonte_institutionnelle"],"lignes":"2263-2269"},"jalons":[{"date":"2015","type":"formation","libelle":"Formation de quatre personnes-ressources","lignes":"2263"},{"date":"2016","type":"decision","libelle":"Décision de déployer des formations","lignes":"2265"},{"date":"2019","type":"extension","libelle":"Formation-action en développement social, dont une action pour les jeunes sortant de l'ASE","lignes":"2289"},{"date":"2021","type":"extension","libelle":"Une centaine d'agents initiés","lignes":"2293"}],"etapes":[],"outils":[{"type":"questionnaire","libelle":"Questionnaire aux jeunes placés sur leur vécu","lignes":"2290"}],"financements":[{"type":"cnfpt","libelle":"CNFPT pour les deux premiers groupes","montant_eur":null,"base":null,"annee":null,"lignes":"2271"},{"type":"plan_formation","libelle":"Plan de formation du Département","montant_eur":null,"base":null,"annee":null,"lignes":"2271"},{"type":"strategie_pauvrete","libelle":"Stratégie pauvreté ensuite","montant_eur":null,"base":null,"annee":null,"lignes":"2271"}],"budget":[],"moyens_humains":[{"fonction":"personnes-ressources formées en 2015 (2 travailleurs sociaux, 2 cadres)","effectif":4,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2263"},{"fonction":"agents initiés","effectif":100,"unite":"personnes","quotite_max_pct":null,"note":"environ","lignes":"2293"}],"formations":[{"type":"initiation","libelle":"Initiation DPA (format type d'ANDA-DPA)","organisme":"Association ANDA-DPA","duree_jours":4,"duree_jours_max":null,"effectif_forme":100,"public":"agents volontaires","annee":2016,"lignes":"2275, 2293"},{"type":"approfondissement","libelle":"Approfondissement DPA (offre ANDA-DPA)","organisme":"Association ANDA-DPA","duree_jours":2,"duree_jours_max":null,"effectif_forme":null,"public":null,"annee":null,"lignes":"2275"},{"type":"formation_complete","libelle":"Formation complète DPA (offre ANDA-DPA)","organisme":"Association ANDA-DPA","duree_jours":8,"duree_jours_max":null,"effectif_forme":null,"public":null,"annee":null,"lignes":"2275"}],"gouvernance":[],"participation":{"rubrique_presente":true,"niveau":"co_construction","champs":["accompagnement_individuel","fonctionnement_service"],"resume":"La participation se joue d'abord dans la relation : problème et action définis avec la personne. Le Département y ajoute une réflexion associant des jeunes sortant de l'ASE et une enquête auprès de jeunes placés.","modalites":["co-définition du problème","réflexion avec les jeunes et les institutions","questionnaire"],"lignes":"2283-2290"},"deploiement":{"statut":"mise_en_oeuvre","resume":"Une centaine d'agents volontaires initiés.","lignes":"2293"},"indicateurs":[{"code":"agents_inities","libelle":"Agents initiés","valeur":100,"valeur_max":null,"comparateur":"~","unite":"personnes","nature":"moyen","periode_debut":"2016","periode_fin":"2021","perimetre":null,"lignes":"2293"},{"code":"personnes_ressources","libelle":"Personnes-ressources initiales","valeur":4,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":"2015","periode_fin":"2015","perimetre":null,"lignes":"2263"},{"code":"anda_departements","libelle":"Départements couverts par ANDA-DPA en trois ans","valeur":33,"valeur_max":null,"comparateur":"=","unite":"departements","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2277"},{"code":"anda_sensibilises","libelle":"Personnes sensibilisées par ANDA-DPA en trois ans","valeur":2466,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2277"},{"code":"anda_initiations","libelle":"Initiations ANDA-DPA en dix ans","valeur":2000,"valeur_max":null,"comparateur":">","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2277-2279"},{"code":"anda_formations_completes","libelle":"Formations complètes ANDA-DPA en dix ans","valeur":133,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2277-2279"}],"conditions":[{"libelle":"Former plusieurs agents de services différents pour créer un effet d'entraînement","lignes":"2297"},{"libelle":"Sensibiliser partenaires et collègues aux changements","lignes":"2298"}],"leviers":[{"categorie":"formation","libelle":"Formation expérientielle de plusieurs services","lignes":"2251, 2297"},{"categorie":"communication","libelle":"Sensibilisation de l'entourage professionnel","lignes":"2298"}],"freins":[{"categorie":"resistance_changement","libelle":"Identité professionnelle bousculée, temps d'adaptation","lignes":"2309"}],"points_vigilance":[],"regles_ethiques":[],"mise_en_oeuvre":[{"libelle":"Délai d'appropriation pour les travailleurs sociaux","lignes":"2309"}],"effets":[{"cible":"professionnels","categorie":"sens_travail","sens":"positif","libelle":"Sens retrouvé, plus grande proximité avec la réalité du public","lignes":"2311"},{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Autonomie accrue par la recherche commune de solutions","lignes":"2313"},{"cible":"personnes","categorie":"estime_confiance","sens":"positif","libelle":"Estime de soi renforcée","lignes":"2313"},{"cible":"professionnels","categorie":"usure_diminuee","sens":"positif","libelle":"Usure professionnelle en baisse, les solutions n'étant plus portées seul","lignes":"2315"}],"evaluation":{"statut":"prevue","types":["etude_impact"],"evaluateurs":[],"resume":"Pas de rubrique ; une mesure d'impact sur les personnes et les pratiques figure dans les perspectives.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"2304"},"perspectives":[{"type":"evaluation","libelle":"Mesurer l'impact sur les personnes et les pratiques","echeance":null,"lignes":"2304"},{"type":"nouvelle_action","libelle":"Référent de parcours formé au DPA et à la coordination","echeance":null,"lignes":"2303"},{"type":"gouvernance","libelle":"Adapter l'institution aux personnes et assouplir le travail social","echeance":null,"lignes":"2302"}],"reperes_methodologiques":[{"libelle":"ANDA-DPA : sept formatrices, formats d'initiation (2 x 2 jours), d'approfondissement (2 jours) et complets (4 x 2 jours), séminaires de 2 à 3 jours pour 30 à 50 personnes, échanges en petits groupes intersectoriels","lignes":"2273-2275"},{"libelle":"Portée d'ANDA-DPA : 33 départements et 2 466 personnes sensibilisées en trois ans ; plus de 2 000 initiations et 133 parcours complets en dix ans","lignes":"2277-2279"}],"references":[{"type":"site_web","libelle":"ANDA-DPA","url":"https://www.andadpa.fr/","lignes":"2241"},{"type":"citation","libelle":"Définition de la souffrance comme diminution du pouvoir d'agir (Ricoeur)","url":null,"lignes":"2245"},{"type":"citation","libelle":"Définition du DPA (Le Bossé)","url":null,"lignes":"2247"}],"relations":[{"type":"meme_modele","cible":"5B","libelle":"Approche DPA","lignes":"2245"},{"type":"meme_modele","cible":"5D","libelle":"Approche DPA","lignes":"2245"},{"type":"meme_modele","cible":"5F","libelle":"Approche DPA","lignes":"2245"},{"type":"forme_par_meme_organisme","cible":"5B","libelle":"ANDA-DPA","lignes":"2237, 2331"},{"type":"forme_par_meme_organisme","cible":"5D","libelle":"ANDA-DPA","lignes":"2237, 2531"},{"type":"prevoit_de_mobiliser","cible":"2D","libelle":"Modèle du référent de parcours (sans lien cité avec le Haut-Rhin)","lignes":"2303"}],"qualite_donnees":[{"champ":"evaluation","constat":"Rubrique absente","lignes":"2304"},{"champ":"emergence","constat":"Verbe de décision en 2016 mais aucun volume annuel","lignes":"2265"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2229,"ligne_fin":2315},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","participation","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","liens"]},{"code":"5B","fiche":"5B","titre":"Développement du pouvoir d'agir en Gironde","sous_titre":"Retour d'expérience du Conseil départemental","thematique":"developpement_pouvoir_agir","modele_pratique":"approche_dpa_pc","nature":"programme_formation","processus":["accompagnement_dpa"],"champs_intervention":["action_sociale_generale"],"echelle":"departemental","territoires":[{"libelle":"Gironde","type":"departement","departement_code":"33","departement":"Gironde","region_code":"75","role":"principal"}],"annee_debut":2012,"annee_fin":null,"annee_libelle":"2012","porteurs":[{"nom":"Conseil départemental de la Gironde","type":"conseil_departemental","role":"porteur"}],"acteurs":[{"nom":"Association ANDA-DPA (2012-2016)","type":"association","role":"formateur"},{"nom":"Association internationale DPA, formatrice (depuis 2016)","type":"association","role":"formateur"},{"nom":"Laboratoire de sociologie de l'université de Bordeaux","type":"organisme_recherche","role":"partenaire"}],"publics":{"libelle":"Professionnels médico-sociaux du Département et cadres","categories":["professionnels_travail_social","cadres"],"cible":"professionnels","age_min":null,"age_max":null,"criteres":[],"lignes":"2341"},"definition":{"texte":"Processus par lequel des personnes, seules ou ensemble, gagnent en maîtrise sur ce qui compte pour elles. Ressources de la personne et de l'environnement sont liées ; l'approche sert à conduire des changements et à mener autrement les entretiens.","lignes":"2345-2349"},"descriptif":{"texte":"Programme de formation à l'approche, partie d'une politique de renouvellement des pratiques.","lignes":"2353"},"objectifs":[{"libelle":"Faire évoluer les pratiques des professionnels sociaux et médico-sociaux","lignes":"2355"},{"libelle":"Accroître la capacité d'action des usagers des services du Département","lignes":"2355"}],"emergence":{"rubrique_presente":true,"resume":"Études sociologiques urbaine et rurale après novembre 2005 : habitants peu écoutés et sentiment d'injustice ; la collectivité décide de repenser le travail social selon deux axes, participation et pouvoir d'agir.","constats":[{"libelle":"Sentiment de ne pas être écouté et d'être traité injustement","lignes":"2362"},{"libelle":"Défiance envers les services publics, dont le service social","lignes":"2362"}],"origine":"descendante","declencheurs":["enquete_diagnostic","volonte_politique"],"lignes":"2359-2374"},"jalons":[{"date":"2005-11","type":"constat","libelle":"Incidents en banlieue, puis recherche sociologique","lignes":"2359"},{"date":"2009","type":"decision","libelle":"Deux axes structurants : participation et pouvoir d'agir","lignes":"2367-2370"},{"date":"2012","type":"formation","libelle":"Formations avec ANDA-DPA","lignes":"2327, 2331"},{"date":"2016","type":"formation","libelle":"Nouveau formateur et marché public de quatre ans","lignes":"2337, 2376"},{"date":"2020","type":"evaluation","libelle":"Étude d'impact prévue, non menée","lignes":"2415"},{"date":"2021","type":"perspective","libelle":"Projet de référent de parcours nourri de l'approche","lignes":"2398"}],"etapes":[],"outils":[{"type":"note_cadre","libelle":"Note interne sur le travail social à repenser","lignes":"2365"}],"financements":[{"type":"plan_formation","libelle":"Direction des ressources humaines, marché public estimé sur quatre ans","montant_eur":104000,"base":"4 ans, TTC","annee":2016,"lignes":"2376"}],"budget":[{"libelle":"Marché de formation DPA, estimation TTC sur quatre ans","montant_eur":104000,"montant_max_eur":null,"base":"4 ans","annee":2016,"lignes":"2376"}],"moyens_humains":[{"fonction":"personnes-ressources DPA","effectif":16,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2386"},{"fonction":"conseillère technique animatrice du groupe","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2391"}],"formations":[{"type":"sensibilisation","libelle":"Sensibilisation DPA","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":270,"public":"professionnels et cadres","annee":null,"lignes":"2386"},{"type":"approfondissement","libelle":"Approfondissement DPA","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":180,"public":null,"annee":null,"lignes":"2386"},{"type":"formation_complete","libelle":"Formation complète : personnes-ressources","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":16,"public":null,"annee":null,"lignes":"2386"}],"gouvernance":[{"type":"groupe_ressource","nom":"Groupe de personnes-ressources","composition":"16 personnes formées, conseillère technique","frequence":"mensuelle","lignes":"2391"}],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"consolidation","resume":"Formation à trois niveaux installée, animée par un groupe de personnes-ressources.","lignes":"2386-2391"},"indicateurs":[{"code":"personnes_sensibilisees","libelle":"Personnes sensibilisées","valeur":270,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":"2012","periode_fin":null,"perimetre":null,"lignes":"2386"},{"code":"personnes_approfondissement","libelle":"Personnes ayant approfondi","valeur":180,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":"2012","periode_fin":null,"perimetre":null,"lignes":"2386"},{"code":"personnes_ressources","libelle":"Personnes-ressources","valeur":16,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":"2012","periode_fin":null,"perimetre":null,"lignes":"2386"},{"code":"cout_marche_formation","libelle":"Marché de formation sur quatre ans","valeur":104000,"valeur_max":null,"comparateur":"=","unite":"euros","nature":"cout","periode_debut":"2016","periode_fin":"2020","perimetre":null,"lignes":"2376"},{"code":"anda_departements","libelle":"Départements couverts par ANDA-DPA en trois ans","valeur":33,"valeur_max":null,"comparateur":"=","unite":"departements","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2382"},{"code":"anda_sensibilises","libelle":"Personnes sensibilisées par ANDA-DPA en trois ans","valeur":2466,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2382"},{"code":"anda_initiations","libelle":"Initiations ANDA-DPA en dix ans","valeur":2000,"valeur_max":null,"comparateur":">","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2382"},{"code":"anda_formations_completes","libelle":"Formations complètes ANDA-DPA en dix ans","valeur":133,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":"ANDA-DPA, national","lignes":"2382"}],"conditions":[{"libelle":"Volonté politique et droit à l'expérimentation","lignes":"2390"},{"libelle":"Groupe de personnes-ressources réuni chaque mois","lignes":"2391"},{"libelle":"Engagement quotidien des professionnels","lignes":"2392"}],"leviers":[{"categorie":"portage_politique","libelle":"Volonté du Département","lignes":"2390"},{"categorie":"droit_experimentation","libelle":"Droit à l'expérimentation revendiqué","lignes":"2390"},{"categorie":"reflexivite","libelle":"Groupe de personnes-ressources mensuel","lignes":"2391"},{"categorie":"engagement_volontaire","libelle":"Professionnels impliqués","lignes":"2392"}],"freins":[{"categorie":"resistance_changement","libelle":"Coût psychique du changement de posture, rythmes individuels différents","lignes":"2401"},{"categorie":"evaluation_limitee","libelle":"Étude d'impact de 2020 non réalisée","lignes":"2415"}],"points_vigilance":[{"libelle":"Respecter le rythme de chacun et accompagner le changement","lignes":"2401"},{"libelle":"Ne pas apporter de solution toute faite ni se poser en expert","lignes":"2405"}],"regles_ethiques":[{"libelle":"La démarche ne s'impose pas","lignes":"2401"}],"mise_en_oeuvre":[{"libelle":"Changer de posture suppose une prise de risque, avec gains et renoncements","lignes":"2401"}],"effets":[{"cible":"professionnels","categorie":"sens_travail","sens":"positif","libelle":"Retour aux valeurs du métier, pratiques irriguées au quotidien","lignes":"2403"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Posture de questionnement puis de passeur, coexpertise","lignes":"2405, 2409-2411"},{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Petit pas réaliste choisi par la personne, ressources repérées autour d'elle","lignes":"2407"},{"cible":"professionnels","categorie":"effort_adaptation","sens":"mitige","libelle":"Posture délicate au début","lignes":"2405"}],"evaluation":{"statut":"prevue_non_realisee","types":["etude_impact"],"evaluateurs":[],"resume":"Étude d'impact prévue en 2020, non menée ; l'évaluation globale reste à construire.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"2415"},"perspectives":[{"type":"formation","libelle":"Ouvrir aux directeurs et maintenir pour les managers","echeance":null,"lignes":"2396"},{"type":"reseau_professionnel","libelle":"Interventions du groupe-ressource en interne et au dehors","echeance":null,"lignes":"2397"},{"type":"nouvelle_action","libelle":"Référent de parcours appuyé sur le DPA et des formations croisant les savoirs","echeance":null,"lignes":"2398"}],"reperes_methodologiques":[{"libelle":"ANDA-DPA : sept formatrices, formats d'initiation (2 x 2 jours), d'approfondissement (2 jours) et complets (4 x 2 jours), séminaires de 2 à 3 jours pour 30 à 50 personnes, échanges en petits groupes intersectoriels","lignes":"2378-2380"},{"libelle":"Portée d'ANDA-DPA : 33 départements et 2 466 personnes sensibilisées en trois ans ; plus de 2 000 initiations et 133 parcours complets en dix ans","lignes":"2382"}],"references":[{"type":"site_web","libelle":"ANDA-DPA","url":"https://www.andadpa.fr/","lignes":"2335"}],"relations":[{"type":"meme_modele","cible":"5A","libelle":"Approche DPA","lignes":"2345"},{"type":"meme_modele","cible":"5D","libelle":"Approche DPA","lignes":"2345"},{"type":"meme_modele","cible":"5F","libelle":"Approche DPA","lignes":"2345"},{"type":"meme_porteur","cible":"1C","libelle":"Même Département, même diagnostic fondateur","lignes":"2359-2372, 944-945"},{"type":"forme_par_meme_organisme","cible":"5A","libelle":"ANDA-DPA jusqu'en 2016","lignes":"2331, 2237"},{"type":"prevoit_de_mobiliser","cible":"3B","libelle":"Formations croisant les savoirs d'ATD","lignes":"2398"},{"type":"prevoit_de_mobiliser","cible":"2D","libelle":"Modèle du référent de parcours (sans lien cité avec le Haut-Rhin)","lignes":"2398"}],"qualite_donnees":[{"champ":"participation","constat":"Rubrique absente","lignes":"2382-2384"},{"champ":"evaluation","constat":"Rubrique présente mais vide de méthode","lignes":"2415"},{"champ":"reperes_methodologiques","constat":"Repère recopié mot pour mot de la fiche de l'Eure","lignes":"2378-2382"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2323,"ligne_fin":2415},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","repere_methodologique","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"5C","fiche":"5C","titre":"Service social interentreprises ASMI","sous_titre":"Association d'assistance sociale et médicale interprofessionnelle","thematique":"developpement_pouvoir_agir","modele_pratique":"service_social_entreprise","nature":"service","processus":["cellule_maintien_emploi"],"champs_intervention":["sante_travail","insertion_emploi","acces_droits"],"echelle":"departemental","territoires":[{"libelle":"Bouches-du-Rhône","type":"departement","departement_code":"13","departement":"Bouches-du-Rhône","region_code":"93","role":"principal"}],"annee_debut":null,"annee_fin":null,"annee_libelle":null,"porteurs":[{"nom":"ASMI","type":"association","role":"porteur"}],"acteurs":[{"nom":"AISMT 13 (santé au travail)","type":"association","role":"partenaire"},{"nom":"47 structures adhérentes, surtout entreprises privées","type":"entreprise","role":"cofinanceur"},{"nom":"Banques","type":"entreprise","role":"partenaire"}],"publics":{"libelle":"Salariés en difficulté","categories":["salaries"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":["salarié d'une structure adhérente (actions collectives ouvertes aux autres)"],"lignes":"2435, 2469"},"definition":null,"descriptif":{"texte":"Suivi social des salariés (vie familiale, budget, logement, santé, retraite) et outils pour les entreprises : qualité de vie au travail, prévention de la désinsertion, cellule de maintien dans l'emploi.","lignes":"2439-2444, 2452"},"objectifs":[{"libelle":"Permettre aux salariés de trouver leur place et leur équilibre au travail, en cherchant avec eux des solutions","lignes":"2446"}],"emergence":{"rubrique_presente":true,"resume":"Née il y a une quarantaine d'années quand le service social a dû quitter la médecine du travail ; direction et gouvernance toujours communes avec le service de santé au travail.","constats":[{"libelle":"Obligation de service social pour les entreprises d'au moins 250 salariés, inégalement respectée","lignes":"2456"}],"origine":"descendante","declencheurs":["evolution_reglementaire"],"lignes":"2450-2452"},"jalons":[],"etapes":[{"libelle":"Sollicitation par formulaire, en permanence ou via ressources humaines et santé au travail","lignes":"2458"},{"libelle":"Entretiens, souvent sur site, et coordination autour du parcours","lignes":"2458, 2464-2467"},{"libelle":"Cellule maintien dans l'emploi : synthèse une à deux fois par mois","lignes":"2473"},{"libelle":"Référent informant le salarié des échanges le concernant","lignes":"2473"},{"libelle":"Suivi à 3 et 6 mois","lignes":"2485"},{"libelle":"Restitution annuelle à l'adhérent","lignes":"2487"}],"outils":[{"type":"questionnaire","libelle":"Questionnaire de besoins de la structure","lignes":"2469, 2479"},{"type":"rapport_activite","libelle":"Rapport annuel à chaque adhérent, baromètre social","lignes":"2487"},{"type":"fiche_synthese","libelle":"Outils de traçabilité et indicateurs de risques","lignes":"2452, 2485"},{"type":"atelier","libelle":"Actions collectives de sensibilisation sur mesure","lignes":"2469"}],"financements":[{"type":"cotisations_adherents","libelle":"Financement par les 47 adhérents, sans subvention","montant_eur":null,"base":null,"annee":null,"lignes":"2454"}],"budget":[],"moyens_humains":[{"fonction":"assistantes sociales","effectif":9,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2462"},{"fonction":"infirmières","effectif":3,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2462"}],"formations":[{"type":"formation_thematique","libelle":"Méthode de cellule maintien dans l'emploi (2 sessions de 6 jours)","organisme":null,"duree_jours":12,"duree_jours_max":null,"effectif_forme":null,"public":"équipe, avec assistants sociaux, psychologues et médecins","annee":null,"lignes":"2471"}],"gouvernance":[{"type":"reunion_synthese","nom":"Cellule maintien dans l'emploi","composition":"assistants sociaux, psychologues, médecins","frequence":"une à deux fois par mois","lignes":"2452, 2473"},{"type":"pilotage_dedie","nom":"Direction et gouvernance communes avec AISMT 13","composition":null,"frequence":null,"lignes":"2450"}],"participation":{"rubrique_presente":true,"niveau":"information","champs":["accompagnement_individuel"],"resume":"Saisine libre et information par le référent ; pas de présence aux synthèses, faute de modalités de confidentialité trouvées.","modalites":["saisine directe","information par le référent"],"lignes":"2458, 2473"},"deploiement":{"statut":"consolidation","resume":"Équipe mobile présente chez une quarantaine d'adhérents.","lignes":"2462-2469"},"indicateurs":[{"code":"adherents","libelle":"Structures adhérentes","valeur":47,"valeur_max":null,"comparateur":"=","unite":"structures","nature":"moyen","periode_debut":null,"periode_fin":"2020","perimetre":null,"lignes":"2454, 2462"},{"code":"assistantes_sociales","libelle":"Assistantes sociales","valeur":9,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2462"},{"code":"infirmieres","libelle":"Infirmières","valeur":3,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"moyen","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2462"},{"code":"entretiens_annuels","libelle":"Entretiens de salariés","valeur":6000,"valeur_max":null,"comparateur":"~","unite":"entretiens","nature":"activite","periode_debut":"2020","periode_fin":"2020","perimetre":null,"lignes":"2465"},{"code":"seuil_obligation","libelle":"Effectif rendant le service social obligatoire","valeur":250,"valeur_max":null,"comparateur":">=","unite":"salaries","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2456"},{"code":"duree_formation_cme","libelle":"Durée de la formation CME","valeur":12,"valeur_max":null,"comparateur":"=","unite":"jours","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2471"},{"code":"suivi_differe","libelle":"Suivi du salarié","valeur":3,"valeur_max":6,"comparateur":"=","unite":"mois","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2485"}],"conditions":[{"libelle":"Équipe mobile et pluridisciplinaire, spécialisée par formations","lignes":"2462-2464, 2471"},{"libelle":"Salarié mis en confiance, informé par un référent","lignes":"2466, 2473"}],"leviers":[{"categorie":"formation","libelle":"Domaines d'expertise et formation CME progressive","lignes":"2471"},{"categorie":"partenariat","libelle":"Appel à partenaires et lien avec la santé au travail","lignes":"2450, 2467"},{"categorie":"methode_outils","libelle":"Questionnaire et accompagnement sur mesure","lignes":"2469"},{"categorie":"conditions_materielles","libelle":"Interventions sur site, équipe mobile","lignes":"2464"}],"freins":[{"categorie":"acces_aides","libelle":"Revenus trop élevés pour les aides de droit commun : montages et négociations bancaires","lignes":"2477"},{"categorie":"confidentialite","libelle":"Présence du salarié aux synthèses non résolue","lignes":"2473"},{"categorie":"cloisonnement","libelle":"Moyens d'aide très variables d'une entreprise à l'autre","lignes":"2477"}],"points_vigilance":[{"libelle":"Associer davantage le salarié à la cellule : axe de travail","lignes":"2473"}],"regles_ethiques":[{"libelle":"Salarié tenu au courant par son référent de tout ce qui se dit de lui","lignes":"2473"},{"libelle":"Confidentialité invoquée pour ne pas encore ouvrir les synthèses au salarié","lignes":"2473"}],"mise_en_oeuvre":[{"libelle":"Adaptation permanente : chaque entreprise est différente","lignes":"2477"}],"effets":[{"cible":"partenariat","categorie":"lien_social","sens":"positif","libelle":"Lien humain entre employeur et salarié","lignes":"2479"},{"cible":"personnes","categorie":"estime_confiance","sens":"positif","libelle":"Espoir retrouvé en voyant des solutions","lignes":"2479"},{"cible":"professionnels","categorie":"competences","sens":"positif","libelle":"Regards croisés de l'équipe pluridisciplinaire","lignes":"2479-2481"}],"evaluation":{"statut":"continue","types":["quantitative","qualitative","suivi_differe"],"evaluateurs":["equipe","porteur"],"resume":"Indicateurs d'accompagnement et suivi différé ; rapport annuel par adhérent.","outils":["rapport annuel"],"indicateurs_suivis":["salariés accompagnés","problématiques","actions individuelles et collectives"],"temporalites":["3 mois","6 mois","annuelle"],"resultats":[],"limites":[],"lignes":"2485-2487"},"perspectives":[],"reperes_methodologiques":[{"libelle":"Obligation légale de service social à partir de 250 salariés","lignes":"2456"}],"references":[{"type":"site_web","libelle":"ASMI","url":"http://www.asmi-social.fr/","lignes":"2433"}],"relations":[],"qualite_donnees":[{"champ":"annee_debut","constat":"Année vide","lignes":"2427"},{"champ":"thematique","constat":"Fiche classée DPA mais le texte ne cite pas l'approche","lignes":"2493-2555"},{"champ":"perspectives","constat":"Rubrique absente","lignes":"2483-2487"},{"champ":"definition","constat":"Rubrique absente","lignes":"2437"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2423,"ligne_fin":2487},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","repere_methodologique","participation","etat_avancement","deploiement","conditions","bilan","mise_en_oeuvre","effets","evaluation","liens"]},{"code":"5D","fiche":"5D","titre":"Approche DPA en service social scolaire","sous_titre":"Établissements de Sète, bassin de Thau","thematique":"developpement_pouvoir_agir","modele_pratique":"approche_dpa_pc","nature":"posture_professionnelle","processus":["accompagnement_dpa"],"champs_intervention":["scolarite_jeunesse","protection_enfance","parentalite","acces_droits"],"echelle":"infra_departemental","territoires":[{"libelle":"Bassin de Thau","type":"bassin_de_vie","departement_code":"34","departement":"Hérault","region_code":"76","role":"principal"},{"libelle":"Sète","type":"commune","departement_code":"34","departement":"Hérault","region_code":"76","role":"experimentation"}],"annee_debut":2020,"annee_fin":2021,"annee_libelle":"2020-2021","porteurs":[{"nom":"Service social en faveur des élèves, DSDEN de l'Hérault","type":"etat","role":"porteur"}],"acteurs":[{"nom":"Association ANDA-DPA","type":"association","role":"formateur"},{"nom":"Trois lycées et un collège de Sète","type":"etablissement_scolaire","role":"terrain_accueil"},{"nom":"Partenaires santé-social","type":"autre","role":"partenaire"}],"publics":{"libelle":"Élèves et parents, personnels des établissements, futurs travailleurs sociaux, partenaires","categories":["eleves","parents","autres_professionnels","etudiants_travail_social"],"cible":"mixte","age_min":null,"age_max":null,"criteres":["scolarisation dans un établissement du secteur ou dispositif spécifique (handicap, maladie invalidante)"],"lignes":"2505-2511, 2519"},"definition":null,"descriptif":{"texte":"Missions du service : prévention du décrochage et de l'échec, protection de l'enfance, climat scolaire, santé et citoyenneté, droits, inclusion et orientation, appui aux parents et à la coopération école-famille, formation.","lignes":"2515"},"objectifs":[{"libelle":"Aider l'élève à bâtir son projet et son entrée dans la vie adulte","lignes":"2521"},{"libelle":"Réduire les inégalités scolaires et garantir l'éducation","lignes":"2521"}],"emergence":{"rubrique_presente":true,"resume":"Volonté individuelle de sortir de l'impuissance et de l'isolement liés au cadre scolaire, et de quitter des représentations assignées.","constats":[{"libelle":"Frustration et impuissance dues au cadre d'exercice","lignes":"2525"},{"libelle":"Isolement de la fonction et poids du secret professionnel","lignes":"2525"}],"origine":"ascendante","declencheurs":["insatisfaction_pratiques","decouverte_approche"],"lignes":"2525"},"jalons":[{"date":"2019-03","type":"formation","libelle":"Formation de personne-ressource de septembre à mars 2019","lignes":"2531"}],"etapes":[],"outils":[],"financements":[{"type":"aucun","libelle":"Aucun financement dédié","montant_eur":0,"base":null,"annee":null,"lignes":"2527"}],"budget":[],"moyens_humains":[{"fonction":"assistante sociale scolaire formée","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2531"}],"formations":[{"type":"formation_complete","libelle":"Personne-ressource DPA","organisme":"Association ANDA-DPA","duree_jours":null,"duree_jours_max":null,"effectif_forme":1,"public":"assistante sociale scolaire","annee":2019,"lignes":"2531"}],"gouvernance":[],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"mise_en_oeuvre","resume":"Approche intégrée à la pratique de la professionnelle, en individuel, en collectif et en formation.","lignes":"2531-2533, 2543"},"indicateurs":[{"code":"eleves_secteur","libelle":"Élèves des établissements du secteur","valeur":3000,"valeur_max":null,"comparateur":"=","unite":"personnes","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2517"},{"code":"etablissements","libelle":"Établissements du secteur","valeur":4,"valeur_max":null,"comparateur":"=","unite":"structures","nature":"contexte","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2517"}],"conditions":[{"libelle":"S'appuyer sur les interactions de chaque situation : quel problème, pour qui, qui est concerné, quels enjeux","lignes":"2533"},{"libelle":"Quitter la posture de celui qui sait pour coconstruire","lignes":"2533"}],"leviers":[{"categorie":"formation","libelle":"Formation de personne-ressource","lignes":"2531"},{"categorie":"methode_outils","libelle":"Questionnement en situation, dans l'immédiat et le concret","lignes":"2533"}],"freins":[{"categorie":"portage_insuffisant","libelle":"Cadre institutionnel générant impuissance et isolement","lignes":"2525"}],"points_vigilance":[],"regles_ethiques":[{"libelle":"Exercice soumis au secret professionnel","lignes":"2525"}],"mise_en_oeuvre":[{"libelle":"Situations traitées : protection de l'enfance, violences, accès aux droits, harcèlement, conduites à risque","lignes":"2543"},{"libelle":"Actions collectives sur le climat scolaire et formation d'enseignants au harcèlement","lignes":"2543"}],"effets":[{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Personnes entendues, libres de décider","lignes":"2545"},{"cible":"personnes","categorie":"competences","sens":"positif","libelle":"Compétences parentales renforcées, climat familial meilleur","lignes":"2547"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Coexpert et passeur, attention à l'environnement","lignes":"2548"},{"cible":"professionnels","categorie":"sens_travail","sens":"positif","libelle":"Écoute disponible, sérénité et enthousiasme","lignes":"2549"},{"cible":"partenariat","categorie":"connaissance_mutuelle","sens":"positif","libelle":"Place de chacun mieux respectée dans l'équipe et avec les partenaires","lignes":"2551"}],"evaluation":{"statut":"non_renseignee","types":[],"evaluateurs":[],"resume":"Rubrique présente sans méthode : appréciation générale sur l'autonomie.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"2555"},"perspectives":[{"type":"maintien","libelle":"Poursuivre et faire évoluer la pratique","echeance":null,"lignes":"2537"},{"type":"formation","libelle":"Participer aux formations initiale et continue au DPA","echeance":null,"lignes":"2539"},{"type":"reseau_professionnel","libelle":"Sensibiliser l'institution et les partenaires","echeance":null,"lignes":"2538"}],"reperes_methodologiques":[],"references":[],"relations":[{"type":"meme_modele","cible":"5A","libelle":"Approche DPA","lignes":"2525"},{"type":"meme_modele","cible":"5B","libelle":"Approche DPA","lignes":"2525"},{"type":"meme_modele","cible":"5F","libelle":"Approche DPA","lignes":"2525"},{"type":"forme_par_meme_organisme","cible":"5A","libelle":"ANDA-DPA","lignes":"2531, 2237"},{"type":"meme_territoire","cible":"5F","libelle":"Hérault","lignes":"2497, 2653"}],"qualite_donnees":[{"champ":"jalons","constat":"Dates de formation ambiguës (septembre à mars 2019)","lignes":"2531"},{"champ":"evaluation","constat":"Rubrique sans contenu évaluatif","lignes":"2553-2555"},{"champ":"porteurs","constat":"Nom de la professionnelle omis ici (fiche nominative)","lignes":"2503"},{"champ":"participation","constat":"Rubrique absente","lignes":"2527-2529"},{"champ":"definition","constat":"Rubrique absente","lignes":"2513"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2495,"ligne_fin":2555},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","perspectives","bilan","mise_en_oeuvre","effets","evaluation"]},{"code":"5E1","fiche":"5E","titre":"Cause lawyering : contester des décisions administratives","sous_titre":"Service social, EPSM de Ville-Evrard","thematique":"developpement_pouvoir_agir","modele_pratique":"cause_lawyering","nature":"posture_professionnelle","processus":["recours_juridique"],"champs_intervention":["acces_droits"],"echelle":"etablissement","territoires":[{"libelle":"Seine-Saint-Denis","type":"departement","departement_code":"93","departement":"Seine-Saint-Denis","region_code":"11","role":"principal"}],"annee_debut":2021,"annee_fin":null,"annee_libelle":"2021","porteurs":[{"nom":"Établissement public de santé mentale de Ville-Evrard (assistant social)","type":"etablissement_public_sante","role":"porteur"}],"acteurs":[],"publics":{"libelle":"Personnes contestant une décision d'une administration sociale","categories":["usagers_administrations"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":[],"lignes":"2573-2575"},"definition":{"texte":"Changer la réalité en détournant les possibles (formule de l'auteur, commune aux deux pratiques de la fiche).","lignes":"2583"},"descriptif":{"texte":"Appui juridique aux personnes pour contester des décisions défavorables.","lignes":"2587"},"objectifs":[{"libelle":"Rendre possible la contestation d'une décision sur le terrain du droit","lignes":"2589"},{"libelle":"Garantir l'accès aux droits","lignes":"2589"}],"emergence":{"rubrique_presente":true,"resume":"Décisions mal motivées, parfois fausses, et peu contestées quand la situation se bloque.","constats":[{"libelle":"Motivation en droit et en fait insuffisante, erreurs","lignes":"2593"},{"libelle":"Faible recours à la justice","lignes":"2593"}],"origine":"ascendante","declencheurs":["contestation_decisions"],"lignes":"2593"},"jalons":[],"etapes":[{"libelle":"Décision défavorable reçue","lignes":"2587, 2593"},{"libelle":"Recherche et rédaction par le professionnel","lignes":"2603"},{"libelle":"Recours effectif de la personne, sans représailles","lignes":"2605"}],"outils":[],"financements":[{"type":"aucun","libelle":"Aucun","montant_eur":0,"base":null,"annee":null,"lignes":"2595"}],"budget":[],"moyens_humains":[{"fonction":"assistant social","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2569"}],"formations":[],"gouvernance":[],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"emergence","resume":"Posture en construction.","lignes":"2599"},"indicateurs":[],"conditions":[{"libelle":"Temps de recherche et d'écriture important, qui n'associe pas la personne","lignes":"2603"},{"libelle":"Appui actif ou passif de la hiérarchie","lignes":"2604"},{"libelle":"Recours possible sans sanction, l'institution étant parfois le lieu de vie","lignes":"2605"}],"leviers":[{"categorie":"soutien_hierarchie","libelle":"Hiérarchie au moins tolérante","lignes":"2604"},{"categorie":"expertise","libelle":"Compétence juridique","lignes":"2603"}],"freins":[{"categorie":"temps_charge_travail","libelle":"Travail d'écriture long et solitaire","lignes":"2603"}],"points_vigilance":[{"libelle":"Risque de représailles de l'institution","lignes":"2605"}],"regles_ethiques":[{"libelle":"Liberté d'exercer un recours sans représailles","lignes":"2605"}],"mise_en_oeuvre":[],"effets":[{"cible":"personnes","categorie":"acces_droits","sens":"positif","libelle":"Droits obtenus ; l'erreur de l'administration devient visible et réparable","lignes":"2608"},{"cible":"professionnels","categorie":"sens_travail","sens":"positif","libelle":"Moins d'impuissance face à l'injustice","lignes":"2610"}],"evaluation":{"statut":"non_prevue","types":["informelle"],"evaluateurs":["aucun"],"resume":"Aucune évaluation institutionnelle ; échanges informels entre collègues.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"2614"},"perspectives":[],"reperes_methodologiques":[],"references":[],"relations":[{"type":"meme_porteur","cible":"5E2","libelle":"Même fiche et même professionnel","lignes":"2563"},{"type":"meme_territoire","cible":"1D","libelle":"Seine-Saint-Denis","lignes":"2565, 1005"}],"qualite_donnees":[{"champ":"structure","constat":"La fiche 5E décrit deux pratiques : deux enregistrements","lignes":"2563"},{"champ":"thematique","constat":"Le DPA n'est pas cité","lignes":"2561-2643"},{"champ":"perspectives","constat":"Rubrique absente","lignes":"2643"},{"champ":"porteurs","constat":"Fiche nominative, nom omis","lignes":"2569"},{"champ":"definition","constat":"Formule qui ne définit pas la pratique","lignes":"2583"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2563,"ligne_fin":2614},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","definition","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","bilan","effets","evaluation"]},{"code":"5E2","fiche":"5E","titre":"Entretien d'aide « sans suite » : dossier rempli ensemble","sous_titre":"Service social, EPSM de Ville-Evrard","thematique":"developpement_pouvoir_agir","modele_pratique":"entretien_co_redaction","nature":"posture_professionnelle","processus":["entretien_co_redaction"],"champs_intervention":["acces_droits"],"echelle":"etablissement","territoires":[{"libelle":"Seine-Saint-Denis","type":"departement","departement_code":"93","departement":"Seine-Saint-Denis","region_code":"11","role":"principal"}],"annee_debut":2021,"annee_fin":null,"annee_libelle":"2021","porteurs":[{"nom":"Établissement public de santé mentale de Ville-Evrard (assistant social)","type":"etablissement_public_sante","role":"porteur"}],"acteurs":[],"publics":{"libelle":"Personnes engagées dans des démarches administratives d'accès aux droits","categories":["usagers_administrations"],"cible":"personnes_accompagnees","age_min":null,"age_max":null,"criteres":[],"lignes":"2577-2579"},"definition":null,"descriptif":{"texte":"Le dossier administratif se remplit avec la personne durant l'entretien, sans travail à reprendre ensuite.","lignes":"2618"},"objectifs":[{"libelle":"Faire s'approprier les démarches et gagner en autonomie","lignes":"2620"}],"emergence":{"rubrique_presente":true,"resume":"Dossiers complétés par le professionnel seul, ce qui confirme à la personne son incapacité.","constats":[{"libelle":"Le travailleur social agit comme un assistant administratif","lignes":"2624"}],"origine":"ascendante","declencheurs":["insatisfaction_pratiques"],"lignes":"2624"},"jalons":[],"etapes":[{"libelle":"Entretien long dans un bureau équipé","lignes":"2634-2636"},{"libelle":"La personne fournit les informations et accomplit ce qu'elle sait faire","lignes":"2630"},{"libelle":"Le professionnel facilite, témoigne et relit","lignes":"2630"},{"libelle":"Reprise du texte avant envoi","lignes":"2639"}],"outils":[],"financements":[{"type":"aucun","libelle":"Sans coût","montant_eur":0,"base":null,"annee":null,"lignes":"2626"}],"budget":[],"moyens_humains":[{"fonction":"assistant social","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2569"}],"formations":[],"gouvernance":[],"participation":{"rubrique_presente":false,"niveau":"co_construction","champs":["accompagnement_individuel"],"resume":"La personne est actrice de sa propre évaluation et de la rédaction.","modalites":["co-rédaction du dossier","auto-évaluation"],"lignes":"2630"},"deploiement":{"statut":"mise_en_oeuvre","resume":"Rien n'est fait à la place de la personne ni hors de sa présence.","lignes":"2630"},"indicateurs":[],"conditions":[{"libelle":"Organisation du travail revue pour tout faire ensemble","lignes":"2634"},{"libelle":"Posture d'alliance","lignes":"2635"},{"libelle":"Bureaux assez nombreux et équipés (imprimante, scanner, enveloppes)","lignes":"2636"},{"libelle":"Maîtrise de sa pratique et des démarches","lignes":"2637"}],"leviers":[{"categorie":"conditions_materielles","libelle":"Locaux et matériel adaptés","lignes":"2636"},{"categorie":"expertise","libelle":"Connaissance des droits","lignes":"2637"},{"categorie":"temps_dedie","libelle":"Temps long accepté","lignes":"2634"}],"freins":[{"categorie":"temps_charge_travail","libelle":"Entretiens plus longs","lignes":"2634"},{"categorie":"locaux","libelle":"Bureaux et équipements nécessaires","lignes":"2636"}],"points_vigilance":[],"regles_ethiques":[{"libelle":"Pas de démarche sans la présence de la personne","lignes":"2630"}],"mise_en_oeuvre":[],"effets":[{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Personnes auteures de leur dossier, arrivant parfois avec un dossier prêt","lignes":"2639"}],"evaluation":{"statut":"non_prevue","types":["informelle"],"evaluateurs":["aucun"],"resume":"Aucune évaluation institutionnelle ; échanges informels entre collègues.","outils":[],"indicateurs_suivis":[],"temporalites":[],"resultats":[],"limites":[],"lignes":"2643"},"perspectives":[],"reperes_methodologiques":[],"references":[],"relations":[{"type":"meme_porteur","cible":"5E1","libelle":"Même fiche et même professionnel","lignes":"2563"}],"qualite_donnees":[{"champ":"structure","constat":"La fiche 5E décrit deux pratiques ; bilan absent pour la seconde","lignes":"2616-2643"},{"champ":"participation","constat":"Rubrique absente, contenu tiré du déploiement","lignes":"2630"},{"champ":"perspectives","constat":"Rubrique absente","lignes":"2643"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2563,"ligne_fin":2643},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","effets","evaluation"]},{"code":"5F","fiche":"5F","titre":"Point Écoute Parents Adolescents","sous_titre":"Groupe SOS Solidarités, Montpellier","thematique":"developpement_pouvoir_agir","modele_pratique":"approche_dpa_pc","nature":"service","processus":["intervention_precoce","accompagnement_dpa"],"champs_intervention":["sante_mentale","scolarite_jeunesse","parentalite","addictologie"],"echelle":"communal","territoires":[{"libelle":"Montpellier","type":"commune","departement_code":"34","departement":"Hérault","region_code":"76","role":"principal"}],"annee_debut":2016,"annee_fin":null,"annee_libelle":"Depuis 2016","porteurs":[{"nom":"Groupe SOS Solidarités","type":"association","role":"porteur"}],"acteurs":[{"nom":"Direction départementale de la cohésion sociale","type":"etat","role":"cofinanceur"},{"nom":"Assurance maladie (ONDAM médico-social)","type":"autre","role":"cofinanceur"},{"nom":"Partenaires orienteurs","type":"autre","role":"orienteur"}],"publics":{"libelle":"Jeunes et jeunes adultes de 12 à 25 ans, familles et professionnels","categories":["jeunes","parents","autres_professionnels"],"cible":"mixte","age_min":12,"age_max":25,"criteres":[],"lignes":"2663, 2667"},"definition":null,"descriptif":{"texte":"Actions individuelles et collectives pour la santé des jeunes, fondées sur l'aller-vers et l'intervention précoce, ouvertes à leur entourage.","lignes":"2667"},"objectifs":[{"libelle":"Améliorer la santé des 12-25 ans","lignes":"2669"}],"emergence":{"rubrique_presente":true,"resume":"Le soutien DPA, porté par une salariée formée, complète depuis 2016 l'offre clinique installée depuis plus de vingt ans.","constats":[{"libelle":"Situations d'impuissance sources de souffrance","lignes":"2673"}],"origine":"ascendante","declencheurs":["decouverte_approche"],"lignes":"2673"},"jalons":[{"date":"2016","type":"lancement","libelle":"Début de la pratique","lignes":"2655"}],"etapes":[{"libelle":"1. Environnement favorable : ateliers santé, formations de parents et professionnels","lignes":"2683"},{"libelle":"2. Repérage","lignes":"2684"},{"libelle":"3. Évaluation","lignes":"2685"},{"libelle":"4. Prise en charge : soutien psychologique et/ou soutien DPA","lignes":"2686"}],"outils":[{"type":"atelier","libelle":"Ateliers d'éducation à la santé","lignes":"2683"}],"financements":[{"type":"etat","libelle":"DDCS, BOP 106, dispositif PAEJ (instruction du 18 avril 2019)","montant_eur":null,"base":null,"annee":null,"lignes":"2675"},{"type":"ars_assurance_maladie","libelle":"ONDAM médico-social au titre des missions CSAPA","montant_eur":null,"base":null,"annee":null,"lignes":"2677"}],"budget":[],"moyens_humains":[{"fonction":"salariée formée au DPA, avec des psychologues","effectif":1,"unite":"personnes","quotite_max_pct":null,"note":null,"lignes":"2673"}],"formations":[{"type":"formation_thematique","libelle":"Formation DPA d'une salariée (niveau non précisé)","organisme":null,"duree_jours":null,"duree_jours_max":null,"effectif_forme":1,"public":null,"annee":null,"lignes":"2673"}],"gouvernance":[{"type":"groupe_analyse_pratiques","nom":"Analyse de la pratique et intervision","composition":null,"frequence":null,"lignes":"2703"}],"participation":{"rubrique_presente":false,"niveau":"non_renseigne","champs":[],"resume":null,"modalites":[],"lignes":null},"deploiement":{"statut":"mise_en_oeuvre","resume":"Soutien DPA actif à côté des suivis psychologiques.","lignes":"2681-2695"},"indicateurs":[{"code":"duree_entretien","libelle":"Durée d'un entretien","valeur":1,"valeur_max":null,"comparateur":"=","unite":"heures","nature":"norme","periode_debut":null,"periode_fin":null,"perimetre":null,"lignes":"2701"}],"conditions":[{"libelle":"Accueil sur rendez-vous, spontané ou sur orientation","lignes":"2699"},{"libelle":"Permanences dans les locaux","lignes":"2700"},{"libelle":"Entretiens d'une heure, sans limite de durée de suivi","lignes":"2701"},{"libelle":"Confidentialité","lignes":"2702"},{"libelle":"Analyse de pratique et intervision pour la professionnelle","lignes":"2703"}],"leviers":[{"categorie":"reflexivite","libelle":"Analyse de la pratique et intervision","lignes":"2703"},{"categorie":"cadre_securisant","libelle":"Confidentialité et rendez-vous","lignes":"2699-2702"},{"categorie":"partenariat","libelle":"Complémentarité avec les psychologues","lignes":"2673, 2688-2695"}],"freins":[],"points_vigilance":[],"regles_ethiques":[{"libelle":"Confidentialité des échanges","lignes":"2702"}],"mise_en_oeuvre":[],"effets":[{"cible":"personnes","categorie":"estime_confiance","sens":"positif","libelle":"Confiance en soi","lignes":"2713"},{"cible":"personnes","categorie":"bien_etre","sens":"positif","libelle":"Meilleure gestion des émotions et des situations","lignes":"2713"},{"cible":"personnes","categorie":"pouvoir_agir_autonomie","sens":"positif","libelle":"Stratégies propres face à l'impuissance, statut d'acteur retrouvé","lignes":"2711-2713"},{"cible":"professionnels","categorie":"changement_posture","sens":"positif","libelle":"Cadre qui guide aussi le professionnel","lignes":"2711"}],"evaluation":{"statut":"continue","types":["indicateurs_activite","quantitative"],"evaluateurs":["equipe"],"resume":"Suivi d'indicateurs d'activité.","outils":[],"indicateurs_suivis":["orientations internes et externes","nombre de jeunes","suivis engagés","entretiens","sorties","profils et problématiques"],"temporalites":[],"resultats":[],"limites":[],"lignes":"2717"},"perspectives":[{"type":"nouvelle_action","libelle":"Étendre l'approche au collectif et au soutien des professionnels","echeance":null,"lignes":"2707"},{"type":"extension_public","libelle":"Développer en milieu scolaire","echeance":null,"lignes":"2708"}],"reperes_methodologiques":[],"references":[{"type":"site_web","libelle":"Groupe SOS Solidarités","url":"https://www.groupe-sos.org/solidarites/","lignes":"2661"},{"type":"texte_reglementaire","libelle":"Instruction DGCS/SD2B/2019/93 du 18 avril 2019","url":null,"lignes":"2675"},{"type":"texte_reglementaire","libelle":"Article L312-1 du code de l'action sociale et des familles","url":null,"lignes":"2677"}],"relations":[{"type":"meme_modele","cible":"5A","libelle":"Approche DPA","lignes":"2673"},{"type":"meme_modele","cible":"5B","libelle":"Approche DPA","lignes":"2673"},{"type":"meme_modele","cible":"5D","libelle":"Approche DPA","lignes":"2673"},{"type":"meme_territoire","cible":"5D","libelle":"Hérault","lignes":"2653, 2497"}],"qualite_donnees":[{"champ":"participation","constat":"Rubrique absente","lignes":"2679"},{"champ":"indicateurs","constat":"Indicateurs listés sans aucune valeur","lignes":"2717"},{"champ":"publics","constat":"Le champ décrit un domaine (santé) et non un public","lignes":"2663"},{"champ":"definition","constat":"Rubrique absente","lignes":"2665"}],"champs_deduits":["modele_pratique","nature","processus","champs_intervention","echelle","publics.categories","emergence.origine","emergence.declencheurs","participation.niveau","participation.champs","deploiement.statut","categories des leviers, freins et effets","evaluation.statut"],"source":{"document":"003_97de34a9b4d02fd6.txt","ligne_debut":2651,"ligne_fin":2717},"rubriques_presentes":["territoire","annee","initiateurs_acteurs","publics","descriptif","objectifs","genese","financements","etat_avancement","deploiement","conditions","perspectives","bilan","effets","evaluation","liens"]}]

"""#

    /// The content of `glossary.tsv`.
    package static let glossaryTSV: String = #"""
term	field	position	text	source	locator
#version 1
abs	label	1	analyse des besoins sociaux		
abs	acronym	1	ABS		
abs	definition	1	L’état des besoins sociaux de la population, établi par le centre communal ou intercommunal d’action sociale, pour fonder ses actions.		
abs	official	1	Les centres communaux et intercommunaux d’action sociale analysent les besoins sociaux de l’ensemble de la population de leur ressort. Un rapport est présenté au conseil d’administration dans l’année civile qui suit chaque renouvellement général des conseils municipaux.	casf	art. R. 123-1
abs	scope	1	Une analyse des besoins n’est pas une évaluation des actions menées.		
abs	related	1	ccas		
abs	related	2	cias		
abs	related	3	diagnostic-partage		
action-collective	label	1	action collective		
action-collective	variant	1	actions collectives		
action-collective	definition	1	Une activité menée avec plusieurs personnes, sur une période donnée, pour elles ou avec elles.	egts-2015	399-402, 1485
action-collective	definition	2	Pour la protection sociale agricole : plusieurs séances d’un même petit groupe fermé, en lien avec l’accompagnement individuel, qui changent des savoirs et que d’autres peuvent reproduire ; une réunion d’information n’en est pas une.	egts-2015	3711-3719
action-collective	scope	1	Une action collective ne suffit pas à faire du développement social : confondre les deux est un frein.	egts-2015	399, 462
action-collective	related	1	travail-social-collectif		
action-collective	related	2	developpement-social		
action-sociale	label	1	action sociale		
action-sociale	definition	1	L’ensemble des politiques publiques qui répondent à des besoins sociaux et préviennent les exclusions.	egts-2015	310, 1254
action-sociale	official	1	L’action sociale et médico-sociale vise à promouvoir l’autonomie et la protection des personnes, la cohésion sociale, l’exercice de la citoyenneté, à prévenir les exclusions et à en corriger les effets.	casf	art. L. 116-1
action-sociale	scope	1	L’action sociale n’est pas le travail social : le travail social en est une partie.	egts-2015	310-316
action-sociale	related	1	travail-social		
aemo	label	1	action éducative en milieu ouvert		
aemo	acronym	1	AEMO		
aemo	definition	1	Une mesure d’assistance éducative, décidée par un juge, où l’enfant reste dans sa famille et reçoit, avec elle, une aide.		
aemo	official	1	Le mineur est, chaque fois que possible, maintenu dans son milieu actuel ; le juge désigne alors une personne ou un service chargé d’apporter aide et conseil à la famille.	code-civil	art. 375-2
aemo	related	1	ase		
ahi	label	1	accueil, hébergement et insertion		
ahi	acronym	1	AHI		
ahi	alias	1	secteur de l’accueil, de l’hébergement et de l’insertion		
ahi	definition	1	Le secteur des lieux et services qui accueillent, hébergent et accompagnent vers un logement des personnes sans abri ou en grande difficulté.	hcts-2021	2094-2110
ahi	related	1	chrs		
ahi	related	2	siao		
aller-vers	label	1	aller-vers		
aller-vers	variant	1	l’aller vers		
aller-vers	variant	2	démarche d’aller vers		
aller-vers	alias	1	hors les murs		
aller-vers	definition	1	Aller à la rencontre des personnes là où elles sont, sans attendre une demande.	hcts-2021	275-279
aller-vers	definition	2	Deux dimensions : une mobilité hors des murs et une posture d’ouverture, sans jugement.	hcts-2021	279
aller-vers	definition	3	Rejoindre les personnes à leur rythme, dans des moments positifs, puis rejoindre leurs propres projets.	egts-2015	3024-3039
aller-vers	scope	1	Aller vers n’est pas faire venir : le déplacement sans l’ouverture ne suffit pas.	egts-2015	2439
aller-vers	related	1	non-recours		
aller-vers	related	2	juste-proximite		
aller-vers	related	3	inconditionnalite		
animation-vie-sociale	label	1	animation de la vie sociale		
animation-vie-sociale	definition	1	L’action des centres sociaux et des espaces de vie sociale, soutenue par les caisses d’allocations familiales, pour que les habitants fassent vivre leur quartier.	egts-2015	3855-3865
animation-vie-sociale	related	1	centre-social		
ars	label	1	agence régionale de santé		
ars	acronym	1	ARS		
ars	definition	1	L’établissement public qui, dans chaque région, met en œuvre la politique de santé et régule l’offre de soins et l’offre médico-sociale.		
ars	official	1	Dans chaque région, une agence régionale de santé définit et met en œuvre un ensemble coordonné de programmes et d’actions concourant à la réalisation, à l’échelon régional et infrarégional, des objectifs de la politique de santé.	csp	art. L. 1431-1 et L. 1431-2
ase	label	1	aide sociale à l’enfance		
ase	acronym	1	ASE		
ase	definition	1	Le service du département qui protège les enfants et soutient leurs familles.		
ase	official	1	Le service de l’aide sociale à l’enfance est un service non personnalisé du département, chargé notamment d’apporter un soutien matériel, éducatif et psychologique aux mineurs et à leur famille en difficulté.	casf	art. L. 221-1
ase	related	1	aemo		
ase	related	2	mecs		
atd-quart-monde	label	1	ATD Quart Monde		
atd-quart-monde	definition	1	Un mouvement où des personnes en grande pauvreté et d’autres citoyens agissent ensemble. Il porte le croisement des savoirs et l’action pilote de Lille-Fives.	egts-2015	2941-3127
atd-quart-monde	scope	1	Le sigle se lit aujourd’hui « Agir tous pour la dignité ».		
atd-quart-monde	related	1	croisement-des-savoirs		
bassin-de-vie	label	1	bassin de vie		
bassin-de-vie	variant	1	bassins de vie		
bassin-de-vie	definition	1	Le territoire que les gens parcourent pour vivre, travailler et se soigner ; il traverse les limites administratives.	egts-2015	918
bassin-de-vie	definition	2	L’unité qui doit primer pour établir un diagnostic de territoire unique.	egts-2015	918, 2470
bassin-de-vie	scope	1	Pour la statistique publique, l’Insee en donne une définition par l’accès aux équipements courants, qui dessine d’autres limites.		
bassin-de-vie	related	1	diagnostic-partage		
caf	label	1	caisse d’allocations familiales		
caf	acronym	1	CAF		
caf	variant	1	caisses d’allocations familiales		
caf	definition	1	L’organisme qui verse des prestations aux familles et soutient des services dans chaque département.	egts-2015	371
caf	related	1	msa		
caf	related	2	fait-generateur		
capitalisation	label	1	capitalisation		
capitalisation	definition	1	Recueillir ce qui se fait, le rendre visible et le faire circuler, pour que d’autres se l’approprient et ne recommencent pas tout.	egts-2015	50, 1394, 2690
capitalisation	definition	2	Une capitalisation interne, dans une institution, et une capitalisation externe, entre institutions, sont distinctes et se complètent.	egts-2015	2694
capitalisation	related	1	essaimage		
capitalisation	related	2	pratique-inspirante		
cause-lawyering	label	1	cause lawyering		
cause-lawyering	alias	1	recours au droit		
cause-lawyering	definition	1	Se servir du droit pour défendre une personne ou une cause, ici contester une décision administrative.	hcts-2021	2583-2605
ccas	label	1	centre communal d’action sociale		
ccas	acronym	1	CCAS		
ccas	variant	1	centres communaux d’action sociale		
ccas	definition	1	L’établissement public de la commune qui reçoit les habitants, instruit des demandes d’aide et mène des actions sociales.	egts-2015	359
ccas	official	1	Le centre communal d’action sociale anime une action générale de prévention et de développement social dans la commune, en liaison étroite avec les institutions publiques et privées.	casf	art. L. 123-5
ccas	related	1	cias		
ccas	related	2	abs		
centre-social	label	1	centre social		
centre-social	variant	1	centres sociaux		
centre-social	definition	1	Un lieu de quartier ouvert à tous, où les habitants et des professionnels construisent ensemble des activités et des projets.	egts-2015	3395-3463
centre-social	related	1	animation-vie-sociale		
centre-social	related	2	developpement-social-local		
cesf	label	1	conseillère en économie sociale familiale, conseiller en économie sociale familiale		
cesf	acronym	1	CESF		
cesf	variant	1	conseillère en économie sociale familiale		
cesf	variant	2	conseiller en économie sociale familiale		
cesf	definition	1	Une travailleuse ou un travailleur social dont le métier porte sur la vie quotidienne : budget, logement, consommation, santé.	egts-2015	3271-3317
chef-de-file	label	1	chef de file		
chef-de-file	alias	1	assembleur		
chef-de-file	definition	1	La collectivité qui organise l’action commune de plusieurs autres sur un sujet, sans pouvoir sur elles ; le rapport dit aussi « assembleur ».	egts-2015	52, 333, 912, 1840-1842
chef-de-file	official	1	Le département est chargé d’organiser, en qualité de chef de file, les modalités de l’action commune des collectivités en matière d’action sociale, de développement social et de contribution à la résorption de la précarité énergétique.	cgct	art. L. 1111-9
chrs	label	1	centre d’hébergement et de réinsertion sociale		
chrs	acronym	1	CHRS		
chrs	definition	1	Un établissement qui accueille, héberge et accompagne des personnes ou des familles en grande difficulté.		
chrs	official	1	Les personnes et familles qui connaissent de graves difficultés bénéficient, sur leur demande, d’une aide dans des centres d’hébergement et de réinsertion sociale publics ou privés.	casf	art. L. 345-1
chrs	related	1	ahi		
chrs	related	2	siao		
cias	label	1	centre intercommunal d’action sociale		
cias	acronym	1	CIAS		
cias	variant	1	centres intercommunaux d’action sociale		
cias	definition	1	L’équivalent du centre communal d’action sociale, porté par une intercommunalité.		
cias	official	1	Un établissement public de coopération intercommunale peut créer un centre intercommunal d’action sociale.	casf	art. L. 123-4-1
cias	related	1	ccas		
cias	related	2	epci		
cnlaps	label	1	Comité national de liaison des acteurs de la prévention spécialisée		
cnlaps	acronym	1	CNLAPS		
cnlaps	definition	1	Le réseau national des équipes de prévention spécialisée ; il a décrit une méthode d’intervention communautaire.	egts-2015	3128-3270
cnlaps	related	1	prevention-specialisee		
cnlaps	related	2	developpement-communautaire		
cnle	label	1	Conseil national des politiques de lutte contre la pauvreté et l’exclusion sociale		
cnle	acronym	1	CNLE		
cnle	definition	1	Une instance placée auprès du gouvernement, où siègent notamment des personnes en situation de pauvreté.	egts-2015	2964
co-construction	label	1	co-construction		
co-construction	variant	1	coconstruction		
co-construction	definition	1	Faire ensemble, du diagnostic à l’action, avec un résultat que personne n’avait écrit d’avance.	egts-2015	82, 805
co-construction	scope	1	L’un des quatre niveaux de participation : information, consultation, co-construction, codécision.	egts-2015	4259-4263
co-construction	related	1	participation		
co-formation	label	1	co-formation		
co-formation	variant	1	coformation		
co-formation	variant	2	co-formations		
co-formation	definition	1	Une formation où des personnes concernées et des professionnels se forment les uns les autres.	hcts-2021	1702-1749
co-formation	related	1	croisement-des-savoirs		
cohesion-sociale	label	1	cohésion sociale		
cohesion-sociale	definition	1	La qualité des liens qui font tenir une société ; elle concerne toute la population, et pas seulement des publics ciblés.	egts-2015	223-245
communautaire	label	1	communautaire		
communautaire	alias	1	action communautaire		
communautaire	alias	2	intervention communautaire		
communautaire	definition	1	Qui s’appuie sur les liens d’un groupe partageant un lieu, un intérêt ou une identité, pour agir ensemble et s’ouvrir.	egts-2015	648-653
communautaire	scope	1	Communautaire n’est pas communautarisme : il s’agit de prendre appui sur des appartenances multiples pour aller vers les autres, et non de s’y enfermer.	egts-2015	653, 1334, 2717, 3133
communautaire	related	1	travail-social-communautaire		
communautaire	related	2	communaute		
communaute	label	1	communauté		
communaute	definition	1	Un espace intermédiaire entre la société et les proches : communauté de lieu, d’intérêts ou d’identité. Une même personne en a plusieurs.	egts-2015	650, 1326, 1536-1538
communaute	scope	1	Le mot ne désigne pas d’abord une origine ou une religion ; il n’est jamais attaché à une personne dans ce site.	egts-2015	650
communaute	related	1	travail-social-communautaire		
communaute	quiet	1	mot courant		
community-organizing	label	1	community organizing		
community-organizing	definition	1	L’organisation d’habitants qui ont peu de pouvoir, par la pression et le conflit, jusqu’à une négociation avec les pouvoirs en place.	egts-2015	1631, 2152
conference-familiale	label	1	conférence familiale		
conference-familiale	variant	1	conférences familiales		
conference-familiale	alias	1	conférence de famille		
conference-familiale	definition	1	Une rencontre où une famille et ses proches décident eux-mêmes de la réponse à un problème.	hcts-2021	210
conference-familiale	related	1	pouvoir-d-agir		
conscientisation	label	1	conscientisation		
conscientisation	definition	1	Une éducation par laquelle des personnes prennent conscience de ce qui les domine, pour s’en libérer ensemble.	egts-2015	667, 1638-1641
conscientisation	related	1	education-populaire		
conseil-citoyen	label	1	conseil citoyen		
conseil-citoyen	variant	1	conseils citoyens		
conseil-citoyen	definition	1	Dans un quartier prioritaire, une instance d’habitants et d’acteurs locaux associée au contrat de ville.	egts-2015	367
conseil-citoyen	official	1	Un conseil citoyen est mis en place dans chaque quartier prioritaire de la politique de la ville, sur la base du volontariat, dans le respect de la parité.	loi-2014-173	art. 7
conseil-citoyen	related	1	politique-de-la-ville		
conseil-vie-sociale	label	1	conseil de la vie sociale		
conseil-vie-sociale	acronym	1	CVS		
conseil-vie-sociale	variant	1	conseil de vie sociale		
conseil-vie-sociale	variant	2	conseils de la vie sociale		
conseil-vie-sociale	definition	1	Dans un établissement, l’instance où siègent les personnes accueillies et leurs familles.	egts-2015	2657, 2906
conseil-vie-sociale	official	1	Afin d’associer les personnes bénéficiaires des prestations au fonctionnement de l’établissement ou du service, il est institué soit un conseil de la vie sociale, soit d’autres formes de participation.	casf	art. L. 311-6
conseil-vie-sociale	related	1	participation		
cpom	label	1	contrat pluriannuel d’objectifs et de moyens		
cpom	acronym	1	CPOM		
cpom	definition	1	Un accord de plusieurs années qui lie des moyens à des buts partagés entre un financeur et une association.	egts-2015	3676
croisement-des-savoirs	label	1	croisement des savoirs		
croisement-des-savoirs	variant	1	croisement des savoirs et des pratiques		
croisement-des-savoirs	definition	1	Une démarche où le savoir de la vie, celui des professionnels et celui de l’université se rencontrent à égalité.	hcts-2021	1708-1720
croisement-des-savoirs	definition	2	D’abord entre pairs, ensuite en débat croisé, pour formuler les conditions d’un partenariat.	egts-2015	2749, 2979, 3116-3126
croisement-des-savoirs	related	1	co-formation		
croisement-des-savoirs	related	2	savoir-experientiel		
csts	label	1	Conseil supérieur du travail social		
csts	acronym	1	CSTS		
csts	definition	1	L’ancienne instance nationale du travail social, que le Haut Conseil du travail social a remplacée en 2016.		
csts	related	1	hcts		
decloisonnement	label	1	décloisonnement		
decloisonnement	definition	1	Le fait de travailler ensemble par-delà les services, les métiers et les institutions.	egts-2015	918, 394-400
decloisonnement	quiet	1	mot courant		
developpement-communautaire	label	1	développement communautaire		
developpement-communautaire	definition	1	Une démarche qui respecte neuf principes, dont l’émancipation, les aspirations avant les besoins et le processus avant la procédure.	egts-2015	3183-3195
developpement-communautaire	definition	2	Pour les Nations unies, en 1960 : les procédés par lesquels des habitants unissent leurs efforts à ceux des pouvoirs publics pour améliorer leur vie.	egts-2015	1614-1618
developpement-communautaire	scope	1	Le rapport réserve ce nom à ce qui respecte les neuf principes.	egts-2015	3183
developpement-communautaire	related	1	travail-social-communautaire		
developpement-communautaire	related	2	cnlaps		
developpement-social	label	1	développement social		
developpement-social	definition	1	Un processus qui développe les forces et les initiatives des personnes, des groupes et des territoires, avec la participation de tous. C’est une volonté politique sur un territoire.	egts-2015	3-15, 336-344
developpement-social	definition	2	Pour l’Observatoire national de l’action sociale : non pas un dispositif de plus, mais une autre conception de l’action publique, qui complète la solidarité de droit par une solidarité d’implication.	egts-2015	3640-3644
developpement-social	definition	3	Pour les fédérations d’associations : la personne gagne en pouvoir d’agir, et la société se rend responsable de la place de chacun.	egts-2015	2783-2787
developpement-social	definition	4	Pour les centres sociaux : une approche qui s’adresse à un territoire et à tous ses habitants, et pas seulement aux plus fragiles.	egts-2015	3407
developpement-social	scope	1	Ce n’est pas le travail social collectif : l’un est une stratégie politique de territoire, l’autre un ensemble de méthodes professionnelles.	egts-2015	399-410, 623
developpement-social	scope	2	Au niveau politique, les États généraux préfèrent « développement social » à « développement social local », car l’État est aussi concerné.	egts-2015	703, 1333
developpement-social	related	1	developpement-social-local		
developpement-social	related	2	travail-social-collectif		
developpement-social-local	label	1	développement social local		
developpement-social-local	acronym	1	DSL		
developpement-social-local	definition	1	Le développement social à l’échelle d’un territoire proche : analyser et agir ensemble sur toute une situation collective.	egts-2015	3701-3702
developpement-social-local	definition	2	Le niveau politique et stratégique : une logique de territoire qui relie le social à l’économie, à la culture et à l’identité du lieu.	egts-2015	2196-2198
developpement-social-local	definition	3	Pour le département du Nord : mobiliser ensemble habitants, élus, partenaires et ressources, pour un changement durable.	egts-2015	3885-3890
developpement-social-local	scope	1	Le confondre avec l’intervention sociale d’intérêt collectif est un frein important.	egts-2015	2194
developpement-social-local	related	1	developpement-social		
developpement-social-local	related	2	isic		
diagnostic-partage	label	1	diagnostic partagé		
diagnostic-partage	variant	1	diagnostics partagés		
diagnostic-partage	variant	2	diagnostic de territoire partagé		
diagnostic-partage	alias	1	diagnostic participatif		
diagnostic-partage	definition	1	Une compréhension commune d’un territoire, de ses ressources et de ses questions, établie avec les personnes concernées.	egts-2015	918, 1491, 3687
diagnostic-partage	scope	1	Partagé veut dire construit ensemble, et non seulement communiqué.	egts-2015	2176
diagnostic-partage	related	1	abs		
diagnostic-partage	related	2	bassin-de-vie		
dpa	label	1	développement du pouvoir d’agir		
dpa	acronym	1	DPA		
dpa	acronym	2	DPA-PC		
dpa	variant	1	développement du pouvoir d’agir des personnes et des collectivités		
dpa	definition	1	L’approche de Yann Le Bossé : agir avec les personnes pour qu’elles gagnent en maîtrise sur ce qui compte pour elles.	hcts-2021	442
dpa	related	1	pouvoir-d-agir		
dpa	related	2	empowerment		
dreets	label	1	direction régionale de l’économie, de l’emploi, du travail et des solidarités		
dreets	acronym	1	DREETS		
dreets	alias	1	DRJSCS		
dreets	alias	2	DIRECCTE		
dreets	definition	1	Le service de l’État dans la région pour l’emploi, le travail et les solidarités. Il a succédé en 2021 aux anciennes directions régionales (DIRECCTE et, pour la cohésion sociale, DRJSCS).		
dreets	quiet	1	nom d’administration		
education-populaire	label	1	éducation populaire		
education-populaire	definition	1	Des pratiques éducatives et culturelles qui visent à transformer la société et à rendre chacun capable d’y agir.	egts-2015	1643-1648
education-populaire	definition	2	Des associations aident à comprendre les systèmes qui organisent la société et à agir ensemble.	egts-2015	667-672
education-populaire	related	1	conscientisation		
ehpad	label	1	établissement d’hébergement pour personnes âgées dépendantes		
ehpad	acronym	1	EHPAD		
ehpad	definition	1	Un établissement médicalisé où vivent des personnes âgées qui ont besoin d’aide au quotidien.		
emergente	label	1	pratique émergente		
emergente	variant	1	pratiques émergentes		
emergente	definition	1	Une pratique en rupture avec ce qui existait, née sur le terrain en réponse à une question sociale, encore peu connue ailleurs.	hcts-2021	113-147
emergente	scope	1	À l’enquête, le Haut Conseil n’a pas distingué « émergente » et « innovante » : c’est le mot des acteurs qui compte.	hcts-2021	155, 2725
emergente	related	1	pratique-inspirante		
empowerment	label	1	empowerment		
empowerment	definition	1	Une action fondée sur les capacités des personnes et des groupes à prendre du pouvoir sur leur vie.	egts-2015	82, 1128
empowerment	definition	2	Une notion née aux États-Unis dans les années soixante, avec les mouvements pour les droits civiques, et traduite en français par « pouvoir d’agir ».	hcts-2021	430-442
empowerment	related	1	pouvoir-d-agir		
epci	label	1	établissement public de coopération intercommunale		
epci	acronym	1	EPCI		
epci	alias	1	intercommunalité		
epci	definition	1	Un groupement de communes qui exercent ensemble des compétences : communauté de communes ou d’agglomération, communauté urbaine, métropole.		
epci	official	1	Les établissements publics de coopération intercommunale sont constitués de communes librement associées, dans le respect du principe de solidarité, en vue notamment de l’élaboration de projets communs de développement.	cgct	art. L. 5210-1 et suivants
ess	label	1	économie sociale et solidaire		
ess	acronym	1	ESS		
ess	definition	1	Les associations, coopératives, mutuelles, fondations et entreprises qui poursuivent un but autre que le seul partage des bénéfices.	egts-2015	386-398
ess	official	1	Un mode d’entreprendre et de développement économique adapté à tous les domaines de l’activité humaine, qui cumule un but autre que le seul partage des bénéfices, une gouvernance démocratique et une gestion tournée vers l’activité de l’entreprise.	loi-2014-856	art. 1
essaimage	label	1	essaimage		
essaimage	definition	1	La reprise d’une pratique ailleurs, par d’autres, qui l’adaptent à leur territoire.	egts-2015	844, 2509, 899
essaimage	scope	1	Ce qui se diffuse est la manière de faire, et non l’action transplantée telle quelle.	egts-2015	844, 2509
essaimage	related	1	capitalisation		
etats-generaux	label	1	États généraux du travail social		
etats-generaux	definition	1	Une consultation nationale menée de 2013 à 2015 ; l’un de ses groupes a écrit le rapport sur le développement social et le travail social collectif.	egts-2015	76, 4983-5022
fait-generateur	label	1	fait générateur		
fait-generateur	variant	1	faits générateurs		
fait-generateur	definition	1	Un événement de la vie repéré par une caisse d’allocations familiales, qui déclenche une proposition de rencontre avec un travailleur social.	egts-2015	3814, 3825-3833
fait-generateur	related	1	caf		
fas	label	1	Fédération des acteurs de la solidarité		
fas	acronym	1	FAS		
fas	alias	1	FNARS		
fas	definition	1	La fédération d’associations qui accueillent, hébergent et accompagnent des personnes en situation d’exclusion ; elle s’appelait auparavant FNARS.		
fas	related	1	ahi		
formation-action	label	1	formation-action		
formation-action	variant	1	formations-actions		
formation-action	variant	2	formation action		
formation-action	definition	1	Une formation qui se fait en menant l’action, avec un aller et retour entre apprendre et agir.	hcts-2021	1484, 1518
frein	label	1	frein		
frein	variant	1	freins		
frein	definition	1	Ce qui empêche ou ralentit une pratique. Le rapport de 2015 distingue cinq familles de freins.	egts-2015	1316
frein	scope	1	Un frein se lit avec le levier qui peut le lever ; sans levier connu, c’est une question ouverte.		
frein	related	1	levier		
frein	quiet	1	mot courant		
gem	label	1	groupe d’entraide mutuelle		
gem	acronym	1	GEM		
gem	variant	1	groupes d’entraide mutuelle		
gem	definition	1	Un lieu géré avec et pour des personnes concernées par des troubles psychiques, qui s’y soutiennent et font des activités.		
gem	official	1	Des structures de prévention et de compensation de la restriction de participation à la vie en société.	casf	art. L. 114-1-1 et L. 114-3
gem	related	1	pair-aidance		
gip	label	1	groupement d’intérêt public		
gip	acronym	1	GIP		
gip	definition	1	Une personne morale de droit public où s’unissent des membres publics, et souvent privés, pour une mission d’intérêt général.		
hcts	label	1	Haut Conseil du travail social		
hcts	acronym	1	HCTS		
hcts	definition	1	L’instance nationale qui conseille le gouvernement sur le travail social ; elle a publié en 2021 le rapport sur les pratiques émergentes.	hcts-2021	93-99
hcts	official	1	Le Haut Conseil du travail social est placé auprès du ministre chargé des affaires sociales.	casf	art. D. 142-1
hcts	related	1	csts		
inclusion	label	1	inclusion		
inclusion	definition	1	La responsabilité collective de faire une place à chacun.	egts-2015	196, 240, 1727-1729
inclusion	scope	1	À distinguer de l’insertion, qui fait porter l’effort sur la personne.	egts-2015	1727-1729
inclusion	related	1	insertion		
inclusion	quiet	1	mot courant		
inconditionnalite	label	1	inconditionnalité		
inconditionnalite	definition	1	Accueillir ou rencontrer toutes les personnes, sans poser de condition.	hcts-2021	271
inconditionnalite	related	1	aller-vers		
insertion	label	1	insertion		
insertion	definition	1	Le parcours d’une personne vers l’emploi, le logement ou la vie sociale.	egts-2015	1727-1729
insertion	scope	1	Le rapport y voit une responsabilité individuelle, et préfère parler d’inclusion.	egts-2015	196, 1727-1729
insertion	related	1	inclusion		
insertion	quiet	1	mot courant		
intervention-sociale	label	1	intervention sociale		
intervention-sociale	definition	1	Un mot plus large que travail social : il comprend les métiers de la ville et de l’insertion, et des bénévoles.	egts-2015	73-76
intervention-sociale	related	1	travail-social		
isap	label	1	intervention sociale d’aide à la personne		
isap	acronym	1	ISAP		
isap	definition	1	L’accompagnement d’une personne par des entretiens, pour résoudre des problèmes et accéder à des droits, à partir de ses propres ressources.	egts-2015	3964-3966
isap	related	1	isic		
isic	label	1	intervention sociale d’intérêt collectif		
isic	acronym	1	ISIC		
isic	variant	1	interventions sociales d’intérêt collectif		
isic	definition	1	Une méthode professionnelle qui agit avec un groupe ou une population sur ses conditions de vie, pour un bénéfice collectif.	egts-2015	2200, 3968-3969
isic	definition	2	Un terme qui regroupe le travail avec les groupes et le travail communautaire.	egts-2015	158
isic	scope	1	Ce n’est pas le développement social local, qui est politique et vise un territoire.	egts-2015	2194-2200
isic	related	1	isap		
isic	related	2	travail-social-collectif		
isic	related	3	developpement-social-local		
juste-proximite	label	1	juste proximité		
juste-proximite	definition	1	Être là sans faire à la place ni laisser seul ; l’expérience de la personne et le métier du professionnel se complètent.	hcts-2021	279-287, 468
juste-proximite	scope	1	L’expression remplace « la bonne distance », longtemps enseignée.	hcts-2021	279, 468
juste-proximite	related	1	aller-vers		
juste-proximite	related	2	dpa		
levier	label	1	levier		
levier	variant	1	leviers		
levier	definition	1	Ce qui permet de lever un frein ou aide une pratique à exister.	egts-2015	1320, 2658-2690
levier	related	1	frein		
levier	quiet	1	mot courant		
maia	label	1	méthode d’action pour l’intégration des services d’aide et de soins dans le champ de l’autonomie		
maia	acronym	1	MAIA		
maia	definition	1	Une méthode qui a réuni autour d’une même personne, surtout âgée, les services d’aide et de soins.	egts-2015	772
maia	related	1	referent-de-parcours		
maraude	label	1	maraude		
maraude	variant	1	maraudes		
maraude	definition	1	Une équipe qui va dans la rue à la rencontre de personnes sans abri.	hcts-2021	263-271
maraude	related	1	aller-vers		
mecs	label	1	maison d’enfants à caractère social		
mecs	acronym	1	MECS		
mecs	variant	1	maisons d’enfants à caractère social		
mecs	definition	1	Un établissement qui accueille des enfants et des jeunes protégés, avec un internat ou d’autres formes d’accueil.		
mecs	related	1	ase		
mediation-sociale	label	1	médiation sociale		
mediation-sociale	definition	1	Une présence qui recrée du lien et aide à régler des difficultés de la vie quotidienne, par un tiers sans pouvoir de décision.		
msa	label	1	Mutualité sociale agricole		
msa	acronym	1	MSA		
msa	variant	1	mutualité sociale agricole		
msa	definition	1	L’organisme de protection sociale du monde agricole ; ses caisses mènent aussi un travail social et du développement social local.	egts-2015	3688-3719
msa	related	1	caf		
msa	related	2	developpement-social-local		
non-recours	label	1	non-recours		
non-recours	variant	1	non recours		
non-recours	variant	2	non-recours aux droits		
non-recours	definition	1	Le fait, pour une personne, de ne pas recevoir une aide à laquelle elle a droit, quelle qu’en soit la raison.	hcts-2021	392, 1243
non-recours	scope	1	Le non-recours dit quelque chose des démarches et des institutions autant que des personnes.	hcts-2021	392
non-recours	related	1	aller-vers		
odas	label	1	Observatoire national de l’action sociale		
odas	acronym	1	ODAS		
odas	definition	1	Une association qui observe les politiques sociales locales et recense des pratiques inspirantes.	egts-2015	3626-3687
odas	related	1	pratique-inspirante		
pair-aidance	label	1	pair-aidance		
pair-aidance	variant	1	pair aidance		
pair-aidance	variant	2	pairs-aidants		
pair-aidance	variant	3	pair-aidant		
pair-aidance	alias	1	travailleur pair		
pair-aidance	alias	2	médiateur de santé pair		
pair-aidance	definition	1	Un soutien entre des personnes qui se reconnaissent l’une l’autre dans une même expérience.	hcts-2021	331
pair-aidance	scope	1	La reconnaissance doit être réciproque : un statut ou un diagnostic commun ne suffit pas.	hcts-2021	331-335
pair-aidance	related	1	savoir-experientiel		
pair-aidance	related	2	gem		
partenariat	label	1	partenariat		
partenariat	definition	1	Un engagement libre, mutuel et contractuel d’acteurs différents mais égaux, qui forment un acteur collectif pour changer leur manière d’agir.	hcts-2021	385
partenariat	scope	1	Un partenariat est une condition de l’action collective ; ce n’en est pas encore une.	egts-2015	2319
partenariat	related	1	reseau		
partenariat	quiet	1	mot courant		
participation	label	1	participation		
participation	definition	1	Prendre part à ce qui nous concerne, du problème à l’évaluation.	egts-2015	2938-2940
participation	definition	2	Quatre niveaux : information, consultation, co-construction, codécision.	egts-2015	4259-4263
participation	definition	3	Trois enjeux : son propre projet, l’action publique, la représentation dans les instances.	egts-2015	4027
participation	scope	1	Être consulté n’est pas encore participer ; si la décision est déjà prise, il s’agit d’information.	egts-2015	2920-2922, 2940
participation	related	1	participation-alibi		
participation	related	2	co-construction		
participation	quiet	1	mot courant		
participation-alibi	label	1	participation-alibi		
participation-alibi	variant	1	participation alibi		
participation-alibi	definition	1	Une participation où la parole est entendue mais n’est pas prise en compte, ou qui sert à légitimer une décision déjà prise.	egts-2015	2912, 2922
participation-alibi	related	1	participation		
personne-concernee	label	1	personne concernée		
personne-concernee	variant	1	personnes concernées		
personne-concernee	alias	1	personne accompagnée		
personne-concernee	definition	1	Une personne qui vit la situation dont on parle, et qui en a l’expérience.	hcts-2021	95, 357
personne-concernee	related	1	savoir-experientiel		
personne-concernee	quiet	1	mot courant		
pmi	label	1	protection maternelle et infantile		
pmi	acronym	1	PMI		
pmi	definition	1	Le service du département qui suit la santé des femmes enceintes et des jeunes enfants, et agrée des modes de garde.		
pmsmp	label	1	période de mise en situation en milieu professionnel		
pmsmp	acronym	1	PMSMP		
pmsmp	definition	1	Un court passage dans une entreprise, pour découvrir un métier ou confirmer un projet, sans contrat de travail.	hcts-2021	1266
politique-de-la-ville	label	1	politique de la ville		
politique-de-la-ville	definition	1	L’action conjointe de l’État et des collectivités dans les quartiers les plus pauvres, par des contrats de ville.	egts-2015	361-367
politique-de-la-ville	official	1	La politique de la ville est une politique de cohésion urbaine et de solidarité, nationale et locale, envers les quartiers défavorisés et leurs habitants.	loi-2014-173	art. 1
politique-de-la-ville	related	1	conseil-citoyen		
polyvalence	label	1	polyvalence de secteur		
polyvalence	definition	1	Le service social du département ouvert à tous les habitants d’un secteur, pour toutes leurs questions.	egts-2015	603
pouvoir-d-agir	label	1	pouvoir d’agir		
pouvoir-d-agir	definition	1	La capacité concrète des personnes, seules ou ensemble, d’avoir plus de prise sur ce qui compte pour elles.	egts-2015	3429
pouvoir-d-agir	definition	2	Trois niveaux : s’organiser, analyser et se faire entendre, peser sur les décisions.	egts-2015	3433-3437
pouvoir-d-agir	scope	1	Il ne se décrète pas et ne s’impose pas ; il s’agit d’abord de le reconnaître là où il existe.	egts-2015	794-796
pouvoir-d-agir	related	1	dpa		
pouvoir-d-agir	related	2	empowerment		
pratique-inspirante	label	1	pratique inspirante		
pratique-inspirante	variant	1	pratiques inspirantes		
pratique-inspirante	definition	1	Une initiative de terrain que l’on fait connaître pour que d’autres s’en inspirent.	egts-2015	113, 122, 680, 844
pratique-inspirante	scope	1	Aucune source n’en donne de définition exacte ; « inspirante » est un avis.	egts-2015	2694
pratique-inspirante	related	1	emergente		
pratique-inspirante	related	2	capitalisation		
prevention-specialisee	label	1	prévention spécialisée		
prevention-specialisee	alias	1	éducateur de rue		
prevention-specialisee	definition	1	Des équipes éducatives qui vont à la rencontre des jeunes dans leur quartier, sans mandat nominatif.	egts-2015	3128-3231
prevention-specialisee	official	1	Des actions tendant à permettre aux jeunes en difficulté ou en rupture avec leur milieu de bénéficier d’un accompagnement éducatif, dans les lieux où se manifestent des risques d’inadaptation sociale.	casf	art. L. 121-2
prevention-specialisee	related	1	cnlaps		
prevention-specialisee	related	2	aller-vers		
reaap	label	1	réseau d’écoute, d’appui et d’accompagnement des parents		
reaap	acronym	1	REAAP		
reaap	variant	1	réseaux d’écoute, d’appui et d’accompagnement des parents		
reaap	definition	1	Un réseau local qui soutient les parents en s’appuyant sur leurs savoir-faire.	egts-2015	3855-3865
recherche-action	label	1	recherche-action		
recherche-action	variant	1	recherches-actions		
recherche-action	definition	1	Une recherche menée avec celles et ceux qui agissent, pour comprendre et transformer en même temps.	egts-2015	1916-1931, 2602
referent-de-parcours	label	1	référent de parcours		
referent-de-parcours	variant	1	référents de parcours		
referent-de-parcours	variant	2	référente de parcours		
referent-de-parcours	definition	1	La personne qui aide les intervenants à coopérer autour d’une situation complexe et associe la personne concernée aux décisions.	hcts-2021	1480, 1514
referent-de-parcours	related	1	maia		
reseau	label	1	réseau		
reseau	definition	1	La face opérationnelle du partenariat : des personnes reliées qui résolvent ensemble des problèmes d’organisation.	hcts-2021	386
reseau	related	1	partenariat		
reseau	quiet	1	mot courant		
rsa	label	1	revenu de solidarité active		
rsa	acronym	1	RSA		
rsa	definition	1	Une prestation qui assure un revenu minimal et donne droit à un accompagnement.		
rsa	official	1	Le revenu de solidarité active a pour objet d’assurer à ses bénéficiaires des moyens convenables d’existence, de lutter contre la pauvreté et de favoriser l’insertion sociale et professionnelle.	casf	art. L. 262-1
savoir-experientiel	label	1	savoir d’expérience		
savoir-experientiel	variant	1	savoirs d’expérience		
savoir-experientiel	variant	2	savoir expérientiel		
savoir-experientiel	variant	3	savoirs expérientiels		
savoir-experientiel	alias	1	expertise d’usage		
savoir-experientiel	definition	1	Ce que sait une personne parce qu’elle vit ou a vécu une situation. L’un des trois savoirs du travail social, avec ceux de l’université et des professionnels.	hcts-2021	95, 357-359
savoir-experientiel	related	1	pair-aidance		
savoir-experientiel	related	2	croisement-des-savoirs		
siao	label	1	service intégré d’accueil et d’orientation		
siao	acronym	1	SIAO		
siao	definition	1	Dans chaque département, le service qui reçoit les demandes d’hébergement et oriente les personnes.		
siao	official	1	Une convention est conclue dans chaque département avec une personne morale pour assurer un service intégré d’accueil et d’orientation.	casf	art. L. 345-2
siao	related	1	ahi		
territoire	label	1	territoire		
territoire	definition	1	Un lieu, un pouvoir qui s’y exerce et le sens que lui donnent celles et ceux qui y vivent.	egts-2015	1442-1446
territoire	related	1	bassin-de-vie		
territoire	quiet	1	mot courant		
tiers	label	1	tiers		
tiers	definition	1	Une personne ou une structure extérieure qui accompagne un projet ou un changement de posture.	egts-2015	2710, 3173, 4561-4564
tiers	quiet	1	mot courant		
travail-social	label	1	travail social		
travail-social	definition	1	Des pratiques professionnelles qui aident des personnes et des groupes à accéder à leurs droits, à gagner en autonomie et à changer ce qui doit l’être.	egts-2015	310
travail-social	definition	2	Définition internationale de 2014 : une profession et une discipline qui favorisent le changement, le développement social, la cohésion et le pouvoir d’agir, au nom de la justice et des droits.	egts-2015	312-313, 1256-1259, 3883
travail-social	official	1	« Le travail social vise à permettre l’accès des personnes à l’ensemble des droits fondamentaux, à faciliter leur inclusion sociale et à exercer une pleine citoyenneté. Dans un but d’émancipation, d’accès à l’autonomie, de protection et de participation des personnes, le travail social contribue à promouvoir, par des approches individuelles et collectives, le changement social, le développement social et la cohésion de la société. Il participe au développement des capacités des personnes à agir pour elles-mêmes et dans leur environnement. »	casf	art. D. 142-1-1
travail-social	official	2	« À cette fin, le travail social regroupe un ensemble de pratiques professionnelles qui s’inscrit dans un champ pluridisciplinaire et interdisciplinaire. Il s’appuie sur des principes éthiques et déontologiques, sur des savoirs universitaires en sciences sociales et humaines, sur les savoirs pratiques et théoriques des professionnels du travail social et les savoirs issus de l’expérience des personnes bénéficiant d’un accompagnement social, celles-ci étant associées à la construction des réponses à leurs besoins. Il se fonde sur la relation entre le professionnel du travail social et la personne accompagnée, dans le respect de la dignité de cette dernière. »	casf	art. D. 142-1-1
travail-social	official	3	« Le travail social s’exerce dans le cadre des principes de solidarité, de justice sociale et prend en considération la diversité des personnes bénéficiant d’un accompagnement social. »	casf	art. D. 142-1-1
travail-social	scope	1	Le travail social est une partie de l’action sociale ; on ne peut attendre de lui seul la solution de problèmes de structure.	egts-2015	310-316
travail-social	related	1	action-sociale		
travail-social	related	2	intervention-sociale		
travail-social-collectif	label	1	travail social collectif		
travail-social-collectif	acronym	1	TSC		
travail-social-collectif	definition	1	Les modèles d’intervention par lesquels les professionnels s’appuient sur les forces d’un groupe : groupe, communauté, réseau.	egts-2015	402, 623-625, 1403
travail-social-collectif	scope	1	Ce n’est pas le développement social, qui est une stratégie politique de territoire et n’appartient pas aux seuls professionnels.	egts-2015	399-410, 623
travail-social-collectif	related	1	developpement-social		
travail-social-collectif	related	2	isic		
travail-social-communautaire	label	1	travail social communautaire		
travail-social-communautaire	definition	1	Accompagner un groupe qui partage un lieu, un intérêt ou une identité vers une action collective et un changement.	egts-2015	648-650, 1530-1534
travail-social-communautaire	scope	1	Ce n’est pas du communautarisme : les appartenances y servent de passerelle.	egts-2015	650-653, 2717
travail-social-communautaire	related	1	communautaire		
travail-social-communautaire	related	2	developpement-communautaire		
travail-social-de-groupe	label	1	travail social de groupe		
travail-social-de-groupe	variant	1	travail social avec les groupes		
travail-social-de-groupe	alias	1	travail de groupe		
travail-social-de-groupe	definition	1	Une intervention où le groupe, par l’entraide, devient le moyen d’atteindre des buts personnels ou communs.	egts-2015	638, 1513-1519
travail-social-de-groupe	related	1	travail-social-collectif		
uniopss	label	1	Union nationale interfédérale des œuvres et organismes privés non lucratifs sanitaires et sociaux		
uniopss	acronym	1	UNIOPSS		
uniopss	alias	1	URIOPSS		
uniopss	definition	1	L’union des associations et organismes non lucratifs de la santé et du social ; elle a décrit huit conditions de la participation.	egts-2015	2775-2940
universite-populaire	label	1	université populaire		
universite-populaire	variant	1	universités populaires		
universite-populaire	definition	1	Un lieu où des personnes, notamment en situation de pauvreté, construisent et partagent un savoir avec d’autres.	egts-2015	2960-2964
universite-populaire	related	1	croisement-des-savoirs		

"""#

    /// The content of `grids.json`.
    package static let gridsJSON: String = #"""
{
 "format": "essaim-grids",
 "version": 1,
 "grids": [
  {
   "code": "emergence",
   "version": 1,
   "title": {
    "fr": "Une pratique émergente ?",
    "en": "An emergent practice?"
   },
   "about": {
    "fr": "Cinq parties d’une définition : rompre avec l’existant, répondre à des questions sociales, naître sur le terrain, durer peut-être, être reconnue comme une innovation. Devenir une norme n’est pas le but : « reste une possibilité » est une fin légitime.",
    "en": "Five parts of a definition: breaking with what exists, answering social questions, born in the field, perhaps lasting, recognised as an innovation. Becoming a norm is not the aim: “remains a possibility” is a legitimate end."
   },
   "source": "HCTS, pratiques émergentes, 2021",
   "lines": "003:115-147",
   "parts": [
    {
     "code": "a",
     "label": {
      "fr": "A. Rompre avec l’existant",
      "en": "A. Breaking with what exists"
     }
    },
    {
     "code": "b",
     "label": {
      "fr": "B. Répondre à des questions sociales",
      "en": "B. Answering social questions"
     }
    },
    {
     "code": "c",
     "label": {
      "fr": "C. Naître sur le terrain",
      "en": "C. Born in the field"
     }
    },
    {
     "code": "d",
     "label": {
      "fr": "D. Vers un changement durable ?",
      "en": "D. Towards lasting change?"
     }
    },
    {
     "code": "e",
     "label": {
      "fr": "E. Être reconnue",
      "en": "E. Being recognised"
     }
    }
   ],
   "criteria": [
    {
     "code": "rupture",
     "label": {
      "fr": "Dit avec quoi elle rompt",
      "en": "Says what it breaks with"
     },
     "help": {
      "fr": "Quelles pratiques, quelles idées, quelles habitudes laisse-t-elle derrière elle ? Elle peut en garder une part.",
      "en": "Which practices, ideas, habits does it leave behind? It may keep some of them."
     },
     "lines": "003:115-117",
     "part": "a",
     "next": {
      "fr": "Écrire en une phrase ce qui se faisait avant, et ce qui a changé.",
      "en": "Write in one sentence what was done before, and what changed."
     }
    },
    {
     "code": "mouvement",
     "label": {
      "fr": "Le sens du mouvement est dit : du terrain vers l’institution, de l’institution vers le terrain, ou les deux",
      "en": "The direction of the movement is told: from the field up, from the institution down, or both"
     },
     "help": {
      "fr": "Qui a commencé ? Les personnes qui agissent deviennent-elles actrices de leurs changements ?",
      "en": "Who began? Do those who act become actors of their own changes?"
     },
     "lines": "003:115, 003:551-553",
     "part": "a",
     "reads": [
      {
       "field": "origin",
       "answer": "yes",
       "count": 1
      }
     ]
    },
    {
     "code": "question",
     "label": {
      "fr": "Répond à une question sociale",
      "en": "Answers a social question"
     },
     "help": {
      "fr": "Un phénomène nouveau, un besoin que rien ne couvre, ou l’envie d’une autre voie que les contraintes de l’institution.",
      "en": "A new phenomenon, a need that nothing covers, or the wish for another way than the constraints of the institution."
     },
     "lines": "003:121-123",
     "part": "b",
     "reads": [
      {
       "field": "problem",
       "answer": "partly",
       "count": 1
      },
      {
       "field": "need",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "appui",
     "label": {
      "fr": "A trouvé un milieu favorable et des moyens",
      "en": "Found a favourable environment and means"
     },
     "help": {
      "fr": "Les convictions d’une personne ne suffisent pas : qui a soutenu, avec quoi ?",
      "en": "The convictions of one person are not enough: who supported, with what?"
     },
     "lines": "003:121",
     "part": "b",
     "reads": [
      {
       "field": "resource",
       "answer": "partly",
       "count": 1
      },
      {
       "field": "funding",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "revele",
     "label": {
      "fr": "Révèle quelque chose",
      "en": "Reveals something"
     },
     "help": {
      "fr": "Une question sociale nouvelle, des besoins non couverts, un lien nouveau entre des domaines ou des politiques.",
      "en": "A new social question, uncovered needs, a new link between fields or policies."
     },
     "lines": "003:125",
     "part": "b"
    },
    {
     "code": "terrain",
     "label": {
      "fr": "S’est construite sur le terrain",
      "en": "Was built in the field"
     },
     "help": {
      "fr": "Avec ce qu’il y avait, là où aucune institution n’avait de réponse toute faite.",
      "en": "With what was at hand, where no institution had a ready answer."
     },
     "lines": "003:129-131",
     "part": "c",
     "reads": [
      {
       "field": "origin",
       "answer": "yes",
       "terms": [
        "ascendante"
       ]
      },
      {
       "field": "origin",
       "answer": "partly",
       "terms": [
        "mixte"
       ]
      },
      {
       "field": "origin",
       "answer": "no",
       "terms": [
        "descendante"
       ]
      }
     ]
    },
    {
     "code": "plusieurs",
     "label": {
      "fr": "Se fait entre plusieurs institutions ou structures",
      "en": "Is done between several institutions or bodies"
     },
     "help": {
      "fr": "De plus en plus de pratiques émergent entre les structures, pas dans une seule.",
      "en": "More and more practices emerge between bodies, not inside one."
     },
     "lines": "003:131",
     "part": "c",
     "reads": [
      {
       "field": "actor",
       "answer": "partly",
       "count": 2
      },
      {
       "field": "bearer",
       "answer": "partly",
       "count": 2
      }
     ]
    },
    {
     "code": "inconnue",
     "label": {
      "fr": "Est peu connue en dehors de son milieu",
      "en": "Is little known outside its milieu"
     },
     "help": {
      "fr": "D’autres rencontrent le même problème et gagneraient à la connaître.",
      "en": "Others meet the same problem and would gain from knowing it."
     },
     "lines": "003:133",
     "part": "c"
    },
    {
     "code": "changement",
     "label": {
      "fr": "Va vers un changement qui dure",
      "en": "Heads for lasting change"
     },
     "help": {
      "fr": "De ce qui est établi à ce qui le questionne, puis à ce que les usages valident. Il faut du temps. Rester une possibilité est légitime.",
      "en": "From what is established to what questions it, then to what usage validates. It takes time. Remaining a possibility is legitimate."
     },
     "lines": "003:137, 003:147",
     "part": "d"
    },
    {
     "code": "discrete",
     "label": {
      "fr": "Révèle des pratiques discrètes qui existaient déjà",
      "en": "Reveals discreet practices that were already there"
     },
     "help": {
      "fr": "Quelqu’un faisait peut-être déjà cela, seul, sans le dire.",
      "en": "Somebody perhaps did it already, alone, untold."
     },
     "lines": "003:139",
     "part": "d"
    },
    {
     "code": "innovation",
     "label": {
      "fr": "Est reconnue comme une innovation",
      "en": "Is recognised as an innovation"
     },
     "help": {
      "fr": "Par qui ? L’innovation est une reconnaissance, pas un synonyme d’émergence.",
      "en": "By whom? Innovation is a recognition, not a synonym of emergence."
     },
     "lines": "003:139-147",
     "part": "e"
    }
   ],
   "labels": [
    {
     "code": "pratique-emergente",
     "field": "novelty",
     "title": {
      "fr": "pratique émergente",
      "en": "emergent practice"
     },
     "needs": [
      {
       "all": [
        "rupture",
        "question",
        "terrain"
       ],
       "least": "partly"
      }
     ]
    }
   ]
  },
  {
   "code": "ruptures",
   "version": 1,
   "title": {
    "fr": "Six ruptures",
    "en": "Six kinds of break"
   },
   "about": {
    "fr": "En quoi la pratique change ce qui se faisait. Plusieurs ruptures peuvent être vraies à la fois ; aucune n’est obligatoire.",
    "en": "How the practice changes what was done. Several may hold at once; none is required."
   },
   "source": "HCTS, pratiques émergentes, 2021",
   "lines": "003:117",
   "criteria": [
    {
     "code": "epistemologique",
     "label": {
      "fr": "Dans la façon de connaître",
      "en": "In how we know"
     },
     "help": {
      "fr": "Qui est reconnu comme sachant quelque chose ? Quels savoirs comptent ?",
      "en": "Who is recognised as knowing something? Which knowledge counts?"
     },
     "lines": "003:117"
    },
    {
     "code": "axiologique",
     "label": {
      "fr": "Dans les valeurs",
      "en": "In values"
     },
     "help": {
      "fr": "Qu’est-ce qui devient important, et ne l’était pas ?",
      "en": "What becomes important that was not?"
     },
     "lines": "003:117"
    },
    {
     "code": "substantielle",
     "label": {
      "fr": "Dans le contenu",
      "en": "In content"
     },
     "help": {
      "fr": "Ce qui se fait vraiment avec les personnes est-il différent ?",
      "en": "Is what is really done with people different?"
     },
     "lines": "003:117"
    },
    {
     "code": "institutionnelle",
     "label": {
      "fr": "Dans l’institution",
      "en": "In the institution"
     },
     "help": {
      "fr": "Les règles, les missions, les places changent-elles ?",
      "en": "Do rules, missions, places change?"
     },
     "lines": "003:117"
    },
    {
     "code": "organisationnelle",
     "label": {
      "fr": "Dans l’organisation",
      "en": "In the organisation"
     },
     "help": {
      "fr": "Les horaires, les équipes, les lieux, le partage du travail changent-ils ?",
      "en": "Do hours, teams, places, the sharing of work change?"
     },
     "lines": "003:117"
    },
    {
     "code": "ideologique",
     "label": {
      "fr": "Dans les idées",
      "en": "In ideas"
     },
     "help": {
      "fr": "Quelle façon de voir la société, les personnes ou le travail social est mise en question ?",
      "en": "Which way of seeing society, people or social work is questioned?"
     },
     "lines": "003:117"
    }
   ]
  },
  {
   "code": "six-criteres",
   "version": 1,
   "title": {
    "fr": "Six critères du travail social",
    "en": "Six criteria of social work"
   },
   "about": {
    "fr": "Ce que la définition du travail social donne à chercher dans une pratique.",
    "en": "What the definition of social work gives to look for in a practice."
   },
   "source": "HCTS, pratiques émergentes, 2021 ; Code de l’action sociale et des familles, D. 142-1-1",
   "lines": "003:99",
   "criteria": [
    {
     "code": "changement-social",
     "label": {
      "fr": "Changement social",
      "en": "Social change"
     },
     "help": {
      "fr": "Qu’est-ce qui change au-delà des personnes accompagnées ?",
      "en": "What changes beyond the people supported?"
     },
     "lines": "003:99"
    },
    {
     "code": "emancipation",
     "label": {
      "fr": "Émancipation",
      "en": "Emancipation"
     },
     "help": {
      "fr": "De quoi les personnes se libèrent-elles ? Qui le dit ?",
      "en": "What do people free themselves from? Who says so?"
     },
     "lines": "003:99"
    },
    {
     "code": "protection",
     "label": {
      "fr": "Protection",
      "en": "Protection"
     },
     "help": {
      "fr": "Qui est mieux protégé, et de quoi ?",
      "en": "Who is better protected, and from what?"
     },
     "lines": "003:99"
    },
    {
     "code": "participation",
     "label": {
      "fr": "Participation",
      "en": "Participation"
     },
     "help": {
      "fr": "Qui prend part, à quelle étape, avec quel pouvoir ?",
      "en": "Who takes part, at which step, with what power?"
     },
     "lines": "003:99",
     "reads": [
      {
       "field": "participation.level",
       "answer": "yes",
       "terms": [
        "co_construction",
        "co_decision"
       ]
      },
      {
       "field": "participation.level",
       "answer": "partly",
       "terms": [
        "information",
        "consultation",
        "contribution"
       ]
      }
     ]
    },
    {
     "code": "pouvoir-agir",
     "label": {
      "fr": "Développement du pouvoir d’agir",
      "en": "Developing the power to act"
     },
     "help": {
      "fr": "Qu’est-ce que les personnes peuvent faire de plus sur ce qui compte pour elles ?",
      "en": "What more can people do about what matters to them?"
     },
     "lines": "003:99"
    },
    {
     "code": "co-construction",
     "label": {
      "fr": "Co-construction",
      "en": "Co-construction"
     },
     "help": {
      "fr": "Qu’est-ce qui a été construit avec les personnes, depuis le début ?",
      "en": "What was built with the people, from the start?"
     },
     "lines": "003:99",
     "reads": [
      {
       "field": "participation.level",
       "answer": "yes",
       "terms": [
        "co_construction",
        "co_decision"
       ]
      }
     ]
    }
   ]
  },
  {
   "code": "savoirs",
   "version": 1,
   "title": {
    "fr": "Trois savoirs",
    "en": "Three kinds of knowledge"
   },
   "about": {
    "fr": "Le travail social s’appuie sur trois savoirs. Une fiche qui n’en porte qu’un est incomplète, pas fausse.",
    "en": "Social work rests on three kinds of knowledge. A sheet that holds one is incomplete, not wrong."
   },
   "source": "HCTS, pratiques émergentes, 2021 ; Code de l’action sociale et des familles, D. 142-1-1",
   "lines": "003:95, 003:359",
   "criteria": [
    {
     "code": "universitaire",
     "label": {
      "fr": "Savoirs universitaires",
      "en": "Academic knowledge"
     },
     "help": {
      "fr": "Quelles recherches, quels concepts ont nourri la pratique ?",
      "en": "Which research, which concepts fed the practice?"
     },
     "lines": "003:95"
    },
    {
     "code": "professionnel",
     "label": {
      "fr": "Savoirs professionnels",
      "en": "Professional knowledge"
     },
     "help": {
      "fr": "Qu’apporte l’expérience du métier ?",
      "en": "What does the experience of the craft bring?"
     },
     "lines": "003:95"
    },
    {
     "code": "experientiel",
     "label": {
      "fr": "Savoirs de l’expérience vécue",
      "en": "Experiential knowledge"
     },
     "help": {
      "fr": "Qu’apportent celles et ceux qui vivent la situation ? Ont-ils écrit, relu, décidé ?",
      "en": "What do those who live the situation bring? Did they write, read, decide?"
     },
     "lines": "003:95, 003:359",
     "next": {
      "fr": "Inviter un groupe de personnes concernées à relire la fiche.",
      "en": "Invite a group of people concerned to read the sheet."
     }
    }
   ]
  },
  {
   "code": "questions-transversales",
   "version": 1,
   "title": {
    "fr": "Deux questions transversales",
    "en": "Two questions that cross everything"
   },
   "about": {
    "fr": "À poser à toute pratique, quel que soit son thème.",
    "en": "To be asked of any practice, whatever its theme."
   },
   "source": "HCTS, pratiques émergentes, 2021",
   "lines": "003:99, 003:719",
   "criteria": [
    {
     "code": "travailler-ensemble",
     "label": {
      "fr": "Travailler ensemble",
      "en": "Working together"
     },
     "help": {
      "fr": "Entre métiers, entre structures, avec les personnes : qu’est-ce qui est vraiment fait ensemble ?",
      "en": "Between professions, between bodies, with the people: what is really done together?"
     },
     "lines": "003:99, 003:719",
     "reads": [
      {
       "field": "actor",
       "answer": "partly",
       "count": 2
      },
      {
       "field": "bearer",
       "answer": "partly",
       "count": 2
      }
     ]
    },
    {
     "code": "rencontrer-autre",
     "label": {
      "fr": "Rencontrer l’autre",
      "en": "Meeting the other"
     },
     "help": {
      "fr": "Où, quand, comment la rencontre a-t-elle lieu ? Qui va vers qui ?",
      "en": "Where, when, how does the meeting take place? Who goes to whom?"
     },
     "lines": "003:99, 003:719"
    }
   ]
  },
  {
   "code": "quatre-composantes",
   "version": 1,
   "title": {
    "fr": "Quatre composantes",
    "en": "Four components"
   },
   "about": {
    "fr": "Le développement social réunit partenariat, participation, transversalité et territoire. Une personne seule les tient rarement toutes : une seule est déjà un premier pas, les autres se mettent en perspective chemin faisant.",
    "en": "Social development joins partnership, participation, a global approach and territory. One person alone seldom holds all four: one is already a first step, the others are put in perspective along the way."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015",
   "lines": "004:462-472",
   "criteria": [
    {
     "code": "partenariat",
     "label": {
      "fr": "Partenariat",
      "en": "Partnership"
     },
     "help": {
      "fr": "Les partenaires mettent-ils en commun des moyens et des contraintes ? Des réunions ne suffisent pas à le montrer.",
      "en": "Do partners share means and constraints? Meetings alone do not show it."
     },
     "lines": "004:466-472",
     "next": {
      "fr": "Demander à deux voisins ce qu’ils pourraient partager : une salle, une heure, une contrainte.",
      "en": "Ask two neighbours what they could share: a room, an hour, a constraint."
     },
     "look": "partenariat",
     "reads": [
      {
       "field": "actor",
       "answer": "partly",
       "count": 2
      },
      {
       "field": "bearer",
       "answer": "partly",
       "count": 2
      }
     ]
    },
    {
     "code": "participation",
     "label": {
      "fr": "Participation des habitantes et habitants",
      "en": "Participation of residents"
     },
     "help": {
      "fr": "À quelles étapes, avec quel pouvoir de décider ?",
      "en": "At which steps, with what power to decide?"
     },
     "lines": "004:466-472",
     "next": {
      "fr": "Choisir une étape, une seule, où les personnes décident.",
      "en": "Choose one step, only one, where people decide."
     },
     "look": "participation des habitants",
     "reads": [
      {
       "field": "participation.level",
       "answer": "yes",
       "terms": [
        "co_construction",
        "co_decision"
       ]
      },
      {
       "field": "participation.level",
       "answer": "partly",
       "terms": [
        "information",
        "consultation",
        "contribution"
       ]
      }
     ]
    },
    {
     "code": "transversalite",
     "label": {
      "fr": "Transversalité",
      "en": "A global approach"
     },
     "help": {
      "fr": "Plusieurs dimensions de la vie des gens sont-elles prises ensemble : logement, santé, culture, argent, liens ?",
      "en": "Are several dimensions of people’s lives taken together: housing, health, culture, money, ties?"
     },
     "lines": "004:464-472",
     "next": {
      "fr": "Regarder ce que la culture, le sport ou l’école font déjà au même endroit.",
      "en": "Look at what culture, sport or the school already do in the same place."
     },
     "look": "transversalité",
     "reads": [
      {
       "field": "domain",
       "answer": "partly",
       "count": 2
      }
     ]
    },
    {
     "code": "territoire",
     "label": {
      "fr": "Territoire",
      "en": "Territory"
     },
     "help": {
      "fr": "Le projet s’inscrit-il dans un enjeu du territoire, avec ce que d’autres y pensent et y font ?",
      "en": "Does the project belong to a stake of the territory, with what others think and do there?"
     },
     "lines": "004:466-472",
     "next": {
      "fr": "Nommer l’enjeu du territoire auquel la pratique répond, et qui d’autre y travaille.",
      "en": "Name the stake of the territory that the practice answers, and who else works on it."
     },
     "look": "diagnostic de territoire",
     "reads": [
      {
       "field": "territory",
       "answer": "partly",
       "count": 1
      }
     ]
    }
   ],
   "labels": [
    {
     "code": "quatre-composantes",
     "field": "social-development",
     "title": {
      "fr": "quatre composantes réunies",
      "en": "all four components"
     },
     "needs": [
      {
       "all": [
        "partenariat",
        "participation",
        "transversalite",
        "territoire"
       ],
       "least": "yes"
      }
     ]
    },
    {
     "code": "premier-pas",
     "field": "social-development",
     "title": {
      "fr": "premier pas de développement social",
      "en": "a first step of social development"
     },
     "needs": [
      {
       "any": [
        "partenariat",
        "participation",
        "transversalite",
        "territoire"
       ],
       "least": "partly"
      }
     ]
    }
   ]
  },
  {
   "code": "developpement-social",
   "version": 1,
   "title": {
    "fr": "Développement social : neuf clauses",
    "en": "Social development: nine clauses"
   },
   "about": {
    "fr": "La définition de référence, clause par clause. Une action collective n’en fait pas, à elle seule, du développement social ; sans portage politique, une pratique y contribue.",
    "en": "The reference definition, clause by clause. A collective action is not social development by itself; without a political carrier, a practice contributes to it."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015",
   "lines": "004:3-15, 004:336-344",
   "criteria": [
    {
     "code": "processus",
     "label": {
      "fr": "Un processus qui développe les ressources et les initiatives des personnes, des groupes, des territoires",
      "en": "A process that develops the resources and initiatives of people, groups, territories"
     },
     "help": {
      "fr": "Des étapes et une histoire, pas un évènement isolé.",
      "en": "Phases and a history, not a single event."
     },
     "lines": "004:3, 004:338",
     "reads": [
      {
       "field": "milestone",
       "answer": "partly",
       "count": 2
      }
     ]
    },
    {
     "code": "buts",
     "label": {
      "fr": "Vise la cohésion, les solidarités, la proximité, des services à la population, des activités ou des emplois",
      "en": "Aims at cohesion, solidarity, proximity, services to the population, activities or jobs"
     },
     "help": {
      "fr": "Lesquels de ces cinq buts, et où cela se voit-il ?",
      "en": "Which of these five aims, and where does it show?"
     },
     "lines": "004:3, 004:338"
    },
    {
     "code": "participation",
     "label": {
      "fr": "Chacune et chacun peut y prendre part",
      "en": "Everybody can take part"
     },
     "help": {
      "fr": "Qui prend part, dans quel rôle, à quelle étape ? Personne n’est dispensé de faire du lien.",
      "en": "Who takes part, in which role, at which step? Nobody is exempt from making ties."
     },
     "lines": "004:5, 004:339",
     "reads": [
      {
       "field": "participation.level",
       "answer": "yes",
       "terms": [
        "co_construction",
        "co_decision"
       ]
      },
      {
       "field": "participation.level",
       "answer": "partly",
       "terms": [
        "information",
        "consultation",
        "contribution"
       ]
      }
     ]
    },
    {
     "code": "projet-territorial",
     "label": {
      "fr": "Sert un projet de territoire global, partagé, coordonné",
      "en": "Serves a territorial project that is global, shared, coordinated"
     },
     "help": {
      "fr": "Quel projet ? Qui le partage ? Qui coordonne ?",
      "en": "Which project? Who shares it? Who coordinates?"
     },
     "lines": "004:7, 004:340"
    },
    {
     "code": "durable",
     "label": {
      "fr": "Cherche un changement durable dans la vie des habitantes et habitants",
      "en": "Seeks lasting change in residents’ lives"
     },
     "help": {
      "fr": "Quel changement, à quel horizon, qui le vérifiera ?",
      "en": "Which change, at what horizon, who will check?"
     },
     "lines": "004:7, 004:340"
    },
    {
     "code": "pouvoir-agir",
     "label": {
      "fr": "Rend du pouvoir d’agir, seul et à plusieurs",
      "en": "Gives power to act back, alone and together"
     },
     "help": {
      "fr": "Raconté par les personnes elles-mêmes.",
      "en": "Told by the people themselves."
     },
     "lines": "004:9, 004:341"
    },
    {
     "code": "egale-valeur",
     "label": {
      "fr": "A la même valeur que l’économie et l’écologie",
      "en": "Has the same value as economy and ecology"
     },
     "help": {
      "fr": "Quels liens avec les autres politiques ?",
      "en": "Which links with other policies?"
     },
     "lines": "004:11, 004:342"
    },
    {
     "code": "volonte-politique",
     "label": {
      "fr": "Est une volonté politique",
      "en": "Is a political will"
     },
     "help": {
      "fr": "Quelle élue, quel élu, quelle assemblée le porte, et comment le sait-on ?",
      "en": "Which elected official or assembly carries it, and how is it known?"
     },
     "lines": "004:13, 004:343, 004:1480",
     "next": {
      "fr": "Préparer une page pour une élue ou un élu : ce qui bouge, la preuve, ce qui est à décider.",
      "en": "Prepare one page for an elected official: what moves, the evidence, what is to be decided."
     }
    },
    {
     "code": "decentralisation",
     "label": {
      "fr": "S’inscrit dans la décentralisation",
      "en": "Belongs to decentralisation"
     },
     "help": {
      "fr": "À quel niveau, avec quelle autorité compétente ?",
      "en": "At which level, with which competent authority?"
     },
     "lines": "004:15, 004:344",
     "reads": [
      {
       "field": "scale",
       "answer": "partly",
       "count": 1
      }
     ]
    }
   ],
   "labels": [
    {
     "code": "developpement-social",
     "field": "social-development",
     "title": {
      "fr": "développement social",
      "en": "social development"
     },
     "needs": [
      {
       "all": [
        "volonte-politique"
       ],
       "least": "yes"
      },
      {
       "all": [
        "processus",
        "buts",
        "participation",
        "projet-territorial",
        "durable",
        "pouvoir-agir"
       ],
       "least": "partly"
      }
     ]
    },
    {
     "code": "contribution-developpement-social",
     "field": "social-development",
     "title": {
      "fr": "contribue au développement social",
      "en": "contributes to social development"
     },
     "needs": [
      {
       "any": [
        "buts",
        "participation",
        "projet-territorial",
        "pouvoir-agir"
       ],
       "least": "partly"
      }
     ]
    }
   ]
  },
  {
   "code": "action-collective",
   "version": 1,
   "title": {
    "fr": "Est-ce une action collective ?",
    "en": "Is it a collective action?"
   },
   "about": {
    "fr": "Dix critères de la MSA. Une réunion d’information n’est jamais une action collective ; un groupe ouvert est autre chose, et vaut autant.",
    "en": "Ten criteria of the MSA. An information meeting is never a collective action; an open group is something else, worth as much."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015 ; contribution de la CCMSA",
   "lines": "004:3711-3719",
   "criteria": [
    {
     "code": "articulee",
     "label": {
      "fr": "S’articule avec l’accompagnement individuel",
      "en": "Is linked with individual support"
     },
     "help": {
      "fr": "Au début, au milieu ou à la fin.",
      "en": "At its beginning, middle or end."
     },
     "lines": "004:3711"
    },
    {
     "code": "apport",
     "label": {
      "fr": "Apporte ce que l’accompagnement individuel ne peut pas apporter facilement",
      "en": "Brings what individual support cannot easily bring"
     },
     "help": {
      "fr": "Quoi ?",
      "en": "What?"
     },
     "lines": "004:3712"
    },
    {
     "code": "autonomie",
     "label": {
      "fr": "Lève des freins, redonne des ressources aux personnes",
      "en": "Lifts brakes, gives people resources back"
     },
     "help": {
      "fr": "Lesquels, d’après qui ?",
      "en": "Which, according to whom?"
     },
     "lines": "004:3713"
    },
    {
     "code": "pas-information",
     "label": {
      "fr": "N’est pas une simple réunion d’information",
      "en": "Is not a mere information meeting"
     },
     "help": {
      "fr": "Que font les personnes, en plus d’écouter ?",
      "en": "What do people do besides listening?"
     },
     "lines": "004:3714",
     "reads": [
      {
       "field": "form",
       "answer": "no",
       "terms": [
        "reunion_information"
       ]
      },
      {
       "field": "form",
       "answer": "yes",
       "terms": [
        "groupe_ferme",
        "groupe_ouvert",
        "action_avec_milieu"
       ]
      }
     ]
    },
    {
     "code": "periode",
     "label": {
      "fr": "Tient dans une période : des semaines ou des mois",
      "en": "Fits in a period: weeks or months"
     },
     "help": {
      "fr": "De quand à quand ?",
      "en": "From when to when?"
     },
     "lines": "004:3715",
     "reads": [
      {
       "field": "kit.period",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "duree",
     "label": {
      "fr": "Prend le temps : plusieurs séances",
      "en": "Takes time: several sessions"
     },
     "help": {
      "fr": "Combien de séances ?",
      "en": "How many sessions?"
     },
     "lines": "004:3716",
     "reads": [
      {
       "field": "kit.sessions",
       "answer": "no",
       "words": [
        "1",
        "une séance",
        "une seule",
        "une",
        "un",
        "unique",
        "one"
       ]
      },
      {
       "field": "kit.sessions",
       "answer": "yes",
       "count": 1
      },
      {
       "field": "form",
       "answer": "no",
       "terms": [
        "reunion_information",
        "evenement"
       ]
      }
     ]
    },
    {
     "code": "groupe-ferme",
     "label": {
      "fr": "Réunit un groupe fermé : un nombre limité, les mêmes d’une séance à l’autre",
      "en": "Gathers a closed group: a limited number, the same from one session to the next"
     },
     "help": {
      "fr": "Combien de personnes ? Peut-on arriver en route ?",
      "en": "How many people? Can one join on the way?"
     },
     "lines": "004:3717",
     "reads": [
      {
       "field": "form",
       "answer": "yes",
       "terms": [
        "groupe_ferme"
       ]
      },
      {
       "field": "form",
       "answer": "no",
       "terms": [
        "groupe_ouvert",
        "evenement"
       ]
      },
      {
       "field": "kit.opening",
       "answer": "no",
       "words": [
        "ouvert",
        "ouverte",
        "ouverts",
        "open"
       ]
      },
      {
       "field": "kit.opening",
       "answer": "yes",
       "words": [
        "fermé",
        "fermée",
        "fermés",
        "closed"
       ]
      }
     ]
    },
    {
     "code": "echanges",
     "label": {
      "fr": "Fait échanger les participantes et participants entre eux",
      "en": "Makes participants exchange with one another"
     },
     "help": {
      "fr": "Comment la parole circule-t-elle ?",
      "en": "How does speech go round?"
     },
     "lines": "004:3718"
    },
    {
     "code": "changements",
     "label": {
      "fr": "Change des savoirs, des savoir-faire ou des savoir-être utiles au but",
      "en": "Changes knowledge, skills or attitudes useful to the aim"
     },
     "help": {
      "fr": "Qu’est-ce qui a changé, et qui le dit ?",
      "en": "What changed, and who says so?"
     },
     "lines": "004:3718",
     "reads": [
      {
       "field": "effect",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "reproductible",
     "label": {
      "fr": "Peut être refaite ailleurs à partir de l’expérience",
      "en": "Can be done again elsewhere from the experience"
     },
     "help": {
      "fr": "Un kit, un déroulé, une personne à appeler ?",
      "en": "A kit, an outline, somebody to call?"
     },
     "lines": "004:3719",
     "reads": [
      {
       "field": "step",
       "answer": "partly",
       "count": 3
      }
     ]
    }
   ],
   "labels": [
    {
     "code": "action-collective",
     "field": "collective-work",
     "title": {
      "fr": "action collective",
      "en": "collective action"
     },
     "needs": [
      {
       "all": [
        "pas-information",
        "duree",
        "groupe-ferme",
        "echanges"
       ],
       "least": "yes"
      },
      {
       "all": [
        "articulee",
        "apport",
        "autonomie",
        "periode",
        "changements",
        "reproductible"
       ],
       "least": "partly"
      }
     ]
    },
    {
     "code": "groupe-ouvert",
     "field": "collective-work",
     "title": {
      "fr": "groupe ouvert, lieu convivial",
      "en": "open group, convivial place"
     },
     "needs": [
      {
       "all": [
        "groupe-ferme"
       ],
       "is": "no"
      },
      {
       "all": [
        "pas-information",
        "echanges"
       ],
       "least": "partly"
      }
     ]
    },
    {
     "code": "reunion-information",
     "field": "collective-work",
     "title": {
      "fr": "réunion d’information",
      "en": "information meeting"
     },
     "needs": [
      {
       "all": [
        "pas-information"
       ],
       "is": "no"
      }
     ]
    }
   ]
  },
  {
   "code": "dsl",
   "version": 1,
   "title": {
    "fr": "Quand une action collective devient du développement social local",
    "en": "When a collective action becomes local social development"
   },
   "about": {
    "fr": "Huit repères du CNLAPS.",
    "en": "Eight landmarks of the CNLAPS."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015 ; contribution du CNLAPS",
   "lines": "004:3202",
   "criteria": [
    {
     "code": "pas-ponctuelle",
     "label": {
      "fr": "N’est pas ponctuelle",
      "en": "Is not one-off"
     },
     "help": {
      "fr": "Que se passe-t-il entre les moments forts ?",
      "en": "What happens between the highlights?"
     },
     "lines": "004:3202",
     "reads": [
      {
       "field": "form",
       "answer": "no",
       "terms": [
        "reunion_information",
        "evenement"
       ]
      }
     ]
    },
    {
     "code": "dynamique",
     "label": {
      "fr": "Déclenche une dynamique sociale locale",
      "en": "Triggers a local social dynamic"
     },
     "help": {
      "fr": "Qu’est-ce qui est né autour ?",
      "en": "What was born around it?"
     },
     "lines": "004:3202"
    },
    {
     "code": "parole",
     "label": {
      "fr": "Tient compte de la parole des habitantes et habitants",
      "en": "Takes account of residents’ words"
     },
     "help": {
      "fr": "Qu’est-ce qui a changé à cause d’une parole ?",
      "en": "What changed because of somebody’s words?"
     },
     "lines": "004:3202",
     "reads": [
      {
       "field": "participation.level",
       "answer": "partly",
       "terms": [
        "consultation",
        "contribution",
        "co_construction",
        "co_decision"
       ]
      }
     ]
    },
    {
     "code": "instance",
     "label": {
      "fr": "Relie les personnes qui demandent à une instance où siéger",
      "en": "Connects people who ask to a body where they can sit"
     },
     "help": {
      "fr": "Laquelle : conseil, comité, collectif ?",
      "en": "Which: council, committee, collective?"
     },
     "lines": "004:3202",
     "reads": [
      {
       "field": "board",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "soutenue",
     "label": {
      "fr": "Cette instance est soutenue dans ses choix",
      "en": "That body is supported in its choices"
     },
     "help": {
      "fr": "Par qui, comment ?",
      "en": "By whom, how?"
     },
     "lines": "004:3202"
    },
    {
     "code": "partenariat",
     "label": {
      "fr": "Un partenariat ouvert et multiple est invité",
      "en": "An open, multiple partnership is invited"
     },
     "help": {
      "fr": "Qui peut encore entrer ?",
      "en": "Who can still come in?"
     },
     "lines": "004:3202",
     "reads": [
      {
       "field": "actor",
       "answer": "partly",
       "count": 3
      }
     ]
    },
    {
     "code": "toutes-etapes",
     "label": {
      "fr": "La participation est active à toutes les étapes",
      "en": "Participation is active at all stages"
     },
     "help": {
      "fr": "Information, décision, bilans, transmission, publicité.",
      "en": "Information, decision, reviews, passing on, publicity."
     },
     "lines": "004:3202"
    },
    {
     "code": "valeurs",
     "label": {
      "fr": "Est portée par des valeurs",
      "en": "Is carried by values"
     },
     "help": {
      "fr": "Tolérance, reconnaissance de la différence, vivre ensemble.",
      "en": "Tolerance, recognition of difference, living together."
     },
     "lines": "004:3202"
    }
   ],
   "labels": [
    {
     "code": "developpement-social-local",
     "field": "social-development",
     "title": {
      "fr": "développement social local",
      "en": "local social development"
     },
     "needs": [
      {
       "all": [
        "pas-ponctuelle",
        "dynamique",
        "parole",
        "instance",
        "soutenue",
        "partenariat",
        "toutes-etapes"
       ],
       "least": "partly"
      }
     ]
    }
   ]
  },
  {
   "code": "developpement-communautaire",
   "version": 1,
   "title": {
    "fr": "Neuf principes du développement communautaire",
    "en": "Nine principles of community development"
   },
   "about": {
    "fr": "À ne pas confondre avec le communautarisme : les appartenances sont multiples et ouvertes. Le nom est réservé à ce qui réunit les neuf principes.",
    "en": "Not to be confused with communitarianism: belongings are multiple and open. The name is kept for what joins all nine."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015 ; contribution du CNLAPS",
   "lines": "004:3183-3195",
   "criteria": [
    {
     "code": "emancipation",
     "label": {
      "fr": "Émancipation des personnes et des communautés de vie",
      "en": "Emancipation of people and living communities"
     },
     "help": {
      "fr": "De quoi, par quels pas ?",
      "en": "From what, by which steps?"
     },
     "lines": "004:3185"
    },
    {
     "code": "conscientisation",
     "label": {
      "fr": "Prise de conscience de ce qui organise la vie sociale",
      "en": "Awareness of what organises social life"
     },
     "help": {
      "fr": "Comment le groupe comprend-il ce qui lui arrive ?",
      "en": "How does the group understand what happens to it?"
     },
     "lines": "004:3186"
    },
    {
     "code": "sujets",
     "label": {
      "fr": "Les personnes sont sujets, pas objets",
      "en": "People are subjects, not objects"
     },
     "help": {
      "fr": "Qui décide de quoi ?",
      "en": "Who decides what?"
     },
     "lines": "004:3187"
    },
    {
     "code": "individuel-collectif",
     "label": {
      "fr": "L’individuel et le collectif s’articulent",
      "en": "Individual and collective go together"
     },
     "help": {
      "fr": "Dans quel sens, à quel moment ?",
      "en": "In which direction, when?"
     },
     "lines": "004:3188"
    },
    {
     "code": "groupes",
     "label": {
      "fr": "Des groupes mobilisés par leurs intérêts, leurs aspirations, leurs appartenances, sur un territoire commun",
      "en": "Groups mobilised by interests, aspirations, belongings, on a common territory"
     },
     "help": {
      "fr": "Qu’est-ce qui les réunit ?",
      "en": "What brings them together?"
     },
     "lines": "004:3189"
    },
    {
     "code": "aspirations",
     "label": {
      "fr": "Part des aspirations plutôt que des besoins",
      "en": "Starts from aspirations rather than needs"
     },
     "help": {
      "fr": "De quoi les gens avaient-ils envie ?",
      "en": "What did people wish for?"
     },
     "lines": "004:3190-3192"
    },
    {
     "code": "cite",
     "label": {
      "fr": "S’ouvre à la vie de la cité",
      "en": "Opens to the life of the city"
     },
     "help": {
      "fr": "Quel intérêt général, quelle prise sur les décisions ?",
      "en": "Which general interest, which hold on decisions?"
     },
     "lines": "004:3193"
    },
    {
     "code": "processus",
     "label": {
      "fr": "Le processus passe avant la procédure",
      "en": "Process comes before procedure"
     },
     "help": {
      "fr": "Qu’avez-vous laissé bouger en route ?",
      "en": "What did you let move on the way?"
     },
     "lines": "004:3194"
    },
    {
     "code": "competences",
     "label": {
      "fr": "Un appui avec méthode, par des professionnelles et professionnels ou des bénévoles",
      "en": "Support with a method, by professionals or volunteers"
     },
     "help": {
      "fr": "Qui accompagne, formé à quoi ?",
      "en": "Who supports, trained in what?"
     },
     "lines": "004:3195",
     "reads": [
      {
       "field": "training",
       "answer": "partly",
       "count": 1
      }
     ]
    }
   ],
   "labels": [
    {
     "code": "developpement-communautaire",
     "field": "collective-work",
     "title": {
      "fr": "développement communautaire",
      "en": "community development"
     },
     "needs": [
      {
       "all": [
        "emancipation",
        "conscientisation",
        "sujets",
        "individuel-collectif",
        "groupes",
        "aspirations",
        "cite",
        "processus",
        "competences"
       ],
       "least": "partly"
      }
     ]
    }
   ]
  },
  {
   "code": "posture",
   "version": 1,
   "title": {
    "fr": "La posture",
    "en": "Stance"
   },
   "about": {
    "fr": "Comment les professionnelles et professionnels se tiennent. On parle d’une pratique, jamais d’une personne.",
    "en": "How professionals stand. It speaks of a practice, never of a person."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015",
   "lines": "004:613-629, 004:796, 004:891, 004:2813, 004:3644",
   "criteria": [
    {
     "code": "avec",
     "label": {
      "fr": "Une expertise avec les personnes, pas sur elles",
      "en": "Expertise with people, not on them"
     },
     "help": {
      "fr": "Qui pose les questions, qui trouve les réponses ?",
      "en": "Who asks the questions, who finds the answers?"
     },
     "lines": "004:613, 004:803"
    },
    {
     "code": "deja-la",
     "label": {
      "fr": "Reconnaît ce que les gens faisaient déjà",
      "en": "Recognises what people were already doing"
     },
     "help": {
      "fr": "Qu’est-ce qui était déjà là avant ?",
      "en": "What was already there before?"
     },
     "lines": "004:796",
     "reads": [
      {
       "field": "resource",
       "answer": "yes",
       "count": 1
      }
     ]
    },
    {
     "code": "atouts",
     "label": {
      "fr": "Regarde les atouts autant que les problèmes",
      "en": "Looks at assets as much as problems"
     },
     "help": {
      "fr": "Les points d’appui viennent-ils avant les manques ?",
      "en": "Do resources come before lacks?"
     },
     "lines": "004:44, 004:891",
     "reads": [
      {
       "field": "resource",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "cadre",
     "label": {
      "fr": "Tient le cadre, laisse le contenu aux personnes",
      "en": "Holds the frame, leaves the content to people"
     },
     "help": {
      "fr": "Qu’est-ce qui n’était pas prévu et a été accueilli ?",
      "en": "What was unplanned and welcomed?"
     },
     "lines": "004:627-629"
    },
    {
     "code": "cote-a-cote",
     "label": {
      "fr": "Côte à côte plutôt que face à face",
      "en": "Side by side rather than face to face"
     },
     "help": {
      "fr": "Faire avec, pas faire pour.",
      "en": "Doing with, not doing for."
     },
     "lines": "004:2813, 004:3644"
    },
    {
     "code": "aller-vers",
     "label": {
      "fr": "Va vers, rejoint les personnes à leur rythme",
      "en": "Reaches out, joins people at their pace"
     },
     "help": {
      "fr": "Où, dans quels moments, avec quelle liberté de dire non ?",
      "en": "Where, at which moments, with what freedom to say no?"
     },
     "lines": "004:2439, 004:2822"
    },
    {
     "code": "retrait",
     "label": {
      "fr": "Sait se retirer",
      "en": "Knows how to step back"
     },
     "help": {
      "fr": "Quand le groupe tient-il sans vous ?",
      "en": "When does the group hold without you?"
     },
     "lines": "004:613, 004:3175"
    }
   ]
  },
  {
   "code": "contexte",
   "version": 1,
   "title": {
    "fr": "Quatre facettes du contexte",
    "en": "Four facets of the context"
   },
   "about": {
    "fr": "Ce qui entoure la pratique et ne voyage pas. À dire pour que d’autres sachent ce qui changera chez eux.",
    "en": "What surrounds the practice and does not travel. To be told so that others know what will differ with them."
   },
   "source": "HCTS, pratiques émergentes, 2021",
   "lines": "003:111",
   "criteria": [
    {
     "code": "institutionnel",
     "label": {
      "fr": "Institutionnel",
      "en": "Institutional"
     },
     "help": {
      "fr": "Quelles missions, quelles règles, quel mandat ?",
      "en": "Which missions, rules, mandate?"
     },
     "lines": "003:111"
    },
    {
     "code": "organisationnel",
     "label": {
      "fr": "Organisationnel",
      "en": "Organisational"
     },
     "help": {
      "fr": "Quelle équipe, quels horaires, quels moyens ?",
      "en": "Which team, hours, means?"
     },
     "lines": "003:111",
     "reads": [
      {
       "field": "staff",
       "answer": "partly",
       "count": 1
      }
     ]
    },
    {
     "code": "ideal",
     "label": {
      "fr": "Des idéaux et des valeurs",
      "en": "Of ideals and values"
     },
     "help": {
      "fr": "Au nom de quoi agit-on ?",
      "en": "In the name of what?"
     },
     "lines": "003:111"
    },
    {
     "code": "environnement",
     "label": {
      "fr": "L’environnement",
      "en": "The environment"
     },
     "help": {
      "fr": "Quel quartier, quelle vallée, quels voisins ?",
      "en": "Which neighbourhood, valley, neighbours?"
     },
     "lines": "003:111",
     "reads": [
      {
       "field": "territory",
       "answer": "partly",
       "count": 1
      }
     ]
    }
   ]
  },
  {
   "code": "participation",
   "version": 1,
   "title": {
    "fr": "Qui participe, à quelle étape",
    "en": "Who takes part, at which step"
   },
   "about": {
    "fr": "Étape par étape, et par famille d’acteurs : jamais une seule note pour toute la pratique. Personne n’est obligé de participer.",
    "en": "Step by step, and by family of actors: never one mark for the whole practice. Nobody is obliged to take part."
   },
   "source": "États généraux du travail social, développement social et travail social collectif, 2015",
   "lines": "004:2938, 004:3199, 004:4259-4264",
   "parts": [
    {
     "code": "reperage",
     "label": {
      "fr": "Repérer le problème ou l’envie",
      "en": "Spotting the problem or the wish"
     }
    },
    {
     "code": "reponses",
     "label": {
      "fr": "Chercher des réponses",
      "en": "Looking for answers"
     }
    },
    {
     "code": "conception",
     "label": {
      "fr": "Concevoir",
      "en": "Designing"
     }
    },
    {
     "code": "decision",
     "label": {
      "fr": "Décider",
      "en": "Deciding"
     }
    },
    {
     "code": "mise-en-oeuvre",
     "label": {
      "fr": "Mettre en œuvre",
      "en": "Doing"
     }
    },
    {
     "code": "bilan",
     "label": {
      "fr": "Faire le bilan",
      "en": "Taking stock"
     }
    },
    {
     "code": "evaluation",
     "label": {
      "fr": "Évaluer",
      "en": "Evaluating"
     }
    },
    {
     "code": "transmission",
     "label": {
      "fr": "Transmettre",
      "en": "Passing on"
     }
    }
   ],
   "criteria": [
    {
     "code": "reperage-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "reperage"
    },
    {
     "code": "reperage-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "reperage"
    },
    {
     "code": "reperage-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "reperage"
    },
    {
     "code": "reponses-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "reponses"
    },
    {
     "code": "reponses-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "reponses"
    },
    {
     "code": "reponses-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "reponses"
    },
    {
     "code": "conception-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "conception"
    },
    {
     "code": "conception-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "conception"
    },
    {
     "code": "conception-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "conception"
    },
    {
     "code": "decision-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "decision"
    },
    {
     "code": "decision-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "decision"
    },
    {
     "code": "decision-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "decision"
    },
    {
     "code": "mise-en-oeuvre-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "mise-en-oeuvre"
    },
    {
     "code": "mise-en-oeuvre-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "mise-en-oeuvre"
    },
    {
     "code": "mise-en-oeuvre-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "mise-en-oeuvre"
    },
    {
     "code": "bilan-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "bilan"
    },
    {
     "code": "bilan-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "bilan"
    },
    {
     "code": "bilan-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "bilan"
    },
    {
     "code": "evaluation-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "evaluation"
    },
    {
     "code": "evaluation-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "evaluation"
    },
    {
     "code": "evaluation-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "evaluation"
    },
    {
     "code": "transmission-personnes",
     "label": {
      "fr": "Personnes concernées, habitantes et habitants",
      "en": "People concerned, residents"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "transmission"
    },
    {
     "code": "transmission-professionnels",
     "label": {
      "fr": "Professionnelles et professionnels",
      "en": "Professionals"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "transmission"
    },
    {
     "code": "transmission-decideurs",
     "label": {
      "fr": "Élues, élus, institutions et partenaires",
      "en": "Elected officials, institutions and partners"
     },
     "help": {
      "fr": "Dites la place tenue : informées, consultées, associées, ou décidant ensemble ; et une trace, si on a construit ou décidé ensemble.",
      "en": "Say the place held: informed, consulted, associated, or deciding together; and a trace, when building or deciding was shared."
     },
     "lines": "004:2938, 004:4259-4264",
     "part": "transmission"
    }
   ]
  },
  {
   "code": "faire-le-point",
   "version": 1,
   "use": "self-check",
   "title": {
    "fr": "Faire le point en équipe",
    "en": "A team takes stock"
   },
   "about": {
    "fr": "Ce qui aide une pratique à tenir, et ce qui demande de la vigilance, d’après celles et ceux qui en ont mené. À lire à plusieurs, sans chercher à tout avoir.",
    "en": "What helps a practice hold, and what asks for care, according to those who led some. To be read together, without trying to have it all."
   },
   "source": "HCTS, pratiques émergentes, 2021",
   "lines": "003:3209-3297, 003:3385-3475",
   "parts": [
    {
     "code": "tenir",
     "label": {
      "fr": "Tenir dans le temps",
      "en": "Lasting"
     }
    },
    {
     "code": "porter",
     "label": {
      "fr": "Être porté",
      "en": "Being carried"
     }
    },
    {
     "code": "equipe",
     "label": {
      "fr": "L’équipe",
      "en": "The team"
     }
    },
    {
     "code": "moyens",
     "label": {
      "fr": "Les moyens",
      "en": "Means"
     }
    },
    {
     "code": "sens",
     "label": {
      "fr": "Le sens et les personnes",
      "en": "Meaning and people"
     }
    },
    {
     "code": "regarder",
     "label": {
      "fr": "Regarder ce qu’on fait",
      "en": "Looking at what is done"
     }
    }
   ],
   "criteria": [
    {
     "code": "plusieurs-porteurs",
     "label": {
      "fr": "La pratique continuerait si la personne qui la porte le plus partait",
      "en": "The practice would go on if whoever carries it most left"
     },
     "help": {
      "fr": "Qui sait quoi ? Qui a les clés, les contacts, le calendrier ?",
      "en": "Who knows what? Who has the keys, the contacts, the calendar?"
     },
     "lines": "003:637, 003:3252, 003:3475",
     "part": "tenir",
     "next": {
      "fr": "Préparer un relais : ce qu’une seule personne sait, qui prend la suite, avant quelle date.",
      "en": "Prepare a relief: what one person alone knows, who follows, by when."
     },
     "look": "relais"
    },
    {
     "code": "hierarchie",
     "label": {
      "fr": "La hiérarchie la soutient, sans l’imposer",
      "en": "Management supports it without imposing it"
     },
     "help": {
      "fr": "La demande vient-elle du terrain ? Qui garantit les moyens ?",
      "en": "Does the demand come from the field? Who guarantees the means?"
     },
     "lines": "003:3218, 003:3227-3231",
     "part": "porter",
     "next": {
      "fr": "Demander une chose précise à l’encadrement de proximité : un temps, une salle, une signature.",
      "en": "Ask first-line managers one precise thing: time, a room, a signature."
     },
     "look": "soutien de la hiérarchie"
    },
    {
     "code": "portage",
     "label": {
      "fr": "Une élue, un élu ou une institution sait ce qui se fait, et pourquoi",
      "en": "An elected official or an institution knows what is done, and why"
     },
     "help": {
      "fr": "Que sauraient-ils en dire ?",
      "en": "What could they say about it?"
     },
     "lines": "003:549-555, 003:3322",
     "part": "porter",
     "next": {
      "fr": "Inviter une élue ou un élu à une séance, puis lui remettre une page.",
      "en": "Invite an elected official to a session, then hand over one page."
     },
     "look": "élus"
    },
    {
     "code": "equipe-informee",
     "label": {
      "fr": "Toute l’équipe en est informée de la même façon",
      "en": "The whole team is informed in the same way"
     },
     "help": {
      "fr": "Avant de commencer, et ensuite ?",
      "en": "Before starting, and afterwards?"
     },
     "lines": "003:3219, 003:3233, 003:3259-3264",
     "part": "equipe",
     "next": {
      "fr": "Prendre quinze minutes en réunion d’équipe, avec la fiche sur la table.",
      "en": "Take fifteen minutes at a team meeting, with the sheet on the table."
     },
     "look": "information de l'équipe"
    },
    {
     "code": "formation",
     "label": {
      "fr": "Celles et ceux qui la font y ont été formés, ou accompagnés",
      "en": "Those who do it were trained, or supported"
     },
     "help": {
      "fr": "Qui a appris quoi, auprès de qui ?",
      "en": "Who learnt what, from whom?"
     },
     "lines": "003:3220, 003:3266, 003:3285",
     "part": "equipe",
     "next": {
      "fr": "Passer une journée auprès d’une équipe qui la fait déjà.",
      "en": "Spend a day with a team that already does it."
     },
     "look": "formation"
    },
    {
     "code": "choix",
     "label": {
      "fr": "Personne n’y est forcé",
      "en": "Nobody is forced"
     },
     "help": {
      "fr": "Peut-on dire non, dans l’équipe comme parmi les personnes ?",
      "en": "Can one say no, in the team as among the people?"
     },
     "lines": "003:3259, 003:3266, 003:3274",
     "part": "equipe",
     "next": {
      "fr": "Proposer une seconde place : observer d’abord.",
      "en": "Offer a second place: watch first."
     },
     "look": "appropriation"
    },
    {
     "code": "temps",
     "label": {
      "fr": "Du temps est dégagé, et affiché",
      "en": "Time is set free, and shown"
     },
     "help": {
      "fr": "Pour préparer, pour se retrouver, pour évaluer ?",
      "en": "To prepare, to meet, to evaluate?"
     },
     "lines": "003:3221, 003:3252, 003:3312",
     "part": "moyens",
     "next": {
      "fr": "Compter une fois le temps réel, préparation comprise, et le montrer.",
      "en": "Count the real time once, preparation included, and show it."
     },
     "look": "temps"
    },
    {
     "code": "partenaires",
     "label": {
      "fr": "Les partenaires sont là depuis le début, avec un objet commun",
      "en": "Partners were there from the start, with a common object"
     },
     "help": {
      "fr": "Sont-ils informés, réunis une fois, ou construisent-ils avec vous ?",
      "en": "Are they informed, met once, or do they build with you?"
     },
     "lines": "003:3222, 003:3235, 003:3101-3111",
     "part": "moyens",
     "next": {
      "fr": "Demander à un partenaire ce qu’il y gagnerait, lui.",
      "en": "Ask a partner what they would gain."
     },
     "look": "partenariat"
    },
    {
     "code": "argent",
     "label": {
      "fr": "L’argent vient de plus d’un endroit, et on sait dire ce qu’il permet",
      "en": "Money comes from more than one place, and one can say what it allows"
     },
     "help": {
      "fr": "Que produit cet argent, temps compris ?",
      "en": "What does this money produce, time included?"
     },
     "lines": "003:3223, 003:3282-3286",
     "part": "moyens",
     "next": {
      "fr": "Écrire en trois lignes ce que la pratique coûte et ce qu’elle évite.",
      "en": "Write in three lines what the practice costs and what it avoids."
     },
     "look": "financement"
    },
    {
     "code": "personnes",
     "label": {
      "fr": "Les personnes concernées y ont été associées tôt",
      "en": "The people concerned were associated early"
     },
     "help": {
      "fr": "Ont-elles choisi quelque chose d’important ?",
      "en": "Did they choose something that matters?"
     },
     "lines": "003:3237-3242, 003:3136-3154",
     "part": "sens",
     "next": {
      "fr": "Choisir une décision, une seule, qui leur revient dès maintenant.",
      "en": "Choose one decision, only one, that is theirs from now on."
     },
     "look": "participation des personnes concernées"
    },
    {
     "code": "connaissance",
     "label": {
      "fr": "Le problème, les personnes et le territoire sont connus avant de proposer",
      "en": "The problem, the people and the territory are known before proposing"
     },
     "help": {
      "fr": "Qu’avez-vous appris que vous ne saviez pas ?",
      "en": "What did you learn that you did not know?"
     },
     "lines": "003:3244-3246, 003:3253",
     "part": "sens",
     "next": {
      "fr": "Aller voir un lieu, une heure, sans rien proposer.",
      "en": "Go and see a place for an hour, offering nothing."
     },
     "look": "diagnostic"
    },
    {
     "code": "sens",
     "label": {
      "fr": "Le sens est dit, et rappelé",
      "en": "Its meaning is said, and said again"
     },
     "help": {
      "fr": "Reste-t-elle une possibilité, ou devient-elle une norme ?",
      "en": "Does it remain a possibility, or become a norm?"
     },
     "lines": "003:3255, 003:3288, 003:525-529",
     "part": "sens",
     "next": {
      "fr": "Écrire ensemble une phrase : pourquoi cela existe.",
      "en": "Write one sentence together: why it exists."
     },
     "look": "valeurs"
    },
    {
     "code": "bilans",
     "label": {
      "fr": "Des bilans réguliers décident de la suite",
      "en": "Regular reviews decide what comes next"
     },
     "help": {
      "fr": "Qui y est, qui décide ?",
      "en": "Who is there, who decides?"
     },
     "lines": "003:3260-3266",
     "part": "regarder",
     "next": {
      "fr": "Mettre la date du prochain bilan sur le calendrier de tout le monde.",
      "en": "Put the date of the next review on everybody’s calendar."
     },
     "look": "bilan"
    },
    {
     "code": "recul",
     "label": {
      "fr": "Un espace permet de prendre du recul",
      "en": "A space allows to step back"
     },
     "help": {
      "fr": "Analyse des pratiques, pairs, groupe ressource ?",
      "en": "Practice analysis, peers, resource group?"
     },
     "lines": "003:412, 003:641-649",
     "part": "regarder",
     "next": {
      "fr": "Trouver une équipe voisine, et se voir deux fois par an.",
      "en": "Find a neighbouring team, and meet twice a year."
     },
     "look": "analyse des pratiques"
    },
    {
     "code": "incertitude",
     "label": {
      "fr": "On accepte de ne pas savoir, avec un filet",
      "en": "Not knowing is accepted, with a safety net"
     },
     "help": {
      "fr": "Que ferez-vous si cela ne marche pas ? Qui est protégé ?",
      "en": "What will you do if it does not work? Who is protected?"
     },
     "lines": "003:363, 003:400, 003:543",
     "part": "regarder",
     "next": {
      "fr": "Décider d’avance à quoi vous verrez qu’il faut s’arrêter. S’arrêter et apprendre est une fin comme une autre.",
      "en": "Decide beforehand how you will see that it must stop. Stopping and learning is an end like any other."
     },
     "look": "arrêté, appris"
    },
    {
     "code": "faire-savoir",
     "label": {
      "fr": "Ce qui se fait est montré, même imparfait",
      "en": "What is done is shown, even imperfect"
     },
     "help": {
      "fr": "À qui, pour être enrichi par qui ?",
      "en": "To whom, to be enriched by whom?"
     },
     "lines": "003:3262-3264",
     "part": "regarder",
     "next": {
      "fr": "Compléter la fiche, puis la faire relire à plusieurs.",
      "en": "Complete the sheet, then have it read by several."
     },
     "look": "relecture"
    }
   ]
  }
 ]
}
"""#

    /// The content of `methods.tsv`.
    package static let methodsTSV: String = #"""
method	field	position	text	source	locator
#version 1
conference_familiale	definition	1	Une famille et ses proches décident ensemble comment résoudre un problème qu’ils ont formulé eux-mêmes. En protection de l’enfance, il s’agit de réduire le danger que vit un enfant ; le plan d’action se construit sans les institutions.	hcts-2021	210
conference_familiale	principle	1	La famille choisit la question, les personnes invitées, les experts et le plan ; personne ne décide à sa place.	hcts-2021	224-231
conference_familiale	principle	2	Les proches sont tenus pour des ressources, et non pour des témoins : le réseau organise la rencontre et agit ensuite.	hcts-2021	227-231, 247
conference_familiale	step	1	Proposer la démarche à la famille, qui reste libre de la refuser.	hcts-2021	210-212
conference_familiale	step	2	Désigner un coordinateur qui travaille dans une autre institution que celle qui connaît la famille.	hcts-2021	219
conference_familiale	step	3	Préparer : avec l’appui du coordinateur, la famille écrit la question centrale, choisit qui inviter et de quelles compétences elle a besoin.	hcts-2021	224-229
conference_familiale	step	4	Organiser : le réseau ainsi réuni s’occupe du lieu, des déplacements et du repas.	hcts-2021	231
conference_familiale	step	5	Partager les informations : chacun interroge les personnes présentes sur les aides et les dispositifs ; les professionnels peuvent redire leurs inquiétudes.	hcts-2021	234
conference_familiale	step	6	Laisser un temps privé : coordinateur, professionnels et experts sortent ; l’enfant, la famille et les proches construisent le plan.	hcts-2021	235
conference_familiale	step	7	Valider : le coordinateur vérifie que le plan répond à la question ; un professionnel ratifie au besoin le respect des droits de chacun.	hcts-2021	236
conference_familiale	step	8	Faire le point sur le plan plus tard, si la famille le décide.	hcts-2021	237
conference_familiale	role	1	La personne ou la famille : elle décide.	hcts-2021	216
conference_familiale	role	2	Le réseau : les proches que la famille désigne comme ayant intérêt à sa situation.	hcts-2021	217
conference_familiale	role	3	Le coordinateur : il prépare, il est neutre, il ne suit pas l’enfant et ne travaille pas dans le service qui connaît la famille.	hcts-2021	219, 935, 1046
conference_familiale	role	4	Les experts : désignés par la famille pour éclairer un point qu’elle a choisi.	hcts-2021	220
conference_familiale	role	5	Les professionnels qui connaissent la famille : ils disent leurs inquiétudes, non leurs solutions.	hcts-2021	218, 234
conference_familiale	training	1	Sensibilisation des cadres et des équipes, puis formation de coordinateurs issus de plusieurs institutions ; les formations décrites par les fiches durent de un à douze jours.	hcts-2021	241-245, 875
conference_familiale	training	2	Enchaîner sans attendre la formation et les premières conférences : des personnes formées trop tôt se démobilisent.	hcts-2021	907
conference_familiale	condition	1	Un groupe de coordinateurs de plusieurs institutions : dans un petit territoire, tout le monde connaît les familles et la neutralité devient difficile.	hcts-2021	864, 1119
conference_familiale	condition	2	Du temps réservé pour les coordinateurs, inscrit dans une lettre de mission.	hcts-2021	955
conference_familiale	condition	3	Faire connaître la démarche aux familles, pour que les demandes ne viennent pas seulement des professionnels.	hcts-2021	969
conference_familiale	ethics	1	Aucun professionnel n’assiste au temps privé, et rien n’y est enregistré.	hcts-2021	235
conference_familiale	ethics	2	Le plan appartient à la famille ; c’est elle qui décide s’il est évalué.	hcts-2021	237, 832
conference_familiale	ethics	3	La place de l’enfant est prévue explicitement.	hcts-2021	224, 235
conference_familiale	tool	1	Question centrale, carte du réseau, liste des personnes invitées, plan d’action, questionnaire de fin, fiche de synthèse.	hcts-2021	226, 985, 993, 1044
conference_familiale	limit	1	Peu de conférences se tiennent au regard du nombre de personnes formées.	hcts-2021	965, 1119
conference_familiale	reference	1	Démarche née chez les Maoris de Nouvelle-Zélande, présente dans 35 pays et dans 16 départements français au moment du rapport.	hcts-2021	212, 241
conference_familiale	related	1	approche_dpa_pc		
conference_familiale	related	2	intervention_reseau		
approche_dpa_pc	definition	1	Un processus par lequel des personnes, seules ou ensemble, accèdent à une plus grande possibilité d’agir sur ce qui compte pour elles, leurs proches ou le groupe auquel elles s’identifient. Cette approche a été conçue par Yann Le Bossé.	hcts-2021	442
approche_dpa_pc	principle	1	Agir avec les personnes et non à leur place.	hcts-2021	444
approche_dpa_pc	principle	2	La demande part de ce qui est important pour la personne ici et maintenant ; elle est légitime sans filtre de l’institution.	hcts-2021	459
approche_dpa_pc	principle	3	On apprend en essayant : se tromper et comprendre pourquoi fait partie de la démarche.	hcts-2021	468
approche_dpa_pc	step	1	Situer les acteurs dans leur contexte : qui est concerné, quels sont les enjeux de chacun, où sont les marges de manœuvre.	hcts-2021	446
approche_dpa_pc	step	2	Définir le problème et les solutions avec les personnes concernées, à partir de leur expérience.	hcts-2021	447
approche_dpa_pc	step	3	Chercher l’espace des possibles et ajuster l’action à la situation, qui change sans cesse.	hcts-2021	448
approche_dpa_pc	step	4	Tirer les leçons de l’action, pour que chacun conduise ensuite lui-même le changement.	hcts-2021	449
approche_dpa_pc	role	1	La personne : elle dit ce qui est important et choisit le petit pas à tenter.	hcts-2021	459-465
approche_dpa_pc	role	2	Le professionnel : ni sauveur ni contrôleur, il sait s’écarter de ses outils et poser les bonnes questions.	hcts-2021	459, 466
approche_dpa_pc	training	1	Une sensibilisation, une initiation, puis une formation complète ; les deux départements décrits ont aussi un groupe de personnes-ressources qui se réunit.	hcts-2021	2277, 2391
approche_dpa_pc	condition	1	Une volonté politique et un droit à l’expérimentation.	hcts-2021	2390
approche_dpa_pc	condition	2	Former plusieurs agents de services différents, pour un effet d’entraînement.	hcts-2021	2297
approche_dpa_pc	ethics	1	L’approche ne s’impose ni aux personnes ni aux professionnels : le rythme de chacun est respecté.	hcts-2021	2401, 715
approche_dpa_pc	ethics	2	Une juste proximité plutôt qu’une bonne distance.	hcts-2021	468
approche_dpa_pc	tool	1	Quatre questions pour un entretien : quel est le problème, pour qui, qui est concerné, que peut-on tenter maintenant.	hcts-2021	2533
approche_dpa_pc	limit	1	Les effets rapportés, confiance, autonomie, sens du travail, sont déclarés par les équipes et n’ont pas été mesurés.	hcts-2021	470-472
approche_dpa_pc	reference	1	Yann Le Bossé, Sortir de l’impuissance, 2012.	hcts-2021	442
approche_dpa_pc	related	1	conference_familiale		
approche_dpa_pc	related	2	entretien_co_redaction		
approche_dpa_pc	related	3	cause_lawyering		
aller_vers	definition	1	Aller à la rencontre des personnes là où elles sont, sans attendre qu’elles demandent. Le professionnel prend l’initiative, sort de ses murs et reste ouvert à la personne, sans jugement.	hcts-2021	275-279
aller_vers	principle	1	Deux dimensions vont ensemble : se déplacer, et adopter une posture d’ouverture ; le déplacement seul ne suffit pas.	hcts-2021	279
aller_vers	principle	2	Inconditionnalité : la rencontre s’adresse à toutes les personnes, dans leur diversité, et respecte leur temps et leur projet de vie.	hcts-2021	271
aller_vers	principle	3	La démarche ne concerne pas seulement des personnes vulnérables, et elle engage aussi la stratégie de l’institution.	hcts-2021	301, 309
aller_vers	step	1	Repérer un public ou une situation où personne ne demande rien, sans présumer la fragilité.	hcts-2021	301
aller_vers	step	2	Choisir la manière : maraude, équipe mobile, visite, permanence délocalisée, courrier, téléphone, rencontre en ligne.	hcts-2021	263, 275
aller_vers	step	3	Alléger les contraintes de l’institution pour pouvoir se rendre disponible.	hcts-2021	289
aller_vers	step	4	Prendre contact et se présenter, sans condition.	hcts-2021	271-275
aller_vers	step	5	Créer la relation : accueillir les craintes, tisser des liens entre les personnes, les professionnels et les structures.	hcts-2021	275, 303
aller_vers	step	6	Respecter un refus ou un silence, en parler en équipe.	hcts-2021	293-295
aller_vers	step	7	Revenir ensemble sur ce qui a été fait et compris.	hcts-2021	303
aller_vers	role	1	L’intervenante ou l’intervenant : prend l’initiative de la rencontre et adapte son organisation.	hcts-2021	275
aller_vers	role	2	L’institution : donne du temps et accepte de ne pas tout programmer.	hcts-2021	289, 295, 3024
aller_vers	training	1	L’aller-vers a été retenu parmi les priorités du plan national de formation des travailleurs sociaux.	hcts-2021	297-299
aller_vers	condition	1	Du temps : la pression pour faire aboutir un projet dans un délai fixé va contre la rencontre.	hcts-2021	295
aller_vers	condition	2	Partir des envies des habitants plutôt que d’un programme.	hcts-2021	3024
aller_vers	ethics	1	Laisser la personne tranquille ou insister pour s’assurer qu’elle va bien : cette question se discute à plusieurs, et la contrainte implicite doit être nommée.	hcts-2021	293-295
aller_vers	ethics	2	Ne garder que le minimum sur les personnes rencontrées, et jamais sans leur accord.		
aller_vers	limit	1	Peu de théorie constituée : la démarche vit surtout d’expériences et de référentiels de terrain.	hcts-2021	265-269
aller_vers	reference	1	Note de cadrage du groupe de travail réuni pour la Stratégie nationale de prévention et de lutte contre la pauvreté.	hcts-2021	299-303
aller_vers	address	1	https://solidarites-sante.gouv.fr/IMG/pdf/note_de_cadrage_aller_vers.pdf	hcts-2021	303
aller_vers	related	1	intervention_proactive		
aller_vers	related	2	lille_fives		
aller_vers	related	3	cnlaps_communautaire		
aller_vers	related	4	mediation_active_emploi		
pair_aidance	definition	1	Un soutien entre des personnes qui se reconnaissent l’une l’autre comme ayant vécu la même expérience. Sans cette reconnaissance réciproque, il s’agit d’une relation d’aide ordinaire.	hcts-2021	331
pair_aidance	principle	1	Un diagnostic ou un statut commun ne suffit pas : c’est dans l’expérience de l’autre que l’on se reconnaît.	hcts-2021	331-341
pair_aidance	principle	2	Trois savoirs se complètent, ceux de l’université, des professionnels et de l’expérience ; aucun ne remplace les autres.	hcts-2021	357-359
pair_aidance	step	1	Inscrire la pair-aidance dans un projet global et durable de l’établissement.	hcts-2021	361
pair_aidance	step	2	Dire quelle place, quel statut et quelles limites ont les pairs, bénévoles ou salariés.	hcts-2021	353, 361
pair_aidance	step	3	Permettre aux personnes de se rencontrer, et laisser chacune dire si elle se reconnaît dans l’autre.	hcts-2021	331-335
pair_aidance	step	4	Soutenir les pairs : équipe attentive, analyse des pratiques, supervision.	hcts-2021	361, 543-545
pair_aidance	step	5	Revoir en commun l’équilibre entre ce que le pair apporte et ce qu’il vient chercher.	hcts-2021	545
pair_aidance	role	1	Le pair : il partage son expérience ; on le nomme travailleur pair, médiateur de santé pair, résident-guide, patient ressource, selon les lieux.	hcts-2021	353
pair_aidance	role	2	Les professionnels : ils complètent les pairs sans les mettre en concurrence.	hcts-2021	361
pair_aidance	role	3	Les cadres et la direction : ils acceptent l’incertitude et l’expérimentation.	hcts-2021	361-363
pair_aidance	training	1	Une formation et un diplôme existent pour les médiateurs de santé pairs, orientés vers le rétablissement.	hcts-2021	349
pair_aidance	condition	1	Une organisation qui garantit la complémentarité des pairs et des professionnels.	hcts-2021	361
pair_aidance	ethics	1	Ne pas enfermer une personne dans le rôle de pair, ni la professionnaliser malgré elle.	hcts-2021	1842, 545
pair_aidance	tool	1	Résident-guide qui accueille un nouveau venu, conseil de la vie sociale où les résidents sont majoritaires, groupes animés par d’anciens résidents, co-formations.	hcts-2021	361
pair_aidance	limit	1	Des appellations très diverses recouvrent des pratiques et des statuts différents.	hcts-2021	353
pair_aidance	reference	1	Mouvement pour la vie autonome, mouvement des usagers de la psychiatrie, programme Un chez-soi d’abord.	hcts-2021	349, 371
pair_aidance	related	1	prevention_pair_a_pair		
pair_aidance	related	2	communaute_therapeutique		
pair_aidance	related	3	croisement_savoirs		
croisement_savoirs	definition	1	Faire se rencontrer le savoir d’expérience des personnes qui vivent la pauvreté, le savoir des professionnels et celui de l’université, à égalité, pour comprendre et agir ensemble.	hcts-2021	1708-1716
croisement_savoirs	principle	1	Chaque groupe élabore d’abord sa pensée entre pairs, puis les groupes se rencontrent.	egts-2015	3083, 4175
croisement_savoirs	principle	2	Les personnes en situation de pauvreté sont des partenaires, et non des témoins.	hcts-2021	1718-1720
croisement_savoirs	step	1	Constituer des groupes de pairs et dire à l’avance à quel groupe chacun appartient.	hcts-2021	1743
croisement_savoirs	step	2	Travailler entre pairs sur une question commune, à partir de l’expérience de chacun.	hcts-2021	1744-1747
croisement_savoirs	step	3	Se rencontrer, comparer, débattre ; les premières personnes concernées parlent d’abord.	egts-2015	4166-4176
croisement_savoirs	step	4	Écrire ensemble ce qui a été compris et les conditions pour agir.	hcts-2021	1745-1749
croisement_savoirs	step	5	Rendre compte à celles et ceux qui peuvent changer les choses.	hcts-2021	1749
croisement_savoirs	role	1	Les groupes de pairs : personnes vivant la pauvreté, professionnels, parfois chercheurs et membres d’associations.	egts-2015	3116-3126
croisement_savoirs	role	2	Les animateurs : un par groupe, qui connaît ce groupe de l’intérieur.	hcts-2021	1747
croisement_savoirs	condition	1	Des mots simples, le droit de dire que l’on ne comprend pas, du temps.	egts-2015	4166-4176
croisement_savoirs	condition	2	Aucun lien de dépendance entre les participants.	hcts-2021	1741
croisement_savoirs	ethics	1	Le désaccord et le conflit doivent pouvoir se dire.	hcts-2021	1740
croisement_savoirs	reference	1	Démarche d’ATD Quart Monde.	egts-2015	2979, 3083
croisement_savoirs	related	1	co_formation_croisement_savoirs		
croisement_savoirs	related	2	lille_fives		
co_formation_croisement_savoirs	definition	1	Une formation où des personnes qui vivent la pauvreté et des professionnels se forment les uns les autres, en croisant leurs savoirs. C’est une forme du croisement des savoirs.	hcts-2021	1702-1704
co_formation_croisement_savoirs	principle	1	Le savoir des personnes qui vivent la pauvreté vaut celui des professionnels.	hcts-2021	1739
co_formation_croisement_savoirs	step	1	Poser le cadre à l’avance : groupes, durée, hébergement.	hcts-2021	1726-1732
co_formation_croisement_savoirs	step	2	Travailler sur les représentations que chaque groupe a de l’autre.	hcts-2021	1749
co_formation_croisement_savoirs	step	3	Partager des connaissances dans les deux sens.	hcts-2021	1749
co_formation_croisement_savoirs	step	4	Écrire des récits d’expérience.	hcts-2021	1749
co_formation_croisement_savoirs	step	5	Analyser ces récits en croisant les regards, entre pairs puis tous ensemble, avec les mêmes exercices.	hcts-2021	1747-1749
co_formation_croisement_savoirs	step	6	Chercher les conditions pour agir et pour améliorer les pratiques.	hcts-2021	1749
co_formation_croisement_savoirs	step	7	Évaluer, puis rendre compte aux responsables, aux partenaires et aux élues et élus.	hcts-2021	1749
co_formation_croisement_savoirs	role	1	Un groupe de personnes vivant la pauvreté, cinq ou six.	hcts-2021	1736
co_formation_croisement_savoirs	role	2	Un groupe de professionnels, quinze à dix-huit.	hcts-2021	1736
co_formation_croisement_savoirs	role	3	Deux animateurs, l’un d’ATD Quart Monde, l’autre professionnel.	hcts-2021	1747
co_formation_croisement_savoirs	duration	1	Quatre jours à la suite, pour créer et garder une dynamique de groupe.	hcts-2021	1731
co_formation_croisement_savoirs	condition	1	Le soutien des cadres et des directions.	hcts-2021	1755
co_formation_croisement_savoirs	condition	2	Une démarche longue de transformation des pratiques, dont la formation n’est qu’un moment.	hcts-2021	1757
co_formation_croisement_savoirs	condition	3	Si possible un hébergement commun pour les personnes qui vivent la pauvreté.	hcts-2021	1732
co_formation_croisement_savoirs	ethics	1	Aucune dépendance entre les participants et les professionnels ou les institutions présentes.	hcts-2021	1741
co_formation_croisement_savoirs	ethics	2	Chacun peut venir accompagné de la personne de son choix.	hcts-2021	1765
co_formation_croisement_savoirs	ethics	3	Reconnaître les violences que des institutions ont pu produire.	hcts-2021	1760
co_formation_croisement_savoirs	tool	1	Récits d’expérience écrits, plénières, exercices identiques pour les deux groupes.	hcts-2021	1747-1749
co_formation_croisement_savoirs	reference	1	Co-formation du quartier de Fives, à Lille, en 2011, dont une vidéo rend compte.	egts-2015	3083, 3116-3126
co_formation_croisement_savoirs	related	1	croisement_savoirs		
co_formation_croisement_savoirs	related	2	lille_fives		
referent_parcours	definition	1	Un accompagnement renforcé de personnes en grande difficulté, où un référent aide les intervenants à coopérer et associe la personne aux décisions.	hcts-2021	1480
referent_parcours	principle	1	Partir des besoins et des ressources de la personne, plutôt que des problèmes.	hcts-2021	1550
referent_parcours	principle	2	Un seul plan, coordonné, plutôt qu’un empilement de mesures.	hcts-2021	1524, 1550
referent_parcours	step	1	Repérer une situation complexe, à l’aide d’un script qui regarde la personne, son environnement et l’organisation des aides.	hcts-2021	1490-1492, 1522
referent_parcours	step	2	Informer la personne, au moyen d’une plaquette.	hcts-2021	1523
referent_parcours	step	3	Examiner la situation en commission de plusieurs métiers et institutions, en présence de la personne ou de la famille.	hcts-2021	1498, 1514
referent_parcours	step	4	Écrire un plan d’intervention unique.	hcts-2021	1524
referent_parcours	step	5	Coordonner les intervenants et soutenir la personne.	hcts-2021	1514
referent_parcours	role	1	Le référent : facilitateur et appui de la personne.	hcts-2021	1514
referent_parcours	role	2	La personne et sa famille : associées à toutes les étapes et aux décisions.	hcts-2021	1480, 1514
referent_parcours	role	3	La commission : examine la situation avec la personne.	hcts-2021	1498
referent_parcours	role	4	Les cadres : rendent la coordination possible.	hcts-2021	1539
referent_parcours	training	1	Formation-action : dans le Haut-Rhin, huit demi-journées de retour d’expérience et trois journées de séminaire par territoire.	hcts-2021	1518
referent_parcours	condition	1	Le soutien de la hiérarchie et l’aide des partenaires.	hcts-2021	1534
referent_parcours	condition	2	Une culture de la participation à faire évoluer : certains cadres hésitaient à voir les familles présentes.	hcts-2021	1535, 1546
referent_parcours	ethics	1	Une charte sur le partage d’informations, les bonnes pratiques et l’éthique.	hcts-2021	1525
referent_parcours	tool	1	Script de repérage, plaquette, plan unique, charte, carte de l’offre locale.	hcts-2021	1522-1526
referent_parcours	limit	1	Manque de temps, de moyens et de locaux adaptés.	hcts-2021	1551-1553
referent_parcours	reference	1	Guide national du référent de parcours, 2019.	hcts-2021	1494
referent_parcours	related	1	equipe_mobile_interface		
referent_parcours	related	2	approche_dpa_pc		
intervention_proactive	definition	1	Proposer une aide au moment où un événement fragilise une famille : deuil, séparation, naissance, impayé de loyer. La caisse d’allocations familiales prend l’initiative du contact.	hcts-2021	1165-1179
intervention_proactive	step	1	Repérer l’événement, par les prestations, une recherche dans la base ou un partenaire.	hcts-2021	1175
intervention_proactive	step	2	Prendre contact d’une façon qui convient à l’événement : courrier, rendez-vous téléphonique, appel.	hcts-2021	1175, 1193-1197
intervention_proactive	step	3	Regarder d’abord les droits.	hcts-2021	1175, 1199
intervention_proactive	step	4	Élargir aux autres questions : logement, budget, emploi, enfants.	hcts-2021	1175
intervention_proactive	step	5	Orienter vers un partenaire, ou travailler à deux sans doubler un suivi qui existe.	hcts-2021	1177, 1209
intervention_proactive	step	6	Intervenir une fois, ou accompagner plus longtemps si la famille le veut.	hcts-2021	1177
intervention_proactive	role	1	Une équipe de travailleuses et travailleurs sociaux dédiée au premier contact.	hcts-2021	1199
intervention_proactive	condition	1	Une équipe formée, l’accès au dossier pour préparer l’entretien, des aides mobilisables.	hcts-2021	1199
intervention_proactive	ethics	1	La famille est libre de ne pas répondre ; beaucoup avancent seules, et c’est une bonne issue.	hcts-2021	1214
intervention_proactive	ethics	2	Dans une séparation, les deux parents reçoivent une proposition.	hcts-2021	1195
intervention_proactive	limit	1	Le taux de réponse varie beaucoup selon l’événement, et la honte d’un impayé éloigne.	hcts-2021	1193-1195
intervention_proactive	related	1	aller_vers		
mediation_active_emploi	definition	1	Rapprocher de l’emploi des personnes que les services ne voient plus, en partant de leurs propres objectifs et en allant frapper à la porte des entreprises.	hcts-2021	1243-1252
mediation_active_emploi	principle	1	La personne décide ; chacun est employable ; l’action révèle les atouts ; ce sont les organisations qui changent.	hcts-2021	1249-1252
mediation_active_emploi	step	1	La personne fixe ses objectifs.	hcts-2021	1249
mediation_active_emploi	step	2	Un atelier met en action : cuisine, jardin, menuiserie.	hcts-2021	1264
mediation_active_emploi	step	3	Les encadrants vont voir les entreprises.	hcts-2021	1264, 1286
mediation_active_emploi	step	4	La rencontre entre la personne et l’employeur est sécurisée.	hcts-2021	1288
mediation_active_emploi	step	5	Une période d’essai en situation de travail précède le contrat.	hcts-2021	1266, 1284
mediation_active_emploi	role	1	Les encadrants et éducateurs ouvrent les portes ; la direction participe à chaque réunion.	hcts-2021	1264-1268
mediation_active_emploi	training	1	Formations-actions à la médiation active.	hcts-2021	1264
mediation_active_emploi	condition	1	Une direction engagée dans l’équipe.	hcts-2021	1268
mediation_active_emploi	limit	1	Des équipes filtrent parfois les candidatures sans s’en rendre compte.	hcts-2021	1286
mediation_active_emploi	related	1	aller_vers		
mediation_active_emploi	related	2	approche_dpa_pc		
travail_social_independant	definition	1	Des travailleuses et travailleurs sociaux indépendants, réunis sur une plateforme, répondent à une famille qui les choisit.	hcts-2021	1318-1336, 1396
travail_social_independant	step	1	La famille demande, ou une structure la met en lien.	hcts-2021	1398
travail_social_independant	step	2	Deux intervenants la rencontrent où elle le souhaite.	hcts-2021	1399
travail_social_independant	step	3	Un projet d’accompagnement est présenté, puis ajusté.	hcts-2021	1400
travail_social_independant	step	4	Un contrat fixe les obligations et le paiement.	hcts-2021	1401
travail_social_independant	step	5	Un ou plusieurs indépendants interviennent, avec un coordonnateur au besoin.	hcts-2021	1402
travail_social_independant	condition	1	Vérifier les diplômes ; compenser le prix pour les familles modestes.	hcts-2021	1381, 1431
travail_social_independant	ethics	1	Libre choix de l’accompagnement et de l’intervenant ; le dossier est géré par la famille.	hcts-2021	1336, 1396
travail_social_independant	tool	1	Application et cahier de liaison numérique.	hcts-2021	1318, 1336, 1428
prevention_pair_a_pair	definition	1	Des jeunes volontaires parlent de santé mentale avec d’autres jeunes, à partir d’une expérience commune.	hcts-2021	1583-1587
prevention_pair_a_pair	step	1	Recruter sur la motivation et former les volontaires.	hcts-2021	1614-1619
prevention_pair_a_pair	step	2	Trouver les lieux d’accueil et concevoir les interventions avec eux.	hcts-2021	1621-1623
prevention_pair_a_pair	step	3	Intervenir sur place et en ligne, en soutenant les volontaires.	hcts-2021	1624-1626
prevention_pair_a_pair	step	4	Mesurer les effets et décrire le modèle.	hcts-2021	1627-1629
prevention_pair_a_pair	role	1	Huit volontaires par département.	hcts-2021	1610
prevention_pair_a_pair	condition	1	Préférer la motivation au diplôme ; s’appuyer sur des bases scientifiques.	hcts-2021	1619, 1623
prevention_pair_a_pair	ethics	1	Le volontaire reste un jeune parmi les jeunes, et non un professionnel.	hcts-2021	1638
prevention_pair_a_pair	limit	1	Effets déclarés, petit échantillon.	hcts-2021	1671-1675
prevention_pair_a_pair	related	1	pair_aidance		
communaute_therapeutique	definition	1	Un lieu de vie où le groupe et les pairs soignent autant que l’équipe, par étapes, d’un accueil à l’essai à une sortie préparée.	hcts-2021	1825-1859, 575
communaute_therapeutique	step	1	Un mois à l’essai, avec un résident-guide.	hcts-2021	1838, 1855
communaute_therapeutique	step	2	Des responsabilités et des libertés de plus en plus larges.	hcts-2021	1857
communaute_therapeutique	step	3	Un éloignement progressif du groupe et un projet d’insertion.	hcts-2021	1857-1859
communaute_therapeutique	step	4	La sortie, puis un rôle de témoin et de co-animateur.	hcts-2021	1830, 1840, 1859
communaute_therapeutique	role	1	Résident, résident-guide, ancien résident, équipe qui sert de filet de sécurité.	hcts-2021	1838-1844, 575
communaute_therapeutique	duration	1	Un mois à l’essai, puis un séjour d’un an, renouvelable une fois.	hcts-2021	1853-1855
communaute_therapeutique	condition	1	Des professionnels capables de confiance et d’inconfort.	hcts-2021	1844
communaute_therapeutique	ethics	1	Limiter le rôle des pairs, ne jamais forcer.	hcts-2021	1842, 1853
communaute_therapeutique	tool	1	Conseil de la vie sociale où les résidents sont plus nombreux que les professionnels.	hcts-2021	1839
communaute_therapeutique	related	1	pair_aidance		
hebergement_accompagnement_reseau	definition	1	Plusieurs communes et partenaires mettent en commun des logements et un accompagnement pour des femmes victimes de violences.	hcts-2021	1893-1919
hebergement_accompagnement_reseau	step	1	Une mairie ou un partenaire oriente.	hcts-2021	1927
hebergement_accompagnement_reseau	step	2	L’équipe évalue, parfois avec un agent du Département.	hcts-2021	1927, 1934, 1967
hebergement_accompagnement_reseau	step	3	Un comité technique retient d’abord les situations les plus urgentes.	hcts-2021	1927
hebergement_accompagnement_reseau	step	4	Un contrat d’accueil et une convention d’occupation sont signés.	hcts-2021	1927, 1937
hebergement_accompagnement_reseau	step	5	L’accompagnement coordonne les acteurs ; des temps collectifs le complètent.	hcts-2021	1921-1940
hebergement_accompagnement_reseau	step	6	La sortie se fait vers le logement ordinaire.	hcts-2021	1901
hebergement_accompagnement_reseau	role	1	Deux coordinatrices, un comité technique, un comité de pilotage conduit par les communes.	hcts-2021	1910, 1927-1931
hebergement_accompagnement_reseau	duration	1	Contrat de six mois, renouvelable.	hcts-2021	1937
hebergement_accompagnement_reseau	ethics	1	L’adresse reste cachée ; les femmes savent ce qui est dit d’elles en réunion.	hcts-2021	1900, 1950
hebergement_accompagnement_reseau	tool	1	Convention entre communes, contrat d’accueil.	hcts-2021	1910, 1937
federation_acteurs_solidarite	definition	1	Les structures de solidarité d’un département s’unissent pour analyser les besoins, soutenir des projets et mutualiser lieux et outils.	hcts-2021	2023-2045
federation_acteurs_solidarite	principle	1	Un comité réunit cinq professionnels et cinq personnes accompagnées pour évaluer.	hcts-2021	2078, 418
federation_acteurs_solidarite	step	1	Analyser les besoins et l’offre du territoire.	hcts-2021	2033
federation_acteurs_solidarite	step	2	Repérer des projets qui innovent.	hcts-2021	2034
federation_acteurs_solidarite	step	3	Aider à les monter et répondre ensemble à des appels à projets.	hcts-2021	2023, 2033
federation_acteurs_solidarite	step	4	Mettre les habitants en relation avec les services : téléphone, véhicule, plateforme.	hcts-2021	2038-2041
federation_acteurs_solidarite	step	5	Partager lieux et outils.	hcts-2021	2045
federation_acteurs_solidarite	condition	1	Un soutien politique large et l’engagement personnel des responsables d’associations.	hcts-2021	2047
federation_acteurs_solidarite	tool	1	Numéro gratuit, véhicule itinérant, plateforme, tiers-lieux.	hcts-2021	2038-2045
federation_acteurs_solidarite	related	1	diagnostic_partage		
equipe_mobile_interface	definition	1	Une équipe mobile relie deux secteurs qui se connaissent mal : ici l’hébergement des personnes sans abri et les lieux d’accueil pour personnes âgées ou handicapées.	hcts-2021	2102-2110
equipe_mobile_interface	step	1	Une structure partenaire signale une situation.	hcts-2021	2148
equipe_mobile_interface	step	2	L’équipe évalue les besoins sociaux et l’autonomie.	hcts-2021	2108, 2177, 2215
equipe_mobile_interface	step	3	Le projet se construit avec la personne, son référent et l’équipe.	hcts-2021	2109
equipe_mobile_interface	step	4	Les démarches administratives et financières sont faites.	hcts-2021	2201-2204
equipe_mobile_interface	step	5	L’entrée et le lieu d’accueil sont préparés.	hcts-2021	2209
equipe_mobile_interface	step	6	La transition est accompagnée, contre la solitude.	hcts-2021	2110, 2189
equipe_mobile_interface	condition	1	Des conventions et une charte avec chaque structure.	hcts-2021	2181-2183
equipe_mobile_interface	tool	1	Grille d’évaluation sociale, échelle d’autonomie, convention, charte.	hcts-2021	2181, 2215
equipe_mobile_interface	limit	1	La fin de l’accompagnement reste à formaliser.	hcts-2021	2217-2219
equipe_mobile_interface	related	1	referent_parcours		
equipe_mobile_interface	related	2	aller_vers		
service_social_entreprise	definition	1	Un service social que plusieurs employeurs partagent, au service des salariés, y compris pour les maintenir dans l’emploi.	hcts-2021	2437-2473
service_social_entreprise	step	1	La demande arrive par un formulaire, une permanence, les ressources humaines ou la santé au travail.	hcts-2021	2458
service_social_entreprise	step	2	Un entretien a lieu, souvent sur place.	hcts-2021	2458, 2464-2467
service_social_entreprise	step	3	Une réunion de synthèse prépare le maintien dans l’emploi, une à deux fois par mois.	hcts-2021	2473
service_social_entreprise	step	4	Le référent dit au salarié ce qui a été échangé.	hcts-2021	2473
service_social_entreprise	step	5	La situation est revue à trois et six mois.	hcts-2021	2485
service_social_entreprise	ethics	1	Le salarié est informé mais n’assiste pas à la réunion : la question de la confidentialité n’est pas résolue par la source.	hcts-2021	2473
service_social_entreprise	tool	1	Questionnaire de besoins, rapport annuel anonyme à l’employeur.	hcts-2021	2469, 2487
cause_lawyering	definition	1	Aider une personne à contester par le droit une décision qui lui est défavorable.	hcts-2021	2583-2605
cause_lawyering	step	1	Une décision défavorable est reçue.	hcts-2021	2587, 2593
cause_lawyering	step	2	Le professionnel cherche les textes et rédige.	hcts-2021	2603
cause_lawyering	step	3	La personne dépose son recours.	hcts-2021	2605
cause_lawyering	condition	1	Du temps de recherche et d’écriture, et l’accord au moins tacite de la hiérarchie.	hcts-2021	2603-2604
cause_lawyering	ethics	1	Le recours ne doit exposer la personne à aucune représaille, même quand l’institution contestée est son lieu de vie.	hcts-2021	2605
cause_lawyering	limit	1	La rédaction n’associe pas la personne.	hcts-2021	2603
cause_lawyering	related	1	approche_dpa_pc		
cause_lawyering	related	2	entretien_co_redaction		
entretien_co_redaction	definition	1	Remplir un dossier ensemble, pendant l’entretien, pour que rien ne reste à faire après et que la personne sache ce qui est écrit d’elle.	hcts-2021	2630-2639
entretien_co_redaction	principle	1	Une posture d’alliance.	hcts-2021	2635
entretien_co_redaction	step	1	Un entretien long se tient dans un bureau équipé.	hcts-2021	2634-2636
entretien_co_redaction	step	2	La personne donne les informations et fait ce qu’elle sait faire.	hcts-2021	2630
entretien_co_redaction	step	3	Le professionnel facilite, témoigne et relit.	hcts-2021	2630
entretien_co_redaction	step	4	Le texte est repris avant l’envoi.	hcts-2021	2639
entretien_co_redaction	condition	1	Une organisation du travail revue, des bureaux en nombre et équipés.	hcts-2021	2634-2636
entretien_co_redaction	related	1	approche_dpa_pc		
entretien_co_redaction	related	2	cause_lawyering		
isic	definition	1	Agir avec un groupe ou une population sur leurs conditions de vie dans un territoire, pour un bénéfice collectif. C’est une méthode professionnelle, qui s’appuie sur les forces du groupe et vise à redonner du pouvoir d’agir.	egts-2015	2200, 3968
isic	principle	1	L’individuel et le collectif se complètent : l’intervention collective s’articule avec l’aide à la personne.	egts-2015	2200, 3839
isic	principle	2	Les personnes construisent le contenu du projet ; les professionnels sont rigoureux sur la manière de travailler.	egts-2015	627, 1493
isic	principle	3	Une réunion de partenaires n’est pas encore une intervention collective.	egts-2015	2319
isic	step	1	Repérer que plusieurs personnes rencontrent le même problème, ou que des habitants ont la même envie.	egts-2015	438, 1507
isic	step	2	Partager ce constat avec l’équipe et les cadres, puis faire se rencontrer les personnes concernées, avec leur accord.	egts-2015	438-440, 921
isic	step	3	Faire un diagnostic ensemble : ressources, freins, acteurs, initiatives déjà prises.	egts-2015	438, 1491
isic	step	4	Choisir le modèle d’intervention d’après ce diagnostic : groupe, communauté ou réseau.	egts-2015	625, 1493
isic	step	5	Le groupe construit son projet et le met en œuvre.	egts-2015	627
isic	step	6	Évaluer avec tous les acteurs ; l’évaluation de l’action n’est pas celle des professionnels.	egts-2015	887, 2501
isic	role	1	Les personnes concernées : auteures et actrices du changement.	egts-2015	633
isic	role	2	Les travailleuses et travailleurs sociaux : garants du cadre, ils mobilisent sans bâtir le projet à la place du groupe.	egts-2015	627-629
isic	role	3	Les cadres : rendent le temps et la prise de risque possibles.	egts-2015	920-921
isic	training	1	La former pour tous plutôt que de former des spécialistes ; développer les terrains de stage et les laboratoires d’intervention collective.	egts-2015	2215, 2599-2605
isic	condition	1	Une offre de service qui affiche les deux modes, aide à la personne et intervention collective.	egts-2015	2559
isic	condition	2	Du temps reconnu pour réfléchir, préparer et agir.	egts-2015	2566
isic	ethics	1	L’accord de la personne est recherché : un groupe peut aider, il peut aussi menacer.	egts-2015	434, 440
isic	ethics	2	L’action collective est un moyen, non une façon de traiter les personnes en nombre.	egts-2015	2623
isic	limit	1	Peu enseignée et peu financée, difficile à évaluer par des chiffres.	egts-2015	2317, 2349, 4877
isic	related	1	travail_social_groupe		
isic	related	2	travail_social_communautaire		
isic	related	3	intervention_reseau		
isic	related	4	developpement_social_local		
travail_social_groupe	definition	1	Un groupe sert d’appui pour atteindre des objectifs personnels ou communs ; il devient un système d’entraide qui agit sur son environnement.	egts-2015	638, 1513
travail_social_groupe	principle	1	Trois formes de groupe : de socialisation, pour une dynamique personnelle ; d’intérêt, pour des buts communs ; de solidarité, pour agir au-delà du groupe.	egts-2015	643-646, 1519-1526
travail_social_groupe	principle	2	Trois niveaux : la personne, le collectif, la communauté.	egts-2015	640, 1513
travail_social_groupe	step	1	Partir d’un diagnostic et choisir la forme de groupe.	egts-2015	625, 1493
travail_social_groupe	step	2	Poser un cadre contre le jugement et une taille qui permette à chacun de parler.	egts-2015	2427-2437
travail_social_groupe	step	3	Partir des ressources et de la vie quotidienne des participants.	egts-2015	2427-2437
travail_social_groupe	step	4	Décider ensemble à chaque séance, pour que le groupe avance.	egts-2015	2427-2437
travail_social_groupe	step	5	Préparer l’autonomie du groupe.	egts-2015	426
travail_social_groupe	role	1	Les participants : ils s’entraident et portent le projet.	egts-2015	638, 2427-2437
travail_social_groupe	role	2	L’animatrice ou l’animateur : garantit le cadre.	egts-2015	627-629
travail_social_groupe	condition	1	Une solidité à surveiller : relations entre les personnes, objectif commun, responsabilité partagée.	egts-2015	4378-4382
travail_social_groupe	reference	1	Les travaux de Gisela Konopka, et de Bernard Dumas et Michel Séguier, Construire des actions collectives, 2004.	egts-2015	640, 646
travail_social_groupe	related	1	isic		
travail_social_groupe	related	2	avenir_en_soi		
travail_social_groupe	related	3	parcours_confiance		
travail_social_communautaire	definition	1	Accompagner un groupe qui partage un lieu, un intérêt ou une identité, pour qu’il s’engage dans une action collective et gagne du pouvoir sur ses conditions de vie.	egts-2015	648-650, 1530-1534
travail_social_communautaire	principle	1	S’appuyer sur les appartenances, pour en sortir et non pour s’y enfermer : c’est une passerelle vers l’inclusion.	egts-2015	650
travail_social_communautaire	principle	2	L’action communautaire vient des membres ; l’organisation communautaire est lancée par des intervenants extérieurs.	egts-2015	1530
travail_social_communautaire	step	1	La communauté repère ses besoins ou ses objectifs.	egts-2015	1534
travail_social_communautaire	step	2	Elle les met en ordre de priorité.	egts-2015	1534
travail_social_communautaire	step	3	Elle prend confiance et décide d’y travailler.	egts-2015	1534
travail_social_communautaire	step	4	Elle trouve des ressources, en elle et au-dehors.	egts-2015	1534
travail_social_communautaire	step	5	Elle agit.	egts-2015	1534
travail_social_communautaire	step	6	Elle apprend à coopérer.	egts-2015	1534
travail_social_communautaire	role	1	Les membres de la communauté : ils définissent, décident, agissent.	egts-2015	1530-1534
travail_social_communautaire	role	2	Les intervenants : ils accompagnent et préparent leur retrait.	egts-2015	1530, 3231
travail_social_communautaire	training	1	Une formation particulière, peu développée en France selon les États généraux.	egts-2015	657
travail_social_communautaire	ethics	1	Ne jamais demander ni enregistrer l’appartenance d’une personne à une communauté.		
travail_social_communautaire	limit	1	Souvent soupçonné de communautarisme, avec lequel il ne se confond pas.	egts-2015	653, 2717
travail_social_communautaire	reference	1	Murray G. Ross, Community Organization, 1954.	egts-2015	1534
travail_social_communautaire	related	1	isic		
travail_social_communautaire	related	2	cnlaps_communautaire		
intervention_reseau	definition	1	S’appuyer sur les liens ordinaires d’une personne, famille, amis, voisins, capables de définir leurs questions et de trouver leurs solutions.	egts-2015	658-660, 1546-1550
intervention_reseau	principle	1	L’institution favorise le milieu ; elle ne s’approprie ni le problème ni la réponse.	egts-2015	1546-1550
intervention_reseau	step	1	Repérer les liens de la personne.	egts-2015	1552-1560
intervention_reseau	step	2	Choisir : relier deux personnes, s’appuyer sur un groupe, ou réunir le réseau proche.	egts-2015	1554-1560
intervention_reseau	step	3	Réunir au même moment la personne et les membres disponibles et consentants de son réseau.	egts-2015	1560
intervention_reseau	step	4	Définir ensemble les questions et chercher des solutions.	egts-2015	1560
intervention_reseau	role	1	La personne et son réseau : ils définissent et décident.	egts-2015	1550, 1560
intervention_reseau	role	2	Le travailleur social : il réunit, puis s’efface.	egts-2015	1546-1560
intervention_reseau	ethics	1	Seuls participent les proches qui le veulent bien.	egts-2015	1560
intervention_reseau	reference	1	Claude Brodeur et Richard Rousseau, L’intervention de réseaux, une pratique nouvelle, 1984.	egts-2015	660
intervention_reseau	related	1	isic		
intervention_reseau	related	2	conference_familiale		
developpement_social_local	definition	1	Un processus d’analyse et d’action concertées sur l’ensemble d’une situation collective propre à un territoire, sans idée préconçue des besoins ni des réponses, avec les acteurs locaux et la population.	egts-2015	3701-3702
developpement_social_local	principle	1	La cible est le territoire ; la démarche est politique et stratégique, alors que l’intervention collective est une méthode professionnelle.	egts-2015	2196-2200
developpement_social_local	principle	2	Quatre composantes, que l’on met peu à peu en perspective : partenariat, participation des habitants, transversalité, territoire.	egts-2015	464-472
developpement_social_local	principle	3	Le développement s’appuie sur les forces du territoire ; il demande une impulsion pour démarrer.	egts-2015	1430, 1460
developpement_social_local	step	1	Se donner un territoire qui a du sens pour celles et ceux qui y vivent.	egts-2015	1448-1454, 918
developpement_social_local	step	2	Faire un diagnostic partagé, les ressources d’abord.	egts-2015	918, 1118, 1491
developpement_social_local	step	3	Réunir habitants, élues et élus, institutions, associations, acteurs économiques.	egts-2015	3885-3890, 86
developpement_social_local	step	4	Décider ensemble d’objectifs et d’un projet global et coordonné.	egts-2015	7, 340, 2457
developpement_social_local	step	5	Agir, et laisser l’évaluation guider la suite.	egts-2015	1470-1476
developpement_social_local	step	6	Regarder les effets durables, longtemps après.	egts-2015	1284
developpement_social_local	role	1	Les élues et élus : portent une volonté politique, sans laquelle on ne fait que contribuer au développement social.	egts-2015	13, 1480
developpement_social_local	role	2	Les habitants : auteurs et acteurs, et pas seulement consultés.	egts-2015	82, 633
developpement_social_local	role	3	Les professionnels : facilitateurs de la construction collective.	egts-2015	82
developpement_social_local	role	4	Le département : chef de file, il assemble.	egts-2015	912, 1042
developpement_social_local	condition	1	Du temps long : les résultats ne se voient pas tout de suite.	egts-2015	1284, 2495
developpement_social_local	ethics	1	S’adresser à tous les habitants, et non aux seules personnes dites fragiles.	egts-2015	3407, 4612-4614
developpement_social_local	tool	1	Diagnostic partagé, carte des ressources, projet de territoire, conventions.	egts-2015	918, 3252
developpement_social_local	limit	1	Beaucoup d’actions collectives ne font pas, à elles seules, un développement social.	egts-2015	113, 462
developpement_social_local	reference	1	Le développement social local, une démarche en 23 principes d’action, département du Nord, 2013.	egts-2015	337, 3885-3890
developpement_social_local	related	1	diagnostic_partage		
developpement_social_local	related	2	isic		
developpement_social_local	related	3	lille_fives		
lille_fives	definition	1	Une action pilote d’ATD Quart Monde dans un quartier de Lille : les familles les plus pauvres y sont les premiers partenaires d’un projet de quartier qui n’oublie personne.	egts-2015	2995-3000
lille_fives	principle	1	Se mettre au rythme de la personne, la laisser libre, lui proposer un moment positif.	egts-2015	3003-3011
lille_fives	principle	2	Connaître, comprendre et partager se répondent sans cesse : le chemin n’est pas droit.	egts-2015	3046
lille_fives	step	1	Rejoindre : passer de bons moments avec les personnes, chez elles ou dans le quartier, sans autre enjeu.	egts-2015	3024-3039
lille_fives	step	2	Comprendre : écouter ce à quoi elles aspirent, leurs forces, leurs conditions pour participer.	egts-2015	3042-3063
lille_fives	step	3	Partager : croiser les savoirs entre groupes de pairs, puis tous ensemble.	egts-2015	3065-3094
lille_fives	step	4	Agir ensemble : construire des actions d’abord avec les familles, puis avec tous les acteurs du quartier.	egts-2015	3098-3106
lille_fives	step	5	S’ouvrir : raconter ailleurs ce qui a été appris.	egts-2015	3108-3110
lille_fives	role	1	L’équipe de terrain : quatre volontaires permanents et une alliée à mi-temps.	egts-2015	3024
lille_fives	role	2	Les familles : premières partenaires, elles mènent l’équipe vers d’autres personnes.	egts-2015	3000, 3079
lille_fives	role	3	Les groupes : parents, cadres du travail social, concertation permanente, comité technique des partenaires.	egts-2015	3086-3094
lille_fives	duration	1	Engagée en 2008, la démarche s’est poursuivie plusieurs années ; une évaluation intermédiaire a eu lieu en 2012.	egts-2015	2997-3000, 3104
lille_fives	training	1	Une co-formation par le croisement des savoirs et des pratiques, en 2011.	egts-2015	3083, 3116-3126
lille_fives	condition	1	Ne pas proposer tout de suite une réponse : laisser la confiance s’installer.	egts-2015	3039
lille_fives	ethics	1	La participation ne doit jamais devenir une contrainte de plus.	egts-2015	3029, 3059
lille_fives	tool	1	Colportage de livres et de jeux à domicile, événements de quartier, photos.	egts-2015	3018-3022
lille_fives	limit	1	Le rapport décrit des changements de regard ; il ne donne pas de chiffres.	egts-2015	3104
lille_fives	reference	1	L’aller-vers, un enjeu de co-construction entre familles pauvres, associations et institutions : étude d’étudiants de l’université Lille 3.	egts-2015	3024
lille_fives	related	1	aller_vers		
lille_fives	related	2	croisement_savoirs		
lille_fives	related	3	developpement_social_local		
cnlaps_communautaire	definition	1	La manière dont la prévention spécialisée agit avec les habitants d’un quartier, et pas seulement avec des jeunes un par un : s’immerger, faire se rencontrer, puis agir concrètement.	egts-2015	3220-3253
cnlaps_communautaire	principle	1	Neuf principes : émancipation, prise de conscience, personnes sujets, individuel et collectif articulés, groupes mobilisés sur un territoire, aspirations avant besoins, ouverture à la cité, processus avant procédure, méthode et accompagnement.	egts-2015	3183-3195
cnlaps_communautaire	principle	2	Agir pour savoir, et non l’inverse : c’est une recherche-action permanente.	egts-2015	3222
cnlaps_communautaire	step	1	S’immerger dans le quartier et connaître des personnes très diverses.	egts-2015	3248
cnlaps_communautaire	step	2	Participer aux associations et aux comités, monter des actions de solidarité, faire vivre la convivialité.	egts-2015	3249
cnlaps_communautaire	step	3	Favoriser les rencontres autour de thèmes.	egts-2015	3250
cnlaps_communautaire	step	4	Aider chacun à s’exprimer, y compris les jeunes que l’on n’entend pas.	egts-2015	3251
cnlaps_communautaire	step	5	Poser les problèmes avec les habitants et dessiner la carte des ressources, des initiatives et des faiblesses.	egts-2015	3252
cnlaps_communautaire	step	6	Choisir des actions très concrètes, qui peuvent entraîner une dynamique.	egts-2015	3253
cnlaps_communautaire	role	1	Les habitants et les jeunes : ils choisissent les axes d’action et restent les personnages principaux.	egts-2015	3236, 3270
cnlaps_communautaire	role	2	L’équipe de prévention spécialisée : peut prendre l’initiative, puis se retire ; elle ne parle pas à la place des habitants.	egts-2015	3235
cnlaps_communautaire	role	3	L’association : tiers quand il y a des difficultés sur le territoire.	egts-2015	3173
cnlaps_communautaire	training	1	Une formation aux méthodes d’intervention communautaire, ouverte aux partenaires, figurait au catalogue du Comité national de liaison des acteurs de la prévention spécialisée.	egts-2015	3265
cnlaps_communautaire	condition	1	Faire accepter un temps long, aux jeunes comme aux élues et élus.	egts-2015	3173
cnlaps_communautaire	condition	2	La convivialité, l’interculturel et le lien entre générations.	egts-2015	3203-3206
cnlaps_communautaire	ethics	1	Ne pas faire à la place, prévoir son propre retrait.	egts-2015	3257-3258
cnlaps_communautaire	ethics	2	Rendre visible l’action sans s’approprier le résultat des habitants.	egts-2015	3259
cnlaps_communautaire	tool	1	Assemblée avec un temps d’agora, récolte des idées-projets et des idées-passions, carte des ressources.	egts-2015	3179, 3252
cnlaps_communautaire	tool	2	Trois questions pour évaluer : qui est à l’origine de l’action, à qui profite-t-elle, qui en est le personnage principal.	egts-2015	3267-3270
cnlaps_communautaire	limit	1	Le conflit avec des élus ou avec des jeunes est possible ; il est assumé.	egts-2015	3230-3231
cnlaps_communautaire	reference	1	Méthode présentée par le Comité national de liaison des acteurs de la prévention spécialisée.	egts-2015	3220
cnlaps_communautaire	related	1	travail_social_communautaire		
cnlaps_communautaire	related	2	aller_vers		
diagnostic_partage	definition	1	Comprendre ensemble un territoire, ses ressources et ses questions, avec les personnes concernées, pour décider de la suite. C’est le premier outil de décloisonnement des politiques sociales.	egts-2015	918, 1491, 3687
diagnostic_partage	principle	1	Un seul diagnostic par bassin de vie, auquel chaque organisme peut ajouter le sien.	egts-2015	918, 2655
diagnostic_partage	principle	2	Les ressources d’abord, les problèmes ensuite.	egts-2015	891, 3687
diagnostic_partage	step	1	Ouvrir le diagnostic : dire le territoire, la question, qui y participe.	egts-2015	1118-1124
diagnostic_partage	step	2	Recueillir ce que savent les professionnels, sans rien dire de personnes identifiables.	egts-2015	1120-1124, 438
diagnostic_partage	step	3	Recueillir ce que disent les habitants : attentes, ressources, difficultés.	egts-2015	1454, 1491
diagnostic_partage	step	4	Associer les partenaires.	egts-2015	2015
diagnostic_partage	step	5	Analyser ensemble : causes, freins, ressources, acteurs.	egts-2015	1491
diagnostic_partage	step	6	Valider et partager à tous, dans une langue de tous les jours.	egts-2015	2039, 2655
diagnostic_partage	step	7	Décider d’objectifs en commun, puis revoir régulièrement.	egts-2015	2457
diagnostic_partage	role	1	Une structure qui porte ; des habitants ; des professionnels placés en position de contribuer.	egts-2015	1120-1124
diagnostic_partage	condition	1	Un diagnostic participatif avant d’être partagé.	egts-2015	2176
diagnostic_partage	ethics	1	Le désaccord doit pouvoir être dit et gardé.	egts-2015	2554
diagnostic_partage	tool	1	Deux listes à la fin : ce que l’on fera ici, ce que l’on cherchera ailleurs.	egts-2015	3687
diagnostic_partage	related	1	developpement_social_local		
avenir_en_soi	definition	1	Une action collective de la MSA, la protection sociale agricole : un petit groupe repère ce que chacun a appris de son expérience, pour traverser un changement de vie.	egts-2015	3746-3753
avenir_en_soi	step	1	Travailler sur des expériences vécues.	egts-2015	3759-3764
avenir_en_soi	step	2	Y repérer les compétences mises en œuvre et ce que l’on a appris.	egts-2015	3759-3764
avenir_en_soi	step	3	En faire l’inventaire, sous une forme choisie : cahier, diaporama, exposition.	egts-2015	3759-3764
avenir_en_soi	step	4	Relier ces compétences à son projet.	egts-2015	3759-3764
avenir_en_soi	step	5	Préparer ses manières d’avancer et les présenter au groupe.	egts-2015	3764-3766
avenir_en_soi	role	1	De huit à douze participants et une animatrice ou un animateur.	egts-2015	3746
avenir_en_soi	duration	1	Six à huit séances d’une journée, chaque semaine ou toutes les deux semaines.	egts-2015	3748
avenir_en_soi	condition	1	Un groupe fermé, les mêmes personnes d’une séance à l’autre, en lien avec l’accompagnement individuel.	egts-2015	3711-3717
avenir_en_soi	limit	1	La source annonce six étapes et n’en décrit que cinq.	egts-2015	3759-3764
avenir_en_soi	reference	1	Repose sur la reconnaissance des acquis de l’expérience.	egts-2015	3753
avenir_en_soi	related	1	parcours_confiance		
avenir_en_soi	related	2	travail_social_groupe		
parcours_confiance	definition	1	Une action collective de la MSA, la protection sociale agricole : en résolvant ensemble des situations-problèmes, chacun reprend confiance dans sa capacité à gérer sa situation.	egts-2015	3768-3784
parcours_confiance	step	1	Un entretien individuel avant le début.	egts-2015	3787
parcours_confiance	step	2	Une première séance où chacun s’engage pour tout le programme.	egts-2015	3789
parcours_confiance	step	3	Des séances où chacun résout une tâche choisie par l’animateur et dit ce qu’il comprend.	egts-2015	3791
parcours_confiance	step	4	Un entretien individuel à la fin, pour les initiatives à prendre.	egts-2015	3793
parcours_confiance	role	1	De huit à dix participants et une animatrice ou un animateur.	egts-2015	3770
parcours_confiance	duration	1	Dix à douze séances de deux ou trois heures, une par semaine.	egts-2015	3772
parcours_confiance	condition	1	Un groupe fermé, en lien avec l’accompagnement individuel.	egts-2015	3711-3717
parcours_confiance	reference	1	Repose sur la médiation cognitive.	egts-2015	3778
parcours_confiance	related	1	avenir_en_soi		
parcours_confiance	related	2	travail_social_groupe		

"""#

    /// The content of `passwords.tsv`.
    package static let passwordsTSV: String = #"""
word
# Words that passwords are most often made of, alone or by two, with figures and signs around: greetings, affection, first names,
# places, clubs, months, brands, keyboards, words of the trade. Written for Essaim; no list of stolen passwords was copied.
a
abc
abcd
abcde
abcdef
abcdefg
acces
access
accueil
action
adam
admin
administrateur
administrator
aicha
aigle
ain
aisne
ajaccio
alain
alexandre
ali
alice
allah
allier
alsace
always
am
amanda
amandine
amazon
amiens
amitie
amour
ananas
and
andre
andrew
ange
angel
angelina
angers
anna
anne
annecy
annee
anniversaire
anthony
antibes
antoine
aout
appart
apple
april
aquitaine
ardeche
ariege
arras
arsenal
arthur
ashley
asse
association
asterix
aube
aude
audi
audrey
august
aurelie
automne
autumn
auvergne
auxerre
aveyron
avignon
avril
azerty
azertyuiop
baguette
banane
barca
barcelona
barcelone
baseball
basket
bastia
bastille
batman
beau
beauvais
bebe
belfort
belgique
bella
belle
benjamin
bernard
besancon
bibi
bienvenue
biere
biscuit
bise
bismillah
bisou
bisous
black
blanc
bleu
blois
blue
bluetooth
bmw
bobigny
bonbon
bonheur
bonjour
bonjour123
bonnenuit
bonsoir
bordeaux
bourges
bourgogne
bouygues
brandon
bravo
brest
bretagne
brigitte
bruno
bubu
buddy
bureau
burger
butterfly
caca
caen
caf
cafe
calais
calin
caline
callofduty
camaro
camembert
camille
canada
cannes
cantal
cantine
caramel
caroline
cat
catherine
ccas
celine
cent
cerise
chambery
champagne
champion
champions
changeme
changemoi
changezmoi
charles
charlie
charlotte
chartres
chat
chaton
cheese
chef
chelsea
cher
cheri
cherie
cheval
chien
chiffre
chloe
chocolat
chocolate
chou
chouchou
chouchoune
choupette
choupinette
christ
christine
christophe
ciel
cinema
cinq
citroen
citron
clara
cle
clef
cles
cobra
coca
cocacola
coco
code
coeur
college
colmar
compta
comptable
compte
computer
connard
connexion
conseil
contrasena
cookie
cool
corinne
correze
corse
coucou
counterstrike
couscous
cpam
creche
creteil
creuse
croissant
dance
daniel
danse
database
dauphin
david
de
december
decembre
default
defaut
delphine
demo
demon
departement
des
deux
diamond
dieu
digne
dijon
dimanche
direction
disney
dix
dog
dolphin
dominique
donald
dordogne
dossier
doubs
doudou
doudoune
dragon
drapeau
drome
du
duke
eagle
ecole
egalite
eglise
eight
eleve
elizabeth
elle
elodie
emilie
emma
emploi
enfance
enfants
epinal
equipe
eric
espoir
essai
essonne
est
et
ete
ethan
etoile
etudiant
eure
europe
eva
evreux
evry
fac
facebook
famille
fatima
february
ferrari
fete
fevrier
film
five
florian
flower
flowers
foot
football
ford
forest
foret
forever
fortnite
four
fraise
framboise
francais
francaise
france
franck
francoise
fraternite
frederic
free
freedom
french
friday
frodon
fromage
fuck
fuckyou
gabriel
gagnant
gandalf
gap
gard
garfield
garonne
gateau
genial
george
gers
gilles
ginger
gironde
gmail
goku
gold
golden
google
green
grenoble
gris
guadeloupe
guest
guillaume
guitare
guyane
hack
hacker
halloween
hamdoulillah
hannah
happy
harley
harry
harrypotter
heaven
hell
hello
herault
hermione
hiver
hockey
honda
horse
hotmail
hugo
huit
humaines
hunter
i
il
iloveyou
inchallah
indre
ines
insertion
instagram
internet
invite
iphone
ironman
is
isabelle
isere
it
jack
jacqueline
jacques
jade
james
january
janvier
jardin
jaune
jazz
je
jean
jeanne
jennifer
jeremy
jerry
jessica
jesus
jetaime
jeudi
john
joie
jordan
joseph
joshua
jtaime
judo
juillet
juin
jules
julie
julien
juliette
july
june
jura
justin
juve
juventus
karate
karim
kawasaki
kebab
kevin
khadija
kiki
killer
king
knight
la
laetitia
landes
laon
lapin
laposte
laptop
laura
laurent
laval
le
lea
leila
leo
les
letmein
lettre
lettres
liberte
licorne
lille
lilou
lily
limoges
linux
lion
liverpool
login
loire
lola
lorient
lorraine
losc
lot
louis
louise
loulotte
loulou
loup
love
lovely
lozere
lucas
lucie
lucky
lulu
lundi
lune
lycee
lyon
ma
macon
madrid
maggie
magic
mai
mairie
maison
maman
mamie
manche
manchester
mangue
manon
march
mardi
margaux
maria
mariage
marie
marine
mario
marne
marron
mars
marseille
martine
martinique
master
mathieu
mathilde
matrix
matthew
matthieu
mavie
max
maxime
mayenne
mayotte
mbappe
mdp
mds
me
mehdi
melanie
melun
mer
mercedes
merci
mercredi
merde
mes
messi
metal
metz
michael
michel
michelle
mickey
microsoft
milan
mille
milou
mimi
minecraft
minette
minnie
minou
mobile
mohamed
moi
mon
monamour
moncoeur
monday
monique
monkey
montagne
montpellier
moonlight
mosquee
mot
motdepasse
moto
mountain
msa
mulhouse
music
musique
mustang
my
mysql
mystic
nadia
naissance
nancy
nanterre
nantes
naruto
nathalie
nathan
nature
netflix
neuf
never
nevers
new
neymar
nice
nicolas
nicole
nievre
nimes
nine
ninja
nintendo
niort
noah
noel
noir
nora
normandie
nothing
nounours
nous
nouveau
nouvelle
november
novembre
numero
nutella
obelix
occitanie
ocean
oceane
october
octobre
oise
oiseau
ol
olivier
olympic
olympique
om
omar
one
opensesame
oracle
orange
ordinateur
ordre
orleans
orne
ours
outlook
ouvretoi
paix
panthere
papa
papi
papillon
papy
paques
paris
parola
pascal
passe
password
passwort
pasta
pastis
patrick
patrie
patron
pau
paul
pauline
peace
pepper
perpignan
peugeot
philippe
phoenix
photo
piano
picardie
pierre
pikachu
pink
pipi
pirate
pizza
plage
playstation
poisson
poitiers
pokemon
pole
pomme
pontoise
porno
porsche
portable
potter
president
prince
princess
princesse
printemps
privas
prof
professeur
projet
protect
prout
provence
provisoire
psg
purple
pussy
putain
quatre
quebec
queen
quentin
quimper
qwerty
qwertyuiop
qwertz
rachid
raclette
rainbow
ranger
rap
raphael
rapport
rcl
real
realmadrid
red
region
reims
reine
renault
rennes
republique
requin
ressources
reunion
revolution
rhone
rhum
ricard
richard
river
robert
roblox
rock
rocky
roi
romain
ronaldo
root
rose
rouen
rouge
rugby
ryan
sabrina
said
saint
salope
salut
sam
samantha
samedi
samira
samsung
samurai
sandrine
sangoku
sara
sarah
sarthe
sasuke
saturday
savoie
sebastien
secret
secretariat
secure
securite
security
seine
senha
sept
september
septembre
serge
server
serveur
service
sesame
seven
sex
sexy
sfr
shadow
shark
shit
silver
singe
six
snapchat
snoopy
soccer
social
sociale
soleil
solidarite
something
somme
sophie
sourire
souris
spiderman
sporting
spring
stage
stagiaire
star
starlight
starwars
stephane
stephanie
strasbourg
suisse
summer
sunday
sunset
sunshine
super
superman
superstar
superuser
supporter
suzuki
sylvie
synagogue
ta
tajine
tarn
tata
teamo
telephone
temp
temporaire
ten
tennis
tequiero
terre
test
tester
the
thierry
thomas
three
thunder
thursday
tiger
tigre
tiktok
tintin
titi
toi
tom
ton
top
toto
toulon
toulouse
tours
toyota
travail
tricolore
trois
troyes
trustno
tu
tuesday
tutu
twitter
two
udaf
un
unicorn
universite
urssaf
user
utilisateur
vacances
vador
valence
valerie
vanessa
vanille
vannes
var
vaucluse
velo
vendee
vendredi
veronique
versailles
vert
vesoul
victoire
vie
vienne
ville
vin
vincent
violet
virginie
virus
vodka
voiture
volkswagen
vous
voyage
wanadoo
warrior
wednesday
weekend
welcome
welkom
whatever
whatsapp
whisky
white
wifi
william
windows
winter
wizard
wolf
x
xbox
y
yahoo
yamaha
yasmine
yellow
yoda
yonne
you
youssef
youtube
yvelines
z
zelda
zero
zidane
zizou
zoe

"""#

    /// The content of `practices-2.json`.
    package static let practices2JSON: String = #"""
[
{"name":"Jardin de Saint-Caprais","place":"Village rural (département non précisé)","departement_code":null,"year":null,"bearer":"Travailleurs sociaux (employeur non précisé)","themes":["jardin partagé","lien social","estime de soi","culture"],"publics":["habitants en difficulté","milieu rural"],"approach":"travail de groupe","description":"Des habitants aux parcours différents et des travailleurs sociaux cultivent ensemble un jardin et se partagent les récoltes. Le théâtre, les spectacles et les visites du patrimoine complètent l’activité.","results":"Témoignage d’une habitante : moins d’isolement, confiance et dignité retrouvées, effets positifs sur la famille et l’entourage ; aucun chiffre.","source_lines":"1300-1313"},
{"name":"Projet de quartier d’une polyvalence de secteur","place":"Quartier (lieu non précisé)","departement_code":null,"year":null,"bearer":"Service social d’un conseil général","themes":["lien social","vie de quartier","ressources locales"],"publics":["habitants d’un quartier","familles précaires"],"approach":"développement social local","description":"Une assistante sociale de polyvalence travaille au cœur d’un quartier pour relier voisins, associations et élus, informer et soutenir les initiatives des habitants, y compris dans les moments ordinaires.","results":"Constat qualitatif : à revenu égal, un collectif fort adoucit la précarité ; demande du temps reconnu ; aucun chiffre.","source_lines":"1291-1298"},
{"name":"Recherche-action du SPISC sur la dimension communautaire","place":"National (huit sites)","departement_code":null,"year":"2011-2014","bearer":"Séminaire pour la promotion de l’intervention sociale communautaire (SPISC), soutien de la DGCS et du SGCIV/CGET","themes":["communauté","recherche-action","mise en réseau","capitalisation"],"publics":["quartiers populaires","professionnels"],"approach":"ISIC","description":"Un réseau de huit sites met ses pratiques d’intervention sociale communautaire à l’épreuve d’une recherche collaborative menée localement. Un premier rapport consacré à la mise en place du dispositif formule des questions et des hypothèses.","results":"Huit sites ; premier rapport de recherche en juin 2014 ; cinq à six réunions du réseau par an.","source_lines":"1916,1921-1972"},
{"name":"Site SPISC de Strasbourg","place":"Strasbourg","departement_code":"67","year":null,"bearer":"Association créée à l’initiative de militants","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Nanterre","place":"Nanterre","departement_code":"92","year":null,"bearer":"Association créée à l’initiative de militants","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Villejuif","place":"Villejuif","departement_code":"94","year":null,"bearer":"Équipe de la politique de la ville","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Marseille 3e","place":"Marseille 3e arrondissement","departement_code":"13","year":null,"bearer":"Équipe de la politique de la ville","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Woippy","place":"Woippy","departement_code":"57","year":null,"bearer":"Association de protection de l’enfance / prévention spécialisée","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Saint-Étienne","place":"Saint-Étienne","departement_code":"42","year":null,"bearer":"Association de protection de l’enfance / prévention spécialisée","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Paris 19e et 20e","place":"Paris 19e et 20e arrondissements","departement_code":"75","year":null,"bearer":"ONG","themes":["communauté","quartier populaire","recherche-action"],"publics":["habitants de quartiers populaires"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action et développe une intervention sociale communautaire de quartier populaire, en faisant avec les habitants et les groupes.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Site SPISC de Dijon","place":"Dijon","departement_code":"21","year":null,"bearer":"Association d’action sociale spécialisée","themes":["communauté","quartier populaire","recherche-action","accueil de familles roms"],"publics":["familles roms"],"approach":"ISIC","description":"Ce site participe au réseau de recherche-action ; l’association porteuse est spécialisée dans l’accueil de familles roms en village d’insertion.","results":"Aucun résultat propre au site n’est donné dans ce passage.","source_lines":"1925,1933,1957"},
{"name":"Étude exploratoire sur quinze initiatives de développement communautaire","place":"National","departement_code":null,"year":"2007-2011","bearer":"SPISC","themes":["communauté","capitalisation","étude"],"publics":["promoteurs d’initiatives"],"approach":"autre","description":"Une étude auprès des promoteurs de quinze initiatives en dégage les caractéristiques et les conditions de mise en œuvre.","results":"Quinze initiatives étudiées, résultats présentés en janvier 2011.","source_lines":"1914,1923"},
{"name":"Colloque « Faire société autrement »","place":"Aubervilliers","departement_code":"93","year":"2011","bearer":"SPISC","themes":["communauté","mobilisation","essaimage"],"publics":["acteurs sociaux"],"approach":"autre","description":"Un colloque de deux jours sensibilise de nouveaux réseaux au travail social et au développement communautaires et restitue les travaux menés.","results":"Plus de 300 participants les 28 et 29 janvier 2011.","source_lines":"1914,1923"},
{"name":"Journée d’étude « Le travail social communautaire en questions ? »","place":"Conseil supérieur du travail social (lieu non précisé)","departement_code":null,"year":"2014","bearer":"SPISC avec le CSTS","themes":["communauté","formation","débat"],"publics":["professionnels"],"approach":"autre","description":"Une journée d’étude est en préparation avec le Conseil supérieur du travail social.","results":"Prévue le 26 novembre 2014.","source_lines":"1918"},
{"name":"Collectif « Stop le contrôle au faciès »","place":"National","departement_code":null,"year":null,"bearer":"Collectif citoyen","themes":["community organizing","contre-pouvoir","égalité"],"publics":["habitants mobilisés"],"approach":"autre","description":"Le collectif mène une expérience d’organisation collective des habitants inspirée du community organizing.","results":"Une des trois expériences de community organizing recensées en France par les auteures.","source_lines":"2152"},
{"name":"Collectif « Idées »","place":"Sevran","departement_code":"93","year":null,"bearer":"Collectif citoyen","themes":["community organizing","contre-pouvoir","égalité"],"publics":["habitants mobilisés"],"approach":"autre","description":"Le collectif mène une expérience d’organisation collective des habitants inspirée du community organizing.","results":"Une des trois expériences de community organizing recensées en France par les auteures.","source_lines":"2152"},
{"name":"« Alliance citoyenne »","place":"Grenoble","departement_code":"38","year":null,"bearer":"Collectif citoyen","themes":["community organizing","contre-pouvoir","égalité"],"publics":["habitants mobilisés"],"approach":"autre","description":"Le collectif mène une expérience d’organisation collective des habitants inspirée du community organizing.","results":"Une des trois expériences de community organizing recensées en France par les auteures.","source_lines":"2152"},
{"name":"Initiatives du collectif « Pouvoir d’agir »","place":"National","departement_code":null,"year":null,"bearer":"ATD Quart Monde, Asmaé et autres membres du collectif","themes":["pouvoir d’agir","participation"],"publics":["personnes en situation de pauvreté","habitants"],"approach":"participation","description":"Ces associations mènent des initiatives de développement du pouvoir d’agir moins orientées vers la construction d’un contre-pouvoir.","results":"Aucun chiffre.","source_lines":"2152"},
{"name":"Co-formation par le croisement des savoirs et des pratiques","place":"National","departement_code":null,"year":null,"bearer":"ATD Quart Monde","themes":["co-formation","croisement des savoirs","participation"],"publics":["personnes en grande pauvreté","professionnels"],"approach":"participation","description":"Des professionnels et des personnes vivant la pauvreté se forment ensemble en croisant leurs savoirs.","results":"Une professionnelle la décrit comme une expérience fondatrice qui a changé son regard.","source_lines":"1386,2102,2111"},
{"name":"Théâtre-forum et qualification mutuelle","place":"National","departement_code":null,"year":null,"bearer":"Non précisé","themes":["théâtre-forum","formation","expression"],"publics":["professionnels","habitants"],"approach":"participation","description":"Démarches d’expression et de formation auxquelles avaient participé les professionnels interrogés par l’enquête ; elles ont servi à constituer l’échantillon.","results":"Une professionnelle dit y avoir gagné de l’audace face aux institutions.","source_lines":"2102,2138"},
{"name":"Enquête exploratoire sur les pratiques collectives","place":"National","departement_code":null,"year":"2014","bearer":"Centres de recherche (Lille 3 et Paris-Diderot)","themes":["recherche","travail social collectif"],"publics":["professionnels"],"approach":"autre","description":"Une enquête par entretiens distingue trois objectifs derrière l’expression « action collective » : enrichir le métier, améliorer la vie des publics, transformer les institutions.","results":"22 entretiens, 5 relèvent de la transformation des institutions.","source_lines":"2096-2152"},
{"name":"Conseils consultatifs de personnes accueillies ou accompagnées","place":"Sud-Ouest (assises régionales)","departement_code":null,"year":null,"bearer":"Structures d’accueil ou d’accompagnement","themes":["participation","citoyenneté"],"publics":["personnes accueillies ou accompagnées"],"approach":"participation","description":"Des instances consultatives donnent la parole aux personnes accueillies ou accompagnées.","results":"Citées comme pratique inspirante lors des assises régionales ; aucun chiffre.","source_lines":"2410"},
{"name":"Espaces publics d’initiative citoyenne","place":"Sud-Ouest (assises régionales)","departement_code":null,"year":null,"bearer":"Non précisé","themes":["citoyenneté","initiative"],"publics":["habitants"],"approach":"participation","description":"Des espaces publics permettent aux habitants de proposer des initiatives et d’apporter des réponses nouvelles.","results":"Cités comme pratique inspirante ; aucun chiffre.","source_lines":"2410"},
{"name":"Territorialisation des solidarités en Meurthe-et-Moselle","place":"Meurthe-et-Moselle","departement_code":"54","year":null,"bearer":"Département de Meurthe-et-Moselle","themes":["gouvernance","territorialisation","conférence territoriale","système d’information partagé"],"publics":["habitants","partenaires locaux"],"approach":"développement social local","description":"Le département organise ses services de façon territorialisée et plaide pour des conférences territoriales, un diagnostic et une information partagés, ainsi que des contrats de solidarité réciproques avec ses partenaires.","results":"Présenté comme leviers ; aucun résultat chiffré.","source_lines":"1973-2093"},
{"name":"Développement social local de la MSA","place":"Milieu rural, national","departement_code":null,"year":null,"bearer":"Mutualité sociale agricole (MSA)","themes":["ruralité","territoire","lien social"],"publics":["habitants du milieu rural"],"approach":"développement social local","description":"Le régime agricole agit comme acteur du territoire au-delà de ses propres ressortissants.","results":"Aucun chiffre.","source_lines":"1084,2406"},
{"name":"Agents de développement des CAF","place":"National","departement_code":null,"year":null,"bearer":"Caisses d’allocations familiales (CAF)","themes":["quartier","centres sociaux","lien social"],"publics":["allocataires","habitants"],"approach":"développement social local","description":"Des CAF ont créé des services de développement social et repositionné leurs travailleurs sociaux comme agents de développement.","results":"Aucun chiffre.","source_lines":"1082-1084,2406"},
{"name":"Dynamiques collectives du service social de l’assurance maladie","place":"National","departement_code":null,"year":null,"bearer":"Assurance maladie (service social)","themes":["santé","travail collectif"],"publics":["assurés"],"approach":"ISIC","description":"Le service social de l’assurance maladie intègre des démarches collectives à ses pratiques depuis plusieurs années.","results":"Aucun chiffre.","source_lines":"2406"},
{"name":"Démarches de développement social local de collectivités","place":"Non précisé (contribution issue du Sud-Ouest)","departement_code":null,"year":null,"bearer":"Collectivités territoriales et conseils généraux","themes":["diagnostic partagé","partenariat","territoire"],"publics":["habitants les plus fragiles"],"approach":"développement social local","description":"Des collectivités cherchent à adapter leurs services aux territoires en partageant un diagnostic, en connaissant mieux les besoins et en renforçant les partenariats.","results":"Aucun chiffre.","source_lines":"2408"},
{"name":"Actions de formation CNFPT sur l’ISIC","place":"Midi-Pyrénées","departement_code":null,"year":null,"bearer":"CNFPT","themes":["formation","ISIC"],"publics":["cadres","travailleurs sociaux des collectivités"],"approach":"ISIC","description":"Des sessions inter-départements et internes forment cadres et travailleurs sociaux aux démarches collectives et font remonter freins et leviers.","results":"Contribution rédigée à partir de ces sessions ; aucun chiffre.","source_lines":"2190,2282"},
{"name":"Réseaux d’échanges réciproques de savoirs","place":"National","departement_code":null,"year":null,"bearer":"Réseaux d’échange","themes":["échange de savoirs","pairage"],"publics":["habitants","bénévoles"],"approach":"pair-aidance","description":"Des personnes sont mises en relation par paires pour s’enseigner et apprendre l’une de l’autre.","results":"Aucun chiffre.","source_lines":"1554"},
{"name":"Rencontre avec le réseau primaire","place":"Non précisé","departement_code":null,"year":null,"bearer":"Travailleurs sociaux","themes":["réseau","famille","entraide"],"publics":["personnes accompagnées et leur entourage"],"approach":"autre","description":"Le travailleur social réunit la famille, les amis et d’autres proches volontaires de la personne pour définir la question et chercher des solutions.","results":"Aucun chiffre.","source_lines":"1560"},
{"name":"Démarche AGILLE","place":"National (départements volontaires)","departement_code":null,"year":"2014","bearer":"DGCS avec l’ADF et des départements volontaires","themes":["gouvernance","simplification","initiative locale"],"publics":["habitants","institutions"],"approach":"développement social local","description":"Cette expérimentation cherche une gouvernance plus ascendante des solidarités et la possibilité encadrée de déroger à certaines normes.","results":"11 départements engagés, 30 espérés fin 2014 (précision hors de la plage, ligne 751).","source_lines":"1008,1044,1046,1368,751"},
{"name":"Conseils départementaux du développement social et des solidarités","place":"Départements non précisés","departement_code":null,"year":null,"bearer":"Conseils départementaux","themes":["gouvernance","simplification des instances"],"publics":["institutions"],"approach":"développement social local","description":"Certains départements ont expérimenté des conseils dédiés au développement social ; le groupe propose d’étudier ces modèles avant de les généraliser.","results":"Aucun chiffre.","source_lines":"1044,1348"},
{"name":"Apriles","place":"National","departement_code":null,"year":null,"bearer":"Espace de capitalisation des pratiques","themes":["capitalisation","base de pratiques"],"publics":["acteurs de l’action sociale"],"approach":"autre","description":"Espace existant de capitalisation des initiatives, cité comme tête de réseau possible.","results":"Aucun chiffre.","source_lines":"1394"},
{"name":"Déconcentration des pouvoirs vers les territoires","place":"Pas-de-Calais","departement_code":"62","year":null,"bearer":"Département du Pas-de-Calais","themes":["gouvernance","proximité"],"publics":["habitants"],"approach":"autre","description":"Le département déconcentre une partie de ses pouvoirs vers ses territoires ; les grandes villes élaborent des schémas de quartiers.","results":"Évoqué oralement, sans chiffre.","source_lines":"1768-1770"},
{"name":"Settlement houses","place":"Angleterre","departement_code":null,"year":"1884","bearer":"Mouvement fondé dans un cadre confessionnel anglican","themes":["repère historique","éducation","logement","santé"],"publics":["habitants de quartiers populaires"],"approach":"développement social local","description":"Des étudiants s’installent dans les quartiers pauvres et développent avec les habitants des activités éducatives, de santé et de logement.","results":"Modèle diffusé en Europe et aux États-Unis : 400 maisons en 1910.","source_lines":"1573-1595"},
{"name":"Œuvre sociale de Popincourt","place":"Paris 11e arrondissement","departement_code":"75","year":"1896","bearer":"Femmes du catholicisme social","themes":["repère historique","éducation","assistance"],"publics":["habitants du quartier"],"approach":"développement social local","description":"Une résidence sociale de quartier propose bibliothèque, conférences et garderie ; ces résidences deviendront des centres sociaux en 1922.","results":"Repère historique, aucun résultat chiffré.","source_lines":"1577-1579"},
{"name":"Community councils","place":"États-Unis","departement_code":null,"year":null,"bearer":"Travailleurs sociaux","themes":["repère historique","concertation","coordination"],"publics":["habitants de quartier"],"approach":"développement social local","description":"Des instances de quartier assurent la concertation, la planification et la coordination des actions.","results":"Repère historique.","source_lines":"1583"},
{"name":"Opérations de développement social des quartiers","place":"National","departement_code":null,"year":"1983","bearer":"État et villes","themes":["repère historique","politique de la ville","quartier"],"publics":["habitants des quartiers"],"approach":"développement social local","description":"Des opérations de quartier, puis le développement social urbain, préparent la politique de la ville dans une logique descendante.","results":"Repère historique (1983, 1988, 1990).","source_lines":"1669"},
{"name":"Développement rural localisé","place":"National","departement_code":null,"year":"1967","bearer":"État et organisations agricoles","themes":["repère historique","ruralité"],"publics":["habitants ruraux"],"approach":"développement social local","description":"Les parcs naturels régionaux puis les plans d’aménagement rural sont les premiers cadres localisés de développement.","results":"Repère historique (1967, 1970).","source_lines":"1659-1661"},
{"name":"Alphabétisation et conscientisation","place":"Brésil","departement_code":null,"year":"années 1960","bearer":"Mouvements d’éducation populaire","themes":["repère historique","éducation populaire","conscientisation"],"publics":["personnes dominées"],"approach":"participation","description":"Une méthode d’alphabétisation vise la prise de conscience de la situation vécue et l’action émancipatrice ; elle est relayée en France.","results":"Repère historique.","source_lines":"1636-1641"},
{"name":"Travail de groupe chez des employeurs français","place":"France","departement_code":null,"year":"1962","bearer":"MSA, SNCF puis CAF","themes":["repère historique","formation","groupe"],"publics":["personnes accompagnées"],"approach":"travail de groupe","description":"Le travail de groupe entre dans la formation des assistants de service social en 1962 puis dans des services employeurs.","results":"Repère historique.","source_lines":"1601-1604"},
{"name":"Recherches collaboratives avec des acteurs variés","place":"Non précisé","departement_code":null,"year":null,"bearer":"Réseau de formation et de recherche (contribution UNAFORIS)","themes":["recherche collaborative","pouvoir d’agir"],"publics":["responsables","intervenants de terrain","usagers et habitants"],"approach":"autre","description":"Responsables, professionnels et habitants mis en discussion interrogent leurs approches et imaginent des initiatives inédites.","results":"Dynamiques locales décrites comme imaginatives et contagieuses ; aucun chiffre.","source_lines":"2535"}
]

"""#

    /// The content of `practices-3.json`.
    package static let practices3JSON: String = #"""
[
{"name":"Promotion familiale, sociale et culturelle de Lille-Fives","place":"Lille, quartier de Fives","departement_code":"59","year":"2008","bearer":"ATD Quart Monde","themes":["grande pauvreté","politique de la ville","accès aux droits","culture","parentalité","partenariat","croisement des savoirs"],"publics":["familles en grande pauvreté","habitants du quartier","professionnels du social et de l’éducation"],"approach":"développement social local","description":"Action pilote menée dans un quartier prioritaire bien pourvu en services, où les familles les plus pauvres restent pourtant isolées et hors des dispositifs. Une équipe de quatre volontaires permanents et d’une alliée à mi-temps construit le projet de quartier avec ces familles comme premiers partenaires, en quatre étapes : rejoindre, comprendre, partager, agir ensemble. La démarche est une recherche-action-formation qui vise un projet de territoire n’oubliant personne.","results":"Évaluation intermédiaire 2008-2012 : changements de regard constatés entre personnes très pauvres et professionnels, entre parents et enfants, et de chacun sur soi ; étapes incontournables et conditions de réussite dégagées ; interventions des habitants et de l’équipe à l’échelle régionale et nationale.","source_lines":"2994-3112, 4037-4045, 4165-4175, 4220-4225, 4366-4375"},
{"name":"Colportage culturel à domicile","place":"Lille, quartier de Fives","departement_code":"59","year":"2008","bearer":"ATD Quart Monde","themes":["culture","livre et jeu","lien de confiance","école"],"publics":["familles en grande pauvreté","parents","enfants"],"approach":"aller-vers","description":"Temps réguliers proposés chez les familles autour de livres, de jeux et de créations artistiques, sans autre enjeu que de partager un bon moment. La confiance gagnée permet ensuite de présenter le groupe et de passer de l’individuel au collectif, et fait émerger les questions des parents sur l’école.","results":"Voie d’entrée en relation et étape vers le groupe ; aucun chiffre donné.","source_lines":"3018-3020, 3031-3039"},
{"name":"Préparer ensemble un évènement de quartier et rapporter les photos","place":"Lille, quartier de Fives","departement_code":"59","year":null,"bearer":"ATD Quart Monde","themes":["convivialité","vie de quartier"],"publics":["familles en grande pauvreté"],"approach":"aller-vers","description":"L’équipe se prépare avec les familles à participer à un évènement du quartier, puis leur apporte les photos du moment vécu. Ce support positif entretient le lien et valorise les personnes.","results":null,"source_lines":"3022"},
{"name":"Co-formation par le croisement des savoirs et des pratiques","place":"Lille, quartier de Fives","departement_code":"59","year":"2011","bearer":"ATD Quart Monde","themes":["croisement des savoirs","formation réciproque","partenariat"],"publics":["personnes en grande pauvreté","professionnels","membres associatifs"],"approach":"participation","description":"Formation réciproque où professionnels, personnes en grande pauvreté et membres du mouvement confrontent leurs savoirs et leurs pratiques. Elle cherche à formuler les conditions qui permettent à tous d’être partenaires du projet de quartier ; une vidéo en rend compte.","results":"A débouché en 2012 sur un groupe de concertation permanente.","source_lines":"3083-3086, 3116-3126"},
{"name":"Groupe de concertation permanente de Fives","place":"Lille, quartier de Fives","departement_code":"59","year":"2012","bearer":"ATD Quart Monde et professionnels de l’action sociale et éducative","themes":["croisement des savoirs","concertation"],"publics":["habitants ayant la vie difficile","professionnels"],"approach":"participation","description":"Après la co-formation, des professionnels ont demandé à poursuivre le croisement des savoirs avec des habitants et des membres de l’association. Le groupe se réunit dans la durée.","results":null,"source_lines":"3086"},
{"name":"Groupe de parents de Fives","place":"Lille, quartier de Fives","departement_code":"59","year":null,"bearer":"ATD Quart Monde","themes":["parentalité","entraide entre pairs"],"publics":["parents"],"approach":"pair-aidance","description":"Groupe de pairs où des parents partagent leurs questions, cherchent ensemble des réponses, se relient aux lieux du quartier et préparent des interventions publiques.","results":"Gain de confiance et sentiment d’utilité rapportés.","source_lines":"3088-3090"},
{"name":"Groupe de cadres du travail social de Fives","place":"Lille, quartier de Fives","departement_code":"59","year":null,"bearer":"Conseil général du Nord, associations de protection de l’enfance, ATD Quart Monde","themes":["analyse des pratiques","encadrement"],"publics":["cadres du travail social"],"approach":"autre","description":"Cadres du conseil général et d’associations de protection de l’enfance se réunissent avec l’équipe de terrain pour réfléchir, entre pairs, à leur pratique sur le quartier.","results":null,"source_lines":"3088, 3092"},
{"name":"Comité technique interpartenarial de Fives","place":"Lille, quartier de Fives","departement_code":"59","year":null,"bearer":"ATD Quart Monde avec conseil général du Nord, ville de Lille, conseil régional, bailleurs, Éducation nationale, Caf, centres sociaux, associations","themes":["gouvernance","partenariat"],"publics":["partenaires institutionnels et associatifs"],"approach":"développement social local","description":"Instance qui réunit les partenaires du projet de quartier, porte sa dimension transversale, travaille ses objectifs et précise l’engagement de chacun.","results":null,"source_lines":"3094"},
{"name":"Université populaire Quart Monde","place":"Paris","departement_code":"75","year":"1972","bearer":"ATD Quart Monde","themes":["grande pauvreté","prise de parole","citoyenneté"],"publics":["personnes en grande pauvreté","personnes solidaires d’autres milieux"],"approach":"participation","description":"Lieu créé pour que les personnes en grande pauvreté accèdent collectivement à la parole et dialoguent avec d’autres milieux.","results":null,"source_lines":"2954"},
{"name":"Huitième collège du CNLE","place":"France","departement_code":null,"year":null,"bearer":"Conseil national des politiques de lutte contre la pauvreté et les exclusions (CNLE)","themes":["participation aux politiques publiques","lutte contre l’exclusion"],"publics":["personnes en situation de pauvreté"],"approach":"participation","description":"Collège de personnes en difficulté d’abord expérimenté puis pérennisé au sein du conseil national. Un document officiel, établi avec plusieurs grandes associations, fixe les conditions de leur participation.","results":"Expérimentation pérennisée ; a inspiré les CESER et le CESE.","source_lines":"2962-2964"},
{"name":"Association de personnes en grande pauvreté aux travaux du CESER Champagne-Ardenne et du CESE","place":"Champagne-Ardenne et national","departement_code":null,"year":null,"bearer":"CESER Champagne-Ardenne ; CESE","themes":["participation aux politiques publiques","croisement des savoirs"],"publics":["personnes en grande pauvreté"],"approach":"participation","description":"À partir de l’expérience du CNLE et du croisement des savoirs, les conseils économiques, sociaux et environnementaux ont engagé une démarche et rédigé des cahiers des charges pour associer des personnes en grande pauvreté à leurs travaux.","results":null,"source_lines":"2964"},
{"name":"Conseils citoyens et maisons de projet de la politique de la ville","place":"Quartiers de la politique de la ville (France)","departement_code":null,"year":null,"bearer":"État et collectivités (contrats de ville)","themes":["politique de la ville","co-construction"],"publics":["habitants","personnes éloignées de la participation"],"approach":"participation","description":"La politique de la ville introduit le principe de co-construction (contrats de ville, maisons de projet) et des conseils citoyens cherchant à atteindre ceux qui ne participent pas d’ordinaire.","results":null,"source_lines":"2964"},
{"name":"Contractualisation RSA en collectif et ateliers logement ou santé","place":"Certains départements (non nommés)","departement_code":null,"year":null,"bearer":"Départements","themes":["insertion","accès au logement","santé"],"publics":["bénéficiaires du RSA","personnes suivies individuellement"],"approach":"travail de groupe","description":"Certains départements traitent en groupe des étapes habituellement individuelles, comme la contractualisation du RSA ; des ateliers existent aussi pour l’accès au logement ou aux dispositifs de santé.","results":null,"source_lines":"2758"},
{"name":"Services départementaux regroupés sur un même lieu","place":"Certains départements (non nommés)","departement_code":null,"year":null,"bearer":"Départements","themes":["transversalité","organisation territoriale"],"publics":["habitants","professionnels"],"approach":"autre","description":"Des départements réunissent plusieurs services au même endroit ; solidarité, économie, culture et sport y montent plus facilement des projets de territoire communs.","results":null,"source_lines":"3564-3565"},
{"name":"Professionnels formés et dédiés au développement social local","place":"Certains départements (non nommés)","departement_code":null,"year":null,"bearer":"Départements","themes":["ingénierie","conseil technique"],"publics":["travailleurs sociaux"],"approach":"développement social local","description":"Des départements ont formé et affecté des professionnels à la mise en œuvre du développement social local, en appui aux équipes.","results":null,"source_lines":"3607-3609"},
{"name":"Forums de Lyon de la prévention spécialisée","place":"Lyon","departement_code":"69","year":"2013","bearer":"CNLAPS","themes":["travail communautaire","jeunesse","capitalisation"],"publics":["éducateurs de prévention spécialisée","associations","jeunes"],"approach":"autre","description":"Trois jours d’échanges préparés par trois ans de réflexion et douze thématiques pour redéfinir l’action avec le milieu. Les réussites et les freins de l’intervention collective y ont été recensés sur trois thèmes : mieux vivre ensemble, cadre de vie, action citoyenne.","results":"Plus de 1 000 participants ; principes du développement communautaire et esquisse de méthodologie formulés.","source_lines":"3133, 3139, 3154-3179"},
{"name":"Assises de Marseille de la prévention spécialisée","place":"Marseille","departement_code":"13","year":"2002","bearer":"CNLAPS","themes":["développement social local","engagement éducatif"],"publics":["éducateurs de prévention spécialisée"],"approach":"autre","description":"Rencontre professionnelle consacrée à l’engagement auprès des jeunes dans la rue, qui pose la question du quartier viable et propose de parler d’action collective solidaire plutôt que d’action sur le milieu.","results":null,"source_lines":"3141-3152"},
{"name":"Séminaires de Rouen de la prévention spécialisée","place":"Rouen","departement_code":"76","year":null,"bearer":"CNLAPS","themes":["évaluation","transférabilité","travail communautaire"],"publics":["éducateurs de prévention spécialisée"],"approach":"autre","description":"Séminaires qui font émerger neuf questions sur le passage à l’échelle, la relation éducative, l’engagement associatif, l’évaluation et l’après-projet.","results":null,"source_lines":"3208-3218"},
{"name":"Du communautarisme et du sexisme à l’action humanitaire coopérative","place":"Présenté à Lyon (lieu d’action non précisé)","departement_code":null,"year":"2013","bearer":"Association de prévention spécialisée (membre du CNLAPS)","themes":["jeunesse","interculturalité","égalité femmes-hommes","solidarité internationale"],"publics":["jeunes"],"approach":"ISIC","description":"Action présentée aux Forums de Lyon ; le document n’en donne que l’intitulé, cité comme fil conducteur de l’intervention communautaire.","results":null,"source_lines":"3133"},
{"name":"Assemblée générale associative avec temps d’agora","place":"Non précisé","departement_code":null,"year":null,"bearer":"Association de prévention spécialisée","themes":["prise de parole","vie associative"],"publics":["habitants","jeunes"],"approach":"participation","description":"Une association ajoute à son assemblée générale un temps d’agora pour créer un lieu de parole ouvert.","results":null,"source_lines":"3179"},
{"name":"Récolte des idées-projets et des idées-passions","place":"Non précisé","departement_code":null,"year":null,"bearer":"Associations de prévention spécialisée","themes":["expression","initiative des jeunes"],"publics":["jeunes","habitants"],"approach":"participation","description":"Collecte des idées de projets et des passions des personnes afin de faire partir l’action de leurs aspirations plutôt que de besoins définis pour elles.","results":null,"source_lines":"3179"},
{"name":"Créations artistiques collectives en prévention spécialisée","place":"Non précisé","departement_code":null,"year":null,"bearer":"Associations de prévention spécialisée","themes":["culture","interculturalité","mémoire"],"publics":["jeunes","habitants"],"approach":"ISIC","description":"Danse, théâtre, photographie ou musique servent à travailler les identités, l’histoire migratoire et les préjugés et à relier les générations.","results":null,"source_lines":"3179, 3204"},
{"name":"Aménagement de sécurité près d’une école","place":"Non précisé","departement_code":null,"year":null,"bearer":"Habitants avec une équipe de prévention spécialisée","themes":["cadre de vie","sécurité"],"publics":["habitants","parents"],"approach":"ISIC","description":"Exemple d’action très concrète choisie avec les habitants pour enclencher une dynamique collective.","results":null,"source_lines":"3242"},
{"name":"Création de coopératives en prévention spécialisée","place":"Non précisé","departement_code":null,"year":null,"bearer":"Équipes de prévention spécialisée et habitants","themes":["économie solidaire","développement durable"],"publics":["jeunes","habitants"],"approach":"ess","description":"La création de coopératives est citée comme type d’action de développement durable prolongeant l’action avec le milieu.","results":null,"source_lines":"3244, 3163"},
{"name":"Actions collectives d’un service d’AEMO","place":"Près de Nice","departement_code":"06","year":null,"bearer":"Service d’action éducative en milieu ouvert (AEMO)","themes":["protection de l’enfance","actions collectives"],"publics":["familles suivies en AEMO"],"approach":"ISIC","description":"Expérience signalée par les conseillères en économie sociale familiale ; le détail figure dans une pièce jointe absente du texte.","results":null,"source_lines":"3334-3339"},
{"name":"Actions collectives et méthode de la Caf du Loiret","place":"Loiret","departement_code":"45","year":null,"bearer":"Caf du Loiret","themes":["actions collectives","méthodologie"],"publics":["familles allocataires"],"approach":"ISIC","description":"Expérience signalée avec sa méthode ; le détail figure dans une pièce jointe absente du texte. L’action part d’une problématique repérée et conduit les personnes vers leurs potentialités.","results":null,"source_lines":"3334-3339"},
{"name":"Expérience d’une CESF dans la politique de la ville","place":"Non précisé","departement_code":null,"year":null,"bearer":"Conseillère en économie sociale familiale","themes":["politique de la ville","vie quotidienne"],"publics":["habitants"],"approach":"ISIC","description":"Expérience signalée sans détail (pièce jointe absente du texte), rangée parmi les interventions sociales d’intérêt collectif.","results":null,"source_lines":"3334-3339"},
{"name":"Accompagner une commune à créer un conseil de quartier","place":"Non précisé","departement_code":null,"year":null,"bearer":"ADAC (réseau France ESF)","themes":["démocratie locale","jeux d’acteurs"],"publics":["élus","habitants"],"approach":"développement social local","description":"Une conseillère a longuement accompagné un maire pour lever sa crainte de perdre du pouvoir avec un conseil de quartier et lui faire voir l’aide à la décision qu’il apporte.","results":null,"source_lines":"3328-3330, 3342"},
{"name":"Centres locaux d’information et de coordination (CLIC)","place":"France","departement_code":null,"year":null,"bearer":"CLIC","themes":["coordination","réseau"],"publics":["professionnels","partenaires du territoire"],"approach":"autre","description":"Cité comme exemple de structure fonctionnant en réseau et coordonnant les actions d’un territoire.","results":null,"source_lines":"3350"},
{"name":"Démarche pouvoir d’agir des centres sociaux","place":"France","departement_code":null,"year":null,"bearer":"Fédération nationale des centres sociaux","themes":["pouvoir d’agir","auto-organisation","veille sociale"],"publics":["habitants","bénévoles","personnes ayant peu de pouvoir sur leur vie"],"approach":"développement social local","description":"Le réseau des centres sociaux a choisi en congrès d’orienter ses pratiques vers trois capacités des habitants : s’auto-organiser, analyser et proposer, peser sur les décisions. Il mise sur des alliances avec travailleurs sociaux, élus, associations et acteurs économiques.","results":null,"source_lines":"3405-3462"},
{"name":"Apriles, agence des pratiques et initiatives locales","place":"France","departement_code":null,"year":null,"bearer":"ODAS","themes":["pratiques inspirantes","capitalisation","diffusion"],"publics":["acteurs locaux","professionnels"],"approach":"autre","description":"Agence créée pour pallier le manque de valorisation des initiatives locales : elle recense, expertise et diffuse des démarches inspirantes porteuses de développement social.","results":null,"source_lines":"3654"},
{"name":"Réseaux de soutien communautaire aux parents","place":"Quelques territoires en France et à l’étranger (non nommés)","departement_code":null,"year":null,"bearer":"Acteurs locaux","themes":["parentalité","échange de services et de savoirs"],"publics":["familles isolées","parents"],"approach":"pair-aidance","description":"Réseaux où des parents s’accompagnent ou échangent services, savoirs et savoir-faire, se ressourcent et analysent ensemble leur situation.","results":null,"source_lines":"3663"},
{"name":"Séjour Ensemble pour Repartir","place":"Territoires ruraux (réseau MSA)","departement_code":null,"year":null,"bearer":"Mutualité sociale agricole (MSA)","themes":["répit","vacances","liens familiaux","santé psychique"],"publics":["familles agricoles fragilisées"],"approach":"travail de groupe","description":"Cinq jours de vacances en groupe pendant les congés scolaires, loin du domicile, avec deux travailleurs sociaux et des ateliers animés par un psychologue en milieu de séjour. Au retour, les familles volontaires peuvent être orientées vers un psychologue de proximité.","results":"10 à 12 familles au maximum par séjour ; action reproductible par toute caisse ; pas de résultat chiffré.","source_lines":"3723-3742"},
{"name":"L’Avenir en soi","place":"Territoires ruraux (réseau MSA)","departement_code":null,"year":null,"bearer":"Mutualité sociale agricole (MSA)","themes":["reconnaissance des acquis de l’expérience","changement professionnel","insertion"],"publics":["actifs agricoles en période de changement"],"approach":"travail de groupe","description":"En six à huit journées espacées d’une ou deux semaines, un groupe fermé repère les compétences tirées de ses expériences de vie, les relie à un projet et bâtit des stratégies de changement. Chaque participant formalise ses atouts puis les présente au groupe.","results":"8 à 12 participants, 6 à 8 séances d’une journée ; action reproductible ; pas de résultat chiffré.","source_lines":"3744-3766"},
{"name":"Parcours Confiance","place":"Territoires ruraux (réseau MSA)","departement_code":null,"year":null,"bearer":"Mutualité sociale agricole (MSA)","themes":["médiation cognitive","confiance en soi","insertion"],"publics":["actifs agricoles en situation fragile"],"approach":"travail de groupe","description":"Programme hebdomadaire de résolution de situations-problèmes, chaque tâche suivant sept phases, encadré par un entretien individuel avant et après et par un engagement de suivre l’intégralité du programme. Les participants prennent conscience de leurs stratégies et se projettent dans une démarche d’insertion.","results":"8 à 10 participants, 10 à 12 séances de 2 ou 3 heures ; action reproductible ; pas de résultat chiffré.","source_lines":"3768-3793"},
{"name":"Développement social local en milieu rural par la MSA","place":"Territoires ruraux (35 caisses)","departement_code":null,"year":null,"bearer":"Mutualité sociale agricole (MSA)","themes":["ruralité","diagnostic partagé","ingénierie sociale","services aux familles"],"publics":["habitants des territoires ruraux","élus","associations"],"approach":"développement social local","description":"Analyse et actions concertées sur l’ensemble d’une situation sociale propre à un territoire, sans a priori sur les besoins ni sur les réponses, en mutualisant les compétences des acteurs locaux et de la population.","results":"35 caisses ; près de 5,4 millions de ressortissants concernés par l’action sociale du régime.","source_lines":"3690-3702"},
{"name":"Ingénierie sociale de la MSA pour créer des services en milieu rural","place":"Territoires ruraux (35 caisses)","departement_code":null,"year":null,"bearer":"Mutualité sociale agricole (MSA)","themes":["ruralité","modes de garde","hébergement des personnes âgées","insertion par l’activité économique"],"publics":["habitants des territoires ruraux","usagers des services"],"approach":"autre","description":"Création ou soutien de services et de structures en milieu rural, en associant autant que possible les usagers à leur définition et à l’amélioration de leur qualité.","results":null,"source_lines":"3698-3699"},
{"name":"Socle national de travail social et offre de contact systématique des Caf","place":"France","departement_code":null,"year":"2009","bearer":"Cnaf et réseau des Caf","themes":["prévention","accès aux droits","parentalité","logement"],"publics":["familles allocataires vulnérables"],"approach":"aller-vers","description":"Un évènement fragilisant repéré dans le système d’information (séparation, impayé de loyer) déclenche une proposition de contact avec un travailleur social, puis un diagnostic global qui peut mener à de l’individuel, du collectif ou un projet de territoire.","results":"Recentrage largement diffusé dans le réseau cinq ans après, selon la branche ; pas de chiffre.","source_lines":"3798-3878"},
{"name":"Animation de la vie sociale : centres sociaux et relais d’écoute des parents soutenus par les Caf","place":"France","departement_code":null,"year":null,"bearer":"Réseau des Caf","themes":["animation de la vie sociale","parentalité"],"publics":["habitants","familles"],"approach":"développement social local","description":"Les travailleurs sociaux des Caf interviennent aussi dans des structures de proximité reconnues comme outils de développement social local et prises en compte dans les schémas directeurs de l’animation de la vie sociale.","results":null,"source_lines":"3863-3865"},
{"name":"Clubs vie et santé et groupes de parole d’élèves","place":"Établissements scolaires (France)","departement_code":null,"year":null,"bearer":"Service social en faveur des élèves (Éducation nationale)","themes":["santé","relations filles-garçons","discriminations","vie au collège"],"publics":["collégiens","lycéens"],"approach":"travail de groupe","description":"Des élèves volontaires choisissent les thèmes et échangent sur des temps et des lieux réservés, avec l’appui d’un professionnel ; l’interaction entre pairs fait acquérir des compétences psychosociales.","results":null,"source_lines":"3969-3971"},
{"name":"Travail social de groupe avec des lycéens décrocheurs","place":"Lycées (France)","departement_code":null,"year":null,"bearer":"Service social en faveur des élèves (Éducation nationale)","themes":["décrochage scolaire"],"publics":["lycéens décrocheurs"],"approach":"travail de groupe","description":"Groupe réunissant des lycéens confrontés à la même difficulté de décrochage, donné en exemple d’intervention collective.","results":null,"source_lines":"3971"},
{"name":"Mallette des parents","place":"Établissements scolaires (France)","departement_code":null,"year":null,"bearer":"Éducation nationale","themes":["parentalité","relation école-familles"],"publics":["parents d’élèves"],"approach":"participation","description":"Action de soutien à la parentalité proposée aux parents dans l’établissement ou chez un partenaire, en lien avec les actions destinées aux élèves.","results":null,"source_lines":"3973"},
{"name":"Ouvrir l’école aux parents","place":"Établissements scolaires (France)","departement_code":null,"year":null,"bearer":"Éducation nationale et partenaires","themes":["relation école-familles"],"publics":["parents d’élèves"],"approach":"participation","description":"Dispositif cité parmi les actions visant une participation active des parents à l’école.","results":null,"source_lines":"3978"},
{"name":"Réseaux d’écoute, d’appui et d’accompagnement des parents (REAAP)","place":"France","departement_code":null,"year":null,"bearer":"Partenaires des REAAP","themes":["parentalité"],"publics":["parents"],"approach":"participation","description":"Réseaux qui accueillent ou portent des actions de soutien à la parentalité, y compris dans les locaux de partenaires de l’école.","results":null,"source_lines":"3973, 3978, 3860"},
{"name":"Actions éducatives familiales contre l’illettrisme","place":"France","departement_code":null,"year":null,"bearer":"Éducation nationale et partenaires","themes":["illettrisme","relation école-familles"],"publics":["familles"],"approach":"participation","description":"Actions cherchant la participation active des parents pour lutter contre l’illettrisme.","results":null,"source_lines":"3978"},
{"name":"Contrats locaux d’accompagnement à la scolarité","place":"France","departement_code":null,"year":null,"bearer":"Partenaires locaux de l’école","themes":["accompagnement à la scolarité"],"publics":["élèves","parents"],"approach":"participation","description":"Contrats cités parmi les actions menées avec l’école qui visent la participation active des parents.","results":null,"source_lines":"3978"},
{"name":"Universités populaires de parents","place":"France","departement_code":null,"year":null,"bearer":"Non précisé","themes":["parentalité","savoirs partagés"],"publics":["parents"],"approach":"participation","description":"Démarches où des parents mettent leurs savoirs en commun ; citées à la fois par l’Éducation nationale et comme exemple de mutualisation des savoirs de tous.","results":null,"source_lines":"3978, 4309"},
{"name":"Espaces parents et projets éducatifs territoriaux","place":"Écoles et établissements (France)","departement_code":null,"year":"2013","bearer":"Éducation nationale et collectivités","themes":["coéducation","temps de l’enfant"],"publics":["parents","enfants","élus","associations"],"approach":"développement social local","description":"La loi de refondation prévoit un espace à l’usage des parents dans chaque établissement et des projets éducatifs territoriaux concertés qui couvrent les temps scolaire, périscolaire et extrascolaire.","results":null,"source_lines":"3928-3932"},
{"name":"Établissements scolaires associés aux projets de territoire et actions du comité d’éducation à la santé et à la citoyenneté","place":"Établissements scolaires (France)","departement_code":null,"year":null,"bearer":"Éducation nationale et partenaires","themes":["santé","citoyenneté","politique de la ville"],"publics":["élèves","parents","partenaires"],"approach":"ISIC","description":"Des établissements participent à des opérations de territoire (ateliers santé ville, opérations de développement social, contrats urbains de cohésion sociale) et portent des actions collectives par leur comité d’éducation à la santé et à la citoyenneté.","results":null,"source_lines":"3899, 3976"},
{"name":"Sensibiliser les professionnels de l’action sociale aux droits culturels","place":"Seine-Maritime","departement_code":"76","year":"2014","bearer":"Conseil général de la Seine-Maritime","themes":["droits culturels","accompagnement"],"publics":["professionnels de l’action sociale","personnes accompagnées"],"approach":"autre","description":"Action conduite de 2014 à 2016 pour mieux accompagner les personnes en sensibilisant tous les professionnels aux droits culturels ; la contribution décrit contexte, freins et leviers, dont le temps et les espaces à retrouver.","results":null,"source_lines":"4069-4071"},
{"name":"Parents solos","place":"Can-Plaine de Courance (Deux-Sèvres)","departement_code":"79","year":null,"bearer":"Caf des Deux-Sèvres","themes":["monoparentalité","emploi","projet de vie"],"publics":["femmes cheffes de famille monoparentale"],"approach":"travail de groupe","description":"Action permettant à des femmes seules avec enfants de se mettre en mouvement autour d’un projet de vie comprenant un projet d’emploi, de préférence qualifié et dans un secteur porteur.","results":"Bilan et évaluation rédigés (32 pages) mais résultats non repris dans le texte.","source_lines":"4115-4117"},
{"name":"Bien vieillir","place":"Poitou-Charentes","departement_code":null,"year":null,"bearer":"Union régionale des centres sociaux du Poitou-Charentes avec la CARSAT Centre-Ouest","themes":["vieillissement","prévention","partenariat"],"publics":["personnes âgées"],"approach":"développement social local","description":"Projet développé pendant trois ans par les centres sociaux de la région avec l’appui de la caisse de retraite ; la contribution présente le partenariat, les pratiques et les préconisations.","results":null,"source_lines":"4132-4134"},
{"name":"Perce-bitume, récits d’actions collectives de solidarité","place":"Marseille","departement_code":"13","year":null,"bearer":"Auteures formées au Cnam Marseille","themes":["écriture de la pratique","capitalisation","savoirs d’expérience"],"publics":["animatrices d’actions collectives"],"approach":"autre","description":"Recueil de récits écrits par des praticiennes à l’issue d’un parcours de formation et de recherche sur l’animation d’actions collectives et les savoirs d’expérience qu’elle mobilise.","results":"Publication de 113 pages.","source_lines":"4119-4121"},
{"name":"Référentiel métier de directeur d’une structure d’actions collectives","place":"Rhône-Alpes","departement_code":null,"year":null,"bearer":"URACS, URHAJ, Fédération des MJC en Rhône-Alpes, ARFATSEMA, CooDEV","themes":["référentiel métier","encadrement"],"publics":["directeurs de structures d’animation"],"approach":"autre","description":"Cinq partenaires, trois réseaux associatifs et deux organismes de formation, ont écrit ensemble un référentiel de direction pour créer et porter les conditions du collectif.","results":null,"source_lines":"4029-4031, 4587-4589"},
{"name":"Méthode d’analyse en groupe avec des travailleurs sociaux","place":"Nord - Pas-de-Calais","departement_code":null,"year":"2014","bearer":"DRJSCS Nord - Pas-de-Calais et Université catholique de Lille","themes":["recherche","développement social local","analyse des pratiques"],"publics":["travailleurs sociaux"],"approach":"autre","description":"À partir de situations vécues et d’un groupe de discussion préalable, des travailleurs sociaux analysent en groupe, sur plusieurs journées, ce que sont le développement social local et le travail social collectif.","results":"Rapport de 166 pages ; préconisations reprises dans la synthèse nationale.","source_lines":"4077-4079"},
{"name":"Recueil et classement multipartenarial des pratiques inspirantes","place":"Nord - Pas-de-Calais","departement_code":null,"year":"2014","bearer":"Comités de pilotage régionaux des assises","themes":["pratiques inspirantes","capitalisation"],"publics":["professionnels","institutions"],"approach":"autre","description":"La région a recueilli des pratiques inspirantes puis les a classées lors d’une réunion réunissant plusieurs partenaires, parallèlement à un recueil de paroles de travailleurs sociaux et à des travaux sur la participation et la formation.","results":null,"source_lines":"3987-3989"},
{"name":"Recueil de pratiques inspirantes des assises de Basse-Normandie","place":"Basse-Normandie","departement_code":null,"year":"2014","bearer":"Assises Basse-Normandie","themes":["pratiques inspirantes","territoire","recherche"],"publics":["professionnels"],"approach":"autre","description":"Un des trois groupes de travail régionaux était consacré au recueil de pratiques inspirantes ; des fiches de synthèse ont été produites.","results":null,"source_lines":"3983-3985"},
{"name":"Neuf départements qui agissent","place":"Calvados, Eure, Manche, Nord, Oise, Orne, Pas-de-Calais, Seine-Maritime, Somme","departement_code":null,"year":null,"bearer":"Neuf départements de l’interrégion Nord","themes":["développement social","pratiques inspirantes","capitalisation"],"publics":["départements","travailleurs sociaux"],"approach":"développement social local","description":"Neuf des dix départements de l’interrégion ont rédigé ensemble un document exposant leurs pratiques inspirantes et les enseignements tirés pour promouvoir le développement social.","results":"Document commun de 34 pages.","source_lines":"3997-3999"},
{"name":"Journée départementale de contribution aux États généraux","place":"Gironde","departement_code":"33","year":null,"bearer":"Département de la Gironde","themes":["capitalisation","concertation"],"publics":["professionnels","partenaires"],"approach":"participation","description":"Journée organisée autour de sept ateliers dont les synthèses, les pratiques inspirantes et les contributions reçues ont été publiées.","results":"Sept ateliers ; document de 41 pages.","source_lines":"4073-4075"},
{"name":"Étude sur la participation des usagers et bonnes pratiques","place":"Bourgogne","departement_code":null,"year":null,"bearer":"FNARS Bourgogne","themes":["participation","hébergement et insertion","comparaison de pratiques"],"publics":["personnes accueillies","structures de lutte contre les exclusions"],"approach":"participation","description":"Étude combinant questionnaire et visites de structures, complétée par une comparaison avec d’autres secteurs (ESAT, centre social, entreprise d’insertion, régie de quartiers, maison d’enfants).","results":"Rapport de 135 pages ; de petites réussites rendues visibles fidélisent les participants (horaires de visite modifiés, achat d’un four).","source_lines":"4106-4109, 4343-4345"},
{"name":"Valoriser les compétences de la personne accompagnée","place":"Bouches-du-Rhône","departement_code":"13","year":"2014","bearer":"Caf des Bouches-du-Rhône","themes":["compétences des personnes","intervention collective"],"publics":["personnes accompagnées","travailleurs sociaux"],"approach":"ISIC","description":"Réflexion collective des professionnels de la caisse sur la façon dont chacun, de sa place, valorise les compétences des personnes, avec pratiques inspirantes et préconisations.","results":null,"source_lines":"4051-4053, 4244-4252"},
{"name":"Démarche résolutive d’accompagnement","place":"Non précisé","departement_code":null,"year":null,"bearer":"ELIA","themes":["accompagnement","évaluation des effets"],"publics":["personnes accompagnées","professionnels"],"approach":"autre","description":"Séminaire restituant une approche d’accompagnement tournée vers des solutions durables, ses conditions d’organisation et l’évaluation de ses effets.","results":null,"source_lines":"4084-4086"},
{"name":"Journée d’étude sur la participation des usagers et des familles","place":"Haute-Normandie","departement_code":null,"year":"2014","bearer":"Institut du développement social (IDS)","themes":["participation","formation"],"publics":["étudiants","professionnels","chercheurs"],"approach":"participation","description":"Journée interprofessionnelle alternant ateliers animés par étudiants, professionnels et formateurs et plénières de chercheurs, pour dresser l’état des lieux de la participation et améliorer la formation.","results":"Actes de 71 pages.","source_lines":"4111-4113, 4378-4383"},
{"name":"Le développement social local, une démarche en 23 principes d’action","place":"Nord","departement_code":"59","year":"2013","bearer":"Conseil départemental consultatif du développement social, conseil général du Nord","themes":["développement social local","méthode"],"publics":["acteurs locaux"],"approach":"développement social local","description":"Rapport qui formalise le développement social local en vingt-trois principes d’action ; seule sa définition est reprise dans le texte.","results":null,"source_lines":"3885-3890"},
{"name":"Forum permanent de l’insertion","place":"Non précisé (cité par le Nord - Pas-de-Calais)","departement_code":null,"year":null,"bearer":"Non précisé","themes":["insertion","gouvernance"],"publics":["personnes en insertion"],"approach":"participation","description":"Cité en exemple d’inclusion des usagers dans les instances décisionnelles.","results":null,"source_lines":"4306"},
{"name":"Laisse ton empreinte","place":"Non précisé (cité par le Nord - Pas-de-Calais)","departement_code":null,"year":null,"bearer":"Non précisé","themes":["formation","croisement des regards"],"publics":["personnes accompagnées","travailleurs sociaux"],"approach":"participation","description":"Outils pédagogiques donnés en exemple pour croiser les discours des personnes accompagnées et des travailleurs sociaux en formation.","results":null,"source_lines":"4477-4479"},
{"name":"Travailleurs pairs en contrat transitoire","place":"Île-de-France / Centre","departement_code":null,"year":null,"bearer":"Non précisé","themes":["pair-aidance","insertion"],"publics":["anciens usagers"],"approach":"pair-aidance","description":"Contrat d’un an pour d’anciens usagers dont l’apport complète celui des professionnels, avec une intervention cadrée et un recentrage sur leur propre parcours d’insertion.","results":null,"source_lines":"4394-4396"},
{"name":"Réunions de parents à égalité avec l’appui d’un tiers","place":"Basse-Normandie","departement_code":null,"year":null,"bearer":"Non précisé (rapporté par l’Errefom)","themes":["parentalité","posture professionnelle"],"publics":["parents","travailleurs sociaux"],"approach":"travail de groupe","description":"Pour certaines réunions, des travailleurs sociaux ont choisi de parler en tant que parents afin d’être à égalité avec les autres ; une personne extérieure a accompagné ce changement de posture.","results":null,"source_lines":"4561-4565"},
{"name":"Assises territoriales avec personnes concernées en Corse","place":"Corse","departement_code":null,"year":"2014","bearer":"DRJSCS Corse et ANSA","themes":["participation","hébergement"],"publics":["personnes accompagnées","professionnels"],"approach":"participation","description":"Des personnes concernées ont pris part aux groupes de travail et à la journée régionale du 31 janvier, une première selon les participants ; neuf propositions ont été formulées, dont six détaillées en fiches.","results":"Neuf propositions, six détaillées.","source_lines":"4009-4011, 4088-4096, 4205"},
{"name":"Ateliers régionaux de Picardie","place":"Picardie","departement_code":null,"year":"2014","bearer":"Pilotes régionaux des États généraux","themes":["pauvreté","usager acteur","logique de projet de vie"],"publics":["professionnels","institutions"],"approach":"autre","description":"Ateliers thématiques transversaux sur la pauvreté, l’usager acteur de son projet et le passage d’une logique de dispositif à un projet de vie ; diagnostic, préconisations et une fiche action en sont issus.","results":"Trois ateliers ; une fiche action retenue.","source_lines":"3991-3993, 4047-4049"},
{"name":"Journées du travail social de la FNARS","place":"Valence","departement_code":"26","year":"2013","bearer":"FNARS","themes":["travail social","actions collectives","financement"],"publics":["professionnels","associations"],"approach":"autre","description":"Deux journées nationales précédées de travaux en région et de groupes thématiques, dont sont issues les premières préconisations du réseau.","results":"Document de 11 pages.","source_lines":"4102-4104"}
]

"""#

    /// The content of `questionnaire-aubrelle.json`.
    package static let questionnaireAubrelleJSON: String = #"""
{
  "format": "essaim-questionnaire",
  "formatVersion": 1,
  "code": "aubrelle_e1",
  "version": 1,
  "languages": [
    "fr",
    "en"
  ],
  "title": {
    "en": "What helps us, what we miss",
    "fr": "Ce qui nous aide, ce qui nous manque"
  },
  "introduction": {
    "en": "A survey for demonstration, in a département that does not exist. Five minutes. No question is mandatory, and nobody will know that it is you.",
    "fr": "Enquête de démonstration, dans un département qui n'existe pas. Cinq minutes. Aucune question n'est obligatoire, et personne ne saura que c'est vous."
  },
  "thanks": {
    "en": "Thank you. Everybody's answers will be read together on 14 October, at L'Escale.",
    "fr": "Merci. Les réponses de tous seront lues ensemble le 14 octobre, à L'Escale."
  },
  "branching": {
    "question": "q1",
    "branches": [
      {
        "code": "professionals",
        "label": {
          "en": "Professionals",
          "fr": "Professionnels"
        },
        "choices": [
          "worker"
        ]
      },
      {
        "code": "volunteers",
        "label": {
          "en": "Volunteers",
          "fr": "Bénévoles"
        },
        "choices": [
          "volunteer"
        ]
      },
      {
        "code": "concerned",
        "label": {
          "en": "People concerned",
          "fr": "Personnes concernées"
        },
        "choices": [
          "resident"
        ]
      }
    ]
  },
  "sections": [
    {
      "code": "you",
      "title": {
        "en": "You",
        "fr": "Vous"
      },
      "questions": [
        {
          "code": "q1",
          "kind": "single",
          "asked": {
            "en": "You answer as…",
            "fr": "Vous répondez en tant que…"
          },
          "plain": {
            "en": "Are you here for your work, as a volunteer, or for yourself?",
            "fr": "Vous venez ici pour votre travail, comme bénévole, ou pour vous ?"
          },
          "choices": [
            {
              "code": "worker",
              "label": {
                "en": "A professional",
                "fr": "Professionnelle ou professionnel"
              }
            },
            {
              "code": "volunteer",
              "label": {
                "en": "A volunteer",
                "fr": "Bénévole"
              }
            },
            {
              "code": "resident",
              "label": {
                "en": "A resident, a person concerned",
                "fr": "Habitante, habitant, personne concernée"
              }
            }
          ]
        },
        {
          "code": "q2",
          "kind": "single",
          "asked": {
            "en": "Where do you live, or work?",
            "fr": "Où habitez-vous, ou travaillez-vous ?"
          },
          "plain": {
            "en": "Where is your home, or your work?",
            "fr": "C'est où, chez vous ou votre travail ?"
          },
          "choices": [
            {
              "code": "town",
              "label": {
                "en": "Montaubrel, outside La Verrerie",
                "fr": "Montaubrel, hors La Verrerie"
              }
            },
            {
              "code": "estate",
              "label": {
                "en": "La Verrerie",
                "fr": "La Verrerie"
              }
            },
            {
              "code": "valley",
              "label": {
                "en": "The Brinde valley or the Pays de Combelande",
                "fr": "La vallée de la Brinde ou le Pays de Combelande"
              }
            },
            {
              "code": "elsewhere",
              "label": {
                "en": "Elsewhere",
                "fr": "Ailleurs"
              }
            }
          ]
        },
        {
          "code": "age",
          "kind": "single",
          "asked": {
            "en": "How old are you?",
            "fr": "Quel âge avez-vous ?"
          },
          "plain": {
            "en": "About how old are you?",
            "fr": "Vous avez quel âge, à peu près ?"
          },
          "offered": [
            "refused"
          ],
          "branches": [
            "concerned"
          ],
          "choices": [
            {
              "code": "a15",
              "label": {
                "en": "15 to 17",
                "fr": "15 à 17 ans"
              }
            },
            {
              "code": "a18",
              "label": {
                "en": "18 to 29",
                "fr": "18 à 29 ans"
              }
            },
            {
              "code": "a30",
              "label": {
                "en": "30 to 59",
                "fr": "30 à 59 ans"
              }
            },
            {
              "code": "a60",
              "label": {
                "en": "60 and over",
                "fr": "60 ans et plus"
              }
            }
          ]
        },
        {
          "code": "body",
          "kind": "organisation",
          "asked": {
            "en": "For which organisation?",
            "fr": "Pour quelle structure ?"
          },
          "hint": {
            "en": "You may leave it blank: your organisation will not see your answer.",
            "fr": "Vous pouvez ne pas répondre : votre structure ne verra pas votre réponse."
          },
          "offered": [
            "refused"
          ],
          "branches": [
            "professionals",
            "volunteers"
          ]
        }
      ]
    },
    {
      "code": "near",
      "title": {
        "en": "Near you",
        "fr": "Près de chez vous"
      },
      "questions": [
        {
          "code": "q3",
          "kind": "single",
          "asked": {
            "en": "Do you know of something that helps, near you?",
            "fr": "Connaissez-vous une action qui aide, près de chez vous ?"
          },
          "plain": {
            "en": "Is there something that helps people around here?",
            "fr": "Il y a quelque chose qui aide les gens, par ici ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "en": "Yes",
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "en": "No",
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q4",
          "kind": "several",
          "asked": {
            "en": "What holds one back, when looking for help?",
            "fr": "Qu'est-ce qui freine, quand on cherche de l'aide ?"
          },
          "plain": {
            "en": "When one looks for help, what is hard?",
            "fr": "Quand on cherche de l'aide, qu'est-ce qui est difficile ?"
          },
          "hint": {
            "en": "Several answers are possible.",
            "fr": "Plusieurs réponses possibles."
          },
          "offered": [
            "refused",
            "unknown",
            "inapplicable"
          ],
          "choices": [
            {
              "code": "time",
              "label": {
                "en": "Time",
                "fr": "Le temps"
              }
            },
            {
              "code": "whom",
              "label": {
                "en": "Knowing whom to ask",
                "fr": "Savoir à qui s'adresser"
              }
            },
            {
              "code": "transport",
              "label": {
                "en": "Transport",
                "fr": "Le transport"
              }
            },
            {
              "code": "money",
              "label": {
                "en": "Money",
                "fr": "L’argent"
              }
            },
            {
              "code": "judged",
              "label": {
                "en": "The fear of being judged",
                "fr": "La peur d'être jugé"
              }
            },
            {
              "code": "other",
              "label": {
                "en": "Other (specify)",
                "fr": "Autre (préciser)"
              },
              "words": true
            },
            {
              "code": "nothing",
              "label": {
                "en": "None of these",
                "fr": "Rien de tout cela"
              },
              "exclusive": true
            }
          ]
        },
        {
          "code": "q5",
          "kind": "long-text",
          "asked": {
            "en": "What is missing, in your opinion?",
            "fr": "Qu'est-ce qui manque, à votre avis ?"
          },
          "plain": {
            "en": "What would be needed here?",
            "fr": "Qu'est-ce qu'il faudrait, ici ?"
          },
          "warning": {
            "en": "Do not write anybody's name, nor anything about somebody's health.",
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        }
      ]
    },
    {
      "code": "actions",
      "title": {
        "en": "Something that helps",
        "fr": "Une action qui aide"
      },
      "when": {
        "chosen": "q3",
        "among": [
          "yes"
        ]
      },
      "repeat": {
        "most": 5,
        "another": {
          "en": "Describe another one",
          "fr": "Décrire une autre action"
        }
      },
      "questions": [
        {
          "code": "q6",
          "kind": "long-text",
          "asked": {
            "en": "Describe it: who, what, for whom?",
            "fr": "Décrivez cette action : qui, quoi, pour qui ?"
          },
          "plain": {
            "en": "Tell us: who does what?",
            "fr": "Racontez : qui fait quoi ?"
          },
          "warning": {
            "en": "Do not write anybody's name, nor anything about somebody's health.",
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        },
        {
          "code": "q6_place",
          "kind": "territory",
          "asked": {
            "en": "Where does it happen?",
            "fr": "Où se passe-t-elle ?"
          }
        },
        {
          "code": "q6_since",
          "kind": "date",
          "asked": {
            "en": "Since which year?",
            "fr": "Depuis quelle année ?"
          },
          "offered": [
            "unknown"
          ],
          "precision": "year",
          "earliest": "1950",
          "latest": "2026"
        }
      ]
    },
    {
      "code": "further",
      "title": {
        "en": "To go further",
        "fr": "Pour aller plus loin"
      },
      "stage": "enrichment",
      "questions": [
        {
          "code": "q7",
          "kind": "ordered",
          "asked": {
            "en": "What would help most? Three at most, the first one first.",
            "fr": "Qu'est-ce qui aiderait le plus ? Trois au plus, la première d'abord."
          },
          "choices": [
            {
              "code": "place",
              "label": {
                "en": "A place open in the evening",
                "fr": "Un lieu ouvert le soir"
              }
            },
            {
              "code": "guide",
              "label": {
                "en": "Somebody who comes along to appointments",
                "fr": "Quelqu'un qui accompagne aux rendez-vous"
              }
            },
            {
              "code": "travel",
              "label": {
                "en": "A way to travel",
                "fr": "Un moyen de se déplacer"
              }
            },
            {
              "code": "tools",
              "label": {
                "en": "Tools to borrow",
                "fr": "Des outils à emprunter"
              }
            },
            {
              "code": "meals",
              "label": {
                "en": "Shared meals",
                "fr": "Des repas partagés"
              }
            }
          ],
          "most": 3
        },
        {
          "code": "q8",
          "kind": "matrix",
          "asked": {
            "en": "Near you, is it easy?",
            "fr": "Près de chez vous, est-ce facile ?"
          },
          "offered": [
            "unknown",
            "inapplicable"
          ],
          "rows": [
            {
              "code": "talk",
              "label": {
                "en": "To find somebody to talk to",
                "fr": "De trouver quelqu'un à qui parler"
              }
            },
            {
              "code": "meet",
              "label": {
                "en": "To get an appointment",
                "fr": "D'obtenir un rendez-vous"
              }
            },
            {
              "code": "move",
              "label": {
                "en": "To get around",
                "fr": "De se déplacer"
              }
            },
            {
              "code": "heat",
              "label": {
                "en": "To keep warm",
                "fr": "De se chauffer"
              }
            }
          ],
          "scale": [
            {
              "code": "never",
              "label": {
                "en": "Very hard",
                "fr": "Très difficile"
              },
              "weight": 1
            },
            {
              "code": "hard",
              "label": {
                "en": "Rather hard",
                "fr": "Plutôt difficile"
              },
              "weight": 2
            },
            {
              "code": "fine",
              "label": {
                "en": "Rather easy",
                "fr": "Plutôt facile"
              },
              "weight": 3
            },
            {
              "code": "easy",
              "label": {
                "en": "Very easy",
                "fr": "Très facile"
              },
              "weight": 4
            }
          ]
        },
        {
          "code": "q9",
          "kind": "number",
          "asked": {
            "en": "How many hours a month could you give to it?",
            "fr": "Combien d'heures par mois pourriez-vous y donner ?"
          },
          "hint": {
            "en": "Zero is an answer.",
            "fr": "Zéro est une réponse."
          },
          "offered": [
            "unknown"
          ],
          "branches": [
            "professionals",
            "volunteers"
          ],
          "least": "0",
          "highest": "200",
          "decimals": 1,
          "unit": {
            "en": "hours",
            "fr": "heures"
          }
        },
        {
          "code": "q10",
          "kind": "long-text",
          "asked": {
            "en": "What would you like to do yourself, with others?",
            "fr": "Qu'aimeriez-vous faire vous-même, avec d'autres ?"
          },
          "warning": {
            "en": "Do not write anybody's name, nor anything about somebody's health.",
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "branches": [
            "concerned"
          ]
        }
      ]
    },
    {
      "code": "ending",
      "title": {
        "en": "To finish",
        "fr": "Pour finir"
      },
      "stage": "closing",
      "questions": [
        {
          "code": "contact",
          "kind": "contact",
          "asked": {
            "en": "Would you like to come and talk about it, or be called back?",
            "fr": "Voulez-vous venir en parler, ou être rappelé ?"
          },
          "consent": {
            "en": "I agree that these details are used to call me back about this survey. They are kept apart from my answers, and I may have them removed.",
            "fr": "J'accepte que ces coordonnées servent à me rappeler à propos de cette enquête. Elles sont gardées à part de mes réponses, et je peux les faire retirer."
          },
          "fields": [
            "name",
            "mail",
            "phone"
          ]
        }
      ]
    }
  ],
  "aims": [
    {
      "code": "helps",
      "axis": {
        "en": "What helps us",
        "fr": "Ce qui nous aide"
      },
      "text": {
        "en": "What helps already, and where?",
        "fr": "Quelles actions aident déjà, et où ?"
      },
      "questions": [
        "q2",
        "q3",
        "q6",
        "q6_place",
        "q6_since"
      ]
    },
    {
      "code": "brakes",
      "axis": {
        "en": "What we miss",
        "fr": "Ce qui nous manque"
      },
      "text": {
        "en": "What keeps people from asking for help?",
        "fr": "Qu'est-ce qui empêche de demander de l'aide ?"
      },
      "questions": [
        "age",
        "q4",
        "q8"
      ]
    },
    {
      "code": "lacks",
      "axis": {
        "en": "What we miss",
        "fr": "Ce qui nous manque"
      },
      "text": {
        "en": "What else is needed?",
        "fr": "Que faudrait-il en plus ?"
      },
      "questions": [
        "q5",
        "q7"
      ]
    },
    {
      "code": "forces",
      "axis": {
        "en": "What we can do",
        "fr": "Ce que nous pouvons faire"
      },
      "text": {
        "en": "Who is ready to act, and how?",
        "fr": "Qui est prêt à agir, et comment ?"
      },
      "questions": [
        "body",
        "q9",
        "q10"
      ]
    }
  ]
}

"""#

    /// The content of `questionnaire-practices.json`.
    package static let questionnairePracticesJSON: String = #"""
{
  "format": "essaim-questionnaire",
  "formatVersion": 1,
  "code": "pratiques_emergentes",
  "version": 1,
  "languages": [
    "fr"
  ],
  "title": {
    "fr": "Pratiques émergentes en travail social"
  },
  "introduction": {
    "fr": "Questionnaire de démonstration, écrit avec nos mots d'après le plan d'une enquête publiée de 75 questions. Aucune question n'est obligatoire. La première partie prend quelques minutes ; la suite est pour qui veut en dire plus."
  },
  "thanks": {
    "fr": "Merci. Vos réponses serviront à décrire ces pratiques, jamais à vous évaluer."
  },
  "branching": {
    "question": "q1",
    "branches": [
      {
        "code": "professionals",
        "label": {
          "fr": "Professionnels"
        },
        "choices": [
          "social_worker",
          "manager",
          "other"
        ]
      },
      {
        "code": "concerned",
        "label": {
          "fr": "Personnes concernées"
        },
        "choices": [
          "person",
          "representative"
        ]
      }
    ]
  },
  "sections": [
    {
      "code": "profile",
      "title": {
        "fr": "Qui répond ?"
      },
      "questions": [
        {
          "code": "q1",
          "kind": "single",
          "asked": {
            "fr": "Quel est votre profil ?"
          },
          "hint": {
            "fr": "Question reconstituée : une partie des réponses proposées à l'origine est perdue."
          },
          "choices": [
            {
              "code": "social_worker",
              "label": {
                "fr": "Travailleuse ou travailleur social"
              }
            },
            {
              "code": "manager",
              "label": {
                "fr": "Cadre ou responsable"
              }
            },
            {
              "code": "person",
              "label": {
                "fr": "Personne concernée"
              }
            },
            {
              "code": "representative",
              "label": {
                "fr": "Personne qui représente des personnes concernées"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        }
      ]
    },
    {
      "code": "concerned_part",
      "title": {
        "fr": "Ce que vous en savez, ce que cela change"
      },
      "branches": [
        "concerned"
      ],
      "questions": [
        {
          "code": "q2",
          "kind": "single",
          "asked": {
            "fr": "Connaissez-vous des pratiques qui apparaissent, ou qui se font autrement qu'avant ?"
          },
          "jumps": [
            {
              "when": {
                "chosen": "q2",
                "among": [
                  "no"
                ]
              },
              "to": "end"
            }
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q3",
          "kind": "short-text",
          "asked": {
            "fr": "Lesquelles ?"
          }
        },
        {
          "code": "q4",
          "kind": "long-text",
          "asked": {
            "fr": "Pouvez-vous décrire l'une d'elles ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        },
        {
          "code": "q5",
          "kind": "short-text",
          "asked": {
            "fr": "Comment avez-vous pris part à cette pratique ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        },
        {
          "code": "q6",
          "kind": "short-text",
          "asked": {
            "fr": "À quel moment vous a-t-on demandé votre avis ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        },
        {
          "code": "q7",
          "kind": "short-text",
          "asked": {
            "fr": "Qu'avez-vous apporté ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        },
        {
          "code": "q8",
          "kind": "short-text",
          "asked": {
            "fr": "Qu'est-ce qui a rendu votre participation facile ou difficile ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        },
        {
          "code": "q9",
          "kind": "short-text",
          "asked": {
            "fr": "Qu'est-ce que cette pratique a changé autour de vous ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        },
        {
          "code": "q10",
          "kind": "single",
          "asked": {
            "fr": "Cette pratique a-t-elle contribué à améliorer votre situation ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q11",
          "kind": "short-text",
          "asked": {
            "fr": "Voulez-vous préciser ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        }
      ]
    },
    {
      "code": "place",
      "title": {
        "fr": "Où vous travaillez"
      },
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q12",
          "kind": "single",
          "asked": {
            "fr": "Dans quelle structure êtes-vous ?"
          },
          "hint": {
            "fr": "Question reconstituée : une partie des réponses proposées à l'origine est perdue."
          },
          "choices": [
            {
              "code": "department",
              "label": {
                "fr": "Conseil départemental"
              }
            },
            {
              "code": "caf",
              "label": {
                "fr": "Caf"
              }
            },
            {
              "code": "health",
              "label": {
                "fr": "Santé : service social hospitalier, équipe mobile, soins"
              }
            },
            {
              "code": "ccas",
              "label": {
                "fr": "Centre communal d'action sociale"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q13",
          "kind": "territory",
          "asked": {
            "fr": "Dans quel département ?"
          }
        }
      ]
    },
    {
      "code": "practice",
      "title": {
        "fr": "La pratique que vous connaissez"
      },
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q14",
          "kind": "single",
          "asked": {
            "fr": "Connaissez-vous une ou plusieurs pratiques émergentes ?"
          },
          "jumps": [
            {
              "when": {
                "chosen": "q14",
                "among": [
                  "no"
                ]
              },
              "to": "end"
            }
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q15",
          "kind": "short-text",
          "asked": {
            "fr": "Lesquelles ?"
          }
        },
        {
          "code": "q16",
          "kind": "long-text",
          "asked": {
            "fr": "En quoi consiste celle que vous souhaitez décrire, en quelques lignes ?"
          },
          "hint": {
            "fr": "Les questions qui suivent parlent de cette pratique."
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        }
      ]
    },
    {
      "code": "needs",
      "title": {
        "fr": "À quoi elle répond"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q17",
          "kind": "several",
          "asked": {
            "fr": "À quels besoins répond cette pratique ?"
          },
          "hint": {
            "fr": "Question reconstituée : une partie des réponses proposées à l'origine est perdue."
          },
          "choices": [
            {
              "code": "listening",
              "label": {
                "fr": "Être écouté"
              }
            },
            {
              "code": "support",
              "label": {
                "fr": "Être accompagné"
              }
            },
            {
              "code": "rights",
              "label": {
                "fr": "Accéder à ses droits"
              }
            },
            {
              "code": "digital",
              "label": {
                "fr": "Se faire aider avec le numérique"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q18",
          "kind": "short-text",
          "asked": {
            "fr": "À quel public s'adresse-t-elle ?"
          },
          "hint": {
            "fr": "Question reconstituée : les réponses proposées à l'origine sont perdues, celle-ci est libre."
          }
        },
        {
          "code": "q19",
          "kind": "single",
          "asked": {
            "fr": "Comment y accède-t-on ?"
          },
          "choices": [
            {
              "code": "direct",
              "label": {
                "fr": "Directement"
              }
            },
            {
              "code": "through",
              "label": {
                "fr": "Par des professionnels qui en sont chargés"
              }
            }
          ]
        },
        {
          "code": "q20",
          "kind": "several",
          "asked": {
            "fr": "Qui est à l'origine de cette pratique ?"
          },
          "hint": {
            "fr": "Question reconstituée : une partie des réponses proposées à l'origine est perdue."
          },
          "choices": [
            {
              "code": "workers",
              "label": {
                "fr": "Les travailleurs sociaux"
              }
            },
            {
              "code": "institution",
              "label": {
                "fr": "L'institution dont ils dépendent"
              }
            },
            {
              "code": "partners",
              "label": {
                "fr": "Des partenaires"
              }
            },
            {
              "code": "persons",
              "label": {
                "fr": "Des personnes concernées"
              }
            },
            {
              "code": "officials",
              "label": {
                "fr": "Des élues ou des élus"
              }
            },
            {
              "code": "networks",
              "label": {
                "fr": "Une tête de réseau ou une fédération"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q21",
          "kind": "several",
          "asked": {
            "fr": "Qui porte le projet ?"
          },
          "hint": {
            "fr": "Question reconstituée : une partie des réponses proposées à l'origine est perdue."
          },
          "choices": [
            {
              "code": "institutions",
              "label": {
                "fr": "Des institutions"
              }
            },
            {
              "code": "partners",
              "label": {
                "fr": "Des partenaires du territoire"
              }
            },
            {
              "code": "persons",
              "label": {
                "fr": "Des personnes concernées"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q22",
          "kind": "single",
          "asked": {
            "fr": "Comment la qualifiez-vous ?"
          },
          "choices": [
            {
              "code": "nascent",
              "label": {
                "fr": "Naissante : elle n'a pas encore de cadre ni de financement propre"
              }
            },
            {
              "code": "reborn",
              "label": {
                "fr": "Renaissante : elle avait existé, disparu, et elle revient"
              }
            },
            {
              "code": "discreet",
              "label": {
                "fr": "Confidentielle : elle existe et reste peu connue"
              }
            }
          ]
        }
      ]
    },
    {
      "code": "origin",
      "title": {
        "fr": "D'où elle vient"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q23",
          "kind": "single",
          "asked": {
            "fr": "Cette pratique répond-elle d'abord à un besoin repéré, ou à une demande de la hiérarchie ?"
          },
          "choices": [
            {
              "code": "need",
              "label": {
                "fr": "À un besoin repéré"
              }
            },
            {
              "code": "hierarchy",
              "label": {
                "fr": "À une demande de la hiérarchie"
              }
            }
          ]
        },
        {
          "code": "q24",
          "kind": "long-text",
          "asked": {
            "fr": "Comment le besoin a-t-il été repéré au départ ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q23",
            "among": [
              "need"
            ]
          }
        },
        {
          "code": "q25",
          "kind": "several",
          "asked": {
            "fr": "Par qui le besoin a-t-il été repéré ?"
          },
          "when": {
            "chosen": "q23",
            "among": [
              "need"
            ]
          },
          "choices": [
            {
              "code": "workers",
              "label": {
                "fr": "Des professionnels"
              }
            },
            {
              "code": "persons",
              "label": {
                "fr": "Des personnes concernées"
              }
            },
            {
              "code": "partners",
              "label": {
                "fr": "Des partenaires"
              }
            },
            {
              "code": "volunteers",
              "label": {
                "fr": "Des bénévoles"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q26",
          "kind": "single",
          "asked": {
            "fr": "Ce besoin a-t-il été repéré pendant la crise sanitaire ?"
          },
          "when": {
            "chosen": "q23",
            "among": [
              "need"
            ]
          },
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q27",
          "kind": "single",
          "asked": {
            "fr": "De quelle nature est ce besoin ?"
          },
          "when": {
            "chosen": "q26",
            "among": [
              "yes"
            ]
          },
          "choices": [
            {
              "code": "new",
              "label": {
                "fr": "C'est un besoin nouveau"
              }
            },
            {
              "code": "stronger",
              "label": {
                "fr": "La crise renforce un besoin qui existait"
              }
            },
            {
              "code": "faster",
              "label": {
                "fr": "La crise accélère la recherche de solutions"
              }
            }
          ]
        },
        {
          "code": "q28",
          "kind": "short-text",
          "asked": {
            "fr": "Par qui cette demande a-t-elle été faite ?"
          },
          "when": {
            "chosen": "q23",
            "among": [
              "hierarchy"
            ]
          }
        },
        {
          "code": "q29",
          "kind": "single",
          "asked": {
            "fr": "Cette demande a-t-elle été faite dans le contexte de la crise sanitaire ?"
          },
          "when": {
            "chosen": "q23",
            "among": [
              "hierarchy"
            ]
          },
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q30",
          "kind": "single",
          "asked": {
            "fr": "Dès lors, à quoi répond la pratique ?"
          },
          "when": {
            "chosen": "q29",
            "among": [
              "yes"
            ]
          },
          "choices": [
            {
              "code": "adaptation",
              "label": {
                "fr": "À une adaptation de ce qui se faisait"
              }
            },
            {
              "code": "rules",
              "label": {
                "fr": "À des obligations réglementaires"
              }
            },
            {
              "code": "new",
              "label": {
                "fr": "À un besoin nouveau"
              }
            }
          ]
        },
        {
          "code": "q31",
          "kind": "single",
          "asked": {
            "fr": "Comment vos pratiques ont-elles changé ?"
          },
          "choices": [
            {
              "code": "adapted",
              "label": {
                "fr": "Par adaptation de ce qui existait"
              }
            },
            {
              "code": "created",
              "label": {
                "fr": "Par création"
              }
            }
          ]
        },
        {
          "code": "q32",
          "kind": "long-text",
          "asked": {
            "fr": "Quelles pratiques avez-vous modifiées, pourquoi et comment ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q31",
            "among": [
              "adapted"
            ]
          }
        }
      ]
    },
    {
      "code": "inspiration",
      "title": {
        "fr": "Ce qui l'a inspirée"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q33",
          "kind": "single",
          "asked": {
            "fr": "Cette pratique s'inspire-t-elle d'autres métiers ou d'autres espaces d'intervention ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q34",
          "kind": "long-text",
          "asked": {
            "fr": "Lesquels ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q33",
            "among": [
              "yes"
            ]
          }
        },
        {
          "code": "q35",
          "kind": "single",
          "asked": {
            "fr": "S'inspire-t-elle de travaux scientifiques ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q36",
          "kind": "long-text",
          "asked": {
            "fr": "Lesquels ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q35",
            "among": [
              "yes"
            ]
          }
        },
        {
          "code": "q37",
          "kind": "single",
          "asked": {
            "fr": "S'inspire-t-elle de ce qui se fait sur un autre territoire ou à l'étranger ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q38",
          "kind": "long-text",
          "asked": {
            "fr": "Où ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q37",
            "among": [
              "yes"
            ]
          }
        }
      ]
    },
    {
      "code": "design",
      "title": {
        "fr": "Comment elle a été construite"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q39",
          "kind": "single",
          "asked": {
            "fr": "Par qui cette pratique a-t-elle été conçue ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "request",
              "label": {
                "fr": "Par une demande de l'institution"
              }
            },
            {
              "code": "oneself",
              "label": {
                "fr": "Par vous, dans la relation avec les personnes concernées"
              }
            },
            {
              "code": "workers",
              "label": {
                "fr": "Par une équipe restreinte de travailleurs sociaux"
              }
            },
            {
              "code": "managers",
              "label": {
                "fr": "Par une équipe restreinte de responsables et de professionnels"
              }
            },
            {
              "code": "with_persons",
              "label": {
                "fr": "Par une équipe restreinte de travailleurs sociaux et de personnes concernées"
              }
            },
            {
              "code": "partners",
              "label": {
                "fr": "Par une équipe élargie à des partenaires extérieurs"
              }
            },
            {
              "code": "volunteers",
              "label": {
                "fr": "Par une équipe restreinte de travailleurs sociaux et de bénévoles"
              }
            }
          ]
        },
        {
          "code": "q40",
          "kind": "single",
          "asked": {
            "fr": "Des partenaires ont-ils été associés ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q41",
          "kind": "several",
          "asked": {
            "fr": "Comment la concertation avec les partenaires s'est-elle faite ?"
          },
          "choices": [
            {
              "code": "built",
              "label": {
                "fr": "La pratique a été construite avec eux"
              }
            },
            {
              "code": "informed",
              "label": {
                "fr": "Rien de plus qu'une information"
              }
            },
            {
              "code": "once",
              "label": {
                "fr": "Une seule réunion de travail"
              }
            },
            {
              "code": "meeting",
              "label": {
                "fr": "Une réunion d'information"
              }
            }
          ]
        },
        {
          "code": "q42",
          "kind": "single",
          "asked": {
            "fr": "Des personnes concernées ont-elles été associées ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q43",
          "kind": "several",
          "asked": {
            "fr": "Comment ont-elles été associées ?"
          },
          "when": {
            "chosen": "q42",
            "among": [
              "yes"
            ]
          },
          "choices": [
            {
              "code": "letter",
              "label": {
                "fr": "Par une information : courriel, courrier, message"
              }
            },
            {
              "code": "group",
              "label": {
                "fr": "Par un groupe de travail et plusieurs réunions"
              }
            },
            {
              "code": "meeting",
              "label": {
                "fr": "Par une réunion d'information qui leur était destinée"
              }
            },
            {
              "code": "posters",
              "label": {
                "fr": "Par des affiches"
              }
            },
            {
              "code": "once",
              "label": {
                "fr": "Par une réunion de travail qui leur était destinée"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q44",
          "kind": "several",
          "asked": {
            "fr": "Pourquoi ne l'ont-elles pas été ?"
          },
          "when": {
            "chosen": "q42",
            "among": [
              "no"
            ]
          },
          "choices": [
            {
              "code": "useless",
              "label": {
                "fr": "Cela n'a pas paru utile"
              }
            },
            {
              "code": "time",
              "label": {
                "fr": "Le temps manquait"
              }
            },
            {
              "code": "nobody",
              "label": {
                "fr": "Personne n'était volontaire"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        }
      ]
    },
    {
      "code": "spread",
      "title": {
        "fr": "Comment elle vit et se diffuse"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q45",
          "kind": "single",
          "asked": {
            "fr": "Cette pratique est-elle financée en tant que telle ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q46",
          "kind": "several",
          "asked": {
            "fr": "Par qui est-elle financée aujourd'hui ?"
          },
          "when": {
            "chosen": "q45",
            "among": [
              "yes"
            ]
          },
          "choices": [
            {
              "code": "authorities",
              "label": {
                "fr": "Des collectivités"
              }
            },
            {
              "code": "state",
              "label": {
                "fr": "Des services de l'État"
              }
            },
            {
              "code": "own",
              "label": {
                "fr": "Des fonds propres"
              }
            },
            {
              "code": "protection",
              "label": {
                "fr": "Des organismes de protection sociale : Caf, MSA"
              }
            },
            {
              "code": "associations",
              "label": {
                "fr": "Des partenaires associatifs"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q47",
          "kind": "single",
          "asked": {
            "fr": "A-t-elle été précédée d'une expérimentation ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q48",
          "kind": "single",
          "asked": {
            "fr": "Est-elle diffusée dans l'équipe ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q49",
          "kind": "several",
          "asked": {
            "fr": "Par qui ?"
          },
          "offered": [
            "unknown"
          ],
          "when": {
            "chosen": "q48",
            "among": [
              "yes"
            ]
          },
          "choices": [
            {
              "code": "oneself",
              "label": {
                "fr": "Par vous"
              }
            },
            {
              "code": "team",
              "label": {
                "fr": "Par toute l'équipe"
              }
            },
            {
              "code": "managers",
              "label": {
                "fr": "Par la direction"
              }
            },
            {
              "code": "referent",
              "label": {
                "fr": "Par une personne référente"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q50",
          "kind": "several",
          "asked": {
            "fr": "Qu'est-ce qui a compté pour qu'elle réussisse ?"
          },
          "choices": [
            {
              "code": "hierarchy",
              "label": {
                "fr": "Le soutien de la hiérarchie"
              }
            },
            {
              "code": "information",
              "label": {
                "fr": "L'information de l'équipe"
              }
            },
            {
              "code": "training",
              "label": {
                "fr": "La formation de l'équipe"
              }
            },
            {
              "code": "time",
              "label": {
                "fr": "Du temps dégagé pour l'équipe"
              }
            },
            {
              "code": "partners",
              "label": {
                "fr": "L'aide des partenaires"
              }
            },
            {
              "code": "money",
              "label": {
                "fr": "Une aide financière"
              }
            },
            {
              "code": "other",
              "label": {
                "fr": "Autre (préciser)"
              },
              "words": true
            }
          ]
        },
        {
          "code": "q51",
          "kind": "long-text",
          "asked": {
            "fr": "À quoi faut-il faire attention ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        },
        {
          "code": "q52",
          "kind": "single",
          "asked": {
            "fr": "Y a-t-il eu des résistances ou des craintes ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q53",
          "kind": "long-text",
          "asked": {
            "fr": "Lesquelles ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q52",
            "among": [
              "yes"
            ]
          }
        }
      ]
    },
    {
      "code": "evaluation",
      "title": {
        "fr": "Ce qu'on en sait"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q54",
          "kind": "single",
          "asked": {
            "fr": "Cette pratique a-t-elle été évaluée ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q55",
          "kind": "long-text",
          "asked": {
            "fr": "Par qui ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q54",
            "among": [
              "yes"
            ]
          }
        },
        {
          "code": "q56",
          "kind": "long-text",
          "asked": {
            "fr": "Avec quels indicateurs ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q54",
            "among": [
              "yes"
            ]
          }
        },
        {
          "code": "q57",
          "kind": "single",
          "asked": {
            "fr": "Un bilan est-il disponible ?"
          },
          "when": {
            "chosen": "q54",
            "among": [
              "yes"
            ]
          },
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q58",
          "kind": "single",
          "asked": {
            "fr": "Une évaluation est-elle prévue ?"
          },
          "offered": [
            "unknown"
          ],
          "when": {
            "chosen": "q54",
            "among": [
              "no"
            ]
          },
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q59",
          "kind": "long-text",
          "asked": {
            "fr": "Pour quelles raisons ne l'est-elle pas ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q58",
            "among": [
              "no"
            ]
          }
        },
        {
          "code": "q60",
          "kind": "single",
          "asked": {
            "fr": "Les résultats correspondent-ils à ce qui était attendu ?"
          },
          "choices": [
            {
              "code": "as",
              "label": {
                "fr": "Ils sont à la hauteur"
              }
            },
            {
              "code": "above",
              "label": {
                "fr": "Ils sont supérieurs"
              }
            },
            {
              "code": "below",
              "label": {
                "fr": "Ils ne sont pas à la hauteur"
              }
            }
          ]
        },
        {
          "code": "q61",
          "kind": "long-text",
          "asked": {
            "fr": "Pourquoi, à votre avis ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q60",
            "among": [
              "below"
            ]
          }
        },
        {
          "code": "q62",
          "kind": "long-text",
          "asked": {
            "fr": "En quoi sont-ils supérieurs ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q60",
            "among": [
              "above"
            ]
          }
        },
        {
          "code": "q63",
          "kind": "long-text",
          "asked": {
            "fr": "Quels sont, selon vous, ses points positifs ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        },
        {
          "code": "q64",
          "kind": "long-text",
          "asked": {
            "fr": "Quelles sont ses limites aujourd'hui ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        }
      ]
    },
    {
      "code": "effects",
      "title": {
        "fr": "Ce qu'elle produit"
      },
      "stage": "enrichment",
      "when": {
        "not": {
          "chosen": "q1",
          "among": [
            "person",
            "representative"
          ]
        }
      },
      "questions": [
        {
          "code": "q65",
          "kind": "single",
          "asked": {
            "fr": "Les professionnels ont-ils été assez accompagnés ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q66",
          "kind": "long-text",
          "asked": {
            "fr": "Que manquait-il ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q65",
            "among": [
              "no"
            ]
          }
        },
        {
          "code": "q67",
          "kind": "single",
          "asked": {
            "fr": "La pratique répond-elle aux besoins des personnes concernées ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q68",
          "kind": "long-text",
          "asked": {
            "fr": "Pourquoi, à votre avis ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q67",
            "among": [
              "no"
            ]
          }
        },
        {
          "code": "q69",
          "kind": "single",
          "asked": {
            "fr": "Les personnes concernées sont-elles assez informées de ce qui change ?"
          },
          "offered": [
            "unknown"
          ],
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q70",
          "kind": "long-text",
          "asked": {
            "fr": "Que faudrait-il faire ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          },
          "when": {
            "chosen": "q69",
            "among": [
              "no"
            ]
          }
        },
        {
          "code": "q71",
          "kind": "matrix",
          "asked": {
            "fr": "Quel a été le niveau d'implication de chacun ?"
          },
          "rows": [
            {
              "code": "persons",
              "label": {
                "fr": "Adhésion des personnes à qui la pratique s'adresse"
              }
            },
            {
              "code": "teams",
              "label": {
                "fr": "Adhésion des équipes"
              }
            },
            {
              "code": "managers",
              "label": {
                "fr": "Portage par l'encadrement"
              }
            },
            {
              "code": "institution",
              "label": {
                "fr": "Portage par l'institution et les élus"
              }
            },
            {
              "code": "partners",
              "label": {
                "fr": "Adhésion des partenaires"
              }
            }
          ],
          "scale": [
            {
              "code": "none",
              "label": {
                "fr": "Nulle"
              },
              "weight": 1
            },
            {
              "code": "low",
              "label": {
                "fr": "Faible"
              },
              "weight": 2
            },
            {
              "code": "expected",
              "label": {
                "fr": "Normale, attendue"
              },
              "weight": 3
            },
            {
              "code": "high",
              "label": {
                "fr": "Forte"
              },
              "weight": 4
            },
            {
              "code": "highest",
              "label": {
                "fr": "Très forte"
              },
              "weight": 5
            }
          ]
        },
        {
          "code": "q72",
          "kind": "long-text",
          "asked": {
            "fr": "Cette pratique va-t-elle s'ancrer ou disparaître ? Pourquoi ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        },
        {
          "code": "q73",
          "kind": "long-text",
          "asked": {
            "fr": "Voyez-vous des effets plus larges ?"
          },
          "warning": {
            "fr": "N'écrivez le nom de personne, ni rien sur la santé de quelqu'un."
          }
        }
      ]
    },
    {
      "code": "ending",
      "title": {
        "fr": "Pour finir"
      },
      "stage": "closing",
      "questions": [
        {
          "code": "q74",
          "kind": "single",
          "asked": {
            "fr": "Acceptez-vous d'être rappelé pour en parler ?"
          },
          "choices": [
            {
              "code": "yes",
              "label": {
                "fr": "Oui"
              }
            },
            {
              "code": "no",
              "label": {
                "fr": "Non"
              }
            }
          ]
        },
        {
          "code": "q75",
          "kind": "contact",
          "asked": {
            "fr": "Comment vous joindre ?"
          },
          "when": {
            "chosen": "q74",
            "among": [
              "yes"
            ]
          },
          "consent": {
            "fr": "J'accepte que ces coordonnées servent à me rappeler à propos de cette enquête. Elles sont gardées à part de mes réponses, et je peux les faire retirer."
          },
          "fields": [
            "name",
            "mail",
            "phone"
          ]
        }
      ]
    }
  ],
  "aims": [
    {
      "code": "practices",
      "axis": {
        "fr": "Axe 1 : du besoin à l'émergence"
      },
      "text": {
        "fr": "Quelles pratiques émergent, et dans quels contextes ?"
      },
      "questions": [
        "q3",
        "q4",
        "q12",
        "q13",
        "q14",
        "q15",
        "q16",
        "q18",
        "q19",
        "q20",
        "q21",
        "q22",
        "q23",
        "q24",
        "q25",
        "q28",
        "q33",
        "q34",
        "q35",
        "q36",
        "q37",
        "q38"
      ]
    },
    {
      "code": "crisis",
      "axis": {
        "fr": "Axe 1 : du besoin à l'émergence"
      },
      "text": {
        "fr": "Quel a été l'effet de la crise sanitaire ?"
      },
      "questions": [
        "q26",
        "q27",
        "q29",
        "q30",
        "q31",
        "q32"
      ]
    },
    {
      "code": "making",
      "axis": {
        "fr": "Axe 2 : mise en œuvre et consolidation"
      },
      "text": {
        "fr": "Comment sont-elles mises en œuvre et diffusées, et avec quel appui ?"
      },
      "questions": [
        "q5",
        "q6",
        "q7",
        "q39",
        "q40",
        "q41",
        "q42",
        "q43",
        "q44",
        "q46",
        "q47",
        "q48",
        "q49",
        "q65",
        "q66",
        "q71"
      ]
    },
    {
      "code": "standing",
      "axis": {
        "fr": "Axe 2 : mise en œuvre et consolidation"
      },
      "text": {
        "fr": "Sont-elles reconnues, deviennent-elles la norme ?"
      },
      "questions": [
        "q22",
        "q45",
        "q72"
      ]
    },
    {
      "code": "limits",
      "axis": {
        "fr": "Axe 2 : mise en œuvre et consolidation"
      },
      "text": {
        "fr": "Quels sont les freins et les leviers ?"
      },
      "questions": [
        "q8",
        "q50",
        "q51",
        "q52",
        "q53",
        "q63",
        "q64"
      ]
    },
    {
      "code": "answers",
      "axis": {
        "fr": "Axe 3 : évaluation et effets"
      },
      "text": {
        "fr": "Répondent-elles au besoin de départ ?"
      },
      "questions": [
        "q2",
        "q10",
        "q11",
        "q17",
        "q60",
        "q61",
        "q62",
        "q67",
        "q68"
      ]
    },
    {
      "code": "another",
      "axis": {
        "fr": "Axe 3 : évaluation et effets"
      },
      "text": {
        "fr": "Répondent-elles à un autre besoin, que personne n'avait vu ?"
      }
    },
    {
      "code": "measured",
      "axis": {
        "fr": "Axe 3 : évaluation et effets"
      },
      "text": {
        "fr": "Sont-elles évaluées, et que fait-on des résultats ?"
      },
      "questions": [
        "q54",
        "q55",
        "q56",
        "q57",
        "q58",
        "q59",
        "q69",
        "q70"
      ]
    },
    {
      "code": "lasting",
      "axis": {
        "fr": "Axe 4 : impact et ancrage"
      },
      "text": {
        "fr": "Le besoin est-il passager ou durable ?"
      },
      "questions": [
        "q72"
      ]
    },
    {
      "code": "rooted",
      "axis": {
        "fr": "Axe 4 : impact et ancrage"
      },
      "text": {
        "fr": "S'ancrent-elles ?"
      },
      "questions": [
        "q72"
      ]
    },
    {
      "code": "wider",
      "axis": {
        "fr": "Axe 4 : impact et ancrage"
      },
      "text": {
        "fr": "Que font-elles bouger au-delà ?"
      },
      "questions": [
        "q9",
        "q73"
      ]
    }
  ]
}

"""#

    /// The content of `renamings.tsv`.
    package static let renamingsTSV: String = #"""
shape	old	new	day	except	source
# Bodies that changed name, so that a source printed before and one printed after speak of the same one.
# shape: whole (the name is exactly that), departement or region (the name goes on with that of one). day: the first
# day of the new name; - when both are used side by side. except: codes of the places where it does not hold.
# Where several bodies were joined (2021), the new one takes the names of those it took over.
departement	Conseil général	Conseil départemental	2015-03-22	75,972,973	loi n° 2013-403 du 17 mai 2013, article 1er
departement	Département	Conseil départemental	-	75	code général des collectivités territoriales, article L3121-1
departement	DDCS	Direction départementale de la cohésion sociale	-	75,92,93,94,971,972,973,974,976	décret n° 2020-1545 du 9 décembre 2020
departement	DDCSPP	Direction départementale de la cohésion sociale et de la protection des populations	-	75,92,93,94,971,972,973,974,976	décret n° 2020-1545 du 9 décembre 2020
departement	Direction départementale de la cohésion sociale et de la protection des populations	Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations	2021-04-01	75,92,93,94,971,972,973,974,976	décret n° 2020-1545 du 9 décembre 2020
departement	Direction départementale de la cohésion sociale	Direction départementale de l’emploi, du travail et des solidarités	2021-04-01	75,92,93,94,971,972,973,974,976	décret n° 2020-1545 du 9 décembre 2020
departement	DDETS	Direction départementale de l’emploi, du travail et des solidarités	-	75,92,93,94,971,972,973,974,976	décret n° 2020-1545 du 9 décembre 2020
departement	DDETSPP	Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations	-	75,92,93,94,971,972,973,974,976	décret n° 2020-1545 du 9 décembre 2020
region	DRJSCS	Direction régionale de la jeunesse, des sports et de la cohésion sociale	-	11,01,02,03,04,06	décret n° 2020-1545 du 9 décembre 2020
region	Direction régionale de la jeunesse, des sports et de la cohésion sociale	Direction régionale de l’économie, de l’emploi, du travail et des solidarités	2021-04-01	11,01,02,03,04,06	décret n° 2020-1545 du 9 décembre 2020
region	DIRECCTE	Direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l’emploi	-	11,01,02,03,04,06	décret n° 2020-1545 du 9 décembre 2020
region	Direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l’emploi	Direction régionale de l’économie, de l’emploi, du travail et des solidarités	2021-04-01	11,01,02,03,04,06	décret n° 2020-1545 du 9 décembre 2020
region	DREETS	Direction régionale de l’économie, de l’emploi, du travail et des solidarités	-	11,01,02,03,04,06	décret n° 2020-1545 du 9 décembre 2020
whole	ANPE	Agence nationale pour l’emploi	-	-	loi n° 2008-126 du 13 février 2008
whole	Agence nationale pour l’emploi	Pôle emploi	2008-12-19	-	loi n° 2008-126 du 13 février 2008
whole	Pôle emploi	France Travail	2024-01-01	-	loi n° 2023-1196 du 18 décembre 2023
whole	FNARS	Fédération nationale des associations d’accueil et de réinsertion sociale	-	-	assemblée générale de la fédération, 17 juin 2016
whole	Fédération nationale des associations d’accueil et de réinsertion sociale	Fédération des acteurs de la solidarité	2016-06-17	-	assemblée générale de la fédération, 17 juin 2016
whole	CSTS	Conseil supérieur du travail social	-	-	décret n° 2016-905 du 1er juillet 2016
whole	Conseil supérieur du travail social	Haut Conseil du travail social	2016-07-01	-	décret n° 2016-905 du 1er juillet 2016
whole	HCTS	Haut Conseil du travail social	-	-	décret n° 2016-905 du 1er juillet 2016
whole	CGET	Commissariat général à l’égalité des territoires	-	-	loi n° 2019-753 du 22 juillet 2019
whole	Commissariat général à l’égalité des territoires	Agence nationale de la cohésion des territoires	2020-01-01	-	loi n° 2019-753 du 22 juillet 2019
whole	ANCT	Agence nationale de la cohésion des territoires	-	-	loi n° 2019-753 du 22 juillet 2019

"""#

    /// The content of `sources.tsv`.
    package static let sourcesTSV: String = #"""
code	title	publisher	year	address	unit
casf	Code de l’action sociale et des familles	République française		https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069	article
cgct	Code général des collectivités territoriales	République française		https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633	article
code-civil	Code civil	République française		https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721	article
csp	Code de la santé publique	République française		https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665	article
egts-2015	Développement social et travail social collectif	États généraux du travail social, groupe national	2015		line
hcts-2021	Pratiques émergentes du travail social et du développement social	Haut Conseil du travail social	2021		line
loi-2014-173	Loi n° 2014-173 de programmation pour la ville et la cohésion urbaine	République française	2014	https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000028636804	article
loi-2014-856	Loi n° 2014-856 relative à l’économie sociale et solidaire	République française	2014	https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000029313296	article

"""#

    /// The content of `territories.tsv`.
    package static let territoriesTSV: String = #"""
kind	code	name	parent	column	row	neighbours
#territories 1 Code officiel géographique de l’Insee ; grille d’hexagones d’Essaim ; limites relevées sur les contours IGN Admin Express 2018
region	01	Guadeloupe				
region	02	Martinique				
region	03	Guyane				
region	04	La Réunion				
region	06	Mayotte				
region	11	Île-de-France				
region	24	Centre-Val de Loire				
region	27	Bourgogne-Franche-Comté				
region	28	Normandie				
region	32	Hauts-de-France				
region	44	Grand Est				
region	52	Pays de la Loire				
region	53	Bretagne				
region	75	Nouvelle-Aquitaine				
region	76	Occitanie				
region	84	Auvergne-Rhône-Alpes				
region	93	Provence-Alpes-Côte d’Azur				
region	94	Corse				
departement	01	Ain	84	8	7	38 39 69 71 73 74
departement	02	Aisne	32	7	2	08 51 59 60 77 80
departement	03	Allier	84	6	7	18 23 42 58 63 71
departement	04	Alpes-de-Haute-Provence	93	9	10	05 06 26 83 84
departement	05	Hautes-Alpes	93	9	9	04 26 38 73
departement	06	Alpes-Maritimes	93	10	10	04 83
departement	07	Ardèche	84	7	9	26 30 38 42 43 48 84
departement	08	Ardennes	44	8	2	02 51 55
departement	09	Ariège	76	5	12	11 31 66
departement	10	Aube	44	8	4	21 51 52 77 89
departement	11	Aude	76	6	12	09 31 34 66 81
departement	12	Aveyron	76	6	10	15 30 34 46 48 81 82
departement	13	Bouches-du-Rhône	93	8	11	30 83 84
departement	14	Calvados	28	3	2	27 50 61
departement	15	Cantal	84	6	9	12 19 43 46 48 63
departement	16	Charente	75	4	8	17 24 79 86 87
departement	17	Charente-Maritime	75	3	8	16 24 33 79 85
departement	18	Cher	24	6	6	03 23 36 41 45 58
departement	19	Corrèze	75	5	8	15 23 24 46 63 87
departement	21	Côte-d’Or	27	7	5	10 39 52 58 70 71 89
departement	22	Côtes-d’Armor	53	0	3	29 35 56
departement	23	Creuse	75	5	7	03 18 19 36 63 87
departement	24	Dordogne	75	4	9	16 17 19 33 46 47 87
departement	25	Doubs	27	10	6	39 70 90
departement	26	Drôme	84	8	9	04 05 07 38 84
departement	27	Eure	28	4	2	14 28 60 61 76 78 95
departement	28	Eure-et-Loir	24	4	4	27 41 45 61 72 78 91
departement	29	Finistère	53	0	4	22 56
departement	2A	Corse-du-Sud	94	10	13	2B
departement	2B	Haute-Corse	94	10	12	2A
departement	30	Gard	76	7	11	07 12 13 34 48 84
departement	31	Haute-Garonne	76	4	11	09 11 32 65 81 82
departement	32	Gers	76	3	11	31 40 47 64 65 82
departement	33	Gironde	75	3	9	17 24 40 47
departement	34	Hérault	76	6	11	11 12 30 81
departement	35	Ille-et-Vilaine	53	2	4	22 44 49 50 53 56
departement	36	Indre	24	5	6	18 23 37 41 86 87
departement	37	Indre-et-Loire	24	4	6	36 41 49 72 86
departement	38	Isère	84	9	8	01 05 07 26 42 69 73
departement	39	Jura	27	9	6	01 21 25 70 71
departement	40	Landes	75	3	10	32 33 47 64
departement	41	Loir-et-Cher	24	4	5	18 28 36 37 45 72
departement	42	Loire	84	7	7	03 07 38 43 63 69 71
departement	43	Haute-Loire	84	7	8	07 15 42 48 63
departement	44	Loire-Atlantique	52	1	5	35 49 56 85
departement	45	Loiret	24	5	5	18 28 41 58 77 89 91
departement	46	Lot	76	5	9	12 15 19 24 47 82
departement	47	Lot-et-Garonne	75	4	10	24 32 33 40 46 82
departement	48	Lozère	76	7	10	07 12 15 30 43
departement	49	Maine-et-Loire	52	2	5	35 37 44 53 72 79 85 86
departement	50	Manche	28	2	3	14 35 53 61
departement	51	Marne	44	7	3	02 08 10 52 55 77
departement	52	Haute-Marne	44	8	5	10 21 51 55 70 88
departement	53	Mayenne	52	3	4	35 49 50 61 72
departement	54	Meurthe-et-Moselle	44	9	3	55 57 67 88
departement	55	Meuse	44	8	3	08 51 52 54 88
departement	56	Morbihan	53	1	4	22 29 35 44
departement	57	Moselle	44	10	2	54 67
departement	58	Nièvre	27	7	6	03 18 21 45 71 89
departement	59	Nord	32	7	0	02 62 80
departement	60	Oise	32	5	1	02 27 76 77 80 95
departement	61	Orne	28	3	3	14 27 28 50 53 72
departement	62	Pas-de-Calais	32	6	0	59 80
departement	63	Puy-de-Dôme	84	6	8	03 15 19 23 42 43
departement	64	Pyrénées-Atlantiques	75	3	12	32 40 65
departement	65	Hautes-Pyrénées	76	4	12	31 32 64
departement	66	Pyrénées-Orientales	76	5	13	09 11
departement	67	Bas-Rhin	44	10	3	54 57 68 88
departement	68	Haut-Rhin	44	10	4	67 88 90
departement	69	Rhône	84	8	8	01 38 42 71
departement	70	Haute-Saône	27	9	5	21 25 39 52 88 90
departement	71	Saône-et-Loire	27	8	6	01 03 21 39 42 58 69
departement	72	Sarthe	52	3	5	28 37 41 49 53 61
departement	73	Savoie	84	10	8	01 05 38 74
departement	74	Haute-Savoie	84	9	7	01 73
departement	75	Paris	11	6	2	92 93 94
departement	76	Seine-Maritime	28	4	1	27 60 80
departement	77	Seine-et-Marne	11	7	4	02 10 45 51 60 89 91 93 94 95
departement	78	Yvelines	11	4	3	27 28 91 92 95
departement	79	Deux-Sèvres	75	3	6	16 17 49 85 86
departement	80	Somme	32	6	1	02 59 60 62 76
departement	81	Tarn	76	5	11	11 12 31 34 82
departement	82	Tarn-et-Garonne	76	5	10	12 31 32 46 47 81
departement	83	Var	93	9	11	04 06 13 84
departement	84	Vaucluse	93	8	10	04 07 13 26 30 83
departement	85	Vendée	52	2	6	17 44 49 79
departement	86	Vienne	75	3	7	16 36 37 49 79 87
departement	87	Haute-Vienne	75	4	7	16 19 23 24 36 86
departement	88	Vosges	44	9	4	52 54 55 67 68 70 90
departement	89	Yonne	27	6	5	10 21 45 58 77
departement	90	Territoire de Belfort	27	10	5	25 68 70 88
departement	91	Essonne	11	5	4	28 45 77 78 92 94
departement	92	Hauts-de-Seine	11	5	3	75 78 91 93 94 95
departement	93	Seine-Saint-Denis	11	6	3	75 77 92 94 95
departement	94	Val-de-Marne	11	6	4	75 77 91 92 93
departement	95	Val-d’Oise	11	5	2	27 60 77 78 92 93
departement	971	Guadeloupe	01	3	15	
departement	972	Martinique	02	5	15	
departement	973	Guyane	03	7	15	
departement	974	La Réunion	04	9	15	
departement	976	Mayotte	06	11	15	
collectivite_outre_mer	975	Saint-Pierre-et-Miquelon				
collectivite_outre_mer	977	Saint-Barthélemy				
collectivite_outre_mer	978	Saint-Martin				
collectivite_outre_mer	986	Wallis-et-Futuna				
collectivite_outre_mer	987	Polynésie française				
collectivite_outre_mer	988	Nouvelle-Calédonie				
# Les régions d’avant le 1er janvier 2016 que la loi 2015-29 a réunies, avec la région d’aujourd’hui.
ancienne_region	42	Alsace	44			
ancienne_region	72	Aquitaine	75			
ancienne_region	83	Auvergne	84			
ancienne_region	25	Basse-Normandie	28			
ancienne_region	26	Bourgogne	27			
ancienne_region	21	Champagne-Ardenne	44			
ancienne_region	43	Franche-Comté	27			
ancienne_region	23	Haute-Normandie	28			
ancienne_region	91	Languedoc-Roussillon	76			
ancienne_region	74	Limousin	75			
ancienne_region	41	Lorraine	44			
ancienne_region	73	Midi-Pyrénées	76			
ancienne_region	31	Nord-Pas-de-Calais	32			
ancienne_region	22	Picardie	32			
ancienne_region	54	Poitou-Charentes	75			
ancienne_region	82	Rhône-Alpes	84			

"""#

    /// The content of `vocabularies.tsv`.
    package static let vocabulariesTSV: String = #"""
vocabulary	code	fr	en	synonyms_fr	synonyms_en	parent	successor
#vocabulary theme 2 HCTS 2021, thèmes des fiches (003:737-2718)
theme	developpement_pouvoir_agir	développement du pouvoir d’agir	developing the power to act	pouvoir d’agir | empowerment	empowerment
theme	conferences_familiales	conférences familiales	family group conferences	conférence familiale
theme	aller_vers	aller-vers	outreach	aller vers | démarche d’aller-vers	reaching out
theme	pair_aidance	pair-aidance	peer support	pairs aidants | travail pair	peer work
theme	reseaux_partenariats	réseaux et partenariats	networks and partnerships	réseau | partenariat	network
#vocabulary need 1 États généraux du travail social 2015, besoins nommés par les pratiques (004:1000-5028) ; HCTS 2021, question 18 de l’appel à pratiques (003:2921)
need	droits_services	droits et services	rights and services
need	acces_droits	accès aux droits	access to rights	droits sociaux | ouverture de droits | accéder à ses droits	entitlements	droits_services
need	non_recours	non-recours aux droits	rights not taken up	renoncement aux droits	non-take-up	droits_services
need	mediation_numerique	médiation numérique	help with digital services	fracture numérique | illectronisme | inclusion numérique	digital divide	droits_services
need	accueil_orientation	accueil, information et orientation	reception, information and referral	premier accueil | accueil inconditionnel | orientation		droits_services
need	demarches_simples	démarches plus simples	simpler procedures	simplification | simplification administrative	red tape	droits_services
need	services_proximite	services de proximité	local services	proximité | services aux familles | services publics		droits_services
need	ecoute_accompagnement	écoute et accompagnement	listening and support
need	ecoute	écoute	listening	être écouté | soutien moral		ecoute_accompagnement
need	accompagnement	accompagnement social	social support	accompagnement | suivi social | assistance	support	ecoute_accompagnement
need	continuite_parcours	parcours sans rupture	pathway without breaks	continuité des parcours | rupture de parcours | sorties sans solution		ecoute_accompagnement
need	projet_de_vie	projet de vie	life plan	logique de projet de vie		ecoute_accompagnement
need	confiance_estime	confiance en soi et estime de soi	self-confidence and self-esteem	confiance en soi | estime de soi | dignité	self-confidence | self-esteem	ecoute_accompagnement
need	relation_confiance	relation de confiance	trusting relationship	lien de confiance	trust	ecoute_accompagnement
need	repit	répit	respite	souffler | pause		ecoute_accompagnement
need	evenement_vie	événement de vie	life event	deuil | séparation | naissance | rupture	bereavement | separation	ecoute_accompagnement
need	pouvoir_agir_participation	pouvoir d’agir et participation	power to act and participation
need	pouvoir_agir	pouvoir d’agir	power to act	développement du pouvoir d’agir | empowerment | acteur de sa vie | usager acteur	empowerment	pouvoir_agir_participation
need	participation	participation aux décisions	part in decisions	participation | co-construction | participation des usagers	participation	pouvoir_agir_participation
need	concertation	concertation et débat	consultation and debate	concertation | débat | participation aux politiques publiques	debate	pouvoir_agir_participation
need	parole	prise de parole et expression	speaking out	prise de parole | expression	expression	pouvoir_agir_participation
need	citoyennete	citoyenneté et vie démocratique	citizenship and democratic life	citoyenneté | démocratie locale | conscientisation	citizenship	pouvoir_agir_participation
need	initiative_habitants	initiatives des habitantes et habitants	residents’ initiatives	initiative | initiative locale | initiative citoyenne	initiative	pouvoir_agir_participation
need	auto_organisation	auto-organisation et mobilisation collective	self-organisation and collective mobilisation	auto-organisation | mobilisation	self-organisation | mobilisation	pouvoir_agir_participation
need	contre_pouvoir	peser face aux institutions	weight against institutions	contre-pouvoir | interpellation	countervailing power	pouvoir_agir_participation
need	savoirs_experience	savoirs d’expérience reconnus	recognition of lived experience	savoirs d’expérience | expertise d’usage | compétences des personnes | croisement des regards	lived experience	pouvoir_agir_participation
need	lien_social_entraide	lien social et entraide	social ties and mutual help
need	lien_social	lien social	social ties	liens		lien_social_entraide
need	isolement	isolement	isolation	solitude | personnes isolées | rompre l’isolement	loneliness	lien_social_entraide
need	convivialite	convivialité et rencontre	conviviality and meeting	convivialité | fête | rencontre		lien_social_entraide
need	entraide	entraide	mutual help	entraide entre pairs | solidarité de proximité | coup de main	mutual aid	lien_social_entraide
need	echange_savoirs	échange de services et de savoirs	exchange of services and knowledge	échange de savoirs | savoirs partagés | échange de services		lien_social_entraide
need	vivre_ensemble	vivre ensemble	living together	interculturalité | relations entre générations | tolérance	interculturality	lien_social_entraide
need	communaute_locale	vie d’une communauté locale	life of a local community	communauté	community	lien_social_entraide
need	vie_associative	vie associative et animation locale	associations and local social life	vie associative | bénévolat | animation de la vie sociale | engagement	volunteering	lien_social_entraide
need	familles_enfance_jeunesse	familles, enfance et jeunesse	families, children and young people
need	parentalite	parentalité	parenting	soutien à la parentalité | être parent		familles_enfance_jeunesse
need	liens_familiaux	liens familiaux	family ties	famille | relations familiales	family	familles_enfance_jeunesse
need	monoparentalite	monoparentalité	single parenting	parent seul | parent solo		familles_enfance_jeunesse
need	protection_enfance	protection de l’enfance	child protection	aide sociale à l’enfance | enfance en danger	child welfare	familles_enfance_jeunesse
need	modes_garde	accueil du jeune enfant	childcare	modes de garde | garde d’enfants | crèche		familles_enfance_jeunesse
need	ecole_familles	relation entre l’école et les familles	ties between school and families	relation école-familles | coéducation | école	school	familles_enfance_jeunesse
need	scolarite	scolarité et décrochage	schooling and dropping out	scolarité | accompagnement à la scolarité | décrochage scolaire | éducation | vie au collège	education | early school leaving	familles_enfance_jeunesse
need	jeunesse	jeunesse et engagement des jeunes	youth and young people’s involvement	jeunesse | initiative des jeunes | engagement éducatif	youth	familles_enfance_jeunesse
need	vacances	temps libre et vacances	free time and holidays	vacances | loisirs | temps de l’enfant | périscolaire	holidays | leisure	familles_enfance_jeunesse
need	ressources_emploi	ressources, emploi et formation	income, work and training
need	pauvrete	pauvreté et exclusion	poverty and exclusion	pauvreté | précarité | lutte contre l’exclusion | lutte contre la pauvreté	exclusion	ressources_emploi
need	grande_pauvrete	grande pauvreté	extreme poverty	misère | extrême pauvreté		pauvrete
need	insertion	insertion	inclusion	insertion sociale | insertion professionnelle | insertion par l’activité économique | chantier d’insertion		ressources_emploi
need	emploi	emploi	work	recherche d’emploi | travail | chômage	employment	ressources_emploi
need	changement_professionnel	changement professionnel et acquis de l’expérience	change of occupation and prior learning	changement professionnel | reconversion | reconnaissance des acquis de l’expérience | VAE	retraining | prior learning	ressources_emploi
need	economie_solidaire	économie solidaire	solidarity economy	économie sociale et solidaire | coopérative | ESS	social economy	ressources_emploi
need	alimentation	alimentation	food	aide alimentaire | épicerie sociale	food aid	ressources_emploi
need	vie_quotidienne	vie quotidienne et budget	daily life and household budget	vie quotidienne | budget | surendettement		ressources_emploi
need	mobilite	mobilité	getting around	transport | se déplacer	transport	ressources_emploi
need	logement_cadre_vie	logement et cadre de vie	housing and surroundings
need	logement	logement	housing	accès au logement | maintien dans le logement		logement_cadre_vie
need	hebergement	hébergement	accommodation	hébergement et insertion | sans-abri | mise à l’abri	shelter	logement_cadre_vie
need	cadre_vie	cadre de vie	surroundings	aménagement | espaces publics		logement_cadre_vie
need	vie_quartier	vie de quartier	neighbourhood life	quartier	neighbourhood	logement_cadre_vie
need	quartier_populaire	quartiers populaires et politique de la ville	low-income neighbourhoods and urban policy	quartier populaire | politique de la ville | quartier prioritaire	urban policy	logement_cadre_vie
need	ruralite	vie en milieu rural	rural life	ruralité | milieu rural | désertification	rural area	logement_cadre_vie
need	securite	sécurité et tranquillité	safety and peace	sécurité | tranquillité publique	safety	logement_cadre_vie
need	developpement_durable	développement durable	sustainable development	écologie | transition écologique | environnement	environment	logement_cadre_vie
need	sante_autonomie	santé et autonomie	health and autonomy
need	sante	santé	health	accès aux soins | prévention santé	health care	sante_autonomie
need	sante_mentale	santé psychique	mental health	santé mentale | souffrance psychique		sante_autonomie
need	prevention	prévention	prevention	intervention précoce	early intervention	sante_autonomie
need	addictions	addictions	addictions	addictologie | dépendances		sante_autonomie
need	handicap	handicap	disability	situation de handicap		sante_autonomie
need	vieillissement	vieillissement	ageing	grand âge | perte d’autonomie | hébergement des personnes âgées	old age	sante_autonomie
need	aidants	aide aux proches aidants	help for carers	aidants | proches aidants	carers	sante_autonomie
need	egalite_droits	égalité et protection	equality and protection
need	egalite	égalité et lutte contre les discriminations	equality and action against discrimination	égalité | discriminations | égalité des chances | racisme	equality | discrimination	egalite_droits
need	egalite_femmes_hommes	égalité entre les femmes et les hommes	equality between women and men	égalité femmes-hommes | relations filles-garçons | sexisme	gender equality	egalite_droits
need	violences	violences subies	violence suffered	violences conjugales | violences familiales	domestic violence	egalite_droits
need	culture_apprentissages	culture et apprentissages	culture and learning
need	culture	culture, création et mémoire	culture, creation and memory	culture | mémoire | livre et jeu | lecture | pratiques artistiques	arts | reading	culture_apprentissages
need	droits_culturels	droits culturels	cultural rights			culture_apprentissages
need	illettrisme	illettrisme et maîtrise de la langue	literacy and language	illettrisme | alphabétisation | apprentissage du français	literacy	culture_apprentissages
need	education_populaire	éducation populaire	popular education			culture_apprentissages
need	metiers_social	métiers du social	social work professions
need	formation_professionnels	formation des équipes	training of teams	formation | co-formation | formation réciproque	training	metiers_social
need	analyse_pratiques	recul sur les pratiques	reflection on practice	analyse des pratiques | écriture de la pratique | comparaison de pratiques	practice review	metiers_social
need	posture_professionnelle	posture professionnelle	professional stance	changement de posture		metiers_social
need	encadrement	encadrement et appui technique	management and technical support	encadrement | conseil technique | management	management	metiers_social
need	referentiels_methodes	repères de méthode	method landmarks	méthode | méthodologie | référentiel métier	methodology	metiers_social
need	capitalisation	pratiques à faire connaître	practices to make known	capitalisation | base de pratiques | pratiques inspirantes | diffusion | essaimage | transférabilité	sharing practices	metiers_social
need	recherche	recherche et étude	research and study	recherche | étude | recherche collaborative	research	metiers_social
need	evaluation_effets	effets à évaluer	effects to evaluate	évaluation | évaluation des effets	evaluation	metiers_social
need	agir_ensemble_territoire	agir ensemble sur un territoire	acting together in an area
need	partenariat	partenariat et mise en réseau	partnership and networking	partenariat | réseau | mise en réseau	partnership | network	agir_ensemble_territoire
need	coordination	coordination et information partagée	coordination and shared information	coordination | transversalité | décloisonnement | jeux d’acteurs | système d’information partagé		agir_ensemble_territoire
need	gouvernance	gouvernance	governance	conférence territoriale | simplification des instances | pilotage		agir_ensemble_territoire
need	organisation_territoriale	organisation territoriale	organisation across an area	territoire | territorialisation | déconcentration	territory	agir_ensemble_territoire
need	diagnostic	connaissance du territoire	knowledge of the area	diagnostic partagé | veille sociale | ressources locales | diagnostic de territoire	shared diagnosis	agir_ensemble_territoire
need	ingenierie	ingénierie et financement des projets	engineering and funding of projects	ingénierie | ingénierie sociale | montage de projet | financement	project engineering | funding	agir_ensemble_territoire
#vocabulary approach 1 États généraux du travail social 2015, formes d’intervention collective et de développement social (004:1397-1690, 004:2690-5028)
approach	travail_social_collectif	travail social collectif	collective social work	TSC | travail collectif | intervention collective | action collective | actions collectives
approach	travail_de_groupe	travail de groupe	group work	travail social de groupe | groupe	social group work	travail_social_collectif
approach	isic	intervention sociale d’intérêt collectif (ISIC)	social intervention of collective interest (ISIC)	ISIC		travail_social_collectif
approach	intervention_communautaire	intervention sociale communautaire	community social intervention	travail communautaire | travail social communautaire | développement communautaire	community work
approach	developpement_social	développement social	social development	développement social territorial
approach	developpement_social_local	développement social local (DSL)	local social development	DSL | développement social local		developpement_social
approach	participation	participation	participation	démarche participative
approach	aller_vers	aller-vers	outreach	aller vers | rejoindre	reaching out
approach	pair_aidance	pair-aidance	peer support	pairs aidants | travail pair | entraide entre pairs
approach	ess	économie sociale et solidaire (ESS)	social and solidarity economy	ess | économie solidaire
approach	autre	autre approche	other approach	autre	other
#vocabulary method 2 HCTS 2021, démarches décrites par les fiches (003:737-2718) ; États généraux du travail social 2015, démarches et méthodes (004:1000-5028)
method	conference_familiale	conférence familiale	family group conference	conférence familiale | conférences familiales | conférence de groupe familial
method	approche_dpa_pc	développement du pouvoir d’agir des personnes et des collectivités (DPA)	developing the power to act of people and communities (DPA)	DPA | DPA-PC | développement du pouvoir d’agir
method	intervention_proactive	intervention proactive lors d’un événement de vie	proactive support at a life event
method	mediation_active_emploi	médiation active vers l’emploi	active mediation towards employment	médiation active
method	travail_social_independant	travail social indépendant en plateforme	independent social work through a platform
method	referent_parcours	référent de parcours	pathway coordinator	référent parcours | référente de parcours
method	prevention_pair_a_pair	prévention de pair à pair	peer-to-peer prevention
method	croisement_savoirs	croisement des savoirs et des pratiques	merging of knowledge and practices	croisement des savoirs
method	co_formation_croisement_savoirs	co-formation par le croisement des savoirs	co-training by merging knowledge	co-formation		croisement_savoirs
method	communaute_therapeutique	communauté thérapeutique	therapeutic community
method	hebergement_accompagnement_reseau	hébergement et accompagnement en réseau	networked housing and support
method	federation_acteurs_solidarite	fédération d’acteurs des solidarités	federation of solidarity organisations
method	equipe_mobile_interface	équipe mobile à l’interface de deux secteurs	mobile team between two sectors
method	service_social_entreprise	service social en entreprise	social work in companies
method	cause_lawyering	recours au droit pour contester une décision	cause lawyering
method	entretien_co_redaction	entretien et dossier rédigé ensemble	interview with jointly written file
method	aller_vers	aller-vers	outreach	aller vers | démarche d’aller-vers	reaching out
method	pair_aidance	pair-aidance	peer support	pairs aidants | travail pair
method	groupe_entraide_mutuelle	groupe d’entraide mutuelle	mutual help group	GEM		pair_aidance
method	isic	intervention sociale d’intérêt collectif (ISIC)	social intervention of collective interest (ISIC)	ISIC
method	travail_social_groupe	travail social de groupe	social group work	travail de groupe
method	travail_social_communautaire	travail social communautaire	community social work	travail communautaire | intervention sociale communautaire
method	community_organizing	organisation de communautés d’habitants	community organizing	community organizing | organisation communautaire		travail_social_communautaire
method	intervention_reseau	intervention de réseau	network intervention	réseau primaire
method	developpement_social_local	développement social local (DSL)	local social development	DSL | développement social local
method	lille_fives	promotion familiale, sociale et culturelle de Lille-Fives	family, social and cultural advancement, Lille-Fives	Lille-Fives		developpement_social_local
method	cnlaps_communautaire	développement communautaire en prévention spécialisée	community development in street youth work	action avec le milieu		travail_social_communautaire
method	diagnostic_partage	diagnostic partagé	shared diagnosis	diagnostic de territoire
method	diagnostic_marchant	diagnostic en marchant	walking diagnosis	marche exploratoire | marche participative	exploratory walk	diagnostic_partage
method	avenir_en_soi	L’Avenir en soi	L’Avenir en soi
method	parcours_confiance	Parcours Confiance	Parcours Confiance
method	ensemble_pour_repartir	Ensemble pour repartir	Ensemble pour repartir
method	mediation_cognitive	médiation cognitive	cognitive mediation
method	demarche_resolutive	démarche résolutive	solution-focused process	démarche résolutive d’accompagnement
method	recherche_action	recherche-action	action research	recherche-action-formation | recherche participative	participatory research
method	analyse_en_groupe	méthode d’analyse en groupe (MAG)	group analysis method (MAG)	MAG | analyse en groupe
method	universite_populaire	université populaire	people’s university	université populaire de parents | université populaire Quart Monde
method	reseau_echanges_savoirs	réseau d’échanges réciproques de savoirs	reciprocal knowledge exchange network	échange réciproque de savoirs | pairage
method	theatre_forum	théâtre-forum	forum theatre	théâtre forum | théâtre de l’opprimé
method	recit_de_pratique	récit de pratique	practice narrative	écriture de la pratique
method	jardin_partage	jardin partagé	shared garden	jardin collectif | jardin solidaire	community garden
#vocabulary nature 1 Relecture des fiches du HCTS 2021 : ce que la fiche décrit
nature	programme_formation	programme de formation	training programme
nature	service	service	service
nature	posture_professionnelle	posture professionnelle	professional stance
nature	experimentation	expérimentation	experiment
nature	plateforme	plateforme	platform
nature	structure_partenariale	structure partenariale	partnership body
nature	etablissement	établissement	residential or care facility
#vocabulary process 1 Relecture des fiches du HCTS 2021 : déroulés qu’un outil peut accompagner
process	conference_familiale	déroulé d’une conférence familiale	family group conference process
process	plan_formation_coordinateurs	formation et animation d’un vivier de coordinateurs	training and running a pool of coordinators
process	accompagnement_dpa	accompagnement par le pouvoir d’agir	support through the power to act
process	intervention_proactive	intervention proactive	proactive support
process	mediation_active	médiation active	active mediation
process	projet_accompagnement_parcours	projet d’accompagnement de parcours	pathway support plan
process	parcours_coordonne	parcours coordonné	coordinated pathway
process	intervention_pair_a_pair	intervention de pair à pair	peer-to-peer work
process	co_formation	co-formation	co-training
process	communaute_therapeutique	vie en communauté thérapeutique	life in a therapeutic community
process	hebergement_admission_suivi	admission et suivi en hébergement	housing admission and follow-up
process	ingenierie_mutualisee	ingénierie mutualisée	shared engineering
process	interface_orientation	orientation entre deux secteurs	referral between two sectors
process	cellule_maintien_emploi	cellule de maintien dans l’emploi	job retention unit
process	recours_juridique	recours juridique	legal appeal
process	entretien_co_redaction	entretien et rédaction partagée	interview and shared writing
process	intervention_precoce	intervention précoce	early intervention
#vocabulary domain 1 Relecture des fiches du HCTS 2021 : champs d’intervention
domain	protection_enfance	protection de l’enfance	child protection
domain	acces_droits	accès aux droits	access to rights
domain	action_sociale_generale	action sociale générale	general social work
domain	parentalite	parentalité	parenting
domain	insertion_emploi	insertion et emploi	inclusion and employment
domain	scolarite_jeunesse	scolarité et jeunesse	schooling and youth
domain	hebergement_logement	hébergement et logement	accommodation and housing
domain	addictologie	addictions	addictions
domain	sante_mentale	santé mentale	mental health
domain	autonomie_age	autonomie et grand âge	autonomy and old age
domain	lutte_pauvrete	lutte contre la pauvreté	action against poverty
domain	handicap	handicap	disability
domain	violences_conjugales	violences conjugales	domestic violence
domain	aide_alimentaire	aide alimentaire	food aid
domain	sante_travail	santé au travail	health at work
domain	deuil_separation	deuil et séparation	bereavement and separation
#vocabulary scale 1 Relecture des fiches du HCTS 2021 : échelle d’action
scale	etablissement	un établissement	one facility
scale	communal	une commune	one municipality
scale	infra_departemental	une partie de département	part of a département
scale	intercommunal	une intercommunalité	a group of municipalities
scale	departemental	un département	one département
scale	interdepartemental	plusieurs départements	several départements
scale	regional	une région	one region
scale	national	le pays	the whole country
#vocabulary territory 2 Relecture des fiches du HCTS 2021 : genres de lieux
territory	etablissement	établissement	facility
territory	quartier	quartier	neighbourhood
territory	commune	commune	municipality
territory	intercommunalite	intercommunalité	group of municipalities
territory	bassin_de_vie	bassin de vie	living area
territory	departement	département	département
territory	collectivite_outre_mer	collectivité d’outre-mer	overseas collectivity
territory	region	région	region
territory	ancienne_region	ancienne région	former region
territory	national	pays	country
territory	libre	autre lieu	other place
#vocabulary territory-role 1 HCTS 2021, rubrique « Territoire » (003:737-2718)
territory-role	principal	territoire principal	main territory
territory-role	siege	siège	head office
territory-role	antenne	antenne	branch
territory-role	experimentation	territoire d’expérimentation	trial territory
territory-role	extension	territoire d’extension	extension territory
territory-role	essaimage_prevu	essaimage prévu	planned spread
territory-role	cofinancement	territoire cofinanceur	co-funding territory
#vocabulary organisation 2 Relecture des fiches du HCTS 2021 (003:737-2718) et des pratiques des États généraux du travail social 2015 (004:1000-5028) : genres de structures
organisation	groupe_habitants	groupe d’habitants	residents’ group	habitants | groupe de parents
organisation	collectif	collectif	collective	collectif citoyen | collectif local
organisation	conseil_citoyen	conseil citoyen	residents’ council	conseil de quartier
organisation	association	association	non-profit organisation	ONG | organisation non gouvernementale	NGO
organisation	centre_social	centre social	social centre	centre socioculturel | espace de vie sociale		association
organisation	prevention_specialisee	équipe de prévention spécialisée	street youth work team	association de prévention spécialisée | éducateurs de rue		association
organisation	mouvement	mouvement	movement	mouvement d’éducation populaire
organisation	federation_reseau	fédération ou réseau	federation or network	fédération | réseau | union régionale | tête de réseau
organisation	fondation	fondation	foundation
organisation	ess	entreprise de l’économie sociale et solidaire (ESS)	social economy enterprise	coopérative | SCOP | SCIC	cooperative
organisation	epicerie_sociale	épicerie sociale ou solidaire	social grocery	épicerie solidaire		ess
organisation	ressourcerie	ressourcerie	reuse centre	recyclerie		ess
organisation	regie_quartier	régie de quartier	neighbourhood enterprise	régie de territoire		ess
organisation	collectivite	collectivité territoriale	local authority	collectivité
organisation	commune	commune	municipality	mairie | ville	town council
organisation	intercommunalite	intercommunalité	group of municipalities	communauté de communes | communauté d’agglomération | EPCI
organisation	metropole	métropole	metropolitan authority
organisation	conseil_departemental	conseil départemental	département council	Département | conseil général | départements
organisation	region	conseil régional	regional council	Région
organisation	ccas	centre communal d’action sociale	municipal social welfare centre	CCAS | CIAS
organisation	etat	service de l’État	state service	État | préfecture | ministère | DREETS | DRJSCS	ministry
organisation	ars	agence régionale de santé	regional health agency	ARS
organisation	caf	caisse d’allocations familiales	family allowance fund	Caf | Cnaf
organisation	msa	Mutualité sociale agricole (MSA)	agricultural social security (MSA)	MSA
organisation	assurance_maladie	assurance maladie	health insurance	CPAM | Carsat | CARSAT
organisation	france_travail	France Travail	national employment agency	Pôle emploi | ANPE	job centre
organisation	mission_locale	mission locale	local youth employment office
organisation	gip	groupement d’intérêt public	public interest grouping	GIP
organisation	etablissement_public_sante	établissement public de santé	public health facility	hôpital	hospital
organisation	etablissement_scolaire	établissement scolaire	school	école | collège | lycée | Éducation nationale
organisation	structure_ahi	structure d’accueil, d’hébergement et d’insertion	reception, housing and inclusion body
organisation	structure_medico_sociale	structure médico-sociale	medico-social facility
organisation	siao	service intégré d’accueil et d’orientation (SIAO)	integrated reception and referral service (SIAO)	SIAO
organisation	service_social	service social	social work service	service social polyvalent | polyvalence de secteur | travailleurs sociaux
organisation	instance_consultative	instance consultative	advisory body	conseil consultatif | comité de pilotage | CESER
organisation	organisme_formation	organisme de formation	training body	IRTS | institut de formation | CNFPT
organisation	organisme_recherche	organisme de recherche	research body	université | laboratoire	university
organisation	entreprise	entreprise	company
organisation	bailleur_social	bailleur social	social landlord	HLM | office de l’habitat
organisation	police	police ou gendarmerie	police
organisation	union_europeenne	programme de l’Union européenne	European Union programme
organisation	professionnel_individuel	personne exerçant seule	sole practitioner
organisation	autre	autre structure	other body
#vocabulary body-role 1 HCTS 2021, rubrique « Initiateurs et acteurs concernés » (003:737-2718)
body-role	porteur	porte la pratique	leads the practice
body-role	initiateur	à l’initiative	initiator
body-role	copilote	copilote	co-steers
body-role	partenaire	partenaire	partner
body-role	cofinanceur	cofinance	co-funder
body-role	formateur	forme	trainer
body-role	inspirateur	a inspiré la pratique	inspiration
body-role	orienteur	oriente vers la pratique	refers people
body-role	terrain_accueil	accueille la pratique	hosts the practice
body-role	evaluateur	évalue	evaluator
#vocabulary public 2 Relecture de la rubrique « Publics » des fiches du HCTS 2021 (003:737-2718) et des pratiques des États généraux du travail social 2015 (004:1000-5028)
public	tout_public	tout public	everyone
public	habitants	habitantes et habitants	residents	habitants | citoyens	citizens
public	habitants_quartiers_populaires	habitantes et habitants des quartiers populaires	residents of low-income neighbourhoods	quartier populaire | quartier prioritaire | QPV		habitants
public	habitants_ruraux	habitantes et habitants du milieu rural	rural residents	milieu rural | territoires ruraux		habitants
public	actifs_agricoles	actives et actifs agricoles	people working in agriculture	agriculteurs | agricultrices	farmers
public	familles	familles	families	famille | proches
public	parents	parents	parents	père | mère		familles
public	parents_eleves	parents d’élèves	parents of pupils			parents
public	familles_monoparentales	familles monoparentales	single-parent families	monoparentalité | parent solo		familles
public	enfants	enfants	children
public	enfants_protection_enfance	enfants suivis en protection de l’enfance	children in protective care	aide sociale à l’enfance | ASE | AEMO		enfants
public	jeunes	jeunes	young people	jeunesse | adolescents	youth
public	eleves	élèves	pupils	collégiens | lycéens		jeunes
public	etudiants	étudiantes et étudiants	students			jeunes
public	personnes_accompagnees	personnes accompagnées ou accueillies	people receiving support	personnes accueillies | usagers | usagers des services	service users
public	entourage	entourage et proches aidants	family, friends and carers	entourage | aidants	carers
public	personnes_agees	personnes âgées	older people	retraités | seniors
public	personnes_handicapees	personnes en situation de handicap	disabled people	handicap
public	personnes_isolees	personnes isolées	isolated people	isolement | familles isolées
public	personnes_eloignees_decisions	personnes éloignées des lieux de décision	people far from decision making	personnes éloignées de la participation
public	personnes_precarite	personnes en précarité	people in precarious situations	précarité | pauvreté | situation de pauvreté	poverty
public	personnes_grande_pauvrete	personnes en grande pauvreté	people in extreme poverty	grande pauvreté		personnes_precarite
public	personnes_sans_domicile	personnes sans domicile	homeless people	sans-abri | SDF		personnes_precarite
public	allocataires_rsa	allocataires du revenu de solidarité active (RSA)	people on minimum income (RSA)	bénéficiaires du RSA | RSA		personnes_precarite
public	personnes_insertion	personnes en parcours d’insertion	people on an inclusion pathway	insertion		personnes_precarite
public	personnes_addictions	personnes concernées par une addiction	people living with an addiction
public	femmes_victimes_violences	femmes victimes de violences	women victims of violence
public	demandeurs_emploi	personnes en recherche d’emploi	job seekers	chômeurs | demandeurs d’emploi
public	salaries	personnes salariées	employees
public	allocataires_caf	allocataires de la Caf	family allowance claimants	allocataires | familles allocataires
public	assures_sociaux	personnes assurées à la sécurité sociale	people with social insurance	assurés sociaux | assurés
public	usagers_administrations	personnes en relation avec une administration	people dealing with public administration
public	situations_complexes	personnes aux situations complexes	people in complex situations
public	pairs_experts	pairs experts	peer experts
public	benevoles	bénévoles et membres d’associations	volunteers and members of associations	bénévoles | militants	volunteers
public	professionnels	professionnelles et professionnels	professionals	professionnels
public	professionnels_travail_social	professionnelles et professionnels du travail social	social work professionals	travailleurs sociaux | assistantes sociales | éducateurs	social workers	professionnels
public	prevention_specialisee	professionnelles et professionnels de la prévention spécialisée	street youth workers	éducateurs de prévention spécialisée		professionnels_travail_social
public	autres_professionnels	autres professionnelles et professionnels	other professionals			professionnels
public	cadres	cadres	managers	responsables | encadrement		professionnels
public	etudiants_travail_social	étudiantes et étudiants en travail social	social work students			etudiants
public	chercheurs	chercheuses et chercheurs	researchers	chercheurs
public	elus	élues et élus	elected officials	élus | élus locaux
public	associations	associations	associations	membres associatifs
public	institutions	institutions et administrations	institutions	institutions | départements
public	partenaires	partenaires locaux	local partners	partenaires | acteurs locaux
#vocabulary public-target 1 Relecture de la rubrique « Publics » des fiches du HCTS 2021
public-target	personnes_accompagnees	personnes accompagnées	people receiving support
public-target	professionnels	professionnelles et professionnels	professionals
public-target	mixte	personnes accompagnées et professionnels ensemble	people and professionals together
#vocabulary origin 1 HCTS 2021, définition des pratiques émergentes : mouvement ascendant ou descendant
origin	ascendante	venue du terrain	bottom-up
origin	descendante	décidée par l’institution	top-down
origin	mixte	venue des deux à la fois	both at once
#vocabulary trigger 1 Relecture de la rubrique « Genèse » des fiches du HCTS 2021
trigger	volonte_politique	volonté politique	political will
trigger	volonte_institutionnelle	volonté de l’institution	institutional will
trigger	insatisfaction_pratiques	insatisfaction devant les pratiques	dissatisfaction with practice
trigger	decouverte_approche	découverte d’une approche	discovery of an approach
trigger	enquete_diagnostic	enquête ou diagnostic	survey or diagnosis
trigger	manque_de_solutions	manque de solutions	lack of solutions
trigger	reflexion_equipe	réflexion d’équipe	team reflection
trigger	evolution_reglementaire	évolution réglementaire	change in regulation
trigger	retour_experience_interne	retour d’expérience interne	internal lessons learnt
trigger	reseau_national	réseau national	national network
trigger	journee_etude	journée d’étude	study day
trigger	experience_etrangere	expérience étrangère	experience abroad
trigger	contestation_decisions	contestation de décisions	challenge to decisions
#vocabulary milestone 1 Relecture de la rubrique « Genèse » des fiches du HCTS 2021
milestone	decouverte	découverte	discovery
milestone	constat	constat	finding
milestone	etude	étude	study
milestone	decision	décision	decision
milestone	formation	formation	training
milestone	experimentation	expérimentation	trial
milestone	lancement	lancement	launch
milestone	extension	extension	extension
milestone	generalisation	généralisation	general roll-out
milestone	creation_juridique	création juridique	legal creation
milestone	evaluation	évaluation	evaluation
milestone	perspective	perspective	prospect
#vocabulary tool 1 Relecture des fiches du HCTS 2021 : genres d’outils
tool	atelier	atelier	workshop
tool	questionnaire	questionnaire	questionnaire
tool	support_communication	support de communication	communication material
tool	charte	charte	charter
tool	convention	convention	agreement
tool	reglement	règlement	rules
tool	contrat	contrat	contract
tool	cahier_des_charges	cahier des charges	specification
tool	lettre_mission	lettre de mission	assignment letter
tool	note_cadre	note de cadrage	framing note
tool	plan_action	plan d’action	action plan
tool	fiche_synthese	fiche de synthèse	summary sheet
tool	rapport_activite	rapport d’activité	activity report
tool	dossier_partage	dossier partagé	shared file
tool	cartographie	cartographie	mapping
tool	carte_mentale	carte mentale	mind map
tool	grille_evaluation	grille d’évaluation	assessment grid
tool	script_reperage	trame de repérage	identification script
tool	requete_donnees	requête dans les données	data query
tool	courrier_appel	courrier ou appel	letter or call
tool	application_numerique	application numérique	digital application
tool	plateforme_numerique	plateforme numérique	digital platform
tool	reseaux_sociaux	réseaux sociaux	social media
tool	ligne_telephonique	ligne téléphonique	telephone line
tool	media_podcast	podcast	podcast
tool	recit_temoignage	récit ou témoignage	story or testimony
tool	mise_en_situation	mise en situation	role play or placement
tool	service_itinerant	service itinérant	travelling service
tool	tiers_lieu	tiers-lieu	third place
tool	hebergement	hébergement	housing
tool	role_pair	rôle de pair	peer role
tool	autre	autre outil	other tool
#vocabulary funding 2 HCTS 2021, rubrique « Financements » (003:737-2718) ; États généraux du travail social 2015, financeurs des pratiques (004:711-1048, 004:4736)
funding	departement	Département	département	conseil départemental | conseil général
funding	commune	commune	municipality	mairie | ville
funding	intercommunalite	intercommunalité	group of municipalities	communauté de communes | agglomération
funding	metropole	métropole	metropolitan authority
funding	region	Région	region	conseil régional
funding	etat	État	state
funding	strategie_pauvrete	stratégie de lutte contre la pauvreté	national strategy against poverty
funding	politique_ville	politique de la ville	urban policy	contrat de ville	city contract
funding	ars_assurance_maladie	agence régionale de santé ou assurance maladie	regional health agency or health insurance	ARS | assurance maladie
funding	caf	caisse d’allocations familiales	family allowance fund	Caf | Cnaf
funding	msa	Mutualité sociale agricole (MSA)	agricultural social security (MSA)	MSA
funding	caisse_retraite	caisse de retraite	pension fund	Carsat | CARSAT
funding	bailleurs_sociaux	bailleurs sociaux	social landlords	HLM
funding	cnfpt	Centre national de la fonction publique territoriale (CNFPT)	national centre for local public service (CNFPT)	CNFPT
funding	fonds_europeens	fonds européens	European funds	FSE | Fonds social européen
funding	fonds_projets_collectifs	fonds réservé à des projets collectifs	fund set aside for collective projects	fonds d’innovation sociale | fonds de développement social
funding	mecenat_fondation	mécénat ou fondation	sponsorship or foundation	mécénat | fondation
funding	dons	dons et souscriptions	gifts and subscriptions	financement participatif	crowdfunding
funding	associations	associations	associations
funding	subventions	subventions	grants
funding	appel_a_projets	appel à projets	call for projects
funding	clauses_sociales	clauses sociales des marchés	social clauses in contracts
funding	prestations_facturees	prestations facturées	invoiced services
funding	participation_usagers	participation des personnes accueillies	contribution of the people housed
funding	cotisations_adherents	cotisations des adhérents	membership fees
funding	fonds_propres	fonds propres	own funds	autofinancement
funding	plan_formation	plan de formation	training plan
funding	mise_a_disposition	mise à disposition de moyens	provision in kind
funding	aucun	aucun financement particulier	no specific funding
#vocabulary base 1 Relecture des fiches du HCTS 2021 : ce à quoi un montant se rapporte
base	annee	par an	a year
base	heure	par heure	an hour
base	habitant	par habitant	per inhabitant
base	4 ans	sur quatre ans	over four years
base	4 ans, TTC	sur quatre ans, toutes taxes comprises	over four years, tax included
#vocabulary unit 1 Relecture des fiches du HCTS 2021 : unités des chiffres, au pluriel
unit	personnes	personnes	people
unit	etp	équivalents temps plein	full-time equivalents
unit	familles	familles	families
unit	foyers	foyers	households
unit	habitants	habitants	inhabitants
unit	salaries	personnes salariées	employees
unit	situations	situations	situations
unit	demandes	demandes	requests
unit	entretiens	entretiens	interviews
unit	conferences	conférences	conferences
unit	seances	séances	sessions
unit	sessions	sessions	sessions
unit	ateliers	ateliers	workshops
unit	periodes	périodes	periods
unit	fois	fois	times
unit	structures	structures	organisations
unit	territoires	territoires	territories
unit	communes	communes	municipalities
unit	departements	départements	départements
unit	heures	heures	hours
unit	demi-journees	demi-journées	half-days
unit	jours	jours	days
unit	semaines	semaines	weeks
unit	mois	mois	months
unit	annees	années	years
unit	ans	ans	years
unit	%	%	%
unit	note sur 10	sur 10	out of 10
unit	euros	euros	euros
unit	euros/heure	euros par heure	euros an hour
unit	euros/habitant	euros par habitant	euros per inhabitant
unit	sessions/an	sessions par an	sessions a year
unit	personnes/mois	personnes par mois	people a month
#vocabulary unit-one 1 Relecture des fiches du HCTS 2021 : unités des chiffres, au singulier
unit-one	personnes	personne	person
unit-one	etp	équivalent temps plein	full-time equivalent
unit-one	familles	famille	family
unit-one	foyers	foyer	household
unit-one	habitants	habitant	inhabitant
unit-one	salaries	personne salariée	employee
unit-one	situations	situation	situation
unit-one	demandes	demande	request
unit-one	entretiens	entretien	interview
unit-one	conferences	conférence	conference
unit-one	seances	séance	session
unit-one	sessions	session	session
unit-one	ateliers	atelier	workshop
unit-one	periodes	période	period
unit-one	fois	fois	time
unit-one	structures	structure	organisation
unit-one	territoires	territoire	territory
unit-one	communes	commune	municipality
unit-one	departements	département	département
unit-one	heures	heure	hour
unit-one	demi-journees	demi-journée	half-day
unit-one	jours	jour	day
unit-one	semaines	semaine	week
unit-one	mois	mois	month
unit-one	annees	année	year
unit-one	ans	an	year
unit-one	%	%	%
unit-one	note sur 10	sur 10	out of 10
unit-one	euros	euro	euro
unit-one	euros/heure	euro par heure	euro an hour
unit-one	euros/habitant	euro par habitant	euro per inhabitant
unit-one	sessions/an	session par an	session a year
unit-one	personnes/mois	personne par mois	person a month
#vocabulary comparator 1 Relecture des fiches du HCTS 2021 : comment lire un nombre
comparator	=	exactement	exactly
comparator	~	environ	about
comparator	>	plus de	more than
comparator	>=	au moins	at least
comparator	<	moins de	less than
comparator	<=	au plus	at most
#vocabulary training 1 Relecture des fiches du HCTS 2021 : genres de formations
training	sensibilisation	sensibilisation	awareness session
training	initiation	initiation	introduction
training	approfondissement	approfondissement	advanced training
training	formation_complete	formation complète	full training
training	formation_coordinateur	formation de coordinateurs	coordinator training
training	formation_thematique	formation thématique	themed training
training	formation_action	formation-action	training through action
training	formation_benevoles_volontaires	formation de bénévoles ou de volontaires	volunteer training
training	co_formation	co-formation	co-training
training	seminaire	séminaire	seminar
training	journee_etude	journée d’étude	study day
#vocabulary board 1 Relecture des fiches du HCTS 2021 : genres d’instances
board	pilotage_dedie	pilotage dédié	dedicated steering
board	comite_pilotage	comité de pilotage	steering committee
board	comite_technique	comité technique	technical committee
board	groupe_pilote	groupe pilote	pilot group
board	reseau_coordinateurs	réseau de coordinateurs	network of coordinators
board	groupe_ressource	groupe ressource	resource group
board	groupe_analyse_pratiques	groupe d’analyse des pratiques	practice review group
board	commission_pluridisciplinaire	commission pluridisciplinaire	multidisciplinary panel
board	commission_admission	commission d’admission	admission panel
board	commission_aides	commission d’attribution des aides	grants panel
board	comite_consultatif_usagers	comité consultatif des personnes concernées	advisory committee of the people concerned
board	conseil_vie_sociale	conseil de la vie sociale	residents’ council
board	reunion_synthese	réunion de synthèse	case review meeting
board	dialogue_gestion	dialogue de gestion	management dialogue
#vocabulary participation 2 Échelle de lecture, de l’information à la décision partagée ; États généraux du travail social 2015 (004:4259-4263)
participation	non_renseigne	non renseigné	not stated
participation	information	information	information
participation	consultation	consultation	consultation
participation	contribution	contribution	contribution
participation	co_construction	co-construction	co-construction	coconstruction | concertation suivie d’effets
participation	co_decision	décision partagée	shared decision	codécision | co-décision
#vocabulary participation-scope 1 Relecture de la rubrique « Participation » des fiches du HCTS 2021
participation-scope	accompagnement_individuel	accompagnement individuel	individual support
participation-scope	fonctionnement_service	fonctionnement du service	running of the service
participation-scope	action_collective	action collective	collective action
participation-scope	communication	communication	communication
participation-scope	evaluation	évaluation	evaluation
participation-scope	formation	formation	training
participation-scope	gouvernance	gouvernance	governance
#vocabulary stage 3 HCTS 2021, rubrique « État d’avancée » (003:737-2718), pratiques renaissantes (003:2903), crainte d’une norme plutôt qu’une possibilité (003:3255) ; États généraux du travail social 2015, vie d’une initiative (004:3175, 004:3540, 004:4748)
stage	idee	idée	idea	projet | couveuse
stage	emergence	émergence	emergence	repérage
stage	formation	formation des équipes	team training
stage	essai	premier essai	first try	essai | test
stage	experimentation	expérimentation	trial	pilote	pilot
stage	mise_en_oeuvre	mise en œuvre	implementation	lancement
stage	en_cours	en cours	under way	en activité | active
stage	consolidation	consolidation	consolidation
stage	autonome	autonome	running on its own	relais passé
stage	generalisation	généralisation	general roll-out
stage	essaimage	essaimage	spread to other places
stage	clos	terminée	completed	close | clos
stage	arrete_appris	arrêté, appris	stopped, learnt	arrêtée avec enseignements | abandonnée	discontinued
stage	renaissance	reprise après un arrêt	taken up again after a stop	pratique renaissante | renaissance	revival
stage	reste_possibilite	reste une possibilité	remains a possibility	pas une norme	not a norm
#vocabulary measure 1 Relecture des fiches du HCTS 2021 : nature des chiffres
measure	activite	activité	activity
measure	moyen	moyens	means
measure	contexte	contexte	context
measure	norme	règle ou norme	rule or standard
measure	resultat	résultat	result
measure	profil	profil des personnes	profile of people
measure	cible	objectif chiffré	target
measure	cout	coût	cost
measure	satisfaction	satisfaction	satisfaction
#vocabulary lever 3 HCTS 2021, rubrique « Conditions de mise en œuvre » (003:737-2718) ; États généraux du travail social 2015, familles de leviers (004:2670-2731, 004:4153-4155) et leviers nommés par acteur (004:2250-2275, 004:2427-2439)
lever	famille_participation	participation et pouvoir d’agir	participation and power to act
lever	reconnaissance_savoirs_experience	reconnaissance des savoirs d’expérience	recognition of lived experience			famille_participation
lever	participation_depart	participation dès le départ	participation from the start	associer dès le diagnostic		famille_participation
lever	pouvoir_agir_acteurs	initiative laissée aux acteurs locaux	room for local initiative	pouvoir d’agir des acteurs locaux		famille_participation
lever	personnes_relais	personnes relais formées	trained relay people	habitants relais		famille_participation
lever	dynamiques_existantes	dynamiques collectives déjà là	existing collective dynamics	entraide existante | ressources présentes		famille_participation
lever	benevolat	bénévolat et vie associative	volunteering and associations	bénévoles		famille_participation
lever	convivialite	convivialité et création	conviviality and creation	fête | art		famille_participation
lever	rythme_personnes	rythme et liberté des personnes	people’s pace and freedom	liberté de ne pas agir | temps long		famille_participation
lever	participation_dedommagee	participation dédommagée	compensated participation	frais pris en charge | transport et garde pris en charge		famille_participation
lever	non_jugement	non-jugement et plaisir d’être ensemble	no judgement and the pleasure of being together	convivialité du groupe		famille_participation
lever	petits_pas	petits pas validés ensemble	small steps agreed together	validation régulière		famille_participation
lever	famille_pratiques	pratiques professionnelles	professional practice
lever	formation	formation	training	formation continue | co-formation		famille_pratiques
lever	methode_outils	méthode et outils	method and tools			famille_pratiques
lever	engagement_volontaire	engagement volontaire	voluntary commitment			famille_pratiques
lever	reflexivite	recul sur sa pratique	reflective practice	analyse des pratiques | supervision		famille_pratiques
lever	expertise	expertise	expertise			famille_pratiques
lever	travail_binome_reseau	travail à deux ou en réseau	working in pairs or in a network			famille_pratiques
lever	changement_culture	changement de culture	change of culture	posture		famille_pratiques
lever	cadre_securisant	cadre sécurisant	secure framework			famille_pratiques
lever	neutralite	neutralité	neutrality	tiers		famille_pratiques
lever	individuel_collectif	accompagnement individuel et action collective articulés	individual support and collective action linked			famille_pratiques
lever	animation	savoir animer un groupe	skill in leading a group	facilitation		famille_pratiques
lever	reperage_competences	repérer les compétences	spotting skills			famille_pratiques
lever	terrains_stage_ouverts	lieux de stage en collectif	placements in collective work			famille_pratiques
lever	famille_organisation	organisation et portage	organisation and backing
lever	portage_politique	portage politique	political backing	élus facilitateurs		famille_organisation
lever	soutien_hierarchie	soutien de la hiérarchie	support from managers	encadrement | management		famille_organisation
lever	pilotage	pilotage clair et léger	clear and light steering	gouvernance | chef de file		famille_organisation
lever	partenariat	partenariat	partnership			famille_organisation
lever	diagnostic_partage	diagnostic partagé	shared diagnosis			famille_organisation
lever	financement	financement	funding			famille_organisation
lever	fonds_souple	fonds souple pour l’action collective	flexible fund for collective action	ligne budgétaire | conférence des financeurs		financement
lever	temps_dedie	temps dédié	dedicated time	temps libéré		famille_organisation
lever	simplification	procédures plus simples	simpler procedures	choc de simplification		famille_organisation
lever	cadre_juridique	cadre juridique qui permet	enabling legal framework	circulaire | dérogation		famille_organisation
lever	droit_experimentation	droit à l’expérimentation	freedom to experiment	droit à l’erreur		famille_organisation
lever	capitalisation	pratiques mises en valeur	practices made visible	capitalisation | pratiques inspirantes		famille_organisation
lever	evaluation_partagee	évaluation partagée	shared evaluation	évaluation avec les personnes concernées		famille_organisation
lever	tete_de_reseau	tête de réseau	network head			famille_organisation
lever	guichet_commun	entrée commune	single entry point	guichet unique		famille_organisation
lever	presidence_tournante	présidence tournante	rotating chair			famille_organisation
lever	voix_representee	participation inscrite dans le droit	participation written in law			famille_organisation
lever	droits_automatiques	droits ouverts sans démarche	rights opened without steps	automaticité des droits		famille_organisation
lever	communication	communication	communication			famille_organisation
lever	contexte_territorial	contexte local favorable	favourable local context			famille_organisation
lever	mise_en_oeuvre_rapide	mise en œuvre rapide	quick implementation			famille_organisation
lever	conditions_materielles	conditions matérielles	material conditions			famille_organisation
#vocabulary obstacle 3 HCTS 2021, rubrique « Conditions de mise en œuvre » (003:737-2718) ; États généraux du travail social 2015, cinq familles de freins (004:4770-4957) et freins nommés par les rapports (004:1000-2690)
obstacle	f1	tradition politique et administrative défiante	distrustful political and administrative tradition	F1	F1
obstacle	portage_insuffisant	portage insuffisant	insufficient backing			f1
obstacle	adhesion_publics	adhésion des personnes	people’s uptake	personnes peu mobilisées		f1
obstacle	defiance_collectif	défiance envers le collectif et les communautés	distrust of collectives and communities	peur des groupes de pression		f1
obstacle	aversion_risque	peur du risque et de l’incertitude	fear of risk and uncertainty	culture du contrôle | principe de précaution		f1
obstacle	participation_facade	participation de façade	token participation	instrumentalisation | simulacre | alibi	tokenism	f1
obstacle	place_citoyens	personnes vues comme consommant des services	people seen as consumers of services	citoyens peu associés		f1
obstacle	approche_manques	regard porté sur les manques	deficit-based view	approche par les problèmes		f1
obstacle	individualisme	individualisme	individualism	repli sur soi		f1
obstacle	decisions_descendantes	décisions qui viennent d’en haut	top-down decisions	procédures descendantes | tradition centralisée		f1
obstacle	crainte_controle_social	crainte d’un contrôle social	fear of social control	méfiance envers l’action collective		f1
obstacle	action_valorisante	action acceptée si elle met en valeur l’institution	action accepted if it flatters the institution			f1
obstacle	conflit_evite	conflit évité	conflict avoided	désaccords tus		f1
obstacle	contre_pouvoir_craint	crainte d’un contre-pouvoir	fear of a counter-power	résultat inconnu		f1
obstacle	doctrine_absente	orientation nationale absente ou floue	national direction missing or unclear	pas de doctrine		f1
obstacle	alternance	changements de mandat et de périmètre	changes of mandate and of boundaries	alternance politique | fusion de collectivités		f1
obstacle	f2	cadre juridique	legal framework	F2	F2
obstacle	montage_juridique	montage juridique	legal set-up			f2
obstacle	confidentialite	confidentialité	confidentiality	secret professionnel		f2
obstacle	acces_aides	accès aux aides	access to aid			f2
obstacle	droits_individuels	droit centré sur l’individu	law centred on the individual	droits individuels		f2
obstacle	inflation_normes	normes qui s’accumulent	piling up of norms	inflation normative		f2
obstacle	acteurs_inegaux	acteurs inégalement reconnus	actors unequally recognised	place des bénévoles		f2
obstacle	utilite_contestee	utilité du travail social contestée	usefulness of social work questioned	perte de légitimité		f2
obstacle	droits_devoirs_flous	droits et devoirs ambigus	ambiguous rights and duties			f2
obstacle	representation_absente	personnes accompagnées sans représentation	people supported without representation			f2
obstacle	entraide_sans_statut	entraide sans reconnaissance légale	mutual aid without legal recognition			f2
obstacle	procedures_contraires	procédures qui contrarient les efforts	procedures that work against efforts			f2
obstacle	f3	logiques gestionnaires	managerial logics	F3	F3
obstacle	moyens_financiers	manque de moyens financiers	lack of money	budget insuffisant		f3
obstacle	evaluation_limitee	évaluation limitée	limited evaluation			f3
obstacle	complexite_administrative	complexité administrative	administrative complexity	bureaucratie | bureaucratisation | paperasse	red tape	f3
obstacle	obligation_resultats	obligation de prouver des résultats	having to prove results	performance		f3
obstacle	effets_incertains	effets difficiles à montrer	effects hard to show	effets du collectif peu évalués		f3
obstacle	outils_individuels	outils numériques pensés pour les dossiers individuels	digital tools made for individual files	logiciel métier | double saisie		f3
obstacle	sans_ligne_budgetaire	aucune ligne de financement pour le collectif	no funding line for collective work	hors des cases		moyens_financiers
obstacle	mise_en_concurrence	mise en concurrence et financements courts	competition and short funding	appel d’offres		moyens_financiers
obstacle	initiative_entravee	initiative et autonomie technique réduites	less room for initiative	perte d’autonomie		f3
obstacle	petites_depenses	petites dépenses difficiles à payer	small expenses hard to pay	transport | moments conviviaux		f3
obstacle	effet_affichage	action rebaptisée pour l’affichage	relabelled action	effet d’affichage		f3
obstacle	collectif_economie	collectif vu comme une économie	collective work seen as a saving	substitut moins cher		f3
obstacle	management_inadapte	pratiques de management inadaptées	unfit management practices			f3
obstacle	indicateurs_imposes	indicateurs fixés d’avance	indicators set in advance			f3
obstacle	f4	culture professionnelle	professional culture	F4	F4
obstacle	resistance_changement	résistance au changement	resistance to change			f4
obstacle	representations	idées reçues	preconceptions	préjugés		f4
obstacle	meconnaissance_demarche	démarche mal connue	approach little known			f4
obstacle	neutralite	neutralité à garantir	neutrality to guarantee			f4
obstacle	relation_individuelle	habitude de la relation individuelle	habit of one-to-one work	face-à-face		f4
obstacle	formation_insuffisante	formation insuffisante au collectif	too little training in collective work			f4
obstacle	posture_surplomb	posture de surplomb	looking down on people	faire à la place		f4
obstacle	identite_professionnelle	crainte pour l’identité professionnelle	fear for professional identity			f4
obstacle	definitions_confuses	mots et définitions confus	confused words and definitions			f4
obstacle	modele_psychologique	modèle psychologique ou médical dominant	dominant psychological or medical model			f4
obstacle	terrains_stage	lieux de stage sans pratique collective	placements without collective practice	tuteurs de stage		f4
obstacle	generation_moins_familiere	générations moins familières du collectif	generations less used to collective work			f4
obstacle	seul_devant_groupe	appréhension d’être seul devant un groupe	fear of being alone before a group			f4
obstacle	curatif_avant_preventif	réparer plutôt que prévenir	curing rather than preventing			f4
obstacle	diagnostic_ecourte	diagnostic écourté	diagnosis cut short			f4
obstacle	roles_mal_connus	rôles des autres mal connus	roles of others little known			f4
obstacle	carrieres_lineaires	parcours professionnels éloignés de la pauvreté	careers far from poverty			f4
obstacle	f5	organisation des institutions	organisation of institutions	F5 | freins internes	F5
obstacle	temps_charge_travail	charge et manque de temps	workload and lack of time	manque de temps | surcharge		f5
obstacle	temps_decales	temps qui ne s’accordent pas	clashing timescales	calendriers décalés		f5
obstacle	cloisonnement	cloisonnement	working in silos	silos		f5
obstacle	mille_feuille	responsabilités morcelées	fragmented responsibilities	mille-feuille | empilement		f5
obstacle	mobilite_effectifs	départs et mobilité des équipes	staff turnover	turn-over | renouvellement des équipes	turnover	f5
obstacle	porte_par_une_personne	action portée par une seule personne	action resting on one person			f5
obstacle	essoufflement	essoufflement	loss of momentum	usure		f5
obstacle	locaux	locaux	premises			f5
obstacle	offre_insuffisante	offre insuffisante	insufficient supply			f5
obstacle	collectif_relegue	action collective reléguée	collective action sidelined	développement social non prioritaire		f5
obstacle	initiatives_invisibles	initiatives peu visibles	initiatives little seen	capitalisation insuffisante		f5
obstacle	perimetres_incoherents	périmètres qui ne coïncident pas	boundaries that do not match			f5
obstacle	diagnostics_repetes	diagnostics faits plusieurs fois	diagnoses made several times	chacun son diagnostic		f5
obstacle	employeurs_reticents	employeurs réticents à porter le coût	employers unwilling to bear the cost			f5
obstacle	responsabilite_reportee	responsabilité reportée sur les équipes de terrain	responsibility put on field teams			f5
obstacle	associations_operatrices	associations traitées en opérateurs	associations treated as operators	prestation		f5
obstacle	hierarchie_avant_fonctionnel	lien hiérarchique avant le lien fonctionnel	hierarchy before working links			f5
obstacle	recits_repetes	histoire à raconter plusieurs fois	having to tell one’s story again	saisies répétées		f5
obstacle	reunions_nombreuses	réunions et comités trop nombreux	too many meetings and committees	comitologie		f5
obstacle	vie_groupe	vie des groupes	life of groups
obstacle	investissement_invisible	investissement des habitants peu reconnu	residents’ commitment little recognised			vie_groupe
obstacle	groupe_trop_grand	groupe trop grand pour que chacun parle	group too large for all to speak			vie_groupe
obstacle	initiatives_decouragees	initiatives découragées	initiatives discouraged			vie_groupe
obstacle	groupe_ferme	groupe fermé sur lui-même	group closed on itself	entre-soi		vie_groupe
obstacle	hors_famille	freins hors de ces familles	obstacles outside these families
obstacle	crise_sanitaire	crise sanitaire	health crisis	Covid | confinement	Covid	hors_famille
obstacle	non_precise	non précisé	not specified			hors_famille
#vocabulary standing 1 États généraux du travail social 2015 : des freins sont contestés (004:1930, 004:1963-1972)
standing	affirme	affirmé	asserted
standing	conteste	contesté	contested
#vocabulary effect 1 Relecture de la rubrique « Effets » des fiches du HCTS 2021
effect	pouvoir_agir_autonomie	pouvoir d’agir et autonomie	power to act and autonomy
effect	changement_posture	changement de posture	change of stance
effect	estime_confiance	estime de soi et confiance	self-esteem and confidence
effect	representations	regards changés	changed perceptions
effect	sens_travail	sens du travail	meaning at work
effect	lien_social	lien social	social ties
effect	competences	compétences	skills
effect	evolution_organisation	évolution de l’organisation	organisational change
effect	decloisonnement	décloisonnement	breaking down silos
effect	acces_droits	accès aux droits	access to rights
effect	bien_etre	bien-être	well-being
effect	sante_prevention	santé et prévention	health and prevention
effect	connaissance_mutuelle	connaissance mutuelle	mutual knowledge
effect	relation_confiance	relation de confiance	trusting relationship
effect	parcours_orientation	parcours et orientation	pathways and referral
effect	insertion_emploi	insertion et emploi	inclusion and employment
effect	retour_maintien_famille	retour ou maintien en famille	return to or staying in the family
effect	cohesion_equipe	cohésion d’équipe	team cohesion
effect	usure_diminuee	usure professionnelle moindre	less professional burnout
effect	reduction_couts_mesures	mesures moins nombreuses ou moins coûteuses	fewer or cheaper measures
effect	reperage_dispositif	dispositif mieux repéré	scheme better known
effect	essaimage_demarches	ouverture à d’autres démarches	openness to other approaches
effect	effort_adaptation	effort d’adaptation	effort to adapt
#vocabulary effect-target 1 Relecture de la rubrique « Effets » des fiches du HCTS 2021
effect-target	personnes	personnes concernées	people concerned
effect-target	entourage	entourage	family and friends
effect-target	professionnels	professionnelles et professionnels	professionals
effect-target	institutions	institutions	institutions
effect-target	partenariat	partenariat	partnership
effect-target	territoire	territoire	territory
#vocabulary direction 1 Relecture de la rubrique « Effets » des fiches du HCTS 2021
direction	positif	positif	positive
direction	mitige	mitigé	mixed
direction	negatif	négatif	negative
direction	potentiel	attendu	expected
#vocabulary evaluation 1 Relecture de la rubrique « Évaluation » des fiches du HCTS 2021
evaluation	realisee	réalisée	completed
evaluation	continue	continue	continuous
evaluation	en_cours	en cours	under way
evaluation	prevue	prévue	planned
evaluation	prevue_non_realisee	prévue mais non réalisée	planned but not carried out
evaluation	non_engagee	non engagée	not started
evaluation	non_prevue	non prévue	not planned
evaluation	non_renseignee	non renseignée	not stated
#vocabulary evaluation-type 1 Relecture de la rubrique « Évaluation » des fiches du HCTS 2021
evaluation-type	qualitative	qualitative	qualitative
evaluation-type	quantitative	quantitative	quantitative
evaluation-type	interne	interne	internal
evaluation-type	externe	externe	external
evaluation-type	etude_impact	étude d’impact	impact study
evaluation-type	indicateurs_activite	indicateurs d’activité	activity indicators
evaluation-type	satisfaction	satisfaction	satisfaction
evaluation-type	suivi_differe	suivi après coup	later follow-up
evaluation-type	recherche	recherche	research
evaluation-type	administrative_financiere	administrative et financière	administrative and financial
evaluation-type	informelle	informelle	informal
evaluation-type	avant_apres	avant et après	before and after
evaluation-type	demarche_qualite	démarche qualité	quality process
evaluation-type	referentiel_sectoriel	référentiel du secteur	sector standard
evaluation-type	croisee_usagers	croisée avec les personnes concernées	jointly with the people concerned
evaluation-type	auto_evaluation	auto-évaluation	self-evaluation
evaluation-type	formative_continue	formative et continue	formative and continuous
evaluation-type	prospective	prospective	forward-looking
evaluation-type	co_construite	co-construite	co-constructed
#vocabulary evaluator 1 Relecture de la rubrique « Évaluation » des fiches du HCTS 2021
evaluator	porteur	structure porteuse	lead organisation
evaluator	equipe	équipe	team
evaluator	coordinateurs	coordinatrices et coordinateurs	coordinators
evaluator	comite_usagers	comité de personnes concernées	committee of the people concerned
evaluator	financeur	financeur	funder
evaluator	tete_de_reseau	tête de réseau	network head
evaluator	organisme_formation	organisme de formation	training body
evaluator	organisme_recherche	organisme de recherche	research body
evaluator	tiers_independant	tiers indépendant	independent third party
evaluator	aucun	aucun évaluateur	no evaluator
#vocabulary prospect 1 HCTS 2021, rubrique « Perspectives » (003:737-2718)
prospect	extension_public	extension à d’autres publics	extension to other people
prospect	extension_territoriale	extension à d’autres territoires	extension to other territories
prospect	essaimage	essaimage	spread to other places
prospect	reseau_professionnel	réseau professionnel	professional network
prospect	nouvelle_action	nouvelle action	new action
prospect	formation	formation	training
prospect	evaluation	évaluation	evaluation
prospect	outillage_numerique	outillage numérique	digital tools
prospect	partenariat	partenariat	partnership
prospect	participation	participation	participation
prospect	gouvernance	gouvernance	governance
prospect	financement	financement	funding
prospect	moyens_humains	moyens humains	staff
prospect	modelisation	modélisation	modelling
prospect	maintien	maintien	continuation
#vocabulary relation 3 Relations énoncées par les fiches du HCTS 2021 (003:737-2718) ; reprises d’une pratique (004:3692, 004:3719) ; familles : ce qui est dit, ce qui est repris, ce qui ressemble
relation	origine	d’où elle vient	where it comes from
relation	suites	où elle est allée	where it went
relation	a_cote	à côté d’elle	beside it
relation	reprises	reprises d’une pratique	practices taken up
relation	ressemblances	ressemblances relevées à la lecture	likenesses found by the reading
relation	meme_modele	même démarche	same method			ressemblances
relation	meme_porteur	même structure porteuse	same lead organisation			ressemblances
relation	meme_partenaire	même partenaire	same partner			ressemblances
relation	meme_territoire	même territoire	same territory			ressemblances
relation	meme_definition	même définition	same definition			ressemblances
relation	forme_par_meme_organisme	formée par le même organisme	trained by the same body			ressemblances
relation	coopere_avec	coopère avec	cooperates with			a_cote
relation	fait_partie_de	fait partie de	is part of			a_cote
relation	prend_la_suite	prend la suite de	follows on from			origine
relation	inspire_de	s’inspire de	inspired by			origine
relation	reprend	reprend telle quelle	takes up as is	adoptée telle quelle	adopted as is	reprises
relation	adapte	reprend en adaptant	takes up with changes	adaptée	adapted	reprises
relation	ne_reprend_pas	a choisi de ne pas reprendre	chose not to take up	déclinée	declined	reprises
relation	essaime_vers	essaime vers	spreads to			suites
relation	ouvre_la_voie_a	ouvre la voie à	opens the way to			suites
relation	prevoit_de_mobiliser	prévoit de mobiliser	plans to draw on			a_cote
relation	contraste_avec	se distingue de	contrasts with			a_cote
#vocabulary reference 1 HCTS 2021, rubrique « Références » et liens des fiches (003:737-2718)
reference	site_web	site web	website
reference	document	document	document
reference	ouvrage	ouvrage	book
reference	texte_reglementaire	texte réglementaire	regulation
reference	citation	citation	quotation
#vocabulary rubric 1 HCTS 2021, rubriques des fiches (003:737-2718)
rubric	territoire	territoire	territory
rubric	annee	année	year
rubric	initiateurs_acteurs	initiateurs et acteurs concernés	initiators and others involved
rubric	publics	publics	people concerned
rubric	definition	définition	definition
rubric	descriptif	descriptif de l’action	description of the action
rubric	objectifs	objectifs visés	objectives
rubric	genese	genèse et émergence	origins
rubric	financements	financements	funding
rubric	repere_methodologique	repère méthodologique	method landmark
rubric	gouvernance	gouvernance	governance
rubric	participation	participation des personnes	people’s participation
rubric	etat_avancement	état d’avancée	progress
rubric	deploiement	déploiement	roll-out
rubric	conditions	conditions de mise en œuvre	conditions of implementation
rubric	perspectives	perspectives	prospects
rubric	bilan	bilan	review
rubric	mise_en_oeuvre	mise en œuvre	implementation
rubric	effets	effets	effects
rubric	evaluation	évaluation	evaluation
rubric	references	références	references
rubric	liens	liens	links
#vocabulary source-field 1 Rubriques où la relecture des fiches du HCTS 2021 a relevé un défaut
source-field	thematique	thème	theme
source-field	structure	structure de la fiche	structure of the sheet
source-field	territoires	territoires	territories
source-field	annee_debut	année de début	first year
source-field	porteurs	structures porteuses	lead organisations
source-field	publics	publics	people concerned
source-field	definition	définition	definition
source-field	emergence	genèse	origins
source-field	jalons	dates repères	milestones
source-field	outils	outils	tools
source-field	budget	budget	budget
source-field	participation	participation	participation
source-field	indicateurs	chiffres	figures
source-field	conditions	conditions	conditions
source-field	freins	freins	obstacles
source-field	regles_ethiques	règles éthiques	ethical rules
source-field	effets	effets	effects
source-field	evaluation	évaluation	evaluation
source-field	perspectives	perspectives	prospects
source-field	reperes_methodologiques	repères méthodologiques	method landmarks
source-field	references	références	references
source-field	liens	liens	links
#vocabulary action-form 1 États généraux du travail social 2015 : formes d’action (004:3717, 004:3202, 004:4189)
action-form	reunion_information	réunion d’information	information meeting
action-form	groupe_ferme	action collective en groupe fermé	collective action in a closed group
action-form	groupe_ouvert	groupe ouvert, lieu convivial	open group, convivial place
action-form	action_avec_milieu	action avec le milieu	action with the milieu
action-form	evenement	évènement	event
action-form	instance	instance	body that meets
#vocabulary actor-family 1 États généraux du travail social 2015 : familles d’acteurs d’une démarche (004:2779, 004:3094, 004:3461, 004:3885)
actor-family	personnes_concernees	personnes concernées	people concerned
actor-family	habitants	habitantes et habitants	residents
actor-family	benevoles	bénévoles	volunteers
actor-family	aidants	aidantes et aidants	carers
actor-family	professionnels_social	professionnelles et professionnels du social	social-work professionals
actor-family	cadres	cadres et responsables d’équipe	managers
actor-family	elus	élues et élus	elected officials
actor-family	institutions	institutions	institutions
actor-family	associations	associations	associations
actor-family	ecole	école	school
actor-family	acteurs_economiques	acteurs économiques	economic actors
actor-family	culture_sport_urbanisme	culture, sport, urbanisme	culture, sport, town planning
actor-family	chercheurs	chercheuses et chercheurs	researchers
actor-family	organismes_formation	organismes de formation	training bodies
actor-family	financeurs	financeurs	funders
#vocabulary section 1 Gabarit des fiches, version 1
section	identity	en bref	in brief
section	public	pour qui	for whom
section	emergence	d’où elle vient	where it comes from
section	milestones	dates repères	milestones
section	money	moyens financiers	money
section	description	ce que c’est	what it is
section	way	comment on fait	how it is done
section	means	avec qui et quelle formation	with whom and what training
section	governance	qui décide	who decides
section	participation	place des personnes	the part people play
section	conditions	ce qu’il faut réunir	what it takes
section	deployment	où elle en est	where it stands
section	measures	chiffres	figures
section	effects	effets	effects
section	evaluation	évaluation	evaluation
section	prospects	et après	what comes next
section	relations	pratiques liées	related practices
section	source	sources	sources
#vocabulary field 5 Gabarit des fiches, version 5
field	subtitle	sous-titre	subtitle
field	plain	en langage clair	in plain language
field	plain.by	écrit par	written by
field	plain.with	écrit avec	written with
field	plain.test	testé par	tested by
field	theme	thème	theme
field	method	démarche	method
field	nature	nature	nature
field	process	déroulé type	typical process
field	domain	champs d’intervention	fields of work
field	scale	échelle	scale
field	years	années	years
field	territory	territoire	territory
field	territory.role	rôle du territoire	role of the territory
field	bearer	portée par	led by
field	bearer.role	rôle de la structure	role of the organisation
field	actor	avec	with
field	actor.role	rôle	role
field	public	personnes concernées	people concerned
field	public.category	publics	groups of people
field	public.target	s’adresse à	addressed to
field	public.age	âge	age
field	public.criterion	conditions d’accès	access conditions
field	emergence	comment elle est née	how it began
field	finding	ce qui a été constaté	what was observed
field	origin	élan de départ	initial momentum
field	trigger	ce qui a déclenché	what triggered it
field	milestone	date repère	milestone
field	milestone.type	genre d’étape	kind of step
field	funding	financements	funding
field	funding.type	origine du financement	source of funding
field	funding.base	montant rapporté à	basis of the amount
field	cost	coûts	costs
field	cost.base	coût rapporté à	basis of the cost
field	definition	définition	definition
field	description	en quoi elle consiste	what it consists of
field	objective	objectifs	objectives
field	step	étapes	steps
field	tool	outils	tools
field	tool.type	genre d’outil	kind of tool
field	landmark	repères de méthode	method landmarks
field	form	forme de l’action	form of the action
field	kit.period	durée en tout	length in all
field	kit.sessions	nombre de séances	number of sessions
field	kit.length	durée d’une séance	length of a session
field	kit.group	taille du groupe	size of the group
field	kit.opening	groupe ouvert ou fermé	open or closed group
field	kit.role	rôles	roles
field	kit.material	matériel	materials
field	staff	qui intervient	who is involved
field	staff.share	part du temps de travail	share of working time
field	training	formations	training
field	training.type	genre de formation	kind of training
field	training.body	organisme qui forme	training body
field	training.length	durée	length
field	training.people	personnes formées	people trained
field	training.public	pour qui	for whom
field	training.year	année	year
field	board	instances	boards
field	board.type	genre d’instance	kind of board
field	board.members	composition	members
field	board.frequency	rythme des réunions	frequency of meetings
field	participation	comment les personnes participent	how people take part
field	participation.level	niveau de participation	level of participation
field	participation.scope	sur quoi elles participent	what they take part in
field	participation.form	sous quelles formes	in what forms
field	condition	conditions à réunir	conditions to meet
field	obstacle	ce qui a freiné	what held it back
field	obstacle.type	genre de frein	kind of obstacle
field	obstacle.standing	frein affirmé ou contesté	obstacle asserted or contested
field	obstacle.contest	ce qu’en dit qui le conteste	what those who contest it say
field	lever	ce qui a aidé	what helped
field	lever.type	genre de levier	kind of lever
field	lever.obstacle	frein levé	obstacle overcome
field	caution	points de vigilance	points to watch
field	ethics	règles éthiques	ethical rules
field	stage	avancement	progress
field	progress	avancement lieu par lieu	progress place by place
field	progress.stage	où elle en est	how far it is
field	progress.date	depuis quand	since when
field	progress.evidence	ce qui le montre	what shows it
field	progress.by	qui le dit	who says so
field	progress.note	précision	note
field	deployment	déploiement	roll-out
field	lesson	ce que l’on retient	lessons learnt
field	measure	chiffres	figures
field	measure.nature	ce que le chiffre mesure	what the figure measures
field	measure.scope	périmètre	scope
field	measure.code	nom de l’indicateur	name of the indicator
field	effect	effets	effects
field	effect.type	genre d’effet	kind of effect
field	effect.target	effet sur	effect on
field	effect.direction	sens de l’effet	direction of the effect
field	evaluation	évaluation	evaluation
field	evaluation.status	état de l’évaluation	state of the evaluation
field	evaluation.type	genre d’évaluation	kind of evaluation
field	evaluation.by	qui évalue	who evaluates
field	evaluation.tool	outils d’évaluation	evaluation tools
field	evaluation.indicator	ce qui est suivi	what is monitored
field	evaluation.moment	quand	when
field	evaluation.finding	résultats	results
field	evaluation.limit	limites	limits
field	prospect	perspectives	prospects
field	prospect.type	genre de perspective	kind of prospect
field	prospect.date	échéance	due date
field	relation	pratique liée	related practice
field	relation.type	lien	link
field	relation.date	date du lien	date of the link
field	relation.evidence	ce qui montre ce lien	what shows this link
field	reference	références	references
field	reference.type	genre de référence	kind of reference
field	reference.address	adresse web	web address
field	code	numéro de la fiche	sheet number
field	extent	lignes de la source	lines of the source
field	rubric	rubriques présentes dans la source	headings present in the source
field	defect	défauts de la source	defects of the source
field	defect.field	rubrique concernée	heading concerned
field	keyword	mots-clés	keywords
field	approach	approche	approach
field	contact	à qui s’adresser	whom to ask
field	problem	besoin, envie ou problème de départ	the need, wish or problem it began with
field	need	besoins et thèmes	needs and themes
field	resource	ce qui était déjà là	what was already there
field	result	ce qui a changé	what changed
#vocabulary vocabulary 2 Essaim : noms des listes de mots
vocabulary	need	besoins et thèmes	needs and themes
vocabulary	theme	thèmes des fiches	themes of the sheets
vocabulary	approach	approches	approaches
vocabulary	public	publics	groups of people
vocabulary	method	démarches	methods
vocabulary	domain	champs d’intervention	fields of work
vocabulary	stage	avancement	progress
vocabulary	obstacle	freins	obstacles
vocabulary	standing	freins affirmés ou contestés	obstacles asserted or contested
vocabulary	lever	leviers	levers
vocabulary	nature	natures de pratique	kinds of practice
vocabulary	process	déroulés types	typical processes
vocabulary	scale	échelles	scales
vocabulary	territory	genres de territoires	kinds of territories
vocabulary	territory-role	rôles d’un territoire	roles of a territory
vocabulary	organisation	genres de structures	kinds of organisations
vocabulary	body-role	rôles d’une structure	roles of an organisation
vocabulary	public-target	à qui une pratique s’adresse	whom a practice is for
vocabulary	origin	élans de départ	initial momentum
vocabulary	trigger	ce qui déclenche une pratique	what triggers a practice
vocabulary	milestone	genres d’étapes datées	kinds of dated steps
vocabulary	tool	genres d’outils	kinds of tools
vocabulary	funding	origines des financements	sources of funding
vocabulary	base	à quoi un montant se rapporte	basis of an amount
vocabulary	unit	unités au pluriel	units, plural
vocabulary	unit-one	unités au singulier	units, singular
vocabulary	comparator	comment lire un nombre	how to read a number
vocabulary	training	genres de formations	kinds of training
vocabulary	board	genres d’instances	kinds of boards
vocabulary	participation	niveaux de participation	levels of participation
vocabulary	participation-scope	sur quoi l’on participe	what people take part in
vocabulary	measure	ce qu’un chiffre mesure	what a figure measures
vocabulary	effect	genres d’effets	kinds of effects
vocabulary	effect-target	sur qui porte un effet	whom an effect touches
vocabulary	direction	sens d’un effet	direction of an effect
vocabulary	evaluation	états de l’évaluation	states of the evaluation
vocabulary	evaluation-type	genres d’évaluation	kinds of evaluation
vocabulary	evaluator	qui évalue	who evaluates
vocabulary	prospect	genres de perspectives	kinds of prospects
vocabulary	relation	liens entre pratiques	links between practices
vocabulary	reference	genres de références	kinds of references
vocabulary	rubric	rubriques des fiches d’origine	headings of the original sheets
vocabulary	source-field	rubriques où la source a un défaut	headings where the source has a defect
vocabulary	section	parties d’une fiche	parts of a sheet
vocabulary	field	champs d’une fiche	fields of a sheet
vocabulary	departement	départements	départements
vocabulary	region	régions	regions
vocabulary	vocabulary	listes de mots	word lists
vocabulary	vocabulary-use	usages des listes de mots	uses of the word lists
vocabulary	action-form	formes d’action	forms of action
vocabulary	actor-family	familles d’acteurs	families of actors
#vocabulary vocabulary-use 2 Essaim : à quoi sert chaque liste de mots
vocabulary-use	need	dire à quel besoin, envie ou problème une pratique répond	say which need, wish or problem a practice answers
vocabulary-use	theme	ranger les fiches du rapport de 2021 comme il le faisait	sort the sheets of the 2021 report as it did
vocabulary-use	approach	distinguer les façons d’agir, sans confondre développement social et travail social collectif	tell the ways of acting apart, without mixing social development and collective social work
vocabulary-use	public	dire qui est concerné	say who is concerned
vocabulary-use	method	reconnaître une manière de faire partagée d’un lieu à l’autre	recognise a way of doing shared from place to place
vocabulary-use	domain	dire dans quel champ de l’action sociale on se trouve	say which field of social work it is
vocabulary-use	stage	dire où en est une pratique, arrêt compris	say where a practice stands, stopping included
vocabulary-use	obstacle	nommer ce qui freine, par familles	name what holds back, by families
vocabulary-use	standing	garder côte à côte qui affirme un frein et qui le conteste	keep side by side who asserts an obstacle and who contests it
vocabulary-use	lever	nommer ce qui aide, par familles	name what helps, by families
vocabulary-use	nature	dire ce que la fiche décrit : un service, une posture, un lieu	say what the sheet describes: a service, a stance, a place
vocabulary-use	process	reconnaître un déroulé que d’autres peuvent suivre	recognise a process that others can follow
vocabulary-use	scale	dire jusqu’où s’étend une pratique	say how far a practice reaches
vocabulary-use	territory	dire ce qu’est un lieu nommé par une fiche	say what a place named by a sheet is
vocabulary-use	territory-role	dire ce que la pratique fait dans ce lieu	say what the practice does in that place
vocabulary-use	organisation	dire ce qu’est une structure nommée par une fiche	say what a body named by a sheet is
vocabulary-use	body-role	dire ce que la structure fait dans la pratique	say what the body does in the practice
vocabulary-use	public-target	dire si l’on s’adresse aux personnes, aux équipes ou aux deux	say whether it is for people, for teams or for both
vocabulary-use	origin	dire si l’élan vient du terrain ou de l’institution	say whether it came from the field or the institution
vocabulary-use	trigger	dire ce qui a fait commencer	say what made it begin
vocabulary-use	milestone	dater les moments d’une pratique	date the moments of a practice
vocabulary-use	tool	dire avec quels outils on s’y prend	say with which tools it is done
vocabulary-use	funding	dire d’où vient l’argent	say where the money comes from
vocabulary-use	base	lire un montant sans se tromper	read an amount rightly
vocabulary-use	unit	écrire un chiffre avec son unité	write a figure with its unit
vocabulary-use	unit-one	écrire un chiffre égal à un avec son unité	write a figure of one with its unit
vocabulary-use	comparator	dire si un nombre est exact, un minimum ou un ordre de grandeur	say whether a number is exact, a minimum or a rough figure
vocabulary-use	training	dire quelle formation a été suivie	say which training was followed
vocabulary-use	board	dire où se prennent les décisions	say where decisions are made
vocabulary-use	participation	dire jusqu’où les personnes prennent part aux décisions	say how far people take part in decisions
vocabulary-use	participation-scope	dire sur quoi les personnes ont leur mot à dire	say what people have a say in
vocabulary-use	measure	ne pas confondre un moyen, une activité et un résultat	keep means, activity and results apart
vocabulary-use	effect	dire ce qui a changé	say what changed
vocabulary-use	effect-target	dire pour qui cela a changé	say for whom it changed
vocabulary-use	direction	dire si l’effet est bon, mauvais ou attendu	say whether the effect is good, bad or expected
vocabulary-use	evaluation	dire si la pratique a été évaluée	say whether the practice was evaluated
vocabulary-use	evaluation-type	dire comment elle a été évaluée	say how it was evaluated
vocabulary-use	evaluator	dire par qui elle a été évaluée	say by whom it was evaluated
vocabulary-use	prospect	dire ce qui est envisagé ensuite	say what is planned next
vocabulary-use	relation	relier une pratique à une autre	link a practice to another
vocabulary-use	reference	dire où lire davantage	say where to read more
vocabulary-use	rubric	garder la forme des fiches d’origine	keep the shape of the original sheets
vocabulary-use	source-field	dire où la source est incomplète	say where the source is incomplete
vocabulary-use	section	nommer les parties d’une fiche	name the parts of a sheet
vocabulary-use	field	nommer les champs d’une fiche	name the fields of a sheet
vocabulary-use	departement	nommer les départements par leur code	name the départements by their code
vocabulary-use	region	nommer les régions par leur code	name the regions by their code
vocabulary-use	vocabulary	nommer ces listes	name these lists
vocabulary-use	vocabulary-use	dire à quoi servent ces listes	say what these lists are for
vocabulary-use	action-form	dire quelle forme prend une action, sans confondre groupe et réunion	say what form an action takes, without mixing groups and meetings
vocabulary-use	actor-family	dire au nom de qui on relit une pratique	say for whom one reads a practice
#vocabulary departement 1 Code officiel géographique de l’Insee, départements
departement	01	Ain	Ain
departement	02	Aisne	Aisne
departement	03	Allier	Allier
departement	04	Alpes-de-Haute-Provence	Alpes-de-Haute-Provence
departement	05	Hautes-Alpes	Hautes-Alpes
departement	06	Alpes-Maritimes	Alpes-Maritimes
departement	07	Ardèche	Ardèche
departement	08	Ardennes	Ardennes
departement	09	Ariège	Ariège
departement	10	Aube	Aube
departement	11	Aude	Aude
departement	12	Aveyron	Aveyron
departement	13	Bouches-du-Rhône	Bouches-du-Rhône
departement	14	Calvados	Calvados
departement	15	Cantal	Cantal
departement	16	Charente	Charente
departement	17	Charente-Maritime	Charente-Maritime
departement	18	Cher	Cher
departement	19	Corrèze	Corrèze
departement	21	Côte-d’Or	Côte-d’Or
departement	22	Côtes-d’Armor	Côtes-d’Armor
departement	23	Creuse	Creuse
departement	24	Dordogne	Dordogne
departement	25	Doubs	Doubs
departement	26	Drôme	Drôme
departement	27	Eure	Eure
departement	28	Eure-et-Loir	Eure-et-Loir
departement	29	Finistère	Finistère
departement	2A	Corse-du-Sud	Corse-du-Sud
departement	2B	Haute-Corse	Haute-Corse
departement	30	Gard	Gard
departement	31	Haute-Garonne	Haute-Garonne
departement	32	Gers	Gers
departement	33	Gironde	Gironde
departement	34	Hérault	Hérault
departement	35	Ille-et-Vilaine	Ille-et-Vilaine
departement	36	Indre	Indre
departement	37	Indre-et-Loire	Indre-et-Loire
departement	38	Isère	Isère
departement	39	Jura	Jura
departement	40	Landes	Landes
departement	41	Loir-et-Cher	Loir-et-Cher
departement	42	Loire	Loire
departement	43	Haute-Loire	Haute-Loire
departement	44	Loire-Atlantique	Loire-Atlantique
departement	45	Loiret	Loiret
departement	46	Lot	Lot
departement	47	Lot-et-Garonne	Lot-et-Garonne
departement	48	Lozère	Lozère
departement	49	Maine-et-Loire	Maine-et-Loire
departement	50	Manche	Manche
departement	51	Marne	Marne
departement	52	Haute-Marne	Haute-Marne
departement	53	Mayenne	Mayenne
departement	54	Meurthe-et-Moselle	Meurthe-et-Moselle
departement	55	Meuse	Meuse
departement	56	Morbihan	Morbihan
departement	57	Moselle	Moselle
departement	58	Nièvre	Nièvre
departement	59	Nord	Nord
departement	60	Oise	Oise
departement	61	Orne	Orne
departement	62	Pas-de-Calais	Pas-de-Calais
departement	63	Puy-de-Dôme	Puy-de-Dôme
departement	64	Pyrénées-Atlantiques	Pyrénées-Atlantiques
departement	65	Hautes-Pyrénées	Hautes-Pyrénées
departement	66	Pyrénées-Orientales	Pyrénées-Orientales
departement	67	Bas-Rhin	Bas-Rhin
departement	68	Haut-Rhin	Haut-Rhin
departement	69	Rhône	Rhône
departement	70	Haute-Saône	Haute-Saône
departement	71	Saône-et-Loire	Saône-et-Loire
departement	72	Sarthe	Sarthe
departement	73	Savoie	Savoie
departement	74	Haute-Savoie	Haute-Savoie
departement	75	Paris	Paris
departement	76	Seine-Maritime	Seine-Maritime
departement	77	Seine-et-Marne	Seine-et-Marne
departement	78	Yvelines	Yvelines
departement	79	Deux-Sèvres	Deux-Sèvres
departement	80	Somme	Somme
departement	81	Tarn	Tarn
departement	82	Tarn-et-Garonne	Tarn-et-Garonne
departement	83	Var	Var
departement	84	Vaucluse	Vaucluse
departement	85	Vendée	Vendée
departement	86	Vienne	Vienne
departement	87	Haute-Vienne	Haute-Vienne
departement	88	Vosges	Vosges
departement	89	Yonne	Yonne
departement	90	Territoire de Belfort	Territoire de Belfort
departement	91	Essonne	Essonne
departement	92	Hauts-de-Seine	Hauts-de-Seine
departement	93	Seine-Saint-Denis	Seine-Saint-Denis
departement	94	Val-de-Marne	Val-de-Marne
departement	95	Val-d’Oise	Val-d’Oise
departement	971	Guadeloupe	Guadeloupe
departement	972	Martinique	Martinique
departement	973	Guyane	Guyane
departement	974	La Réunion	La Réunion
departement	976	Mayotte	Mayotte
#vocabulary region 1 Code officiel géographique de l’Insee, régions
region	01	Guadeloupe	Guadeloupe
region	02	Martinique	Martinique
region	03	Guyane	Guyane
region	04	La Réunion	La Réunion
region	06	Mayotte	Mayotte
region	11	Île-de-France	Île-de-France
region	24	Centre-Val de Loire	Centre-Val de Loire
region	27	Bourgogne-Franche-Comté	Bourgogne-Franche-Comté
region	28	Normandie	Normandie
region	32	Hauts-de-France	Hauts-de-France
region	44	Grand Est	Grand Est
region	52	Pays de la Loire	Pays de la Loire
region	53	Bretagne	Bretagne
region	75	Nouvelle-Aquitaine	Nouvelle-Aquitaine
region	76	Occitanie	Occitanie
region	84	Auvergne-Rhône-Alpes	Auvergne-Rhône-Alpes
region	93	Provence-Alpes-Côte d’Azur	Provence-Alpes-Côte d’Azur
region	94	Corse	Corse

"""#

    /// The files of `crosswalks`, by the source whose words they hold.
    package static let crosswalks: [String: String] = [
        "egts-2015": #"""
list	word	vocabulary	code
# Words of the practices reported to the États généraux du travail social (report of February 2015, 004:1000-5028).
# One line for each code a word leads to; two dashes for a word that stays a keyword, or says nothing, on purpose.
themes	ISIC	approach	isic
themes	ISIC	method	isic
themes	accueil de familles roms	need	accueil_orientation
themes	accueil de familles roms	need	vivre_ensemble
themes	assistance	need	accompagnement
themes	base de pratiques	need	capitalisation
themes	capitalisation	need	capitalisation
themes	centres sociaux	need	vie_associative
themes	centres sociaux	organisation	centre_social
themes	citoyenneté	need	citoyennete
themes	co-formation	need	formation_professionnels
themes	co-formation	method	co_formation_croisement_savoirs
themes	communauté	need	communaute_locale
themes	community organizing	method	community_organizing
themes	community organizing	need	auto_organisation
themes	concertation	need	concertation
themes	conférence territoriale	need	gouvernance
themes	conscientisation	need	citoyennete
themes	contre-pouvoir	need	contre_pouvoir
themes	coordination	need	coordination
themes	croisement des savoirs	method	croisement_savoirs
themes	croisement des savoirs	need	savoirs_experience
themes	culture	need	culture
themes	diagnostic partagé	method	diagnostic_partage
themes	diagnostic partagé	need	diagnostic
themes	débat	need	concertation
themes	entraide	need	entraide
themes	essaimage	need	capitalisation
themes	estime de soi	need	confiance_estime
themes	expression	need	parole
themes	famille	need	liens_familiaux
themes	formation	need	formation_professionnels
themes	gouvernance	need	gouvernance
themes	groupe	approach	travail_de_groupe
themes	initiative	need	initiative_habitants
themes	initiative locale	need	initiative_habitants
themes	jardin partagé	method	jardin_partage
themes	lien social	need	lien_social
themes	logement	need	logement
themes	mise en réseau	need	partenariat
themes	mobilisation	need	auto_organisation
themes	pairage	method	reseau_echanges_savoirs
themes	partenariat	need	partenariat
themes	participation	need	participation
themes	politique de la ville	need	quartier_populaire
themes	pouvoir d’agir	need	pouvoir_agir
themes	proximité	need	services_proximite
themes	quartier	need	vie_quartier
themes	quartier populaire	need	quartier_populaire
themes	recherche	need	recherche
themes	recherche collaborative	need	recherche
themes	recherche-action	method	recherche_action
themes	recherche-action	need	recherche
themes	repère historique	-	-
themes	ressources locales	need	diagnostic
themes	ruralité	need	ruralite
themes	réseau	need	partenariat
themes	santé	need	sante
themes	simplification	need	demarches_simples
themes	simplification des instances	need	gouvernance
themes	simplification des instances	need	demarches_simples
themes	système d’information partagé	need	coordination
themes	territoire	need	organisation_territoriale
themes	territorialisation	need	organisation_territoriale
themes	théâtre-forum	method	theatre_forum
themes	travail collectif	approach	travail_social_collectif
themes	travail social collectif	approach	travail_social_collectif
themes	vie de quartier	need	vie_quartier
themes	échange de savoirs	need	echange_savoirs
themes	éducation	need	scolarite
themes	éducation populaire	need	education_populaire
themes	égalité	need	egalite
themes	étude	need	recherche
themes	accompagnement	need	accompagnement
themes	accompagnement à la scolarité	need	scolarite
themes	accès au logement	need	logement
themes	accès aux droits	need	acces_droits
themes	actions collectives	approach	travail_social_collectif
themes	analyse des pratiques	need	analyse_pratiques
themes	animation de la vie sociale	need	vie_associative
themes	auto-organisation	need	auto_organisation
themes	cadre de vie	need	cadre_vie
themes	changement professionnel	need	changement_professionnel
themes	co-construction	need	participation
themes	comparaison de pratiques	need	analyse_pratiques
themes	comparaison de pratiques	need	capitalisation
themes	compétences des personnes	need	savoirs_experience
themes	confiance en soi	need	confiance_estime
themes	conseil technique	need	encadrement
themes	convivialité	need	convivialite
themes	coéducation	need	ecole_familles
themes	croisement des regards	need	savoirs_experience
themes	diffusion	need	capitalisation
themes	discriminations	need	egalite
themes	droits culturels	need	droits_culturels
themes	décrochage scolaire	need	scolarite
themes	démocratie locale	need	citoyennete
themes	développement durable	need	developpement_durable
themes	développement social	approach	developpement_social
themes	développement social local	approach	developpement_social_local
themes	développement social local	method	developpement_social_local
themes	emploi	need	emploi
themes	encadrement	need	encadrement
themes	engagement éducatif	need	jeunesse
themes	entraide entre pairs	need	entraide
themes	financement	need	ingenierie
themes	formation réciproque	need	formation_professionnels
themes	formation réciproque	need	savoirs_experience
themes	grande pauvreté	need	grande_pauvrete
themes	hébergement	need	hebergement
themes	hébergement des personnes âgées	need	vieillissement
themes	hébergement et insertion	need	hebergement
themes	hébergement et insertion	need	insertion
themes	illettrisme	need	illettrisme
themes	ingénierie	need	ingenierie
themes	ingénierie sociale	need	ingenierie
themes	initiative des jeunes	need	jeunesse
themes	initiative des jeunes	need	initiative_habitants
themes	insertion	need	insertion
themes	insertion par l’activité économique	need	insertion
themes	insertion par l’activité économique	need	economie_solidaire
themes	interculturalité	need	vivre_ensemble
themes	intervention collective	approach	travail_social_collectif
themes	jeunesse	need	jeunesse
themes	jeux d’acteurs	need	coordination
themes	lien de confiance	need	relation_confiance
themes	liens familiaux	need	liens_familiaux
themes	livre et jeu	need	culture
themes	logique de projet de vie	need	projet_de_vie
themes	lutte contre l’exclusion	need	pauvrete
themes	modes de garde	need	modes_garde
themes	monoparentalité	need	monoparentalite
themes	médiation cognitive	method	mediation_cognitive
themes	mémoire	need	culture
themes	méthode	need	referentiels_methodes
themes	méthodologie	need	referentiels_methodes
themes	organisation territoriale	need	organisation_territoriale
themes	pair-aidance	theme	pair_aidance
themes	pair-aidance	approach	pair_aidance
themes	pair-aidance	method	pair_aidance
themes	parentalité	need	parentalite
themes	participation aux politiques publiques	need	concertation
themes	participation aux politiques publiques	need	participation
themes	pauvreté	need	pauvrete
themes	posture professionnelle	need	posture_professionnelle
themes	pratiques inspirantes	need	capitalisation
themes	prise de parole	need	parole
themes	projet de vie	need	projet_de_vie
themes	protection de l’enfance	need	protection_enfance
themes	protection de l’enfance	domain	protection_enfance
themes	prévention	need	prevention
themes	reconnaissance des acquis de l’expérience	need	changement_professionnel
themes	relation école-familles	need	ecole_familles
themes	relations filles-garçons	need	egalite_femmes_hommes
themes	référentiel métier	need	referentiels_methodes
themes	répit	need	repit
themes	santé psychique	need	sante_mentale
themes	santé psychique	domain	sante_mentale
themes	savoirs d’expérience	need	savoirs_experience
themes	savoirs partagés	need	echange_savoirs
themes	services aux familles	need	services_proximite
themes	solidarité internationale	-	-
themes	sécurité	need	securite
themes	temps de l’enfant	need	vacances
themes	transférabilité	need	capitalisation
themes	transversalité	need	coordination
themes	travail communautaire	approach	intervention_communautaire
themes	travail communautaire	method	travail_social_communautaire
themes	travail social	-	-
themes	usager acteur	need	pouvoir_agir
themes	vacances	need	vacances
themes	veille sociale	need	diagnostic
themes	vie associative	need	vie_associative
themes	vie au collège	need	scolarite
themes	vie quotidienne	need	vie_quotidienne
themes	vieillissement	need	vieillissement
themes	vieillissement	domain	autonomie_age
themes	échange de services et de savoirs	need	echange_savoirs
themes	école	need	scolarite
themes	économie solidaire	need	economie_solidaire
themes	écriture de la pratique	method	recit_de_pratique
themes	écriture de la pratique	need	analyse_pratiques
themes	égalité femmes-hommes	need	egalite_femmes_hommes
themes	évaluation	need	evaluation_effets
themes	évaluation des effets	need	evaluation_effets
publics	acteurs de l’action sociale	public	professionnels_travail_social
publics	acteurs sociaux	public	professionnels_travail_social
publics	acteurs sociaux	public	partenaires
publics	allocataires	public	allocataires_caf
publics	assurés	public	assures_sociaux
publics	bénévoles	public	benevoles
publics	cadres	public	cadres
publics	familles précaires	public	familles
publics	familles précaires	public	personnes_precarite
publics	familles roms	public	familles
publics	habitants	public	habitants
publics	habitants d’un quartier	public	habitants
publics	habitants de quartier	public	habitants
publics	habitants de quartiers populaires	public	habitants_quartiers_populaires
publics	habitants des quartiers	public	habitants
publics	habitants du milieu rural	public	habitants_ruraux
publics	habitants du quartier	public	habitants
publics	habitants en difficulté	public	habitants
publics	habitants en difficulté	public	personnes_precarite
publics	habitants les plus fragiles	public	habitants
publics	habitants les plus fragiles	public	personnes_precarite
publics	habitants mobilisés	public	habitants
publics	habitants ruraux	public	habitants_ruraux
publics	institutions	public	institutions
publics	intervenants de terrain	public	professionnels
publics	milieu rural	public	habitants_ruraux
publics	partenaires locaux	public	partenaires
publics	personnes accompagnées	public	personnes_accompagnees
publics	personnes accompagnées et leur entourage	public	personnes_accompagnees
publics	personnes accompagnées et leur entourage	public	entourage
publics	personnes accueillies ou accompagnées	public	personnes_accompagnees
publics	personnes dominées	public	personnes_eloignees_decisions
publics	personnes en grande pauvreté	public	personnes_grande_pauvrete
publics	personnes en situation de pauvreté	public	personnes_precarite
publics	professionnels	public	professionnels
publics	promoteurs d’initiatives	-	-
publics	quartiers populaires	public	habitants_quartiers_populaires
publics	responsables	public	cadres
publics	travailleurs sociaux des collectivités	public	professionnels_travail_social
publics	usagers et habitants	public	habitants
publics	usagers et habitants	public	personnes_accompagnees
publics	acteurs locaux	public	partenaires
publics	actifs agricoles en période de changement	public	actifs_agricoles
publics	actifs agricoles en situation fragile	public	actifs_agricoles
publics	actifs agricoles en situation fragile	public	personnes_precarite
publics	anciens usagers	public	pairs_experts
publics	animatrices d’actions collectives	public	professionnels
publics	associations	public	associations
publics	bénéficiaires du RSA	public	allocataires_rsa
publics	cadres du travail social	public	cadres
publics	chercheurs	public	chercheurs
publics	collégiens	public	eleves
publics	directeurs de structures d’animation	public	cadres
publics	départements	public	institutions
publics	enfants	public	enfants
publics	familles	public	familles
publics	familles agricoles fragilisées	public	familles
publics	familles agricoles fragilisées	public	actifs_agricoles
publics	familles agricoles fragilisées	public	personnes_precarite
publics	familles allocataires	public	familles
publics	familles allocataires	public	allocataires_caf
publics	familles allocataires vulnérables	public	familles
publics	familles allocataires vulnérables	public	allocataires_caf
publics	familles allocataires vulnérables	public	personnes_precarite
publics	familles en grande pauvreté	public	familles
publics	familles en grande pauvreté	public	personnes_grande_pauvrete
publics	familles isolées	public	familles
publics	familles isolées	public	personnes_isolees
publics	familles suivies en AEMO	public	familles
publics	familles suivies en AEMO	public	enfants_protection_enfance
publics	femmes cheffes de famille monoparentale	public	familles_monoparentales
publics	habitants ayant la vie difficile	public	habitants
publics	habitants ayant la vie difficile	public	personnes_precarite
publics	habitants des territoires ruraux	public	habitants_ruraux
publics	jeunes	public	jeunes
publics	lycéens	public	eleves
publics	lycéens décrocheurs	public	eleves
publics	membres associatifs	public	benevoles
publics	parents	public	parents
publics	parents d’élèves	public	parents_eleves
publics	partenaires	public	partenaires
publics	partenaires du territoire	public	partenaires
publics	partenaires institutionnels et associatifs	public	partenaires
publics	partenaires institutionnels et associatifs	public	institutions
publics	partenaires institutionnels et associatifs	public	associations
publics	personnes accueillies	public	personnes_accompagnees
publics	personnes ayant peu de pouvoir sur leur vie	public	personnes_eloignees_decisions
publics	personnes en insertion	public	personnes_insertion
publics	personnes solidaires d’autres milieux	-	-
publics	personnes suivies individuellement	public	personnes_accompagnees
publics	personnes âgées	public	personnes_agees
publics	personnes éloignées de la participation	public	personnes_eloignees_decisions
publics	professionnels de l’action sociale	public	professionnels_travail_social
publics	professionnels du social et de l’éducation	public	professionnels_travail_social
publics	professionnels du social et de l’éducation	public	autres_professionnels
publics	structures de lutte contre les exclusions	public	associations
publics	structures de lutte contre les exclusions	public	institutions
publics	travailleurs sociaux	public	professionnels_travail_social
publics	usagers des services	public	personnes_accompagnees
publics	éducateurs de prévention spécialisée	public	prevention_specialisee
publics	élus	public	elus
publics	élèves	public	eleves
publics	étudiants	public	etudiants
approach	travail de groupe	approach	travail_de_groupe
approach	ISIC	approach	isic
approach	développement social local	approach	developpement_social_local
approach	aller-vers	approach	aller_vers
approach	aller-vers	theme	aller_vers
approach	participation	approach	participation
approach	pair-aidance	approach	pair_aidance
approach	pair-aidance	theme	pair_aidance
approach	ess	approach	ess
approach	autre	approach	autre
bearers	Travailleurs sociaux (employeur non précisé)	organisation	service_social
bearers	Service social d’un conseil général	organisation	service_social
bearers	Séminaire pour la promotion de l’intervention sociale communautaire (SPISC), soutien de la DGCS et du SGCIV/CGET	organisation	federation_reseau
bearers	Association créée à l’initiative de militants	organisation	association
bearers	Équipe de la politique de la ville	organisation	collectivite
bearers	Association de protection de l’enfance / prévention spécialisée	organisation	prevention_specialisee
bearers	ONG	organisation	association
bearers	Association d’action sociale spécialisée	organisation	association
bearers	SPISC	organisation	federation_reseau
bearers	SPISC avec le CSTS	organisation	federation_reseau
bearers	Collectif citoyen	organisation	collectif
bearers	ATD Quart Monde, Asmaé et autres membres du collectif	organisation	collectif
bearers	ATD Quart Monde	organisation	mouvement
bearers	Non précisé	-	-
bearers	Centres de recherche (Lille 3 et Paris-Diderot)	organisation	organisme_recherche
bearers	Structures d’accueil ou d’accompagnement	organisation	structure_ahi
bearers	Département de Meurthe-et-Moselle	organisation	conseil_departemental
bearers	Mutualité sociale agricole (MSA)	organisation	msa
bearers	Caisses d’allocations familiales (CAF)	organisation	caf
bearers	Assurance maladie (service social)	organisation	assurance_maladie
bearers	Collectivités territoriales et conseils généraux	organisation	collectivite
bearers	CNFPT	organisation	organisme_formation
bearers	Réseaux d’échange	organisation	federation_reseau
bearers	Travailleurs sociaux	organisation	service_social
bearers	DGCS avec l’ADF et des départements volontaires	organisation	etat
bearers	Conseils départementaux	organisation	conseil_departemental
bearers	Espace de capitalisation des pratiques	organisation	autre
bearers	Département du Pas-de-Calais	organisation	conseil_departemental
bearers	Mouvement fondé dans un cadre confessionnel anglican	organisation	mouvement
bearers	Femmes du catholicisme social	organisation	mouvement
bearers	État et villes	organisation	etat
bearers	État et organisations agricoles	organisation	etat
bearers	Mouvements d’éducation populaire	organisation	mouvement
bearers	MSA, SNCF puis CAF	organisation	msa
bearers	Réseau de formation et de recherche (contribution UNAFORIS)	organisation	federation_reseau
bearers	ATD Quart Monde et professionnels de l’action sociale et éducative	organisation	mouvement
bearers	Conseil général du Nord, associations de protection de l’enfance, ATD Quart Monde	organisation	conseil_departemental
bearers	ATD Quart Monde avec conseil général du Nord, ville de Lille, conseil régional, bailleurs, Éducation nationale, Caf, centres sociaux, associations	organisation	mouvement
bearers	Conseil national des politiques de lutte contre la pauvreté et les exclusions (CNLE)	organisation	instance_consultative
bearers	CESER Champagne-Ardenne ; CESE	organisation	instance_consultative
bearers	État et collectivités (contrats de ville)	organisation	etat
bearers	Départements	organisation	conseil_departemental
bearers	CNLAPS	organisation	federation_reseau
bearers	Association de prévention spécialisée (membre du CNLAPS)	organisation	prevention_specialisee
bearers	Association de prévention spécialisée	organisation	prevention_specialisee
bearers	Habitants avec une équipe de prévention spécialisée	organisation	groupe_habitants
bearers	Équipes de prévention spécialisée et habitants	organisation	prevention_specialisee
bearers	Service d’action éducative en milieu ouvert (AEMO)	organisation	structure_medico_sociale
bearers	Caf du Loiret	organisation	caf
bearers	Conseillère en économie sociale familiale	organisation	professionnel_individuel
bearers	ADAC (réseau France ESF)	organisation	federation_reseau
bearers	CLIC	organisation	structure_medico_sociale
bearers	Fédération nationale des centres sociaux	organisation	federation_reseau
bearers	ODAS	organisation	organisme_recherche
bearers	Acteurs locaux	-	-
bearers	Cnaf et réseau des Caf	organisation	caf
bearers	Réseau des Caf	organisation	caf
bearers	Service social en faveur des élèves (Éducation nationale)	organisation	service_social
bearers	Éducation nationale	organisation	etat
bearers	Éducation nationale et partenaires	organisation	etat
bearers	Partenaires des REAAP	organisation	federation_reseau
bearers	Partenaires locaux de l’école	-	-
bearers	Éducation nationale et collectivités	organisation	etat
bearers	Conseil général de la Seine-Maritime	organisation	conseil_departemental
bearers	Caf des Deux-Sèvres	organisation	caf
bearers	Union régionale des centres sociaux du Poitou-Charentes avec la CARSAT Centre-Ouest	organisation	federation_reseau
bearers	Auteures formées au Cnam Marseille	organisation	autre
bearers	URACS, URHAJ, Fédération des MJC en Rhône-Alpes, ARFATSEMA, CooDEV	organisation	federation_reseau
bearers	DRJSCS Nord - Pas-de-Calais et Université catholique de Lille	organisation	etat
bearers	Comités de pilotage régionaux des assises	organisation	instance_consultative
bearers	Assises Basse-Normandie	organisation	instance_consultative
bearers	Neuf départements de l’interrégion Nord	organisation	conseil_departemental
bearers	Département de la Gironde	organisation	conseil_departemental
bearers	FNARS Bourgogne	organisation	federation_reseau
bearers	Caf des Bouches-du-Rhône	organisation	caf
bearers	ELIA	organisation	association
bearers	Institut du développement social (IDS)	organisation	organisme_formation
bearers	Conseil départemental consultatif du développement social, conseil général du Nord	organisation	instance_consultative
bearers	Non précisé (rapporté par l’Errefom)	-	-
bearers	DRJSCS Corse et ANSA	organisation	etat
bearers	Pilotes régionaux des États généraux	organisation	instance_consultative
bearers	FNARS	organisation	federation_reseau
places	Village rural (département non précisé)	territory	libre
places	Quartier (lieu non précisé)	territory	libre
places	National (huit sites)	territory	national
places	Strasbourg	territory	commune
places	Nanterre	territory	commune
places	Villejuif	territory	commune
places	Marseille 3e arrondissement	territory	quartier
places	Woippy	territory	commune
places	Saint-Étienne	territory	commune
places	Paris 19e et 20e arrondissements	territory	quartier
places	Dijon	territory	commune
places	National	territory	national
places	Aubervilliers	territory	commune
places	Conseil supérieur du travail social (lieu non précisé)	-	-
places	Sevran	territory	commune
places	Grenoble	territory	commune
places	Sud-Ouest (assises régionales)	territory	libre
places	Meurthe-et-Moselle	territory	departement
places	Milieu rural, national	territory	national
places	Non précisé (contribution issue du Sud-Ouest)	-	-
places	Midi-Pyrénées	territory	libre
places	Non précisé	-	-
places	National (départements volontaires)	territory	national
places	Départements non précisés	-	-
places	Pas-de-Calais	territory	departement
places	Angleterre	territory	libre
places	Paris 11e arrondissement	territory	quartier
places	États-Unis	territory	libre
places	Brésil	territory	libre
places	France	territory	national
places	Lille, quartier de Fives	territory	quartier
places	Paris	territory	commune
places	Champagne-Ardenne et national	territory	libre
places	Quartiers de la politique de la ville (France)	territory	national
places	Certains départements (non nommés)	-	-
places	Lyon	territory	commune
places	Marseille	territory	commune
places	Rouen	territory	commune
places	Présenté à Lyon (lieu d’action non précisé)	-	-
places	Près de Nice	territory	libre
places	Loiret	territory	departement
places	Quelques territoires en France et à l’étranger (non nommés)	-	-
places	Territoires ruraux (réseau MSA)	territory	national
places	Territoires ruraux (35 caisses)	territory	national
places	Établissements scolaires (France)	territory	national
places	Lycées (France)	territory	national
places	Écoles et établissements (France)	territory	national
places	Seine-Maritime	territory	departement
places	Can-Plaine de Courance (Deux-Sèvres)	territory	libre
places	Poitou-Charentes	territory	libre
places	Rhône-Alpes	territory	libre
places	Nord - Pas-de-Calais	territory	libre
places	Basse-Normandie	territory	libre
places	Calvados, Eure, Manche, Nord, Oise, Orne, Pas-de-Calais, Seine-Maritime, Somme	territory	libre
places	Gironde	territory	departement
places	Bourgogne	territory	libre
places	Bouches-du-Rhône	territory	departement
places	Haute-Normandie	territory	libre
places	Nord	territory	departement
places	Non précisé (cité par le Nord - Pas-de-Calais)	-	-
places	Île-de-France / Centre	territory	libre
places	Corse	territory	region
places	Picardie	territory	libre
places	Valence	territory	commune
# Names that stand together in one record and are parted by the reader.
bearers	URACS	organisation	federation_reseau
bearers	URHAJ	organisation	federation_reseau
bearers	Fédération des MJC en Rhône-Alpes	organisation	federation_reseau
bearers	ARFATSEMA	organisation	organisme_formation
bearers	CooDEV	organisation	organisme_formation
bearers	CESER Champagne-Ardenne	organisation	instance_consultative
bearers	CESE	organisation	instance_consultative
bearers	DRJSCS Nord - Pas-de-Calais	organisation	etat
bearers	Université catholique de Lille	organisation	organisme_recherche
bearers	DRJSCS Corse	organisation	etat
bearers	ANSA	organisation	association
# Bearers that the source describes without naming them: no body of the directory, only words.
described	Travailleurs sociaux (employeur non précisé)	-	-
described	Service social d’un conseil général	-	-
described	Association créée à l’initiative de militants	-	-
described	Équipe de la politique de la ville	-	-
described	Association de protection de l’enfance / prévention spécialisée	-	-
described	ONG	-	-
described	Association d’action sociale spécialisée	-	-
described	Collectif citoyen	-	-
described	Structures d’accueil ou d’accompagnement	-	-
described	Collectivités territoriales et conseils généraux	-	-
described	Réseaux d’échange	-	-
described	Travailleurs sociaux	-	-
described	Conseils départementaux	-	-
described	Espace de capitalisation des pratiques	-	-
described	Mouvement fondé dans un cadre confessionnel anglican	-	-
described	Femmes du catholicisme social	-	-
described	État et villes	-	-
described	État et organisations agricoles	-	-
described	Mouvements d’éducation populaire	-	-
described	État et collectivités (contrats de ville)	-	-
described	Départements	-	-
described	Association de prévention spécialisée (membre du CNLAPS)	-	-
described	Association de prévention spécialisée	-	-
described	Habitants avec une équipe de prévention spécialisée	-	-
described	Équipes de prévention spécialisée et habitants	-	-
described	Service d’action éducative en milieu ouvert (AEMO)	-	-
described	Conseillère en économie sociale familiale	-	-
described	Acteurs locaux	-	-
described	Éducation nationale et partenaires	-	-
described	Partenaires des REAAP	-	-
described	Partenaires locaux de l’école	-	-
described	Éducation nationale et collectivités	-	-
described	Auteures formées au Cnam Marseille	-	-
described	Comités de pilotage régionaux des assises	-	-
described	Neuf départements de l’interrégion Nord	-	-
described	Pilotes régionaux des États généraux	-	-
described	Centres de recherche (Lille 3 et Paris-Diderot)	-	-

"""#,
    ]

    /// The files of `laboratory`, by name.
    package static let laboratory: [String: String] = [
        "approbations.csv": #"""
votant;Le soir après 18 h;Le midi;Le samedi;À tour de rôle
1;1;0;0;1
2;1;0;1;0
3;0;0;0;0
4;0;0;0;0
5;0;0;1;1
6;0;0;1;0
7;0;0;1;0
8;0;0;1;1
9;1;0;1;0
10;1;0;0;0
11;1;0;1;1
12;1;0;1;0
13;0;0;1;0
14;1;0;0;1
15;1;0;0;0
16;0;0;0;1
17;0;0;0;0
18;0;0;0;1
19;1;0;0;0
20;0;0;0;1
21;1;0;1;0
22;0;1;0;0
23;0;0;0;0
24;0;0;0;0
25;1;0;0;1
26;1;0;1;1
27;1;0;0;1
28;0;0;0;1
29;1;0;0;0
30;1;0;1;1
31;1;0;0;0

"""#,
        "budget.pb": #"""
META
key;value
description;Budget partagé du quartier, exemple fictif
country;France
unit;La Verrerie
instance;exemple
num_projects;9
num_votes;160
budget;30000
vote_type;approval
currency;EUR
PROJECTS
project_id;cost;votes;name
bancs;6200;68;Des bancs à l’ombre sur le chemin de l’école
four;9800;47;Un four à pain partagé
velos;11500;49;Un abri fermé pour les vélos
toit;7400;28;Des bacs de culture sur le toit
soiree;2600;74;Trois soirées cuisine ouvertes
fontaine;8900;49;Une fontaine à boire place du Pont
reparer;8200;83;Les outils d’un atelier de réparation
fresque;5200;25;Une fresque avec le collège
navette;14800;64;Un minibus le mardi pour la vallée
VOTES
voter_id;vote
1;bancs,velos,soiree,fontaine
2;toit,navette
3;soiree,fontaine,reparer,navette
4;bancs,four,soiree,reparer,fresque
5;soiree,reparer,fresque
6;four,reparer,navette
7;bancs,four,velos,reparer
8;soiree,fontaine,reparer,navette
9;toit,soiree,reparer
10;bancs,four,velos,soiree,reparer,fresque
11;velos,toit,fontaine,reparer
12;bancs,four,toit,fontaine
13;bancs,velos,soiree,reparer,navette
14;toit,soiree,reparer,fresque
15;soiree,navette
16;bancs,velos,fontaine,reparer
17;bancs,soiree,fontaine,reparer
18;fresque
19;bancs,four,toit,reparer
20;four,velos,soiree,fontaine,navette
21;bancs,four,soiree,fontaine
22;bancs,velos,soiree,navette
23;bancs,four,toit,reparer,navette
24;reparer
25;bancs,four,soiree,fontaine,reparer,fresque
26;bancs,velos,toit
27;bancs,fresque
28;bancs
29;bancs,four,toit,fontaine,reparer,fresque
30;toit,fresque
31;soiree,reparer
32;velos,fontaine,reparer,navette
33;four,reparer
34;four,velos,soiree,fontaine,reparer
35;bancs,velos
36;velos,toit
37;bancs,four,velos,soiree,reparer
38;four,velos,soiree
39;velos
40;bancs,soiree,fontaine,reparer
41;bancs,velos,toit,soiree
42;bancs,four,soiree,reparer
43;bancs,velos,soiree,reparer
44;bancs,soiree
45;four
46;velos,soiree,navette
47;bancs,four,soiree,reparer,navette
48;four,toit,soiree,fresque
49;four,soiree
50;soiree
51;bancs,soiree,reparer
52;
53;velos,soiree,reparer
54;soiree,fontaine
55;four,soiree,reparer
56;bancs,toit,soiree
57;bancs,four,velos,toit,reparer
58;bancs,four,velos,reparer,navette
59;fontaine
60;bancs,soiree,reparer,fresque
61;toit,soiree,reparer
62;velos,soiree
63;bancs,reparer
64;reparer
65;reparer
66;bancs,velos,reparer,fresque
67;bancs,reparer
68;bancs,four,velos,soiree,fontaine
69;four,soiree,reparer,navette
70;bancs,four,fontaine,reparer
71;bancs,four,velos,fontaine,fresque
72;four,soiree,reparer
73;bancs,velos,soiree,reparer
74;velos,toit,soiree
75;four,soiree,reparer,fresque
76;bancs,velos,soiree,fontaine,fresque,navette
77;bancs,fontaine
78;bancs,four,fontaine,reparer,navette
79;bancs,velos,fontaine,navette
80;soiree,fontaine
81;bancs,four,soiree,fontaine,reparer,navette
82;fresque
83;toit
84;velos
85;bancs,four,toit
86;bancs,soiree,fresque
87;
88;four,toit,soiree,fontaine,navette
89;bancs,reparer,navette
90;bancs
91;bancs,soiree
92;velos,toit,fontaine,reparer
93;bancs,fontaine
94;soiree
95;bancs,toit,soiree,fontaine,reparer,fresque,navette
96;bancs,four,velos,soiree,reparer
97;four
98;four,soiree,reparer
99;velos,toit,fontaine,navette
100;four,reparer
101;bancs,fontaine,reparer
102;bancs,four
103;bancs,four,toit,reparer
104;bancs,velos,soiree,fontaine,reparer
105;bancs,fontaine
106;velos,soiree,fontaine,reparer,fresque
107;velos,soiree,fontaine,fresque
108;soiree,fontaine,reparer,fresque,navette
109;four,velos
110;
111;bancs,four,velos,soiree,reparer,navette
112;bancs,velos
113;bancs,velos,soiree,fontaine,reparer
114;bancs,velos,soiree,reparer,navette
115;velos,fontaine
116;bancs,fontaine,reparer
117;bancs,velos,soiree
118;bancs,velos,soiree,fontaine
119;bancs,navette
120;reparer,navette
121;fontaine,navette
122;navette
123;soiree,navette
124;toit,fontaine,reparer,navette
125;fresque,navette
126;reparer,navette
127;bancs,velos,reparer,navette
128;reparer,navette
129;bancs,reparer,fresque,navette
130;velos,soiree,reparer,navette
131;navette
132;navette
133;navette
134;four,soiree,reparer
135;four,velos,reparer,navette
136;reparer,fresque,navette
137;soiree,fontaine,fresque,navette
138;toit,navette
139;reparer,navette
140;navette
141;fontaine,reparer,navette
142;bancs,soiree,reparer,navette
143;reparer,navette
144;fontaine,reparer
145;bancs,soiree,reparer,navette
146;soiree,navette
147;reparer,navette
148;soiree,reparer,navette
149;soiree,fontaine,navette
150;fontaine,navette
151;reparer,navette
152;bancs,toit,fontaine,navette
153;toit,soiree,navette
154;soiree,reparer,navette
155;four,navette
156;four,reparer,navette
157;
158;velos,navette
159;four,reparer,navette
160;four,soiree,fontaine,navette

"""#,
        "cibles.csv": #"""
feature,value,min,max
place,professionnel,5,5
place,personne concernée,5,5
age,16-29,2,3
age,30-59,4,6
age,60 et plus,2,3
lieu,La Verrerie,3,5
lieu,Montaubrel,3,4
lieu,Combelande,2,3

"""#,
        "consentement.csv": #"""
votant;position;raison;suite;modification
G01;consentement;;;
S02;consentement;;;
S06;réserve;la salle ferme encore à 18 h le mercredi;;
S07;objection;personne ne répond des clés quand l’atelier est vide;intégrée;deux personnes signent le cahier des clés chaque soir
G02;objection;le bus de la vallée passe avant 20 h;levée;
S01;abstention;;;

"""#,
        "enonces.csv": #"""
comment-id,comment-body,moderated
0,"La Grange ouverte trois soirs par semaine",1
1,"La Grange ouverte le dimanche matin",1
2,"Ouvert à tous, pas seulement aux personnes suivies",1
3,"Les clés confiées à des habitantes et des habitants",1
4,"Une permanence sociale sur place",1
5,"Pas de permanence sociale sur place",1
6,"Un atelier de réparation plutôt qu’une cuisine",1
7,"Une cuisine plutôt qu’un atelier de réparation",1
8,"On doit s’inscrire à l’avance",1
9,"On entre sans dire son nom",1
10,"Une salle fermée pour parler à deux",1
11,"La mairie décide des horaires",1

"""#,
        "mentions.csv": #"""
votant;Le soir après 18 h;Le midi;Le samedi;À tour de rôle
1;Passable;Insuffisant;À rejeter;Très bien
2;Excellent;À rejeter;Assez bien;Assez bien
3;Bien;Assez bien;Bien;Excellent
4;Bien;Insuffisant;Bien;Bien
5;Passable;Assez bien;Insuffisant;Excellent
6;Assez bien;Insuffisant;Bien;Très bien
7;Excellent;À rejeter;Excellent;Bien
8;Bien;Passable;Bien;Assez bien
9;Bien;Passable;Bien;Bien
10;Excellent;Insuffisant;Assez bien;Bien
11;Assez bien;Passable;Bien;Très bien
12;Excellent;Assez bien;Très bien;Assez bien
13;Excellent;Insuffisant;Assez bien;Assez bien
14;Excellent;Assez bien;Assez bien;Excellent
15;Bien;Passable;Insuffisant;Passable
16;Excellent;Passable;Assez bien;Excellent
17;Bien;Passable;Passable;Bien
18;Passable;À rejeter;Assez bien;Insuffisant
19;Assez bien;Bien;Excellent;Assez bien
20;Excellent;Assez bien;Bien;Excellent
21;Passable;Insuffisant;Insuffisant;Très bien
22;Excellent;Insuffisant;Assez bien;Très bien
23;Bien;Bien;Assez bien;Excellent
24;Passable;Bien;Assez bien;Excellent
25;Bien;Passable;Excellent;Excellent
26;Très bien;Insuffisant;Assez bien;Excellent
27;Bien;Passable;Excellent;Assez bien
28;Bien;Passable;Assez bien;Excellent
29;Assez bien;À rejeter;Bien;Très bien
30;Assez bien;Assez bien;Assez bien;Excellent
31;Insuffisant;À rejeter;Passable;Très bien

"""#,
        "paroles.txt": #"""
**** *place_professionnel *lieu_montaubrel
Un voisin a réparé le radiateur en une heure. Le chauffage coupe dès que la facture arrive.

**** *place_habitante *lieu_vallee
On n’ose pas demander de l’aide, je préfère un accueil où on ne demande pas le nom.

**** *place_habitante *lieu_montaubrel
On cuisine ensemble le mardi avec les voisins, un lieu ouvert où on apporte une idée et des outils.

**** *place_habitante *lieu_montaubrel
Le mardi on cuisine et on répare ensemble, un lieu ouvert où on apporte une idée et des outils.

**** *place_professionnel *lieu_montaubrel
Le chauffage coupe dès que la facture arrive, une aide pour comprendre la facture serait utile.

**** *place_habitante *lieu_verrerie
Un lieu ouvert le soir nous manque, la clé de la salle change tout pour le soir.

**** *place_habitante *lieu_combelande
Sans voiture le rendez-vous prend la journée, un minibus pour la vallée changerait tout.

**** *place_benevole *lieu_vallee
Pour aller à Montaubrel il faut deux bus, une voisine m’emmène le mardi avec sa voiture.

**** *place_habitante *lieu_montaubrel
Le mardi on cuisine et on répare ensemble, les enfants jouent pendant que les voisins réparent les vélos.

**** *place_benevole *lieu_vallee
Un minibus pour la vallée changerait tout. Pour aller à Montaubrel il faut deux bus.

**** *place_habitante *lieu_vallee
J’ai raté trois rendez-vous à cause du bus. Le bus passe deux fois par jour dans la vallée.

**** *place_professionnel *lieu_montaubrel
La facture d’électricité mange tout le mois, je garde les lettres de relance fermées dans un tiroir.

**** *place_habitante *lieu_montaubrel
Demander de l’aide, c’est montrer qu’on n’y arrive pas, autour d’une table on parle sans avoir honte.

**** *place_professionnel *lieu_combelande
Le bus passe deux fois par jour dans la vallée. La clé de la salle change tout pour le soir.

**** *place_habitante *lieu_vallee
On n’ose pas demander de l’aide, j’ai attendu un an avant d’oser demander.

**** *place_habitante *lieu_montaubrel
La clé de la salle change tout pour le soir. Le centre social nous a confié la clé de la salle.

**** *place_professionnel *lieu_montaubrel
Quelqu’un a regardé le radiateur avec moi et la facture a baissé. La facture de gaz a doublé.

**** *place_habitante *lieu_verrerie
Le chauffage coupe dès que la facture arrive. Les enfants jouent pendant que les voisins réparent les vélos.

**** *place_habitante *lieu_montaubrel
La clé de la salle change tout pour le soir. On cuisine ensemble le mardi avec les voisins.

**** *place_habitante *lieu_montaubrel
Le radiateur reste éteint jusqu’en décembre, je ne sais jamais si le chèque énergie est arrivé.

**** *place_benevole *lieu_vallee
Sans voiture le rendez-vous prend la journée, une voisine m’emmène le mardi avec sa voiture.

**** *place_habitante *lieu_vallee
Autour d’une table on parle sans avoir honte. J’ai peur d’être jugée au guichet.

**** *place_habitante *lieu_verrerie
Le centre social nous a confié la clé de la salle. Je garde les lettres de relance fermées dans un tiroir.

**** *place_habitante *lieu_montaubrel
On cuisine ensemble le mardi avec les voisins. Je préfère un accueil où on ne demande pas le nom.

**** *place_habitante *lieu_combelande
Sans voiture le rendez-vous prend la journée, le covoiturage marche quand on se connaît.

**** *place_habitante *lieu_verrerie
Les enfants jouent pendant que les voisins réparent les vélos. Le centre social nous a confié la clé de la salle.

**** *place_professionnel *lieu_montaubrel
Le chauffage coupe dès que la facture arrive. Le covoiturage marche quand on se connaît.

**** *place_habitante *lieu_vallee
Il faut raconter sa vie à chaque personne nouvelle. Une voisine m’emmène le mardi avec sa voiture.

**** *place_benevole *lieu_montaubrel
La salle ferme à dix-huit heures. Une personne qui écoute sans juger, cela aide.

**** *place_habitante *lieu_montaubrel
Le radiateur reste éteint jusqu’en décembre. J’ai raté trois rendez-vous à cause du bus.

**** *place_habitante *lieu_verrerie
On chauffe une seule pièce et on paie quand même, un voisin a réparé le radiateur en une heure.

**** *place_benevole *lieu_vallee
Pour aller à Montaubrel il faut deux bus, j’ai raté trois rendez-vous à cause du bus.

**** *place_habitante *lieu_montaubrel
Un lieu ouvert le soir nous manque, les voisins viennent réparer, on garde les outils dans la salle.

**** *place_benevole *lieu_verrerie
Les voisins viennent réparer, on garde les outils dans la salle. Le centre social nous a confié la clé de la salle.

**** *place_professionnel *lieu_montaubrel
Les enfants jouent pendant que les voisins réparent les vélos. On cuisine ensemble le mardi avec les voisins.

**** *place_habitante *lieu_vallee
Devant le bureau on se sent tout petit, j’ai attendu un an avant d’oser demander.

**** *place_habitante *lieu_montaubrel
Le chauffage coupe dès que la facture arrive, quelqu’un a regardé le radiateur avec moi et la facture a baissé.

**** *place_habitante *lieu_montaubrel
Demander de l’aide, c’est montrer qu’on n’y arrive pas. Je garde les lettres de relance fermées dans un tiroir.

**** *place_professionnel *lieu_montaubrel
Avec un café et les voisins le temps passe autrement. Un lieu ouvert le soir nous manque.

**** *place_professionnel *lieu_verrerie
Je ne sais jamais si le chèque énergie est arrivé. La facture d’électricité mange tout le mois.

**** *place_habitante *lieu_vallee
Le dernier bus part avant la fin de l’atelier. Le regard des autres fait plus peur que la lettre.

**** *place_habitante *lieu_montaubrel
Les enfants jouent pendant que les voisins réparent les vélos. Un lieu ouvert le soir nous manque.

**** *place_habitante *lieu_verrerie
Le mardi on cuisine et on répare ensemble, la clé de la salle change tout pour le soir.

**** *place_habitante *lieu_montaubrel
Demander de l’aide, c’est montrer qu’on n’y arrive pas. Les enfants jouent pendant que les voisins réparent les vélos.

**** *place_habitante *lieu_verrerie
Je garde les lettres de relance fermées dans un tiroir. Le radiateur reste éteint jusqu’en décembre.

**** *place_habitante *lieu_vallee
Une personne qui écoute sans juger, cela aide. J’ai peur d’être jugée au guichet.

**** *place_professionnel *lieu_montaubrel
La facture de gaz a doublé, je garde les lettres de relance fermées dans un tiroir.

**** *place_professionnel *lieu_verrerie
Le radiateur reste éteint jusqu’en décembre, un voisin a réparé le radiateur en une heure.

**** *place_benevole *lieu_montaubrel
On n’ose pas demander de l’aide. On partage la voiture et l’essence.

**** *place_habitante *lieu_montaubrel
Devant le bureau on se sent tout petit, le regard des autres fait plus peur que la lettre.

**** *place_benevole *lieu_combelande
Un minibus pour la vallée changerait tout. Le car ne s’arrête plus au village.

**** *place_benevole *lieu_vallee
J’ai peur d’être jugée au guichet. Un lieu ouvert où on apporte une idée et des outils.

**** *place_benevole *lieu_combelande
Le car ne s’arrête plus au village, le covoiturage marche quand on se connaît.

**** *place_benevole *lieu_verrerie
On cuisine ensemble le mardi avec les voisins. Autour d’une table on parle sans avoir honte.

**** *place_habitante *lieu_verrerie
La facture d’électricité mange tout le mois. Je préfère un accueil où on ne demande pas le nom.

**** *place_benevole *lieu_combelande
Pour aller à Montaubrel il faut deux bus. Une personne qui écoute sans juger, cela aide.

**** *place_habitante *lieu_montaubrel
Je préfère un accueil où on ne demande pas le nom. Demander de l’aide, c’est montrer qu’on n’y arrive pas.

**** *place_habitante *lieu_verrerie
Autour d’une table on parle sans avoir honte. Il faut raconter sa vie à chaque personne nouvelle.

**** *place_habitante *lieu_montaubrel
Les voisins viennent réparer, on garde les outils dans la salle. Le mardi on cuisine et on répare ensemble.

**** *place_habitante *lieu_verrerie
Le centre social nous a confié la clé de la salle, un lieu ouvert où on apporte une idée et des outils.

**** *place_habitante *lieu_montaubrel
Demander de l’aide, c’est montrer qu’on n’y arrive pas, le regard des autres fait plus peur que la lettre.

**** *place_habitante *lieu_verrerie
Le radiateur reste éteint jusqu’en décembre, quelqu’un a regardé le radiateur avec moi et la facture a baissé.

**** *place_habitante *lieu_montaubrel
La salle ferme à dix-huit heures, la clé de la salle change tout pour le soir.

**** *place_habitante *lieu_combelande
Sans voiture le rendez-vous prend la journée. Un voisin a réparé le radiateur en une heure.

**** *place_benevole *lieu_combelande
Le covoiturage marche quand on se connaît. Pour aller à Montaubrel il faut deux bus.

**** *place_habitante *lieu_vallee
J’ai raté trois rendez-vous à cause du bus. Le car ne s’arrête plus au village.

**** *place_habitante *lieu_combelande
Pour aller à Montaubrel il faut deux bus, on partage la voiture et l’essence.

**** *place_habitante *lieu_montaubrel
On n’ose pas demander de l’aide, le regard des autres fait plus peur que la lettre.

**** *place_habitante *lieu_verrerie
Il faut raconter sa vie à chaque personne nouvelle. On partage la voiture et l’essence.

**** *place_habitante *lieu_combelande
J’ai raté trois rendez-vous à cause du bus. Le dernier bus part avant la fin de l’atelier.

**** *place_habitante *lieu_verrerie
On n’ose pas demander de l’aide, autour d’une table on parle sans avoir honte.

**** *place_habitante *lieu_montaubrel
On n’ose pas demander de l’aide. Je ne sais jamais si le chèque énergie est arrivé.

**** *place_benevole *lieu_montaubrel
La salle ferme à dix-huit heures, avec un café et les voisins le temps passe autrement.

**** *place_professionnel *lieu_verrerie
Une aide pour comprendre la facture serait utile. La facture de gaz a doublé.

**** *place_habitante *lieu_montaubrel
Une aide pour comprendre la facture serait utile. Le radiateur reste éteint jusqu’en décembre.

**** *place_habitante *lieu_montaubrel
La salle ferme à dix-huit heures. Le covoiturage marche quand on se connaît.

**** *place_habitante *lieu_vallee
On n’ose pas demander de l’aide, une personne qui écoute sans juger, cela aide.

**** *place_professionnel *lieu_combelande
Pour aller à Montaubrel il faut deux bus. Avec un café et les voisins le temps passe autrement.

**** *place_habitante *lieu_montaubrel
Le regard des autres fait plus peur que la lettre. Il faut raconter sa vie à chaque personne nouvelle.

**** *place_benevole *lieu_vallee
Le bus passe deux fois par jour dans la vallée, on partage la voiture et l’essence.

**** *place_professionnel *lieu_montaubrel
La salle ferme à dix-huit heures, un lieu ouvert où on apporte une idée et des outils.

**** *place_habitante *lieu_verrerie
On chauffe une seule pièce et on paie quand même, je garde les lettres de relance fermées dans un tiroir.

**** *place_habitante *lieu_vallee
Le covoiturage marche quand on se connaît. Le dernier bus part avant la fin de l’atelier.

**** *place_habitante *lieu_vallee
Devant le bureau on se sent tout petit, une personne qui écoute sans juger, cela aide.

**** *place_habitante *lieu_montaubrel
Avec un café et les voisins le temps passe autrement. Le mardi on cuisine et on répare ensemble.

**** *place_habitante *lieu_montaubrel
Un lieu ouvert le soir nous manque, un lieu ouvert où on apporte une idée et des outils.

**** *place_habitante *lieu_montaubrel
Quelqu’un a regardé le radiateur avec moi et la facture a baissé. La facture d’électricité mange tout le mois.

**** *place_habitante *lieu_vallee
Une voisine m’emmène le mardi avec sa voiture. Le car ne s’arrête plus au village.

**** *place_benevole *lieu_combelande
J’ai raté trois rendez-vous à cause du bus. Sans voiture le rendez-vous prend la journée.

**** *place_habitante *lieu_montaubrel
Je préfère un accueil où on ne demande pas le nom. Devant le bureau on se sent tout petit.

**** *place_habitante *lieu_montaubrel
Un voisin a réparé le radiateur en une heure. La facture d’électricité mange tout le mois.

**** *place_professionnel *lieu_montaubrel
Quelqu’un a regardé le radiateur avec moi et la facture a baissé. On chauffe une seule pièce et on paie quand même.

**** *place_habitante *lieu_vallee
Demander de l’aide, c’est montrer qu’on n’y arrive pas, j’ai attendu un an avant d’oser demander.

**** *place_habitante *lieu_verrerie
La facture de gaz a doublé. Un minibus pour la vallée changerait tout.

**** *place_benevole *lieu_montaubrel
On cuisine ensemble le mardi avec les voisins, avec un café et les voisins le temps passe autrement.

**** *place_benevole *lieu_combelande
Une voisine m’emmène le mardi avec sa voiture. Le bus passe deux fois par jour dans la vallée.

**** *place_habitante *lieu_vallee
On partage la voiture et l’essence. Le car ne s’arrête plus au village.

**** *place_benevole *lieu_verrerie
Un lieu ouvert le soir nous manque. On partage la voiture et l’essence.

**** *place_habitante *lieu_montaubrel
Je préfère un accueil où on ne demande pas le nom. J’ai peur d’être jugée au guichet.

**** *place_habitante *lieu_verrerie
J’ai attendu un an avant d’oser demander. Il faut raconter sa vie à chaque personne nouvelle.

**** *place_professionnel *lieu_verrerie
Le chauffage coupe dès que la facture arrive, je garde les lettres de relance fermées dans un tiroir.

**** *place_habitante *lieu_vallee
Le regard des autres fait plus peur que la lettre. J’ai peur d’être jugée au guichet.

**** *place_habitante *lieu_combelande
Le dernier bus part avant la fin de l’atelier. Une aide pour comprendre la facture serait utile.

**** *place_habitante *lieu_verrerie
Je ne sais jamais si le chèque énergie est arrivé. La facture de gaz a doublé.

**** *place_habitante *lieu_montaubrel
Il faut raconter sa vie à chaque personne nouvelle, une personne qui écoute sans juger, cela aide.

**** *place_professionnel *lieu_montaubrel
Une aide pour comprendre la facture serait utile. On chauffe une seule pièce et on paie quand même.

**** *place_habitante *lieu_combelande
On partage la voiture et l’essence. Le dernier bus part avant la fin de l’atelier.

**** *place_habitante *lieu_combelande
Le covoiturage marche quand on se connaît. Le bus passe deux fois par jour dans la vallée.

**** *place_habitante *lieu_montaubrel
Une personne qui écoute sans juger, cela aide. Demander de l’aide, c’est montrer qu’on n’y arrive pas.

**** *place_habitante *lieu_montaubrel
La facture d’électricité mange tout le mois, une aide pour comprendre la facture serait utile.

**** *place_professionnel *lieu_verrerie
On cuisine ensemble le mardi avec les voisins, les voisins viennent réparer, on garde les outils dans la salle.

**** *place_habitante *lieu_vallee
Il faut raconter sa vie à chaque personne nouvelle. Avec un café et les voisins le temps passe autrement.

**** *place_benevole *lieu_montaubrel
Le centre social nous a confié la clé de la salle. Une aide pour comprendre la facture serait utile.

**** *place_habitante *lieu_verrerie
J’ai attendu un an avant d’oser demander. J’ai peur d’être jugée au guichet.

**** *place_habitante *lieu_vallee
Une voisine m’emmène le mardi avec sa voiture. Le dernier bus part avant la fin de l’atelier.

**** *place_habitante *lieu_vallee
Autour d’une table on parle sans avoir honte. Devant le bureau on se sent tout petit.

**** *place_professionnel *lieu_montaubrel
Avec un café et les voisins le temps passe autrement. Le centre social nous a confié la clé de la salle.

**** *place_benevole *lieu_combelande
Un minibus pour la vallée changerait tout. Le dernier bus part avant la fin de l’atelier.

**** *place_habitante *lieu_combelande
Pour aller à Montaubrel il faut deux bus. Avec un café et les voisins le temps passe autrement.

**** *place_professionnel *lieu_verrerie
Le chauffage coupe dès que la facture arrive. J’ai raté trois rendez-vous à cause du bus.

**** *place_benevole *lieu_vallee
Le bus passe deux fois par jour dans la vallée, un minibus pour la vallée changerait tout.

**** *place_professionnel *lieu_montaubrel
La salle ferme à dix-huit heures, les voisins viennent réparer, on garde les outils dans la salle.

**** *place_professionnel *lieu_montaubrel
Je ne sais jamais si le chèque énergie est arrivé. On chauffe une seule pièce et on paie quand même.

**** *place_habitante *lieu_montaubrel
La salle ferme à dix-huit heures, les enfants jouent pendant que les voisins réparent les vélos.

**** *place_benevole *lieu_vallee
Le dernier bus part avant la fin de l’atelier. Je ne sais jamais si le chèque énergie est arrivé.

**** *place_habitante *lieu_verrerie
Je préfère un accueil où on ne demande pas le nom. Il faut raconter sa vie à chaque personne nouvelle.

**** *place_professionnel *lieu_verrerie
Je ne sais jamais si le chèque énergie est arrivé. Le chauffage coupe dès que la facture arrive.

**** *place_habitante *lieu_verrerie
On chauffe une seule pièce et on paie quand même. Avec un café et les voisins le temps passe autrement.

**** *place_professionnel *lieu_montaubrel
La facture de gaz a doublé, un voisin a réparé le radiateur en une heure.

**** *place_habitante *lieu_vallee
On partage la voiture et l’essence. Sans voiture le rendez-vous prend la journée.


"""#,
        "rangs.csv": #"""
votant;Le soir après 18 h;Le midi;Le samedi;À tour de rôle
1;1;4;3;2
2;3;4;2;1
3;2;4;3;1
4;4;3;1;2
5;1;2;4;3
6;3;4;2;1
7;3;4;1;2
8;3;2;1;4
9;1;3;2;4
10;2;4;1;3
11;1;4;3;2
12;1;4;2;3
13;2;3;1;4
14;3;4;2;1
15;2;1;3;4
16;4;3;1;2
17;2;4;3;1
18;3;4;2;1
19;3;4;2;1
20;1;4;3;2
21;1;4;3;2
22;2;4;1;3
23;2;4;3;1
24;2;4;3;1
25;3;4;1;2
26;3;4;2;1
27;1;4;3;2
28;3;4;2;1
29;4;3;2;1
30;1;4;2;3
31;2;4;3;1

"""#,
        "regnier.csv": #"""
votant;Ouvrir à tout le monde;Garder les portes ouvertes le soir;Tenir un fichier des personnes qui viennent;Faire payer le repas;Tirer au sort qui anime;Donner les clés à des habitants;Inviter les élus chaque mois
P01;A;B;E;A;B;A;N
P02;B;A;E;E;B;A;N
P03;B;A;E;B;S;A;C
P04;A;A;E;D;B;D;B
P05;B;B;E;D;C;A;S
P06;B;B;D;E;D;A;B
P07;B;A;E;A;C;E;B
P08;B;C;E;S;D;E;S
P09;C;B;D;E;B;E;B
P10;B;C;D;S;C;A;C
P11;B;C;E;B;C;E;N
P12;A;A;C;B;D;B;D

"""#,
        "volontaires.csv": #"""
id,place,age,lieu
V01,professionnel,16-29,Montaubrel
V02,professionnel,60 et plus,Combelande
V03,professionnel,30-59,La Verrerie
V04,professionnel,16-29,La Verrerie
V05,professionnel,30-59,Combelande
V06,professionnel,30-59,La Verrerie
V07,professionnel,30-59,Combelande
V08,professionnel,60 et plus,Combelande
V09,professionnel,30-59,Montaubrel
V10,professionnel,30-59,La Verrerie
V11,professionnel,30-59,La Verrerie
V12,professionnel,60 et plus,Combelande
V13,professionnel,30-59,Combelande
V14,professionnel,30-59,Combelande
V15,professionnel,30-59,La Verrerie
V16,personne concernée,30-59,La Verrerie
V17,personne concernée,30-59,Montaubrel
V18,personne concernée,30-59,Montaubrel
V19,personne concernée,60 et plus,La Verrerie
V20,personne concernée,30-59,La Verrerie
V21,personne concernée,60 et plus,Combelande
V22,personne concernée,30-59,Montaubrel
V23,personne concernée,30-59,Combelande
V24,personne concernée,30-59,La Verrerie
V25,personne concernée,30-59,Montaubrel
V26,personne concernée,30-59,La Verrerie
V27,personne concernée,60 et plus,La Verrerie
V28,personne concernée,30-59,Montaubrel
V29,personne concernée,60 et plus,Combelande
V30,personne concernée,60 et plus,Combelande
V31,personne concernée,30-59,Montaubrel
V32,personne concernée,30-59,La Verrerie
V33,personne concernée,60 et plus,La Verrerie
V34,personne concernée,60 et plus,Combelande

"""#,
        "votes.csv": #"""
comment-id,voter-id,vote
0,0,-1
1,0,-1
2,0,-1
4,0,1
5,0,-1
6,0,1
8,0,1
11,0,1
0,1,1
1,1,1
2,1,1
3,1,1
4,1,-1
5,1,1
6,1,1
7,1,-1
8,1,-1
10,1,1
11,1,-1
0,2,1
1,2,1
2,2,1
3,2,-1
6,2,1
7,2,0
8,2,1
9,2,1
10,2,1
0,3,1
2,3,1
3,3,1
4,3,-1
5,3,-1
6,3,-1
7,3,-1
8,3,-1
9,3,1
11,3,-1
0,4,1
1,4,-1
2,4,1
4,4,1
5,4,-1
6,4,1
8,4,-1
9,4,1
10,4,-1
11,4,-1
0,5,-1
1,5,-1
2,5,1
3,5,1
4,5,-1
5,5,1
6,5,1
7,5,-1
8,5,-1
9,5,1
10,5,1
1,6,-1
2,6,1
3,6,-1
4,6,1
5,6,1
6,6,1
7,6,-1
8,6,-1
9,6,-1
10,6,1
11,6,-1
0,7,1
1,7,-1
2,7,1
3,7,-1
4,7,1
6,7,1
7,7,-1
8,7,1
9,7,-1
10,7,1
11,7,-1
0,8,1
1,8,1
3,8,1
4,8,0
5,8,-1
6,8,1
7,8,-1
8,8,1
9,8,-1
10,8,1
11,8,1
0,9,-1
1,9,-1
2,9,-1
3,9,1
4,9,1
5,9,-1
6,9,1
7,9,-1
8,9,1
9,9,0
10,9,1
11,9,0
0,10,1
1,10,-1
2,10,1
3,10,-1
4,10,-1
5,10,1
6,10,-1
8,10,-1
9,10,1
10,10,0
11,10,-1
0,11,-1
1,11,1
2,11,1
3,11,1
4,11,1
5,11,-1
6,11,1
7,11,-1
8,11,1
10,11,1
11,11,-1
0,12,1
1,12,0
2,12,1
3,12,-1
5,12,-1
6,12,-1
7,12,-1
8,12,-1
9,12,1
10,12,1
11,12,-1
0,13,1
1,13,-1
2,13,1
3,13,1
4,13,-1
5,13,-1
7,13,-1
8,13,1
9,13,1
10,13,1
11,13,-1
0,14,1
1,14,-1
2,14,1
3,14,-1
4,14,1
5,14,-1
6,14,1
7,14,-1
8,14,1
9,14,1
10,14,0
11,14,-1
1,15,-1
2,15,1
3,15,1
4,15,1
5,15,0
6,15,-1
7,15,-1
8,15,-1
9,15,1
10,15,1
11,15,-1
0,16,1
1,16,1
2,16,1
3,16,-1
4,16,1
5,16,-1
6,16,-1
8,16,1
9,16,-1
10,16,1
11,16,-1
1,17,-1
2,17,1
3,17,1
5,17,-1
7,17,1
8,17,-1
9,17,1
10,17,1
11,17,-1
0,18,1
1,18,-1
2,18,1
4,18,-1
5,18,-1
6,18,1
8,18,-1
9,18,1
10,18,1
11,18,-1
0,19,1
1,19,1
2,19,1
3,19,1
4,19,1
6,19,1
8,19,1
9,19,-1
10,19,1
11,19,0
0,20,-1
1,20,1
2,20,1
3,20,-1
4,20,1
5,20,1
6,20,1
7,20,-1
10,20,-1
0,21,1
1,21,1
2,21,-1
3,21,-1
4,21,1
5,21,1
6,21,-1
7,21,1
8,21,1
9,21,-1
10,21,1
0,22,1
1,22,0
2,22,1
3,22,-1
4,22,1
5,22,0
6,22,1
7,22,0
8,22,-1
9,22,1
11,22,-1
0,23,-1
1,23,-1
3,23,0
5,23,1
7,23,-1
8,23,-1
9,23,1
10,23,-1
11,23,-1
0,24,-1
1,24,-1
2,24,1
3,24,1
4,24,1
5,24,-1
6,24,1
7,24,-1
8,24,1
9,24,1
10,24,1
0,25,1
1,25,-1
2,25,1
3,25,0
4,25,1
5,25,1
6,25,-1
7,25,-1
8,25,-1
10,25,1
11,25,-1
0,26,1
1,26,1
3,26,-1
4,26,-1
5,26,1
6,26,1
7,26,1
8,26,0
9,26,1
10,26,-1
11,26,-1
0,27,1
1,27,0
2,27,1
3,27,1
4,27,1
5,27,1
6,27,0
7,27,-1
8,27,-1
9,27,1
11,27,-1
0,28,0
1,28,-1
2,28,1
3,28,1
4,28,-1
5,28,1
6,28,-1
7,28,1
8,28,-1
9,28,-1
10,28,-1
11,28,-1
0,29,1
1,29,-1
2,29,1
3,29,1
6,29,1
7,29,1
8,29,-1
9,29,1
10,29,1
11,29,1
0,30,1
2,30,1
3,30,0
4,30,0
5,30,1
6,30,1
7,30,1
8,30,1
9,30,1
10,30,1
11,30,1
0,31,-1
2,31,1
3,31,0
4,31,1
6,31,1
7,31,1
8,31,-1
9,31,-1
11,31,1
0,32,1
1,32,1
2,32,1
3,32,1
4,32,0
5,32,-1
6,32,-1
8,32,0
10,32,1
11,32,-1
0,33,1
1,33,1
2,33,1
3,33,-1
4,33,1
5,33,-1
6,33,0
7,33,1
8,33,-1
9,33,-1
10,33,1
11,33,-1
1,34,1
3,34,-1
4,34,1
5,34,-1
6,34,1
7,34,0
8,34,-1
9,34,-1
10,34,-1
0,35,1
1,35,-1
2,35,1
3,35,1
4,35,0
6,35,-1
7,35,1
8,35,1
9,35,1
10,35,-1
11,35,0
0,36,1
1,36,-1
2,36,0
3,36,0
4,36,-1
5,36,1
6,36,0
7,36,-1
8,36,1
10,36,1
11,36,1
0,37,0
1,37,-1
2,37,1
4,37,1
5,37,-1
6,37,-1
7,37,-1
8,37,1
9,37,0
10,37,1
11,37,1
0,38,1
1,38,1
2,38,1
4,38,0
5,38,-1
6,38,-1
7,38,-1
8,38,1
9,38,1
11,38,1
0,39,-1
1,39,1
2,39,1
3,39,1
5,39,-1
6,39,1
7,39,-1
8,39,1
9,39,-1
10,39,-1
11,39,-1
0,40,1
1,40,-1
2,40,1
3,40,1
4,40,-1
5,40,-1
6,40,1
7,40,0
8,40,-1
9,40,1
10,40,0
11,40,1
1,41,1
2,41,1
3,41,-1
4,41,1
5,41,1
6,41,1
8,41,1
9,41,0
10,41,1
11,41,0
0,42,1
2,42,0
3,42,1
4,42,-1
5,42,1
6,42,1
7,42,-1
8,42,-1
9,42,1
10,42,1
11,42,-1
0,43,-1
1,43,-1
2,43,1
3,43,-1
4,43,1
5,43,-1
6,43,-1
7,43,-1
8,43,1
9,43,1
10,43,1
11,43,1
0,44,1
1,44,-1
2,44,1
3,44,-1
4,44,1
5,44,-1
6,44,1
7,44,1
8,44,1
9,44,-1
11,44,1
0,45,1
1,45,1
2,45,1
3,45,1
4,45,-1
5,45,1
6,45,1
7,45,1
8,45,-1
9,45,1
10,45,1
11,45,-1
0,46,0
1,46,1
2,46,1
3,46,-1
4,46,1
6,46,-1
7,46,-1
8,46,-1
9,46,0
10,46,1
11,46,-1
1,47,-1
2,47,1
3,47,1
4,47,-1
5,47,1
6,47,-1
7,47,-1
8,47,-1
9,47,1
10,47,-1
11,47,-1
0,48,1
1,48,-1
2,48,1
3,48,1
5,48,1
6,48,1
7,48,1
8,48,-1
9,48,1
10,48,1
11,48,-1
0,49,1
1,49,1
2,49,1
3,49,1
4,49,-1
5,49,-1
6,49,1
8,49,-1
9,49,1
10,49,1
11,49,-1
0,50,1
2,50,1
3,50,1
4,50,-1
5,50,-1
6,50,1
7,50,-1
8,50,-1
11,50,-1
0,51,-1
1,51,1
2,51,0
3,51,-1
4,51,1
5,51,-1
6,51,0
7,51,1
8,51,1
10,51,1
11,51,-1
0,52,-1
1,52,-1
2,52,1
3,52,1
4,52,1
5,52,1
6,52,1
7,52,-1
9,52,1
10,52,1
11,52,-1
0,53,1
2,53,0
3,53,1
4,53,0
5,53,1
6,53,-1
7,53,-1
8,53,-1
9,53,1
10,53,-1
0,54,-1
1,54,1
2,54,0
3,54,-1
4,54,1
5,54,-1
6,54,-1
7,54,0
8,54,1
9,54,-1
10,54,1
11,54,-1
0,55,1
1,55,-1
2,55,1
3,55,0
4,55,-1
5,55,1
6,55,1
7,55,-1
8,55,-1
9,55,1
10,55,1
11,55,-1
0,56,-1
1,56,1
2,56,0
3,56,1
4,56,-1
5,56,1
6,56,1
7,56,-1
8,56,-1
9,56,1
10,56,1
0,57,-1
1,57,1
3,57,1
4,57,1
5,57,-1
6,57,1
7,57,-1
8,57,1
9,57,-1
10,57,1
11,57,-1
0,58,1
1,58,-1
2,58,1
4,58,-1
5,58,-1
6,58,-1
7,58,-1
8,58,-1
9,58,1
0,59,-1
1,59,1
2,59,1
3,59,-1
4,59,1
5,59,-1
6,59,1
7,59,1
8,59,-1
10,59,1
11,59,-1
0,60,-1
1,60,1
2,60,1
3,60,0
4,60,1
5,60,-1
6,60,1
7,60,-1
8,60,-1
9,60,1
10,60,1
11,60,1
1,61,0
2,61,1
3,61,1
4,61,-1
5,61,1
6,61,-1
7,61,1
8,61,-1
9,61,1
10,61,0
11,61,-1
0,62,0
1,62,-1
2,62,1
3,62,0
4,62,-1
5,62,-1
8,62,1
9,62,1
11,62,1
0,63,1
1,63,1
2,63,1
3,63,1
4,63,-1
5,63,1
6,63,1
7,63,1
8,63,-1
9,63,1
10,63,-1
11,63,-1
0,64,1
1,64,0
2,64,1
3,64,1
4,64,-1
6,64,-1
7,64,-1
8,64,-1
9,64,1
10,64,-1
11,64,-1
0,65,1
1,65,1
3,65,0
4,65,1
5,65,-1
6,65,1
7,65,1
8,65,1
9,65,-1
10,65,1
11,65,-1
0,66,-1
1,66,-1
2,66,1
3,66,1
4,66,0
5,66,-1
6,66,1
7,66,-1
8,66,-1
9,66,0
11,66,-1
0,67,-1
1,67,-1
2,67,-1
3,67,0
4,67,1
6,67,0
7,67,-1
8,67,1
9,67,-1
10,67,1
11,67,1
0,68,1
1,68,1
3,68,-1
4,68,1
5,68,-1
6,68,-1
7,68,1
8,68,-1
10,68,1
11,68,1
0,69,1
1,69,0
3,69,1
4,69,-1
5,69,-1
6,69,1
7,69,1
8,69,-1
9,69,1
10,69,1
11,69,-1
0,70,0
2,70,1
4,70,-1
5,70,1
6,70,1
7,70,-1
8,70,-1
9,70,0
10,70,1
11,70,-1
0,71,1
1,71,-1
2,71,1
6,71,1
7,71,1
8,71,-1
9,71,1
10,71,1
11,71,-1
0,72,1
1,72,-1
2,72,1
5,72,-1
6,72,1
7,72,-1
8,72,-1
9,72,1
10,72,-1
11,72,1
0,73,1
1,73,-1
2,73,-1
3,73,1
4,73,-1
5,73,1
6,73,1
7,73,1
8,73,-1
10,73,1
11,73,0
0,74,1
1,74,0
2,74,1
3,74,1
4,74,0
5,74,-1
6,74,-1
7,74,1
8,74,1
9,74,0
10,74,1
11,74,0
0,75,1
1,75,1
2,75,1
5,75,1
7,75,-1
8,75,-1
9,75,0
10,75,1
11,75,-1
0,76,1
1,76,-1
2,76,0
3,76,1
4,76,-1
6,76,0
7,76,1
9,76,1
10,76,1
11,76,1
0,77,1
1,77,-1
2,77,1
3,77,1
4,77,1
6,77,1
7,77,-1
9,77,1
10,77,1
11,77,-1
0,78,1
1,78,-1
4,78,-1
5,78,1
6,78,1
7,78,1
8,78,-1
10,78,-1
11,78,0
0,79,-1
1,79,0
2,79,1
3,79,1
4,79,1
5,79,-1
6,79,-1
7,79,-1
8,79,-1
9,79,-1
10,79,1
11,79,1
1,80,-1
2,80,1
3,80,-1
4,80,-1
5,80,-1
7,80,-1
8,80,1
9,80,1
10,80,-1
11,80,-1
0,81,0
1,81,-1
2,81,1
3,81,1
4,81,-1
5,81,1
6,81,1
7,81,0
8,81,-1
9,81,1
10,81,1
11,81,-1
0,82,-1
1,82,-1
2,82,1
3,82,-1
4,82,0
5,82,-1
6,82,1
7,82,1
8,82,1
9,82,0
10,82,0
11,82,-1
1,83,1
2,83,1
3,83,-1
5,83,-1
6,83,1
8,83,-1
9,83,-1
10,83,-1
11,83,1
0,84,1
1,84,1
2,84,1
3,84,1
4,84,-1
5,84,-1
6,84,-1
7,84,1
9,84,1
10,84,-1
11,84,-1
0,85,-1
2,85,-1
6,85,1
7,85,0
8,85,-1
9,85,0
10,85,1
11,85,-1

"""#,
    ]
}

// Written by scripts/generate.py from Catalogue/surveysLead.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveysLead`, in one language.
package struct SurveysLeadTexts: Sendable {
    let language: Language

    /// Mener une enquête
    package var listTitle: String {
        switch language {
        case .fr: "Mener une enquête"
        case .en: "Lead a survey"
        }
    }

    /// Enquêtes
    package var publicList: String {
        switch language {
        case .fr: "Enquêtes"
        case .en: "Surveys"
        }
    }

    /// Pages de cette enquête
    package var navLabel: String {
        switch language {
        case .fr: "Pages de cette enquête"
        case .en: "Pages of this survey"
        }
    }

    /// Tableau de bord
    package var navDashboard: String {
        switch language {
        case .fr: "Tableau de bord"
        case .en: "Dashboard"
        }
    }

    /// Cadre
    package var navCharter: String {
        switch language {
        case .fr: "Cadre"
        case .en: "Charter"
        }
    }

    /// Questionnaire
    package var navQuestionnaire: String {
        switch language {
        case .fr: "Questionnaire"
        case .en: "Questionnaire"
        }
    }

    /// Parcours
    package var navPaths: String {
        switch language {
        case .fr: "Parcours"
        case .en: "Paths"
        }
    }

    /// Relais et codes
    package var navRelays: String {
        switch language {
        case .fr: "Relais et codes"
        case .en: "Relays and codes"
        }
    }

    /// Saisie
    package var navEntry: String {
        switch language {
        case .fr: "Saisie"
        case .en: "Typing in"
        }
    }

    /// Équipe
    package var navTeam: String {
        switch language {
        case .fr: "Équipe"
        case .en: "Team"
        }
    }

    /// Coordonnées
    package var navContacts: String {
        switch language {
        case .fr: "Coordonnées"
        case .en: "Contact details"
        }
    }

    /// Données
    package var navData: String {
        switch language {
        case .fr: "Données"
        case .en: "Data"
        }
    }

    /// Verbatims
    package var navVerbatims: String {
        switch language {
        case .fr: "Verbatims"
        case .en: "Verbatims"
        }
    }

    /// En préparation
    package var statePrepared: String {
        switch language {
        case .fr: "En préparation"
        case .en: "In preparation"
        }
    }

    /// Ouverte
    package var stateOpen: String {
        switch language {
        case .fr: "Ouverte"
        case .en: "Open"
        }
    }

    /// Close
    package var stateClosed: String {
        switch language {
        case .fr: "Close"
        case .en: "Closed"
        }
    }

    /// Figée
    package var stateFrozen: String {
        switch language {
        case .fr: "Figée"
        case .en: "Frozen"
        }
    }

    /// Abandonnée
    package var stateCancelled: String {
        switch language {
        case .fr: "Abandonnée"
        case .en: "Given up"
        }
    }

    /// données synthétiques
    package var syntheticMark: String {
        switch language {
        case .fr: "données synthétiques"
        case .en: "synthetic data"
        }
    }

    /// Données synthétiques : cette enquête et ses réponses sont fabriquées par un programme. Elles ne dis…
    package var synthetic: String {
        switch language {
        case .fr: "Données synthétiques\u{A0}: cette enquête et ses réponses sont fabriquées par un programme. Elles ne disent rien de personne."
        case .en: "Synthetic data: this survey and its answers were made by a program. They say nothing about anybody."
        }
    }

    /// Les enquêtes que vous menez, pour lesquelles vous saisissez, ou dont vous analysez les données.
    package var listLead: String {
        switch language {
        case .fr: "Les enquêtes que vous menez, pour lesquelles vous saisissez, ou dont vous analysez les données."
        case .en: "The surveys that you lead, type in for, or whose data you analyse."
        }
    }

    /// Vous ne menez aucune enquête pour l’instant.
    package var listNone: String {
        switch language {
        case .fr: "Vous ne menez aucune enquête pour l’instant."
        case .en: "You lead no survey for now."
        }
    }

    /// Une enquête commence par son cadre : qui la demande, à qui elle s’adresse, jusqu’à quand, ce que de…
    package var listNoneHelp: String {
        switch language {
        case .fr: "Une enquête commence par son cadre\u{A0}: qui la demande, à qui elle s’adresse, jusqu’à quand, ce que deviennent les réponses."
        case .en: "A survey begins with its charter: who asks for it, whom it is for, until when, what becomes of the answers."
        }
    }

    /// Préparer une enquête
    package var new: String {
        switch language {
        case .fr: "Préparer une enquête"
        case .en: "Prepare a survey"
        }
    }

    /// Du {from} au {to}
    package func period(from: Int, to: Int) -> String {
        switch language {
        case .fr: "Du \(language.date(from)) au \(language.date(to))"
        case .en: "From \(language.date(from)) to \(language.date(to))"
        }
    }

    /// Vous menez cette enquête.
    package var partLeads: String {
        switch language {
        case .fr: "Vous menez cette enquête."
        case .en: "You lead this survey."
        }
    }

    /// Vous saisissez ce que d’autres répondent.
    package var partCollects: String {
        switch language {
        case .fr: "Vous saisissez ce que d’autres répondent."
        case .en: "You type in what others answer."
        }
    }

    /// Vous analysez le jeu de données figé.
    package var partAnalyses: String {
        switch language {
        case .fr: "Vous analysez le jeu de données figé."
        case .en: "You analyse the frozen data set."
        }
    }

    /// On demande à votre structure d’en répondre aussi.
    package var partAsked: String {
        switch language {
        case .fr: "On demande à votre structure d’en répondre aussi."
        case .en: "Your organisation is asked to answer for it too."
        }
    }

    /// Une nouvelle version du questionnaire attend l’accord de votre structure.
    package var partAskedVersion: String {
        switch language {
        case .fr: "Une nouvelle version du questionnaire attend l’accord de votre structure."
        case .en: "A new version of the questionnaire awaits the agreement of your organisation."
        }
    }

    /// Lire le cadre et répondre
    package var askedRead: String {
        switch language {
        case .fr: "Lire le cadre et répondre"
        case .en: "Read the charter and answer"
        }
    }

    /// Mener une enquête
    package var accountLink: String {
        switch language {
        case .fr: "Mener une enquête"
        case .en: "Lead a survey"
        }
    }

    /// Préparer une enquête
    package var newTitle: String {
        switch language {
        case .fr: "Préparer une enquête"
        case .en: "Prepare a survey"
        }
    }

    /// Ce que l’on dit de l’enquête avant que quelqu’un réponde. Tout le monde pourra le lire dès l’ouvert…
    package var charterLead: String {
        switch language {
        case .fr: "Ce que l’on dit de l’enquête avant que quelqu’un réponde. Tout le monde pourra le lire dès l’ouverture."
        case .en: "What is said of the survey before anybody answers. Everybody can read it as soon as it opens."
        }
    }

    /// Nom de l’enquête
    package var fieldTitle: String {
        switch language {
        case .fr: "Nom de l’enquête"
        case .en: "Name of the survey"
        }
    }

    /// Court et clair : « Pratiques émergentes 2027 ».
    package var fieldTitleHelp: String {
        switch language {
        case .fr: "Court et clair\u{A0}: «\u{202F}Pratiques émergentes 2027\u{202F}»."
        case .en: "Short and clear: “Emerging practices 2027”."
        }
    }

    /// Structure qui mène l’enquête
    package var fieldLead: String {
        switch language {
        case .fr: "Structure qui mène l’enquête"
        case .en: "Organisation that leads the survey"
        }
    }

    /// Celle au nom de laquelle vous agissez. Elle répond de l’enquête ; d’autres pourront en répondre ave…
    package var fieldLeadHelp: String {
        switch language {
        case .fr: "Celle au nom de laquelle vous agissez. Elle répond de l’enquête\u{202F}; d’autres pourront en répondre avec elle."
        case .en: "The one you act for. It answers for the survey; others can answer for it too."
        }
    }

    /// Qui la demande, et pourquoi
    package var fieldMandate: String {
        switch language {
        case .fr: "Qui la demande, et pourquoi"
        case .en: "Who asks for it, and why"
        }
    }

    /// Ce qui sera fait des réponses, et ce que les personnes qui répondent en sauront.
    package var fieldMandateHelp: String {
        switch language {
        case .fr: "Ce qui sera fait des réponses, et ce que les personnes qui répondent en sauront."
        case .en: "What will be done with the answers, and what those who answer will learn of it."
        }
    }

    /// À qui elle s’adresse
    package var fieldScope: String {
        switch language {
        case .fr: "À qui elle s’adresse"
        case .en: "Whom it is for"
        }
    }

    /// Qui, et où. Cette phrase sera la base de tous les tableaux.
    package var fieldScopeHelp: String {
        switch language {
        case .fr: "Qui, et où. Cette phrase sera la base de tous les tableaux."
        case .en: "Who, and where. This sentence will be the base of every table."
        }
    }

    /// Définitions (facultatif)
    package var fieldFrame: String {
        switch language {
        case .fr: "Définitions (facultatif)"
        case .en: "Definitions (optional)"
        }
    }

    /// Les mots sur lesquels elle repose, et leur version : « Pratique émergente, définition de 2019 ».
    package var fieldFrameHelp: String {
        switch language {
        case .fr: "Les mots sur lesquels elle repose, et leur version\u{A0}: «\u{202F}Pratique émergente, définition de 2019\u{202F}»."
        case .en: "The words it rests on, and their version: “Emerging practice, definition of 2019”."
        }
    }

    /// Territoire (facultatif)
    package var fieldTerritory: String {
        switch language {
        case .fr: "Territoire (facultatif)"
        case .en: "Territory (optional)"
        }
    }

    /// Comme sur sa page. Vide : toute la plateforme.
    package var fieldTerritoryHelp: String {
        switch language {
        case .fr: "Comme sur sa page. Vide\u{A0}: toute la plateforme."
        case .en: "As on its page. Empty: the whole platform."
        }
    }

    /// Premier jour
    package var fieldOpens: String {
        switch language {
        case .fr: "Premier jour"
        case .en: "First day"
        }
    }

    /// Dernier jour
    package var fieldCloses: String {
        switch language {
        case .fr: "Dernier jour"
        case .en: "Last day"
        }
    }

    /// Par exemple 31/03/2027.
    package var dayHelp: String {
        switch language {
        case .fr: "Par exemple 31/03/2027."
        case .en: "For example 31/03/2027."
        }
    }

    /// Le lendemain de ce jour, tout ce qui relie un code à une réponse est détruit. Par exemple 31/03/202…
    package var closesHelp: String {
        switch language {
        case .fr: "Le lendemain de ce jour, tout ce qui relie un code à une réponse est détruit. Par exemple 31/03/2027."
        case .en: "The day after, all that links a code to an answer is destroyed. For example 31/03/2027."
        }
    }

    /// À quoi la personne dit oui en répondant
    package var consentHeading: String {
        switch language {
        case .fr: "À quoi la personne dit oui en répondant"
        case .en: "What somebody agrees to by answering"
        }
    }

    /// Écrivez-le en mots simples : qui lit les réponses, ce qui en est fait, jusqu’à quand on peut les re…
    package var consentLead: String {
        switch language {
        case .fr: "Écrivez-le en mots simples\u{A0}: qui lit les réponses, ce qui en est fait, jusqu’à quand on peut les retirer, et que ne pas répondre n’a aucune conséquence. Il faut ce texte dans chaque langue du questionnaire."
        case .en: "Write it in plain words: who reads the answers, what is done with them, until when they can be taken back, and that not answering has no consequence. The text is needed in every language of the questionnaire."
        }
    }

    /// En {name}
    package func consentIn(name: String) -> String {
        switch language {
        case .fr: "En \(name)"
        case .en: "In \(name)"
        }
    }

    /// Cette langue n’est pas dans le questionnaire.
    package var consentOther: String {
        switch language {
        case .fr: "Cette langue n’est pas dans le questionnaire."
        case .en: "This language is not in the questionnaire."
        }
    }

    /// Quand le questionnaire aura d’autres langues, il y aura ici un champ pour chacune.
    package var consentNow: String {
        switch language {
        case .fr: "Quand le questionnaire aura d’autres langues, il y aura ici un champ pour chacune."
        case .en: "When the questionnaire has other languages, there will be a field here for each."
        }
    }

    /// Jour des réponses dans le jeu de données
    package var roundingLegend: String {
        switch language {
        case .fr: "Jour des réponses dans le jeu de données"
        case .en: "Day of the answers in the data set"
        }
    }

    /// Plus le jour est précis, plus il est facile de reconnaître quelqu’un. La semaine suffit presque tou…
    package var roundingLead: String {
        switch language {
        case .fr: "Plus le jour est précis, plus il est facile de reconnaître quelqu’un. La semaine suffit presque toujours."
        case .en: "The finer the day, the easier somebody is recognised. The week is nearly always enough."
        }
    }

    /// Le jour exact
    package var roundingDay: String {
        switch language {
        case .fr: "Le jour exact"
        case .en: "The exact day"
        }
    }

    /// Le lundi de la semaine
    package var roundingWeek: String {
        switch language {
        case .fr: "Le lundi de la semaine"
        case .en: "The Monday of the week"
        }
    }

    /// Le mois
    package var roundingMonth: String {
        switch language {
        case .fr: "Le mois"
        case .en: "The month"
        }
    }

    /// L’année
    package var roundingYear: String {
        switch language {
        case .fr: "L’année"
        case .en: "The year"
        }
    }

    /// Aucune date
    package var roundingHidden: String {
        switch language {
        case .fr: "Aucune date"
        case .en: "No date"
        }
    }

    /// Jours de conservation des coordonnées
    package var fieldContactDays: String {
        switch language {
        case .fr: "Jours de conservation des coordonnées"
        case .en: "Days that contact details are kept"
        }
    }

    /// Après le dernier jour : de {least} à {most}. Les coordonnées sont gardées à part des réponses, puis…
    package func fieldContactDaysHelp(least: Int, most: Int) -> String {
        switch language {
        case .fr: "Après le dernier jour\u{A0}: de \(language.formatted(least)) à \(language.formatted(most)). Les coordonnées sont gardées à part des réponses, puis effacées."
        case .en: "After the last day: from \(language.formatted(least)) to \(language.formatted(most)). Contact details are kept apart from the answers, then erased."
        }
    }

    /// Ce qu’il faut savoir pour lire les chiffres (facultatif)
    package var fieldDisclaimer: String {
        switch language {
        case .fr: "Ce qu’il faut savoir pour lire les chiffres (facultatif)"
        case .en: "What one must know to read the figures (optional)"
        }
    }

    /// Par exemple : « Les personnes ont répondu d’elles-mêmes : ces chiffres ne disent pas ce que pense t…
    package var fieldDisclaimerHelp: String {
        switch language {
        case .fr: "Par exemple\u{A0}: «\u{202F}Les personnes ont répondu d’elles-mêmes\u{A0}: ces chiffres ne disent pas ce que pense tout un territoire.\u{202F}»"
        case .en: "For example: “People answered of their own accord: these figures do not say what a whole territory thinks.”"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Créer cette enquête
    package var create: String {
        switch language {
        case .fr: "Créer cette enquête"
        case .en: "Create this survey"
        }
    }

    /// Les réponses sont closes : le cadre ne change plus.
    package var charterClosed: String {
        switch language {
        case .fr: "Les réponses sont closes\u{A0}: le cadre ne change plus."
        case .en: "Answers are closed: the charter does not change any more."
        }
    }

    /// La suite
    package var nextHeading: String {
        switch language {
        case .fr: "La suite"
        case .en: "What comes next"
        }
    }

    /// Avant d’ouvrir, il faut :
    package var checkLead: String {
        switch language {
        case .fr: "Avant d’ouvrir, il faut\u{A0}:"
        case .en: "Before it opens, this is needed:"
        }
    }

    /// fait
    package var checkDone: String {
        switch language {
        case .fr: "fait"
        case .en: "done"
        }
    }

    /// à faire
    package var checkToDo: String {
        switch language {
        case .fr: "à faire"
        case .en: "to do"
        }
    }

    /// Un questionnaire publié, dont chaque question peut être posée à quelqu’un
    package var checkQuestionnaire: String {
        switch language {
        case .fr: "Un questionnaire publié, dont chaque question peut être posée à quelqu’un"
        case .en: "A published questionnaire, each question of which can be asked of somebody"
        }
    }

    /// version {n}
    package func checkQuestionnaireVersion(n: Int) -> String {
        switch language {
        case .fr: "version \(language.formatted(n))"
        case .en: "version \(language.formatted(n))"
        }
    }

    /// Le texte de l’accord dans chaque langue du questionnaire
    package var checkConsent: String {
        switch language {
        case .fr: "Le texte de l’accord dans chaque langue du questionnaire"
        case .en: "The words of consent in each language of the questionnaire"
        }
    }

    /// manque : {list}
    package func checkConsentMissing(list: String) -> String {
        switch language {
        case .fr: "manque\u{A0}: \(list)"
        case .en: "missing: \(list)"
        }
    }

    /// L’accord de chaque structure qui répond de l’enquête
    package var checkBodies: String {
        switch language {
        case .fr: "L’accord de chaque structure qui répond de l’enquête"
        case .en: "The agreement of each organisation that answers for the survey"
        }
    }

    /// {n}
    package func checkBodiesMissing(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "toutes l’ont donné", one: "attendu d’une structure", other: "attendu de \(language.formatted(n)) structures"))"
        case .en: "\(language.form(n, zero: "all agreed", one: "awaited from one organisation", other: "awaited from \(language.formatted(n)) organisations"))"
        }
    }

    /// Des jours qui ne sont pas passés
    package var checkDays: String {
        switch language {
        case .fr: "Des jours qui ne sont pas passés"
        case .en: "Days that are not over"
        }
    }

    /// le dernier jour est passé
    package var checkDaysOver: String {
        switch language {
        case .fr: "le dernier jour est passé"
        case .en: "the last day is over"
        }
    }

    /// réparer
    package var checkRepair: String {
        switch language {
        case .fr: "réparer"
        case .en: "repair"
        }
    }

    /// Ouvrir l’enquête
    package var open: String {
        switch language {
        case .fr: "Ouvrir l’enquête"
        case .en: "Open the survey"
        }
    }

    /// On ouvre l’enquête quand tout est fait.
    package var openMissing: String {
        switch language {
        case .fr: "On ouvre l’enquête quand tout est fait."
        case .en: "The survey opens when all is done."
        }
    }

    /// Elle devient publique. On répond du {from} au {to}. Les réponses d’essai sont détruites.
    package func openLead(from: Int, to: Int) -> String {
        switch language {
        case .fr: "Elle devient publique. On répond du \(language.date(from)) au \(language.date(to)). Les réponses d’essai sont détruites."
        case .en: "It becomes public. One answers from \(language.date(from)) to \(language.date(to)). Trial answers are destroyed."
        }
    }

    /// Clore l’enquête maintenant
    package var close: String {
        switch language {
        case .fr: "Clore l’enquête maintenant"
        case .en: "Close the survey now"
        }
    }

    /// Elle se clôt d’elle-même après le {day}. Close, plus personne ne répond par un lien ; les codes ne …
    package func closeLead(day: Int) -> String {
        switch language {
        case .fr: "Elle se clôt d’elle-même après le \(language.date(day)). Close, plus personne ne répond par un lien\u{202F}; les codes ne mènent plus à aucune réponse. Les feuilles arrivées peuvent encore être saisies. On ne rouvre pas."
        case .en: "It closes by itself after \(language.date(day)). Once closed, nobody answers by a link any more; codes lead to no answer. Sheets that have come can still be typed in. It is not opened again."
        }
    }

    /// J’ai compris : on ne rouvre pas.
    package var closeSure: String {
        switch language {
        case .fr: "J’ai compris\u{A0}: on ne rouvre pas."
        case .en: "I understand: it is not opened again."
        }
    }

    /// Plus personne ne répond par un lien. Saisissez les feuilles qui restent, puis figez les réponses.
    package var closedLead: String {
        switch language {
        case .fr: "Plus personne ne répond par un lien. Saisissez les feuilles qui restent, puis figez les réponses."
        case .en: "Nobody answers by a link any more. Type in the sheets that are left, then freeze the answers."
        }
    }

    /// Figer les réponses
    package var freezeLink: String {
        switch language {
        case .fr: "Figer les réponses"
        case .en: "Freeze the answers"
        }
    }

    /// Les réponses sont un jeu de données qui ne change plus. Seules les personnes nommées pour l’analyse…
    package var frozenLead: String {
        switch language {
        case .fr: "Les réponses sont un jeu de données qui ne change plus. Seules les personnes nommées pour l’analyse l’emportent."
        case .en: "The answers are a data set that does not change any more. Only those named to analyse it take it away."
        }
    }

    /// Voir les données
    package var dataLink: String {
        switch language {
        case .fr: "Voir les données"
        case .en: "See the data"
        }
    }

    /// Abandonner l’enquête
    package var cancel: String {
        switch language {
        case .fr: "Abandonner l’enquête"
        case .en: "Give up the survey"
        }
    }

    /// Toutes les réponses sont détruites, et la raison se lit sur la page de l’enquête. On ne revient pas…
    package var cancelLead: String {
        switch language {
        case .fr: "Toutes les réponses sont détruites, et la raison se lit sur la page de l’enquête. On ne revient pas en arrière."
        case .en: "All answers are destroyed, and the reason is read on the page of the survey. There is no way back."
        }
    }

    /// Pourquoi elle est abandonnée
    package var cancelReason: String {
        switch language {
        case .fr: "Pourquoi elle est abandonnée"
        case .en: "Why it is given up"
        }
    }

    /// J’ai compris : les réponses seront détruites.
    package var cancelSure: String {
        switch language {
        case .fr: "J’ai compris\u{A0}: les réponses seront détruites."
        case .en: "I understand: the answers will be destroyed."
        }
    }

    /// Cette enquête est abandonnée : ses réponses sont détruites.
    package var cancelledLead: String {
        switch language {
        case .fr: "Cette enquête est abandonnée\u{A0}: ses réponses sont détruites."
        case .en: "This survey was given up: its answers are destroyed."
        }
    }

    /// Voir la page publique
    package var publicLink: String {
        switch language {
        case .fr: "Voir la page publique"
        case .en: "See the public page"
        }
    }

    /// Essayer
    package var trialHeading: String {
        switch language {
        case .fr: "Essayer"
        case .en: "Try it"
        }
    }

    /// Donnez ce lien à quelques personnes avant d’ouvrir. Leurs réponses ne comptent nulle part ; elles s…
    package var trialLead: String {
        switch language {
        case .fr: "Donnez ce lien à quelques personnes avant d’ouvrir. Leurs réponses ne comptent nulle part\u{202F}; elles sont détruites à l’ouverture."
        case .en: "Give this link to a few people before opening. Their answers count nowhere; they are destroyed when the survey opens."
        }
    }

    /// Changer ce lien
    package var trialRenew: String {
        switch language {
        case .fr: "Changer ce lien"
        case .en: "Change this link"
        }
    }

    /// L’ancien lien n’ouvrira plus rien.
    package var trialRenewLead: String {
        switch language {
        case .fr: "L’ancien lien n’ouvrira plus rien."
        case .en: "The old link will open nothing any more."
        }
    }

    /// Lien à copier
    package var linkLabel: String {
        switch language {
        case .fr: "Lien à copier"
        case .en: "Link to copy"
        }
    }

    /// Où en est la collecte
    package var countsHeading: String {
        switch language {
        case .fr: "Où en est la collecte"
        case .en: "How the collection goes"
        }
    }

    /// Des nombres seulement : personne ne lit une réponse avant que l’enquête soit figée.
    package var countsLead: String {
        switch language {
        case .fr: "Des nombres seulement\u{A0}: personne ne lit une réponse avant que l’enquête soit figée."
        case .en: "Numbers only: nobody reads an answer before the survey is frozen."
        }
    }

    /// Un nombre de 1 à 4 n’est pas montré, ni un autre dont on le déduirait : il pourrait désigner quelqu…
    package var countsMasked: String {
        switch language {
        case .fr: "Un nombre de 1 à 4 n’est pas montré, ni un autre dont on le déduirait\u{A0}: il pourrait désigner quelqu’un."
        case .en: "A number from 1 to 4 is not shown, nor another that would give it away: it could point at somebody."
        }
    }

    /// Pendant la collecte, les nombres vont de 5 en 5, vers le bas : un de plus ne dit pas qui vient de r…
    package var countsLive: String {
        switch language {
        case .fr: "Pendant la collecte, les nombres vont de 5 en 5, vers le bas\u{A0}: un de plus ne dit pas qui vient de répondre."
        case .en: "While answers come, numbers go by fives, downwards: one more does not tell who has just answered."
        }
    }

    /// Personne n’a encore répondu.
    package var countsNone: String {
        switch language {
        case .fr: "Personne n’a encore répondu."
        case .en: "Nobody has answered yet."
        }
    }

    /// {n}
    package func total(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun questionnaire rempli", one: "Un questionnaire rempli", other: "\(language.formatted(n)) questionnaires remplis"))"
        case .en: "\(language.form(n, zero: "No questionnaire filled in", one: "One questionnaire filled in", other: "\(language.formatted(n)) questionnaires filled in"))"
        }
    }

    /// {n}
    package func totalLive(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun questionnaire rempli", one: "Au moins un questionnaire rempli", other: "Au moins \(language.formatted(n)) questionnaires remplis"))"
        case .en: "\(language.form(n, zero: "No questionnaire filled in", one: "At least one questionnaire filled in", other: "At least \(language.formatted(n)) questionnaires filled in"))"
        }
    }

    /// Moins de 5 questionnaires remplis
    package var totalFew: String {
        switch language {
        case .fr: "Moins de 5 questionnaires remplis"
        case .en: "Fewer than 5 questionnaires filled in"
        }
    }

    /// non montré
    package var few: String {
        switch language {
        case .fr: "non montré"
        case .en: "not shown"
        }
    }

    /// commencés
    package var columnBegun: String {
        switch language {
        case .fr: "commencés"
        case .en: "begun"
        }
    }

    /// remplis
    package var columnSubmitted: String {
        switch language {
        case .fr: "remplis"
        case .en: "filled in"
        }
    }

    /// retirés
    package var columnWithdrawn: String {
        switch language {
        case .fr: "retirés"
        case .en: "taken back"
        }
    }

    /// Comment on répond
    package var byChannel: String {
        switch language {
        case .fr: "Comment on répond"
        case .en: "How people answer"
        }
    }

    /// Qui répond
    package var byBranch: String {
        switch language {
        case .fr: "Qui répond"
        case .en: "Who answers"
        }
    }

    /// Par quel relais
    package var byRelay: String {
        switch language {
        case .fr: "Par quel relais"
        case .en: "Through which relay"
        }
    }

    /// Jour par jour
    package var byDay: String {
        switch language {
        case .fr: "Jour par jour"
        case .en: "Day by day"
        }
    }

    /// sans relais
    package var noRelay: String {
        switch language {
        case .fr: "sans relais"
        case .en: "without a relay"
        }
    }

    /// sans profil
    package var noBranch: String {
        switch language {
        case .fr: "sans profil"
        case .en: "without a profile"
        }
    }

    /// en ligne
    package var channelOnline: String {
        switch language {
        case .fr: "en ligne"
        case .en: "online"
        }
    }

    /// par téléphone
    package var channelPhone: String {
        switch language {
        case .fr: "par téléphone"
        case .en: "by phone"
        }
    }

    /// sur papier
    package var channelPaper: String {
        switch language {
        case .fr: "sur papier"
        case .en: "on paper"
        }
    }

    /// en face à face
    package var channelMeeting: String {
        switch language {
        case .fr: "en face à face"
        case .en: "face to face"
        }
    }

    /// essai
    package var channelTrial: String {
        switch language {
        case .fr: "essai"
        case .en: "trial"
        }
    }

    /// Chaque profil a au moins {share} % des questionnaires remplis.
    package func parityEven(share: Int) -> String {
        switch language {
        case .fr: "Chaque profil a au moins \(language.formatted(share)) % des questionnaires remplis."
        case .en: "Each profile has at least \(language.formatted(share))% of the questionnaires filled in."
        }
    }

    /// {name} : {share} % des questionnaires remplis. Quel relais pourrait mieux toucher ces personnes ?
    package func parityLow(name: String, share: Int) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: \(language.formatted(share)) % des questionnaires remplis. Quel relais pourrait mieux toucher ces personnes\u{202F}?"
        case .en: "\(name): \(language.formatted(share))% of the questionnaires filled in. Which relay could reach these people better?"
        }
    }

    /// Le plus en un jour : {n}, le {day}.
    package func dayBest(n: Int, day: Int) -> String {
        switch language {
        case .fr: "Le plus en un jour\u{A0}: \(language.formatted(n)), le \(language.date(day))."
        case .en: "Most in one day: \(language.formatted(n)), on \(language.date(day))."
        }
    }

    /// Le tableau
    package var dayTable: String {
        switch language {
        case .fr: "Le tableau"
        case .en: "The table"
        }
    }

    /// jour
    package var dayColumn: String {
        switch language {
        case .fr: "jour"
        case .en: "day"
        }
    }

    /// Questionnaires remplis, jour par jour
    package var dayDrawing: String {
        switch language {
        case .fr: "Questionnaires remplis, jour par jour"
        case .en: "Questionnaires filled in, day by day"
        }
    }

    /// Petit cadre vide : non montré.
    package var dayFewLegend: String {
        switch language {
        case .fr: "Petit cadre vide\u{A0}: non montré."
        case .en: "Small empty frame: not shown."
        }
    }

    /// Prochains messages aux relais
    package var wavesHeading: String {
        switch language {
        case .fr: "Prochains messages aux relais"
        case .en: "Next messages to the relays"
        }
    }

    /// Aucun message n’est prévu.
    package var wavesNone: String {
        switch language {
        case .fr: "Aucun message n’est prévu."
        case .en: "No message is planned."
        }
    }

    /// Prévoir un message
    package var wavesLink: String {
        switch language {
        case .fr: "Prévoir un message"
        case .en: "Plan a message"
        }
    }

    /// Versions du questionnaire
    package var versionsHeading: String {
        switch language {
        case .fr: "Versions du questionnaire"
        case .en: "Versions of the questionnaire"
        }
    }

    /// Version {n}, publiée le {day}
    package func versionLine(n: Int, day: Int) -> String {
        switch language {
        case .fr: "Version \(language.formatted(n)), publiée le \(language.date(day))"
        case .en: "Version \(language.formatted(n)), published on \(language.date(day))"
        }
    }

    /// Aucune version n’est publiée.
    package var versionsNone: String {
        switch language {
        case .fr: "Aucune version n’est publiée."
        case .en: "No version is published."
        }
    }

    /// Les structures qui répondent de l’enquête
    package var teamBodies: String {
        switch language {
        case .fr: "Les structures qui répondent de l’enquête"
        case .en: "The organisations that answer for the survey"
        }
    }

    /// Elles décident ensemble de l’enquête, et répondent ensemble de ce que deviennent les réponses. Chac…
    package var teamBodiesLead: String {
        switch language {
        case .fr: "Elles décident ensemble de l’enquête, et répondent ensemble de ce que deviennent les réponses. Chacune donne son accord avant l’ouverture."
        case .en: "They decide together about the survey, and answer together for what becomes of the answers. Each agrees before it opens."
        }
    }

    /// mène l’enquête
    package var bodyLead: String {
        switch language {
        case .fr: "mène l’enquête"
        case .en: "leads the survey"
        }
    }

    /// d’accord
    package var bodyAgreed: String {
        switch language {
        case .fr: "d’accord"
        case .en: "agrees"
        }
    }

    /// accord attendu
    package var bodyAwaited: String {
        switch language {
        case .fr: "accord attendu"
        case .en: "agreement awaited"
        }
    }

    /// La version {n} du questionnaire attend l’accord de chaque structure. Elle sera posée dès que la der…
    package func versionAsked(n: Int) -> String {
        switch language {
        case .fr: "La version \(language.formatted(n)) du questionnaire attend l’accord de chaque structure. Elle sera posée dès que la dernière l’aura donné."
        case .en: "Version \(language.formatted(n)) of the questionnaire awaits the agreement of each organisation. It is asked as soon as the last one gives it."
        }
    }

    /// Lire cette version
    package var versionRead: String {
        switch language {
        case .fr: "Lire cette version"
        case .en: "Read this version"
        }
    }

    /// accord attendu pour la version {n}
    package func versionAwaited(n: Int) -> String {
        switch language {
        case .fr: "accord attendu pour la version \(language.formatted(n))"
        case .en: "agreement to version \(language.formatted(n)) awaited"
        }
    }

    /// Donner l’accord de cette structure à la version {n}
    package func versionAgree(n: Int) -> String {
        switch language {
        case .fr: "Donner l’accord de cette structure à la version \(language.formatted(n))"
        case .en: "Agree to version \(language.formatted(n)) for this organisation"
        }
    }

    /// Donner l’accord de cette structure
    package var bodyAgree: String {
        switch language {
        case .fr: "Donner l’accord de cette structure"
        case .en: "Agree for this organisation"
        }
    }

    /// Retirer l’accord de cette structure
    package var bodyWithdraw: String {
        switch language {
        case .fr: "Retirer l’accord de cette structure"
        case .en: "Withdraw the agreement of this organisation"
        }
    }

    /// Ne plus demander à cette structure
    package var bodyDrop: String {
        switch language {
        case .fr: "Ne plus demander à cette structure"
        case .en: "No longer ask this organisation"
        }
    }

    /// Nom de la structure
    package var bodyName: String {
        switch language {
        case .fr: "Nom de la structure"
        case .en: "Name of the organisation"
        }
    }

    /// Comme sur sa page. Les personnes qui la coordonnent sont prévenues.
    package var bodyNameHelp: String {
        switch language {
        case .fr: "Comme sur sa page. Les personnes qui la coordonnent sont prévenues."
        case .en: "As on its page. Those who coordinate it are told."
        }
    }

    /// Demander à cette structure
    package var bodyAdd: String {
        switch language {
        case .fr: "Demander à cette structure"
        case .en: "Ask this organisation"
        }
    }

    /// Demander à une autre structure d’en répondre aussi
    package var bodyAddHeading: String {
        switch language {
        case .fr: "Demander à une autre structure d’en répondre aussi"
        case .en: "Ask another organisation to answer for it too"
        }
    }

    /// Les personnes
    package var seatsHeading: String {
        switch language {
        case .fr: "Les personnes"
        case .en: "People"
        }
    }

    /// Personne d’autre n’est nommé.
    package var seatsNone: String {
        switch language {
        case .fr: "Personne d’autre n’est nommé."
        case .en: "Nobody else is named."
        }
    }

    /// saisit
    package var seatCollector: String {
        switch language {
        case .fr: "saisit"
        case .en: "types in"
        }
    }

    /// analyse
    package var seatAnalyst: String {
        switch language {
        case .fr: "analyse"
        case .en: "analyses"
        }
    }

    /// Saisir ce que d’autres répondent
    package var seatCollectors: String {
        switch language {
        case .fr: "Saisir ce que d’autres répondent"
        case .en: "Type in what others answer"
        }
    }

    /// Au téléphone, en face à face ou d’après une feuille. Ces personnes ne lisent aucune autre réponse. …
    package var seatCollectorsLead: String {
        switch language {
        case .fr: "Au téléphone, en face à face ou d’après une feuille. Ces personnes ne lisent aucune autre réponse. Qui coordonne ne saisit pas, sauf à se nommer ici."
        case .en: "By phone, face to face or from a sheet. They read no other answer. Whoever coordinates does not type in, unless they name themselves here."
        }
    }

    /// Analyser le jeu de données figé
    package var seatAnalysts: String {
        switch language {
        case .fr: "Analyser le jeu de données figé"
        case .en: "Analyse the frozen data set"
        }
    }

    /// Elles seules l’emportent, et chaque fois laisse une trace. Qui coordonne une structure ne l’emporte…
    package var seatAnalystsLead: String {
        switch language {
        case .fr: "Elles seules l’emportent, et chaque fois laisse une trace. Qui coordonne une structure ne l’emporte pas, sauf à être nommé ici."
        case .en: "They alone take it away, and each time leaves a trace. Whoever coordinates an organisation does not, unless named here."
        }
    }

    /// Nommer une personne
    package var seatAdd: String {
        switch language {
        case .fr: "Nommer une personne"
        case .en: "Name somebody"
        }
    }

    /// Adresse électronique de son compte
    package var seatMail: String {
        switch language {
        case .fr: "Adresse électronique de son compte"
        case .en: "Mail address of their account"
        }
    }

    /// Sa part
    package var seatPart: String {
        switch language {
        case .fr: "Sa part"
        case .en: "Their part"
        }
    }

    /// Nommer
    package var seatSave: String {
        switch language {
        case .fr: "Nommer"
        case .en: "Name"
        }
    }

    /// Ne plus nommer
    package var seatRemove: String {
        switch language {
        case .fr: "Ne plus nommer"
        case .en: "No longer name"
        }
    }

    /// On demande à votre structure de répondre de cette enquête avec {name}. Lisez son cadre : dire oui v…
    package func agreeLead(name: String) -> String {
        switch language {
        case .fr: "On demande à votre structure de répondre de cette enquête avec \(name). Lisez son cadre\u{A0}: dire oui vous engage sur ce que deviennent les réponses."
        case .en: "Your organisation is asked to answer for this survey with \(name). Read its charter: agreeing binds you as to what becomes of the answers."
        }
    }

    /// Le cadre
    package var charterOf: String {
        switch language {
        case .fr: "Le cadre"
        case .en: "The charter"
        }
    }

    /// Les relais
    package var relaysHeading: String {
        switch language {
        case .fr: "Les relais"
        case .en: "Relays"
        }
    }

    /// Un relais fait connaître l’enquête. Son lien dit d’où viennent les réponses, jamais de qui.
    package var relaysLead: String {
        switch language {
        case .fr: "Un relais fait connaître l’enquête. Son lien dit d’où viennent les réponses, jamais de qui."
        case .en: "A relay makes the survey known. Its link says where answers come from, never from whom."
        }
    }

    /// Aucun relais pour l’instant. Sans relais, tout le monde répond par la page de l’enquête.
    package var relaysNone: String {
        switch language {
        case .fr: "Aucun relais pour l’instant. Sans relais, tout le monde répond par la page de l’enquête."
        case .en: "No relay for now. Without a relay, everybody answers by the page of the survey."
        }
    }

    /// Nom du relais
    package var relayName: String {
        switch language {
        case .fr: "Nom du relais"
        case .en: "Name of the relay"
        }
    }

    /// Une structure ou un lieu : « Maison des solidarités ». Pas une personne.
    package var relayNameHelp: String {
        switch language {
        case .fr: "Une structure ou un lieu\u{A0}: «\u{202F}Maison des solidarités\u{202F}». Pas une personne."
        case .en: "An organisation or a place: “Community centre”. Not a person."
        }
    }

    /// Profil où mène son lien
    package var relayBranch: String {
        switch language {
        case .fr: "Profil où mène son lien"
        case .en: "Profile that its link leads to"
        }
    }

    /// Tous : la personne choisit
    package var relayBranchAll: String {
        switch language {
        case .fr: "Tous\u{A0}: la personne choisit"
        case .en: "All: the person chooses"
        }
    }

    /// Adresse professionnelle pour les messages (facultatif)
    package var relayMail: String {
        switch language {
        case .fr: "Adresse professionnelle pour les messages (facultatif)"
        case .en: "Professional address for messages (optional)"
        }
    }

    /// Elle reçoit les messages prévus plus bas.
    package var relayMailHelp: String {
        switch language {
        case .fr: "Elle reçoit les messages prévus plus bas."
        case .en: "It receives the messages planned below."
        }
    }

    /// Ajouter ce relais
    package var relayAdd: String {
        switch language {
        case .fr: "Ajouter ce relais"
        case .en: "Add this relay"
        }
    }

    /// Ajouter un relais
    package var relayAddHeading: String {
        switch language {
        case .fr: "Ajouter un relais"
        case .en: "Add a relay"
        }
    }

    /// Affiche avec le lien et le carré à photographier
    package var relayPoster: String {
        switch language {
        case .fr: "Affiche avec le lien et le carré à photographier"
        case .en: "Poster with the link and the square to photograph"
        }
    }

    /// Terminer ce relais
    package var relayEnd: String {
        switch language {
        case .fr: "Terminer ce relais"
        case .en: "End this relay"
        }
    }

    /// Terminé : son lien ne s’ouvre plus.
    package var relayEnded: String {
        switch language {
        case .fr: "Terminé\u{A0}: son lien ne s’ouvre plus."
        case .en: "Ended: its link does not open any more."
        }
    }

    /// mène à : {name}
    package func relayTo(name: String) -> String {
        switch language {
        case .fr: "mène à\u{A0}: \(name)"
        case .en: "leads to: \(name)"
        }
    }

    /// questionnaires commencés : {begun}
    package func relayCounts(begun: String) -> String {
        switch language {
        case .fr: "questionnaires commencés\u{A0}: \(begun)"
        case .en: "questionnaires begun: \(begun)"
        }
    }

    /// Une réponse ne garde pas trace de son relais : par relais, on compte seulement les questionnaires c…
    package var relayOnlyBegun: String {
        switch language {
        case .fr: "Une réponse ne garde pas trace de son relais\u{A0}: par relais, on compte seulement les questionnaires commencés."
        case .en: "An answer keeps no trace of its relay: by relay, only the questionnaires that were begun are counted."
        }
    }

    /// Photographiez ce carré avec un téléphone, ou tapez cette adresse :
    package var posterLead: String {
        switch language {
        case .fr: "Photographiez ce carré avec un téléphone, ou tapez cette adresse\u{A0}:"
        case .en: "Photograph this square with a phone, or type this address:"
        }
    }

    /// Jusqu’au {day}
    package func posterFrom(day: Int) -> String {
        switch language {
        case .fr: "Jusqu’au \(language.date(day))"
        case .en: "Until \(language.date(day))"
        }
    }

    /// Une enquête de {name}
    package func posterWho(name: String) -> String {
        switch language {
        case .fr: "Une enquête de \(name)"
        case .en: "A survey by \(name)"
        }
    }

    /// Répondre est libre. Personne ne saura que c’est vous.
    package var posterFree: String {
        switch language {
        case .fr: "Répondre est libre. Personne ne saura que c’est vous."
        case .en: "Answering is free. Nobody will know that it is you."
        }
    }

    /// Carré à photographier qui mène à l’enquête
    package var square: String {
        switch language {
        case .fr: "Carré à photographier qui mène à l’enquête"
        case .en: "Square to photograph that leads to the survey"
        }
    }

    /// Pour imprimer : la commande d’impression de votre navigateur.
    package var print: String {
        switch language {
        case .fr: "Pour imprimer\u{A0}: la commande d’impression de votre navigateur."
        case .en: "To print: the print command of your browser."
        }
    }

    /// Messages aux relais
    package var wavesPlanned: String {
        switch language {
        case .fr: "Messages aux relais"
        case .en: "Messages to the relays"
        }
    }

    /// Une annonce, puis une ou deux relances. Chaque message part au matin de son jour, à chaque relais q…
    package var wavesLead: String {
        switch language {
        case .fr: "Une annonce, puis une ou deux relances. Chaque message part au matin de son jour, à chaque relais qui a une adresse, avec son lien. Personne d’autre ne le reçoit."
        case .en: "An announcement, then one or two reminders. Each message leaves on the morning of its day, to each relay that has an address, with its link. Nobody else receives it."
        }
    }

    /// Jour
    package var waveDay: String {
        switch language {
        case .fr: "Jour"
        case .en: "Day"
        }
    }

    /// Message
    package var waveText: String {
        switch language {
        case .fr: "Message"
        case .en: "Message"
        }
    }

    /// Le lien du relais est ajouté à la fin.
    package var waveTextHelp: String {
        switch language {
        case .fr: "Le lien du relais est ajouté à la fin."
        case .en: "The link of the relay is added at the end."
        }
    }

    /// Prévoir ce message
    package var waveAdd: String {
        switch language {
        case .fr: "Prévoir ce message"
        case .en: "Plan this message"
        }
    }

    /// Prévoir un message
    package var waveAddHeading: String {
        switch language {
        case .fr: "Prévoir un message"
        case .en: "Plan a message"
        }
    }

    /// Ne pas l’envoyer
    package var waveRemove: String {
        switch language {
        case .fr: "Ne pas l’envoyer"
        case .en: "Do not send it"
        }
    }

    /// envoyé le {day}
    package func waveSent(day: Int) -> String {
        switch language {
        case .fr: "envoyé le \(language.date(day))"
        case .en: "sent on \(language.date(day))"
        }
    }

    /// pas encore envoyé
    package var waveWaits: String {
        switch language {
        case .fr: "pas encore envoyé"
        case .en: "not sent yet"
        }
    }

    /// Codes pour enveloppes
    package var codesHeading: String {
        switch language {
        case .fr: "Codes pour enveloppes"
        case .en: "Codes for envelopes"
        }
    }

    /// Un code imprimé, tiré d’une enveloppe, commence une seule réponse, sans compte. Quel code a servi à…
    package var codesLead: String {
        switch language {
        case .fr: "Un code imprimé, tiré d’une enveloppe, commence une seule réponse, sans compte. Quel code a servi à quelle réponse n’est écrit nulle part."
        case .en: "A printed code, drawn from an envelope, begins one answer only, without an account. Which code was used for which answer is written nowhere."
        }
    }

    /// {n}, {used} utilisés.
    package func codesCounts(n: Int, used: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun code tiré", one: "Un code tiré", other: "\(language.formatted(n)) codes tirés")), \(used) utilisés."
        case .en: "\(language.form(n, zero: "No code drawn", one: "One code drawn", other: "\(language.formatted(n)) codes drawn")), \(used) used."
        }
    }

    /// Combien de codes
    package var codesCount: String {
        switch language {
        case .fr: "Combien de codes"
        case .en: "How many codes"
        }
    }

    /// Pour quel relais
    package var codesRelay: String {
        switch language {
        case .fr: "Pour quel relais"
        case .en: "For which relay"
        }
    }

    /// Aucun en particulier
    package var codesRelayNone: String {
        switch language {
        case .fr: "Aucun en particulier"
        case .en: "None in particular"
        }
    }

    /// Tirer ces codes et les montrer
    package var codesDraw: String {
        switch language {
        case .fr: "Tirer ces codes et les montrer"
        case .en: "Draw these codes and show them"
        }
    }

    /// Les codes ne sont montrés qu’une fois : imprimez la page aussitôt.
    package var codesOnce: String {
        switch language {
        case .fr: "Les codes ne sont montrés qu’une fois\u{A0}: imprimez la page aussitôt."
        case .en: "Codes are shown once: print the page at once."
        }
    }

    /// Codes à imprimer
    package var codesTitle: String {
        switch language {
        case .fr: "Codes à imprimer"
        case .en: "Codes to print"
        }
    }

    /// Imprimez cette page maintenant. Les codes ne sont gardés nulle part en clair : on ne peut pas les m…
    package var codesPrintLead: String {
        switch language {
        case .fr: "Imprimez cette page maintenant. Les codes ne sont gardés nulle part en clair\u{A0}: on ne peut pas les montrer de nouveau. Découpez, mettez chaque papier dans une enveloppe, mélangez les enveloppes."
        case .en: "Print this page now. Codes are kept nowhere as they read: they cannot be shown again. Cut, put each slip in an envelope, shuffle the envelopes."
        }
    }

    /// Revenir aux relais
    package var codesBack: String {
        switch language {
        case .fr: "Revenir aux relais"
        case .en: "Back to the relays"
        }
    }

    /// Allez sur cette page :
    package var slipGo: String {
        switch language {
        case .fr: "Allez sur cette page\u{A0}:"
        case .en: "Go to this page:"
        }
    }

    /// Tapez ce code :
    package var slipCode: String {
        switch language {
        case .fr: "Tapez ce code\u{A0}:"
        case .en: "Type this code:"
        }
    }

    /// Répondre est libre. Personne ne saura que c’est vous. Ce code sert une fois.
    package var slipFree: String {
        switch language {
        case .fr: "Répondre est libre. Personne ne saura que c’est vous. Ce code sert une fois."
        case .en: "Answering is free. Nobody will know that it is you. This code is used once."
        }
    }

    /// Jusqu’au {day}.
    package func slipUntil(day: Int) -> String {
        switch language {
        case .fr: "Jusqu’au \(language.date(day))."
        case .en: "Until \(language.date(day))."
        }
    }

    /// Les personnes qui veulent bien être rappelées. Rien ne relie une personne à ses réponses. Chaque le…
    package var contactsLead: String {
        switch language {
        case .fr: "Les personnes qui veulent bien être rappelées. Rien ne relie une personne à ses réponses. Chaque lecture de cette page laisse une trace."
        case .en: "People who agree to be called back. Nothing links a person to their answers. Each reading of this page leaves a trace."
        }
    }

    /// Elles sont effacées le {day}.
    package func contactsKept(day: Int) -> String {
        switch language {
        case .fr: "Elles sont effacées le \(language.date(day))."
        case .en: "They are erased on \(language.date(day))."
        }
    }

    /// Elles se lisent quand l’enquête est close. D’ici là, personne ne les lit ni ne les compte : un nom …
    package var contactsWait: String {
        switch language {
        case .fr: "Elles se lisent quand l’enquête est close. D’ici là, personne ne les lit ni ne les compte\u{A0}: un nom arrivé un jour pourrait mener à une réponse de ce jour."
        case .en: "They are read once the survey is closed. Until then nobody reads or counts them: a name that came on a day could lead to an answer of that day."
        }
    }

    /// Personne n’a laissé ses coordonnées.
    package var contactsNone: String {
        switch language {
        case .fr: "Personne n’a laissé ses coordonnées."
        case .en: "Nobody left contact details."
        }
    }

    /// {n}
    package func contactsCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Personne", one: "Une personne", other: "\(language.formatted(n)) personnes"))"
        case .en: "\(language.form(n, zero: "Nobody", one: "One person", other: "\(language.formatted(n)) people"))"
        }
    }

    /// nom
    package var contactName: String {
        switch language {
        case .fr: "nom"
        case .en: "name"
        }
    }

    /// courriel
    package var contactMail: String {
        switch language {
        case .fr: "courriel"
        case .en: "mail"
        }
    }

    /// téléphone
    package var contactPhone: String {
        switch language {
        case .fr: "téléphone"
        case .en: "phone"
        }
    }

    /// ce à quoi la personne a dit oui
    package var contactConsent: String {
        switch language {
        case .fr: "ce à quoi la personne a dit oui"
        case .en: "what the person agreed to"
        }
    }

    /// Effacer
    package var contactRemove: String {
        switch language {
        case .fr: "Effacer"
        case .en: "Erase"
        }
    }

    /// Emporter la liste (CSV)
    package var contactsCSV: String {
        switch language {
        case .fr: "Emporter la liste (CSV)"
        case .en: "Take the list away (CSV)"
        }
    }

    /// Les réponses deviennent un jeu de données quand l’enquête est close, puis figée. D’ici là, personne…
    package var dataWait: String {
        switch language {
        case .fr: "Les réponses deviennent un jeu de données quand l’enquête est close, puis figée. D’ici là, personne n’en lit le contenu."
        case .en: "Answers become a data set when the survey is closed, then frozen. Until then nobody reads what is in them."
        }
    }

    /// Figer les réponses
    package var freezeHeading: String {
        switch language {
        case .fr: "Figer les réponses"
        case .en: "Freeze the answers"
        }
    }

    /// Figer fait des réponses un jeu de données qui ne change plus :
    package var freezeLead: String {
        switch language {
        case .fr: "Figer fait des réponses un jeu de données qui ne change plus\u{A0}:"
        case .en: "Freezing makes of the answers a data set that does not change any more:"
        }
    }

    /// chaque questionnaire rempli devient une ligne, dans un ordre tiré au sort, avec un numéro tiré au s…
    package var freezeRows: String {
        switch language {
        case .fr: "chaque questionnaire rempli devient une ligne, dans un ordre tiré au sort, avec un numéro tiré au sort\u{202F};"
        case .en: "each questionnaire filled in becomes a row, in an order drawn by lot, with a number drawn by lot;"
        }
    }

    /// le jour de la réponse est arrondi : {rounding} ;
    package func freezeDay(rounding: String) -> String {
        switch language {
        case .fr: "le jour de la réponse est arrondi\u{A0}: \(rounding)\u{202F};"
        case .en: "the day of the answer is rounded: \(rounding);"
        }
    }

    /// des jours, des semaines ou des mois où moins de 5 personnes ont répondu sont réunis à leurs voisins…
    package var freezeFewDays: String {
        switch language {
        case .fr: "des jours, des semaines ou des mois où moins de 5 personnes ont répondu sont réunis à leurs voisins\u{202F};"
        case .en: "days, weeks or months on which fewer than 5 people answered are brought together with their neighbours;"
        }
    }

    /// les questionnaires commencés et pas envoyés sont détruits ;
    package var freezeBegun: String {
        switch language {
        case .fr: "les questionnaires commencés et pas envoyés sont détruits\u{202F};"
        case .en: "questionnaires that were begun and not sent are destroyed;"
        }
    }

    /// les réponses d’origine sont détruites une fois le jeu de données relu et comparé ;
    package var freezeAnswers: String {
        switch language {
        case .fr: "les réponses d’origine sont détruites une fois le jeu de données relu et comparé\u{202F};"
        case .en: "the first answers are destroyed once the data set was read back and compared;"
        }
    }

    /// plus personne ne peut retirer sa réponse, ni retrouver la sienne.
    package var freezeLost: String {
        switch language {
        case .fr: "plus personne ne peut retirer sa réponse, ni retrouver la sienne."
        case .en: "nobody can take their answer back any more, nor find it again."
        }
    }

    /// Des papiers n’ont été tapés qu’une fois, alors que chacun devait l’être deux fois. Figées maintenan…
    package var freezeOnce: String {
        switch language {
        case .fr: "Des papiers n’ont été tapés qu’une fois, alors que chacun devait l’être deux fois. Figées maintenant, leurs réponses ne sont vérifiées par personne."
        case .en: "Some papers were typed once only, though each was to be typed twice. Frozen now, nobody checks their answers."
        }
    }

    /// J’ai compris : on ne revient pas en arrière.
    package var freezeSure: String {
        switch language {
        case .fr: "J’ai compris\u{A0}: on ne revient pas en arrière."
        case .en: "I understand: there is no way back."
        }
    }

    /// Figer
    package var freeze: String {
        switch language {
        case .fr: "Figer"
        case .en: "Freeze"
        }
    }

    /// Le jeu de données figé
    package var snapshotHeading: String {
        switch language {
        case .fr: "Le jeu de données figé"
        case .en: "The frozen data set"
        }
    }

    /// Figé le
    package var snapshotDay: String {
        switch language {
        case .fr: "Figé le"
        case .en: "Frozen on"
        }
    }

    /// Empreinte (SHA-256)
    package var snapshotHash: String {
        switch language {
        case .fr: "Empreinte (SHA-256)"
        case .en: "Fingerprint (SHA-256)"
        }
    }

    /// Qui a les fichiers refait ce calcul et vérifie que rien n’a changé.
    package var snapshotHashHelp: String {
        switch language {
        case .fr: "Qui a les fichiers refait ce calcul et vérifie que rien n’a changé."
        case .en: "Whoever has the files does this sum again and checks that nothing changed."
        }
    }

    /// Questionnaires
    package var snapshotRows: String {
        switch language {
        case .fr: "Questionnaires"
        case .en: "Questionnaires"
        }
    }

    /// Seules les personnes nommées pour l’analyse l’emportent, et voient son dictionnaire.
    package var snapshotAnalysts: String {
        switch language {
        case .fr: "Seules les personnes nommées pour l’analyse l’emportent, et voient son dictionnaire."
        case .en: "Only those named to analyse it take it away, and see its codebook."
        }
    }

    /// Nommer une personne dans Équipe
    package var snapshotAnalystsLink: String {
        switch language {
        case .fr: "Nommer une personne dans Équipe"
        case .en: "Name somebody under Team"
        }
    }

    /// Les fichiers
    package var filesHeading: String {
        switch language {
        case .fr: "Les fichiers"
        case .en: "Files"
        }
    }

    /// Chaque téléchargement laisse une trace.
    package var filesLead: String {
        switch language {
        case .fr: "Chaque téléchargement laisse une trace."
        case .en: "Each download leaves a trace."
        }
    }

    /// Classeur : codes, libellés, dictionnaire
    package var fileWorkbook: String {
        switch language {
        case .fr: "Classeur\u{A0}: codes, libellés, dictionnaire"
        case .en: "Workbook: codes, labels, codebook"
        }
    }

    /// Données pour un tableur
    package var fileSpreadsheet: String {
        switch language {
        case .fr: "Données pour un tableur"
        case .en: "Data for a spreadsheet"
        }
    }

    /// Données pour un programme
    package var fileMachine: String {
        switch language {
        case .fr: "Données pour un programme"
        case .en: "Data for a program"
        }
    }

    /// Données que lisent les scripts SPSS
    package var fileLines: String {
        switch language {
        case .fr: "Données que lisent les scripts SPSS"
        case .en: "Data that the SPSS scripts read"
        }
    }

    /// Dictionnaire (JSON, pour reprendre les données ici)
    package var fileCodebook: String {
        switch language {
        case .fr: "Dictionnaire (JSON, pour reprendre les données ici)"
        case .en: "Codebook (JSON, to bring the data in again)"
        }
    }

    /// Dictionnaire pour un tableur
    package var fileDictionary: String {
        switch language {
        case .fr: "Dictionnaire pour un tableur"
        case .en: "Codebook for a spreadsheet"
        }
    }

    /// Dictionnaire à lire
    package var fileDictionaryText: String {
        switch language {
        case .fr: "Dictionnaire à lire"
        case .en: "Codebook to read"
        }
    }

    /// Dictionnaire au format DDI
    package var fileDDI: String {
        switch language {
        case .fr: "Dictionnaire au format DDI"
        case .en: "Codebook in the DDI format"
        }
    }

    /// Script R
    package var fileR: String {
        switch language {
        case .fr: "Script R"
        case .en: "R script"
        }
    }

    /// Script SPSS
    package var fileSPSS: String {
        switch language {
        case .fr: "Script SPSS"
        case .en: "SPSS script"
        }
    }

    /// Le dictionnaire
    package var codebookHeading: String {
        switch language {
        case .fr: "Le dictionnaire"
        case .en: "The codebook"
        }
    }

    /// base : {base}
    package func codebookBaseLine(base: String) -> String {
        switch language {
        case .fr: "base\u{A0}: \(base)"
        case .en: "base: \(base)"
        }
    }

    /// {code} : {name}
    package func codebookGap(code: String, name: String) -> String {
        switch language {
        case .fr: "\(code)\u{A0}: \(name)"
        case .en: "\(code): \(name)"
        }
    }

    /// {label} : {n}
    package func codebookLevel(label: String, n: Int) -> String {
        switch language {
        case .fr: "\(label)\u{A0}: \(language.form(n, zero: "aucune ligne", one: "une ligne", other: "\(language.formatted(n)) lignes"))"
        case .en: "\(label): \(language.form(n, zero: "no row", one: "one row", other: "\(language.formatted(n)) rows"))"
        }
    }

    /// {n}
    package func codebookMore(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "et aucune autre", one: "et une autre", other: "et \(language.formatted(n)) autres"))"
        case .en: "\(language.form(n, zero: "and no other", one: "and one other", other: "and \(language.formatted(n)) others"))"
        }
    }

    /// Dans les fichiers, une réponse manquante a un de ces codes : {list}. Une case vide : question posée…
    package func gapsLead(list: String) -> String {
        switch language {
        case .fr: "Dans les fichiers, une réponse manquante a un de ces codes\u{A0}: \(list). Une case vide\u{A0}: question posée, laissée sans réponse."
        case .en: "In the files, a missing answer has one of these codes: \(list). An empty cell: the question was asked and left without an answer."
        }
    }

    /// Reprendre des données collectées ailleurs
    package var importHeading: String {
        switch language {
        case .fr: "Reprendre des données collectées ailleurs"
        case .en: "Bring in data collected elsewhere"
        }
    }

    /// Pour une enquête menée avec un autre outil : ses réponses deviennent le jeu de données figé de cell…
    package var importLead: String {
        switch language {
        case .fr: "Pour une enquête menée avec un autre outil\u{A0}: ses réponses deviennent le jeu de données figé de celle-ci. Rien n’est gardé si une seule case ne va pas."
        case .en: "For a survey run with another tool: its answers become the frozen data set of this one. Nothing is kept if a single cell is wrong."
        }
    }

    /// Fichiers de réponses
    package var importFiles: String {
        switch language {
        case .fr: "Fichiers de réponses"
        case .en: "Files of answers"
        }
    }

    /// CSV, XLSX ou ODS ; un fichier par niveau s’il y en a plusieurs. {n} Mio au plus en tout.
    package func importFilesHelp(n: Int) -> String {
        switch language {
        case .fr: "CSV, XLSX ou ODS\u{202F}; un fichier par niveau s’il y en a plusieurs. \(language.formatted(n)) Mio au plus en tout."
        case .en: "CSV, XLSX or ODS; one file per level if there are several. \(language.formatted(n)) MiB at most in all."
        }
    }

    /// Dictionnaire (facultatif)
    package var importCodebook: String {
        switch language {
        case .fr: "Dictionnaire (facultatif)"
        case .en: "Codebook (optional)"
        }
    }

    /// Un fichier codebook.json. Sans lui, la nature de chaque colonne est devinée : vous la relisez avant…
    package var importCodebookHelp: String {
        switch language {
        case .fr: "Un fichier codebook.json. Sans lui, la nature de chaque colonne est devinée\u{A0}: vous la relisez avant de garder quoi que ce soit."
        case .en: "A file codebook.json. Without it, the kind of each column is guessed: you read it again before anything is kept."
        }
    }

    /// Lire ces fichiers
    package var importLook: String {
        switch language {
        case .fr: "Lire ces fichiers"
        case .en: "Read these files"
        }
    }

    /// Garder ce jeu de données
    package var importSave: String {
        switch language {
        case .fr: "Garder ce jeu de données"
        case .en: "Keep this data set"
        }
    }

    /// Ce qui a été lu
    package var importFound: String {
        switch language {
        case .fr: "Ce qui a été lu"
        case .en: "What was read"
        }
    }

    /// Rien n’est encore gardé. Si c’est juste, choisissez de nouveau les mêmes fichiers et gardez-les.
    package var importFoundLead: String {
        switch language {
        case .fr: "Rien n’est encore gardé. Si c’est juste, choisissez de nouveau les mêmes fichiers et gardez-les."
        case .en: "Nothing is kept yet. If it is right, choose the same files again and keep them."
        }
    }

    /// J’ai relu ce qui a été compris des colonnes.
    package var importSure: String {
        switch language {
        case .fr: "J’ai relu ce qui a été compris des colonnes."
        case .en: "I read what was understood of the columns."
        }
    }

    /// Choisissez un fichier.
    package var importNoFile: String {
        switch language {
        case .fr: "Choisissez un fichier."
        case .en: "Choose a file."
        }
    }

    /// Ces fichiers ne peuvent pas être lus : rien n’est gardé.
    package var importUnread: String {
        switch language {
        case .fr: "Ces fichiers ne peuvent pas être lus\u{A0}: rien n’est gardé."
        case .en: "These files cannot be read: nothing is kept."
        }
    }

    /// Le serveur n’a pas la place de lire ces fichiers maintenant. Recommencez dans un moment.
    package var importFull: String {
        switch language {
        case .fr: "Le serveur n’a pas la place de lire ces fichiers maintenant. Recommencez dans un moment."
        case .en: "The server has no room to read these files now. Try again in a moment."
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait : r…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait\u{A0}: recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Nothing was done: try again."
        }
    }

    /// Ce n’est pas fait.
    package var notDone: String {
        switch language {
        case .fr: "Ce n’est pas fait."
        case .en: "It was not done."
        }
    }

    /// Cochez la case pour dire que vous avez compris.
    package var sureMissing: String {
        switch language {
        case .fr: "Cochez la case pour dire que vous avez compris."
        case .en: "Tick the box to say that you understand."
        }
    }

    /// Cette adresse électronique ne se lit pas.
    package var badMail: String {
        switch language {
        case .fr: "Cette adresse électronique ne se lit pas."
        case .en: "This mail address cannot be read."
        }
    }

    /// Emporter le dictionnaire deviné (JSON), pour le corriger
    package var importGuess: String {
        switch language {
        case .fr: "Emporter le dictionnaire deviné (JSON), pour le corriger"
        case .en: "Take away the guessed codebook (JSON), to correct it"
        }
    }

    /// J’ai relu : personne n’est nommé.
    package var checked: String {
        switch language {
        case .fr: "J’ai relu\u{A0}: personne n’est nommé."
        case .en: "I read it again: nobody is named."
        }
    }

    /// Vous n’agissez pas au nom de cette structure.
    package var leadForbidden: String {
        switch language {
        case .fr: "Vous n’agissez pas au nom de cette structure."
        case .en: "You do not act for this organisation."
        }
    }

    /// L’enquête est ouverte : des personnes ont répondu sur ces mots. Ils ne changent plus, ni le premier…
    package var consentStays: String {
        switch language {
        case .fr: "L’enquête est ouverte\u{A0}: des personnes ont répondu sur ces mots. Ils ne changent plus, ni le premier jour\u{202F}; les coordonnées ne peuvent pas être gardées plus longtemps."
        case .en: "The survey is open: people answered to these words. They do not change any more, nor does the first day; contact details cannot be kept longer."
        }
    }
}

extension Texts {
    package var surveysLead: SurveysLeadTexts { SurveysLeadTexts(language: language) }
}

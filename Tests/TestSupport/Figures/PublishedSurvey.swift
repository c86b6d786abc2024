/// Tables of a real survey of 1,771 answers, as they were published: the oracle of the tables and of the checker.
package enum PublishedSurvey {
    /// Counts and percentages both published.
    package static let exact = file(
        """
        {"code":"Q39","kind":"single","base":233,"rows":[{"label":"demande_inst","count":45,
        "percent":"19,31"},{"label":"soi_meme_avec_PC","count":44,"percent":"18,88"},
        {"label":"restreinte_TS","count":43,"percent":"18,45"},
        {"label":"restreinte_directions","count":34,"percent":"14,59"},
        {"label":"restreinte_TS_PC","count":26,"percent":"11,16"},
        {"label":"elargie_partenaires","count":25,"percent":"10,73"},
        {"label":"nsp","count":10,"percent":"4,29"},
        {"label":"restreinte_TS_benevoles","count":6,"percent":"2,58"}]},
        {"code":"Q43","kind":"several","base":113,"rows":[{"label":"info_courriel_courrier_sms","count":32,
        "percent":"28,32"},{"label":"autre","count":32,"percent":"28,32"},
        {"label":"groupe_travail_plusieurs_reunions","count":31,"percent":"27,43"},
        {"label":"reunion_info","count":29,"percent":"25,66"},
        {"label":"affiches","count":16,"percent":"14,16"},
        {"label":"reunion_travail_unique","count":13,"percent":"11,50"}]},
        {"code":"Q46","kind":"several","base":74,"rows":[{"label":"collectivites","count":31,
        "percent":"41,89"},{"label":"etat","count":23,"percent":"31,08"},
        {"label":"fonds_propres","count":18,"percent":"24,32"},
        {"label":"autre","count":14,"percent":"18,92"},
        {"label":"protection_sociale","count":13,"percent":"17,57"},
        {"label":"associatifs","count":7,"percent":"9,46"}]},
        {"code":"Q49","kind":"several","base":162,"rows":[{"label":"vous_meme","count":61,
        "percent":"37,65"},{"label":"toute_equipe","count":57,"percent":"35,19"},
        {"label":"direction","count":43,"percent":"26,54"},
        {"label":"referent","count":28,"percent":"17,28"},{"label":"autre","count":9,"percent":"5,56"},
        {"label":"nsp","count":2,"percent":"1,23"}]},
        {"code":"Q50","kind":"several","base":195,"rows":[{"label":"hierarchie","count":122,
        "percent":"62,56"},{"label":"information_equipe","count":99,"percent":"50,77"},
        {"label":"formation_equipe","count":94,"percent":"48,21"},
        {"label":"temps","count":66,"percent":"33,85"},{"label":"partenaires","count":64,"percent":"32,82"},
        {"label":"finances","count":49,"percent":"25,13"},{"label":"autre","count":31,"percent":"15,90"}]},
        {"code":"Q71","kind":"matrix","scale":[1,2,3,4,5],
        "rows":[{"label":"beneficiaires","counts":[5,18,53,58,33],
        "percents":["2,99","10,78","31,74","34,73","19,76"],"base":167,"mean":"3,57"},
        {"label":"equipes","counts":[10,25,51,62,24],"percents":["5,81","14,53","29,65","36,05","13,95"],
        "base":172,"mean":"3,38"},{"label":"manageriat","counts":[18,24,56,50,25],
        "percents":["10,40","13,87","32,37","28,90","14,45"],"base":173,"mean":"3,23"},
        {"label":"institution","counts":[16,34,58,40,27],
        "percents":["9,14","19,43","33,14","22,86","15,43"],"base":175,"mean":"3,16"},
        {"label":"partenaires","counts":[22,24,54,49,19],
        "percents":["13,10","14,29","32,14","29,17","11,31"],"base":168,"mean":"3,11"}]}
        """)

    /// Percentages published with a base, counts found again; other solutions follow the first.
    package static let recovered = file(
        """
        {"code":"Q23","kind":"single","base":276,"rows":[{"label":"r1","count":234,"percent":85},
        {"label":"r2","count":42,"percent":15}]},
        {"code":"Q27","kind":"single","base":66,"rows":[{"label":"r1","count":11,"percent":17},
        {"label":"r2","count":22,"percent":33},{"label":"r3","count":33,"percent":50}]},
        {"code":"Q27","kind":"single","base":64,"rows":[{"label":"r1","count":11,"percent":17},
        {"label":"r2","count":21,"percent":33},{"label":"r3","count":32,"percent":50}]},
        {"code":"Q29","kind":"single","base":42,"rows":[{"label":"r1","count":27,"percent":64},
        {"label":"r2","count":15,"percent":36}]},
        {"code":"Q30","kind":"single","base":26,"rows":[{"label":"r1","count":17,"percent":65},
        {"label":"r2","count":8,"percent":31},{"label":"r3","count":1,"percent":4}]},
        {"code":"Q44","kind":"several","base":77,"rows":[{"label":"r1","count":14,"percent":18},
        {"label":"r2","count":26,"percent":34},{"label":"r3","count":3,"percent":4},
        {"label":"r4","count":39,"percent":51}]},
        {"code":"Q54","kind":"single","base":205,"rows":[{"label":"oui","count":90,"percent":44},
        {"label":"non","count":88,"percent":43},{"label":"nsp","count":27,"percent":13}]},
        {"code":"Q54","kind":"single","base":205,"rows":[{"label":"oui","count":91,"percent":44},
        {"label":"non","count":88,"percent":43},{"label":"nsp","count":26,"percent":13}]},
        {"code":"Q60","kind":"single","base":178,"rows":[{"label":"r1","count":107,"percent":60},
        {"label":"r2","count":40,"percent":22},{"label":"r3","count":31,"percent":17}]}
        """)

    /// Percentages alone, some with a base or the two bases it lies between.
    package static let percentages = file(
        """
        {"code":"Q14","kind":"single","base":1301,"rows":[{"label":"r1","percent":59},
        {"label":"r2","percent":41}]},
        {"code":"Q12","kind":"single","base":1242,"partial":true,"rows":[{"label":"CD","percent":23},
        {"label":"Caf","percent":14},{"label":"sante","percent":11},{"label":"CCAS","percent":9}]},
        {"code":"Q20","kind":"several","base":282,"rows":[{"label":"TS","percent":47},
        {"label":"institution","percent":46},{"label":"partenaires","percent":11},
        {"label":"PC","percent":10},{"label":"elus","percent":7},{"label":"tetes_reseaux","percent":6}]},
        {"code":"Q22","kind":"single","rows":[{"label":"r1","percent":51},{"label":"r2","percent":23},
        {"label":"r3","percent":26}]},
        {"code":"Q25","kind":"several","base":[209,218],"rows":[{"label":"pros","percent":70},
        {"label":"PC","percent":21},{"label":"autre","percent":22},{"label":"partenaires","percent":12},
        {"label":"benevoles","percent":3}]},
        {"code":"Q26","kind":"single","base":234,"rows":[{"label":"r1","percent":29},
        {"label":"r2","percent":71}]},
        {"code":"Q31","kind":"single","rows":[{"label":"r1","percent":54},{"label":"r2","percent":46}]},
        {"code":"Q33","kind":"single","base":247,"rows":[{"label":"r1","percent":38},
        {"label":"r2","percent":36},{"label":"r3","percent":26}]},
        {"code":"Q35","kind":"single","rows":[{"label":"r1","percent":30},{"label":"r2","percent":57},
        {"label":"r3","percent":13}]},
        {"code":"Q37","kind":"single","rows":[{"label":"r1","percent":36},{"label":"r2","percent":48},
        {"label":"r3","percent":16}]},
        {"code":"Q40","kind":"single","rows":[{"label":"r1","percent":54},{"label":"r2","percent":36},
        {"label":"r3","percent":10}]},
        {"code":"Q41","kind":"several","rows":[{"label":"r1","percent":32},{"label":"r2","percent":35},
        {"label":"r3","percent":24},{"label":"r4","percent":22}]},
        {"code":"Q42","kind":"single","rows":[{"label":"r1","percent":51},{"label":"r2","percent":37},
        {"label":"r3","percent":12}]},
        {"code":"Q45","kind":"single","rows":[{"label":"r1","percent":33},{"label":"r2","percent":56},
        {"label":"r3","percent":11}]},
        {"code":"Q47","kind":"single","rows":[{"label":"r1","percent":37},{"label":"r2","percent":50},
        {"label":"r3","percent":13}]},
        {"code":"Q48","kind":"single","rows":[{"label":"r1","percent":77},{"label":"r2","percent":16},
        {"label":"r3","percent":7}]},
        {"code":"Q52","kind":"single","base":204,"rows":[{"label":"r1","percent":53},
        {"label":"r2","percent":30},{"label":"r3","percent":17}]},
        {"code":"Q58","kind":"single","rows":[{"label":"r1","percent":29},{"label":"r2","percent":34},
        {"label":"r3","percent":37}]},
        {"code":"Q65","kind":"single","rows":[{"label":"r1","percent":44},{"label":"r2","percent":38},
        {"label":"r3","percent":18}]},
        {"code":"Q67","kind":"single","rows":[{"label":"r1","percent":81},{"label":"r2","percent":7},
        {"label":"r3","percent":12}]},
        {"code":"Q69","kind":"single","base":187,"rows":[{"label":"r1","percent":36},
        {"label":"r2","percent":33},{"label":"r3","percent":31}]}
        """)

    package static func file(_ tables: String, statements: String = "") -> [UInt8] {
        Array(
            #"{"format":"essaim-tables","version":1,"tables":[\#(tables)],"statements":[\#(statements)]}"#.utf8)
    }
}

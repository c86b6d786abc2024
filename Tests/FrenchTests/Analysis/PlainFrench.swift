/// French of the field, without acronyms in dots nor numbers.
enum PlainFrench {
    static let sample = """
        Le développement social local part des besoins et des envies des habitantes et des habitants. Un groupe de \
        parents, accompagné par une travailleuse sociale, s’est réuni à l’école maternelle pour parler d’isolement, \
        de mobilité et d’accès aux droits. L’intervention sociale d’intérêt collectif cherche à développer le pouvoir \
        d’agir : chacune et chacun y prend part selon ses possibilités. Œuvrer ensemble, « faire avec » plutôt que \
        « faire pour », aller-vers les personnes âgées isolées, soutenir les aidants, créer un jardin partagé, une \
        épicerie solidaire ou un café des aînés. Obstacles rencontrés : le manque de temps, la méfiance, les horaires \
        décalés. Leviers : la confiance, la présence régulière, un élu référent, l’appui d’une association de \
        quartier. L’évaluation fut participative ; elle a montré que l’entraide naît là où l’on prend le temps \
        d’écouter. Les professionnelles et les bénévoles ont proposé des ateliers, puis les habitants ont proposé les \
        leurs. Ainsi naquirent la fête des voisins, le bricothèque itinérant, les balades à vélo.
        """
}

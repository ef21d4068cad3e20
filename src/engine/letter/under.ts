/** "under the cut-off", and not under a system, a law or a heading. */
export const UNDER = String.raw`under(?! (?:the |this |that |each )?(?:crs|comprehensive|express|immigration|irpa|irpr|act|regulations?|ministerial|heading|sections?|factors?|categor(?:y|ies)|programs?|class|canadian|core|human|skill|education|language|spouse|additional|point system)\b)`;

export const SOUS = String.raw`sous(?! (?:le |la |les |l'|cette |ce )?(?:scg|systeme|entree|loi|reglement|rubrique|categorie|programme|facteurs?|competences?|section)\b)`;

/** Une lettre de refus telle qu’en écrivent les agents, de la personne fictive de l’exemple. */
export const exampleLetterFr = `Immigration, Réfugiés et Citoyenneté Canada
Bureau de réception centralisée des demandes

Le 18 septembre 2025

Madame, Monsieur,

La présente fait suite à votre demande de résidence permanente reçue le 20 mars 2025 au titre de la catégorie de l’expérience canadienne.

Votre profil Entrée express a été soumis le 16 décembre 2024. Vous avez déclaré une note de 526 dans le Système de classement global (SCG). Vous avez été invité à présenter une demande le 5 février 2025, lors de la ronde d’invitations nᵒ 335. La note minimale exigée lors de cette ronde était de 521 points.

Le paragraphe 11.2(1) de la Loi sur l’immigration et la protection des réfugiés prévoit qu’un visa ne peut être délivré à l’étranger qui, au moment de l’invitation ou de la réception de la demande, ne possédait pas les compétences sur la base desquelles il a été invité.

D’après la lettre d’emploi et les relevés de paie fournis, je ne suis pas convaincue que vous possédiez deux années d’expérience de travail au Canada. Points accordés pour l’expérience de travail au Canada : 40 points.

Votre note a été recalculée à 513, ce qui est inférieur à la note minimale de 521. Votre demande est donc rejetée.

Agente CIO-0000
`;

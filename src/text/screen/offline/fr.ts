import type { OfflineText } from './en.ts';

export const offlineFr: OfflineText = {
  label: 'Avis',
  ready: 'L’application est maintenant sur cet appareil : elle s’ouvre aussi sans connexion.',
  waiting: 'Une nouvelle version est prête. Ce que vous avez saisi demeure.',
  update: 'Mettre à jour',
  later: 'Plus tard',
  close: 'Fermer',
  failed:
    'Vos dernières modifications ne sont que dans cette page : l’espace de stockage du navigateur est plein ou désactivé. Exportez le fichier pour les conserver.',
  export: 'Exporter le fichier',
  fileName: 'recalcul-scg',
  corrupt: (key) =>
    `Ce qui était enregistré sur cet appareil est illisible. Rien n’a été effacé : le contenu est conservé dans ce navigateur sous « ${key} ».`,
  refused:
    'Ce navigateur ne permet pas d’enregistrer sur cet appareil. Exportez le fichier pour conserver votre travail.',
  toDossiers: 'Voir ce qui est conservé',
};

import { lazyView } from '../../components/lazyView.tsx';

/** Parts of the page that come after the score itself is on screen. */
export const DossierPart = lazyView({
  component: async () => (await import('../dossier/DossierPanel.tsx')).DossierPanel,
  text: {
    en: async () => (await import('../../../text/screen/dossier/en.ts')).dossierEn,
    fr: async () => (await import('../../../text/screen/dossier/fr.ts')).dossierFr,
  },
});

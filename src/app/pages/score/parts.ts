import { deferredPart } from '../../components/deferredPart.tsx';
import { lazyView } from '../../components/lazyView.tsx';

/** Parts of the page that come after the score itself is on screen. */
export const DossierPart = lazyView({
  component: async () => (await import('../dossier/DossierPanel.tsx')).DossierPanel,
  text: {
    en: async () => (await import('../../../text/screen/dossier/en.ts')).dossierEn,
    fr: async () => (await import('../../../text/screen/dossier/fr.ts')).dossierFr,
  },
});

export const DayChoice = deferredPart(async () => (await import('./DayChoice.tsx')).DayChoice);
export const Breakdown = deferredPart(async () => (await import('./Breakdown.tsx')).Breakdown);
export const NotesList = deferredPart(async () => (await import('./NotesList.tsx')).NotesList);
export const WorkCounts = deferredPart(async () => (await import('./WorkCounts.tsx')).WorkCounts);

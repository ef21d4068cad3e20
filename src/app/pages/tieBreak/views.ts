import { lazyView } from '../../components/lazyView.tsx';

const text = {
  en: async () => (await import('../../../text/screen/tieBreak/en.ts')).tieBreakScreenEn,
  fr: async () => (await import('../../../text/screen/tieBreak/fr.ts')).tieBreakScreenFr,
};

/** Few dossiers stand at the cut-off: these are fetched where one does, or where its round is told. */
export const SubmittedField = lazyView({
  component: async () => (await import('./SubmittedField.tsx')).SubmittedField,
  text,
});

export const TieBreakAnswer = lazyView({
  component: async () => (await import('./TieBreakAnswer.tsx')).TieBreakAnswer,
  text,
});

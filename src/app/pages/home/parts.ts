import type { Language } from '../../../text/language.ts';
import type { DossierText } from '../../../text/screen/dossier/en.ts';
import type { GuideText } from '../../../text/screen/home/guide.en.ts';
import { lazyView } from '../../components/lazyView.tsx';

/** The words of a guided path, and those of the form that it is made of. */
export interface GuideWords {
  readonly guide: GuideText;
  readonly dossier: DossierText;
}

const text: Readonly<Record<Language, () => Promise<GuideWords>>> = {
  en: async () => {
    const [{ guideEn }, { dossierEn }] = await Promise.all([
      import('../../../text/screen/home/guide.en.ts'),
      import('../../../text/screen/dossier/en.ts'),
    ]);
    return { guide: guideEn, dossier: dossierEn };
  },
  fr: async () => {
    const [{ guideFr }, { dossierFr }] = await Promise.all([
      import('../../../text/screen/home/guide.fr.ts'),
      import('../../../text/screen/dossier/fr.ts'),
    ]);
    return { guide: guideFr, dossier: dossierFr };
  },
};

export const GuidePart = lazyView({
  component: async () => (await import('./Guide.tsx')).Guide,
  text,
});

export const AdvisePart = lazyView({
  component: async () => (await import('./Advise.tsx')).Advise,
  text,
});

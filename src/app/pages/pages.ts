import type { ShellText } from '../../text/screen/shell/en.ts';
import { type LazyView, lazyView } from '../components/lazyView.tsx';

/** A page's id stands in the address; its title stands in the shell's text. */
export type PageId = keyof ShellText['pages'];

export interface Page {
  readonly id: PageId;
  readonly View: LazyView;
}

/** Every page, in the order of the navigation; the first is where one lands. */
export const PAGES: readonly Page[] = [
  {
    id: 'home',
    View: lazyView({
      component: async () => (await import('./home/HomePage.tsx')).HomePage,
      text: {
        en: async () => (await import('../../text/screen/home/en.ts')).homeEn,
        fr: async () => (await import('../../text/screen/home/fr.ts')).homeFr,
      },
    }),
  },
  {
    id: 'score',
    View: lazyView({
      component: async () => (await import('./score/ScorePage.tsx')).ScorePage,
      text: {
        en: async () => (await import('../../text/screen/score/en.ts')).scoreEn,
        fr: async () => (await import('../../text/screen/score/fr.ts')).scoreFr,
      },
    }),
  },
  {
    id: 'letter',
    View: lazyView({
      component: async () => (await import('./letter/LetterPage.tsx')).LetterPage,
      text: {
        en: async () => (await import('../../text/screen/letter/en.ts')).letterPageEn,
        fr: async () => (await import('../../text/screen/letter/fr.ts')).letterPageFr,
      },
    }),
  },
  {
    id: 'recount',
    View: lazyView({
      component: async () => (await import('./recount/RecountPage.tsx')).RecountPage,
      text: {
        en: async () => (await import('../../text/screen/recount/en.ts')).recountScreenEn,
        fr: async () => (await import('../../text/screen/recount/fr.ts')).recountScreenFr,
      },
    }),
  },
  {
    id: 'audit',
    View: lazyView({
      component: async () => (await import('./audit/AuditPage.tsx')).AuditPage,
      text: {
        en: async () => (await import('../../text/screen/audit/en.ts')).auditPageEn,
        fr: async () => (await import('../../text/screen/audit/fr.ts')).auditPageFr,
      },
    }),
  },
  {
    id: 'report',
    View: lazyView({
      component: async () => (await import('./report/ReportPage.tsx')).ReportPage,
      text: {
        en: async () => (await import('../../text/screen/report/en.ts')).reportScreenEn,
        fr: async () => (await import('../../text/screen/report/fr.ts')).reportScreenFr,
      },
    }),
  },
  {
    id: 'whatif',
    View: lazyView({
      component: async () => (await import('./whatif/WhatIfPage.tsx')).WhatIfPage,
      text: {
        en: async () => (await import('../../text/screen/whatif/head.en.ts')).whatIfHeadEn,
        fr: async () => (await import('../../text/screen/whatif/head.fr.ts')).whatIfHeadFr,
      },
    }),
  },
  {
    id: 'plan',
    View: lazyView({
      component: async () => (await import('./plan/PlanPage.tsx')).PlanPage,
      text: {
        en: async () => (await import('../../text/screen/plan/en.ts')).planScreenEn,
        fr: async () => (await import('../../text/screen/plan/fr.ts')).planScreenFr,
      },
    }),
  },
  {
    id: 'rounds',
    View: lazyView({
      component: async () => (await import('./rounds/RoundsPage.tsx')).RoundsPage,
      text: {
        en: async () => (await import('../../text/screen/rounds/en.ts')).roundsScreenEn,
        fr: async () => (await import('../../text/screen/rounds/fr.ts')).roundsScreenFr,
      },
    }),
  },
  {
    id: 'dossiers',
    View: lazyView({
      component: async () => (await import('./dossiers/DossiersPage.tsx')).DossiersPage,
      text: {
        en: async () => (await import('../../text/screen/dossiers/en.ts')).dossiersEn,
        fr: async () => (await import('../../text/screen/dossiers/fr.ts')).dossiersFr,
      },
    }),
  },
];

export const pageOf = (id: string | null): Page =>
  PAGES.find((page) => page.id === id) ?? (PAGES[0] as Page);

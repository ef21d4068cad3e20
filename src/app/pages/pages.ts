import type { ShellText } from '../../text/screen/shell/text.ts';
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
    id: 'recount',
    View: lazyView({
      component: async () => (await import('./recount/RecountPage.tsx')).RecountPage,
      text: {
        en: async () => (await import('../../text/screen/recount/page.en.ts')).recountPageEn,
        fr: async () => (await import('../../text/screen/recount/page.fr.ts')).recountPageFr,
      },
    }),
  },
  {
    id: 'audit',
    View: lazyView({
      component: async () => (await import('./audit/AuditPage.tsx')).AuditPage,
      text: {
        en: async () => (await import('../../text/screen/audit/page.en.ts')).auditPageEn,
        fr: async () => (await import('../../text/screen/audit/page.fr.ts')).auditPageFr,
      },
    }),
  },
  {
    id: 'report',
    View: lazyView({
      component: async () => (await import('./report/ReportPage.tsx')).ReportPage,
      text: {
        en: async () => (await import('../../text/screen/report/page.en.ts')).reportPageEn,
        fr: async () => (await import('../../text/screen/report/page.fr.ts')).reportPageFr,
      },
    }),
  },
];

export const pageOf = (id: string | null): Page =>
  PAGES.find((page) => page.id === id) ?? (PAGES[0] as Page);

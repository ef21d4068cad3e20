import type { Page } from '@playwright/test';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { expect } from './support.ts';

/** The example's candidate with a spouse who has more to show: a master's degree, and English at CLB 10. */
export const couple = {
  ...refused,
  dates: { profile: '2025-05-05', invitation: null, application: null, decision: null },
  round: null,
  claimedTotal: null,
  spouse: {
    birthDate: '1995-04-02',
    languageTests: [
      {
        test: 'ielts-general',
        date: '2025-01-18',
        scores: { reading: 8, writing: 7.5, listening: 8.5, speaking: 7.5 },
      },
    ],
    credentials: [
      {
        level: 'master',
        country: 'FR',
        awarded: '2018-06-30',
        eca: { body: 'wes', date: '2024-05-02', equivalent: 'master' },
        eligibleCanadianStudy: null,
      },
    ],
    jobs: [],
    tradeCertificate: null,
    accompanying: true,
    status: 'foreign-national',
    since: '2019-08-17',
  },
};

/** The day on which the stories take place, while the example's tests still hold. */
export const TODAY = '2025-06-16T12:00:00Z';

/** Opens a page of the app on that day, over the couple's dossier. */
export async function openCouple(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto('./#/en/score');
  await page.getByTestId('import').setInputFiles({
    name: 'couple.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(couple)),
  });
  await expect(page.getByText('couple.json').first()).toBeVisible();
  await page.goto(`./${address}`);
}

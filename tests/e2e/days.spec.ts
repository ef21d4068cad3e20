import { openCouple } from './couple.ts';
import { expect, test } from './support.ts';

/** What opens a page's date fields that are not there at first. */
const MORE = {
  score: null,
  whatif: '[data-testid=start-day]',
  rounds: null,
  plan: null,
  report: null,
} as const;

const WORDS = {
  en: { day: 'December 5, 2025', months: /(?:June|May|December) \d{1,2}, 2025/ },
  fr: { day: '5 décembre 2025', months: /\d{1,2} (?:juin|mai|décembre) 2025/ },
} as const;

for (const language of ['en', 'fr'] as const) {
  for (const id of Object.keys(MORE) as readonly (keyof typeof MORE)[]) {
    test(`a date field is read back in words, in the page’s language: ${id}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openCouple(page, `#/${language}/${id}`);
      const more = MORE[id];
      if (more !== null) await page.locator(more).selectOption('day');
      const fields = page.locator('main input[type=date]:visible');
      await expect(fields.first()).toBeVisible();
      for (const field of await fields.all()) {
        if ((await field.inputValue()) === '')
          await field.fill('2025-06-10').then(() => field.press('Tab'));
        await expect(field).toHaveAccessibleDescription(WORDS[language].months);
      }
      // 05/12 and 12/05 are one day, by where the device is from.
      const max = (await fields.first().getAttribute('max')) ?? '9999';
      if (max < '2025-12-05') return;
      await fields.first().fill('2025-12-05');
      await fields.first().press('Tab');
      await expect(fields.first()).toHaveAccessibleDescription(new RegExp(WORDS[language].day));
      await page.getByRole('link', { name: language === 'en' ? 'Français' : 'English' }).click();
      const other = WORDS[language === 'en' ? 'fr' : 'en'];
      await expect(fields.first()).toHaveAccessibleDescription(new RegExp(other.day));
    });
  }
}

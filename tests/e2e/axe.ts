import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can break: all that follows from style sheets alone. */
export const LOOK = ['color-contrast', 'link-in-text-block', 'target-size'] as const;

/**
 * The violations that axe finds by WCAG 2.2 A and AA and its own good practices, or by the rules
 * named, each with where. The script is put in by the debugger, which the page's Content-Security-Policy does not bind.
 */
export async function violationsOf(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    async ([named, tags]) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly:
          named.length > 0
            ? { type: 'rule', values: [...named] }
            : { type: 'tag', values: [...tags] },
        resultTypes: ['violations'],
      }),
    [rules, TAGS] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

import { describe, expect, test } from 'vitest';
import { type Dossier, parseDossier } from '../../../../src/engine/index.ts';
import { decisiveTotal } from '../../../../src/app/pages/score/decisive.ts';
import { refusedExample } from '../../../../src/app/examples/examples.ts';

/** The example with other days, and tests of another day, which may run out between two of them. */
function dossierOn(dates: Partial<Dossier['dates']>, tested: string): Dossier {
  const draft = refusedExample();
  const none = { profile: null, invitation: null, application: null, decision: null };
  const parsed = parseDossier({
    ...draft,
    dates: { ...none, ...dates },
    candidate: {
      ...draft.candidate,
      languageTests: draft.candidate.languageTests.map((each) => ({ ...each, date: tested })),
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const [invitation, application] = ['2025-02-25', '2025-03-05'] as Dossier['dates']['invitation'][];

describe('the total that an invitation is held to', () => {
  test('is the application’s where a test has run out before it', () => {
    const found = decisiveTotal(
      dossierOn({ invitation: invitation!, application: application! }, '2023-03-01'),
    );
    const alone = decisiveTotal(dossierOn({ invitation: invitation! }, '2023-03-01'));
    expect(found).toMatchObject({ name: 'application', date: application });
    expect(alone?.name).toBe('invitation');
    expect(alone!.total).toBeGreaterThan(found!.total);
  });

  test('is never that of the profile or of the decision', () => {
    const days = { profile: invitation!, decision: application! };
    expect(decisiveTotal(dossierOn(days, '2023-03-01'))).toBeNull();
  });

  test('is the lower of the two, whichever it is', () => {
    const whole = dossierOn({ invitation: invitation!, application: application! }, '2024-11-19');
    const found = decisiveTotal(whole)!.total;
    for (const name of ['invitation', 'application'] as const) {
      const alone = decisiveTotal({
        ...whole,
        dates: { ...whole.dates, invitation: null, application: null, [name]: whole.dates[name] },
      });
      expect(alone!.total).toBeGreaterThanOrEqual(found);
    }
  });
});

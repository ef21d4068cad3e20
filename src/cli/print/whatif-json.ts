import type { ChangeEffect, Comparison, ScenarioOutcome } from '../../engine/improve.ts';
import {
  changeText,
  type CodesText,
  remarkText,
  whatIfEn,
  whatIfFr,
  whyText,
} from '../../text/index.ts';
import type { Call } from '../command.ts';

export const WHAT_IF_TEXT = { en: whatIfEn, fr: whatIfFr };

/**
 * The answer of `crs whatif`: the score before, and of the first scenario the score after with each
 * change's share; `scenarios` holds them all where there are several.
 */
export function comparisonJson({ before, scenarios, hypothetical }: Comparison, { codes }: Call) {
  const [first] = scenarios.map((scenario) => scenarioJson(scenario, codes));
  return {
    before: before.score,
    beforeOn: before.date,
    ...first,
    ...(scenarios.length > 1
      ? { scenarios: scenarios.map((scenario) => scenarioJson(scenario, codes)) }
      : {}),
    ...(hypothetical === null ? {} : { hypothetical }),
  };
}

const scenarioJson = (
  { name, after, without, gain, effects }: ScenarioOutcome,
  codes: CodesText,
) => ({
  name,
  after: after.score,
  afterOn: after.date,
  profile: after.profile,
  without,
  gain,
  changes: effects.map((effect) => effectJson(effect, codes)),
});

function effectJson({ change, share, alone, remarks, why }: ChangeEffect, codes: CodesText) {
  const text = WHAT_IF_TEXT[codes.language];
  return {
    change,
    text: changeText(change, text, codes),
    share,
    alone,
    remarks: remarks.map((one) => ({ ...one, text: remarkText(one, text, codes) })),
    why: why.map((one) => ({ ...one, text: whyText(one, text, codes) })),
  };
}

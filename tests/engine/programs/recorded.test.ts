import { describe, it } from 'vitest';
import { categoriesOn, type CategoryReading, programsOn } from '../../../src/engine/index.ts';
import {
  daysOf,
  filesIn,
  lastDayOf,
  RECORDED_FILES,
  WRITTEN_OUT,
} from '../../support/recorded/files.ts';
import { digest, recordedIn } from '../../support/recorded/recorded.ts';

const expectRecorded = recordedIn(new URL('recorded.json', import.meta.url));

/** What was found, without the table's own texts. */
const found = ({ category, verdict, confidence, criteria, version }: CategoryReading): unknown => ({
  category: `${category} since ${version.from}`,
  verdict,
  confidence,
  criteria: criteria.map(({ code, verdict: judged, facts, from }) => ({
    code,
    judged,
    facts,
    from,
  })),
});

/** Experience, levels and offers at the edges of what is asked. */
const EDGES = filesIn(new URL('files.json', import.meta.url));

describe.each([...RECORDED_FILES, ...EDGES])('of a file (%s)', (name, dossier) => {
  it('the programs and the categories on the last day are as recorded', () => {
    const day = lastDayOf(dossier);
    const programs = programsOn(dossier, day, { dependants: 1, relativeInCanada: true });
    expectRecorded(name, {
      programs: WRITTEN_OUT.has(name) ? programs : digest(programs),
      categories: categoriesOn(dossier, day).map(found),
    });
  });

  it('the programs are met on its days as recorded', () => {
    const met = daysOf(dossier).map(({ name: day, date }) => {
      const programs = programsOn(dossier, date, { dependants: 1, relativeInCanada: true });
      const verdicts = programs.ok ? programs.value.programs.map(({ verdict }) => verdict) : [];
      return [day, ...verdicts, digest([programs, categoriesOn(dossier, date).map(found)])];
    });
    expectRecorded(`${name}, by day`, met);
  });
});

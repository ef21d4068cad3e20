import { isoDate } from '../../../src/engine/index.ts';
import type { ReportInput } from '../../../src/engine/report/input.ts';
import { REFUSED, roundFor } from '../../support/cases.ts';

export const ROUND = roundFor(REFUSED);

/** What a report on it is written from while nothing is known of the officer's figures; tests add what they are about. */
export const GROUND: ReportInput = {
  dossier: REFUSED,
  today: isoDate('2025-09-30'),
  round: ROUND,
  known: {},
  recount: null,
  isSearching: false,
  claim: null,
  verdict: null,
  findings: [],
  notifiedOn: null,
  steps: [],
  most: 1,
  days: [],
};

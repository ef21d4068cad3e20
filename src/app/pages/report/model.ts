import { type Accessor, createMemo } from 'solid-js';
import { type Dossier, type IsoDate, isIsoDate } from '../../../engine/index.ts';
import { report, type Report } from '../../../engine/report.ts';
import { useApp } from '../../state/app.ts';
import { createDossierRound } from '../../state/roundOf.ts';
import { useSubmittedAt } from '../../state/submittedAt.ts';
import { boundsOf } from '../recount/figures/bounds.ts';
import { readFigures } from '../recount/figures/figures.ts';
import { useFigures } from '../recount/figures/useFigures.ts';
import { usePlausibilities } from '../recount/order/usePlausibilities.ts';
import { createSearch, type Search } from '../recount/search/createSearch.ts';
import { claimQuestion, isSameQuestion, officerQuestion } from '../recount/search/questions.ts';

/** The key under which the day of notice is kept with the dossier. */
const NOTIFIED_KEY = 'report.notifiedOn';

export interface ReportModel {
  readonly report: Accessor<Report>;
  /** The searches of the officer's figures and of the score claimed. */
  readonly searches: readonly Search[];
  /** Whether anything is known of the officer's figures. */
  readonly isKnown: Accessor<boolean>;
  readonly notified: NotifiedState;
  /** The day of the import that the round is from; null where it is from the table. */
  readonly roundImportedOn: Accessor<IsoDate | null>;
}

/** The day on which the refusal was learned, as typed. */
export interface NotifiedState {
  readonly text: Accessor<string>;
  readonly set: (text: string) => void;
  /** null: the decision's day stands. */
  readonly day: Accessor<IsoDate | null>;
  readonly fault: Accessor<'not-a-day' | 'before-decision' | null>;
}

/** The report of the dossier on screen, made anew with what it is made from. */
export function createReportModel(dossier: Accessor<Dossier>): ReportModel {
  const { today } = useApp();
  const weights = usePlausibilities();
  const figures = useFigures();
  const submitted = useSubmittedAt();
  const notified = createNotified(dossier);
  const { round, importedOn } = createDossierRound(dossier);
  const known = createMemo(() => {
    const bounds = boundsOf(dossier(), round()?.cutOff ?? null);
    return readFigures(figures.draft(), bounds).known;
  });
  const forOfficer = createMemo(
    () => officerQuestion(dossier(), known(), weights.of('officer')),
    null,
    { equals: isSameQuestion },
  );
  const forClaim = createMemo(
    () => claimQuestion(dossier(), figures.draft(), weights.of('candidate')),
    null,
    { equals: isSameQuestion },
  );
  /* eslint-disable solid/reactivity -- a search follows its question in an effect of its own */
  const officer = createSearch(forOfficer);
  const claim = createSearch(forClaim);
  /* eslint-enable solid/reactivity */
  // A report is made anew by an answer, not by each word of how far a search has come.
  const counted = createMemo(() => officer.state().recount);
  const claimed = createMemo(() => claim.state().recount);
  const isSearching = createMemo(() => officer.state().status === 'running');
  const made = createMemo(() =>
    report(dossier(), {
      today,
      round: round(),
      submittedAt: submitted.known(),
      known: known() ?? undefined,
      recount: counted(),
      isSearching: isSearching(),
      claim: claimed(),
      notifiedOn: notified.day(),
    }),
  );
  return {
    report: made,
    searches: [officer, claim],
    isKnown: () => known() !== null,
    notified,
    roundImportedOn: importedOn,
  };
}

function createNotified(dossier: Accessor<Dossier>): NotifiedState {
  const { beside } = useApp();
  const text = (): string => {
    const kept = beside.at(NOTIFIED_KEY);
    return typeof kept === 'string' ? kept : '';
  };
  const fault = (): ReturnType<NotifiedState['fault']> => {
    const typed = text().trim();
    if (typed === '') return null;
    if (!isIsoDate(typed)) return 'not-a-day';
    const { decision } = dossier().dates;
    return decision !== null && typed < decision ? 'before-decision' : null;
  };
  const day = (): IsoDate | null => {
    const typed = text().trim();
    return isIsoDate(typed) && fault() === null ? typed : null;
  };
  return { text, day, fault, set: (next) => beside.set(NOTIFIED_KEY, next) };
}

import { type Accessor, createContext, createMemo, useContext } from 'solid-js';
import type { Dossier, Explanation, IsoDate } from '../../../engine/index.ts';
import type { DossierDate, Reader } from '../../../engine/constants.ts';
import {
  type DatedScore,
  type NamedDate,
  type RefusalFinding,
  scoresOnDates,
  verdictOn,
} from '../../../engine/recount.ts';
import type { RoundFinding } from '../../../engine/rounds.ts';
import type { RecountWords } from '../../../text/codes/recount.ts';
import type { RecountPageText } from '../../../text/screen/recount/page.en.ts';
import { useWords } from '../../components/useWords.ts';
import { useLetterCutOff } from '../../state/letterCutOff.ts';
import { createDossierRound } from '../../state/roundOf.ts';
import { useSubmittedAt } from '../../state/submittedAt.ts';
import { type ChainResult, chainOf, type End } from './chain/chain.ts';
import { boundsOf } from './figures/bounds.ts';
import { type FigureBounds, type ReadFigures, readFigures } from './figures/figures.ts';
import { type FiguresState, useFigures } from './figures/useFigures.ts';
import { usePlausibilities } from './order/usePlausibilities.ts';
import { createSearch, type Search } from './search/createSearch.ts';
import { claimQuestion, isSameQuestion, officerQuestion } from './search/questions.ts';

/** Everything that the page derives from the dossier, the figures and the order of plausibility. */
export interface RecountModel {
  readonly page: Accessor<RecountPageText>;
  readonly text: Accessor<RecountPageText['screen']>;
  readonly words: Accessor<RecountWords>;
  readonly dossier: Accessor<Dossier>;
  readonly figures: FiguresState;
  readonly bounds: Accessor<FigureBounds>;
  readonly read: Accessor<ReadFigures>;
  /** The dossier plainly read on each of its dates; empty before the first day with rules. */
  readonly scores: Accessor<readonly DatedScore[]>;
  readonly round: Accessor<RoundFinding | null>;
  /** The day of the import that the round is from; null where it is from the table. */
  readonly roundImportedOn: Accessor<IsoDate | null>;
  readonly searches: Readonly<Record<Reader, Search>>;
  readonly found: (reader: Reader) => readonly Explanation[];
  /** The plain reading that stands for the officer's until something is known of it. */
  readonly documents: Accessor<End | null>;
  readonly plainOn: (day: NamedDate) => End | null;
  /** From the claim, or the plain reading, to an explanation, or to the documents where it is null. */
  readonly chainTo: (explanation: End | null) => ChainResult | null;
  /** null before the search is done, or where the round is not known. */
  readonly verdict: Accessor<RefusalFinding | null>;
}

const RecountContext = createContext<RecountModel>();
export const RecountProvider = RecountContext.Provider;

export function useRecount(): RecountModel {
  const model = useContext(RecountContext);
  if (model === undefined) throw new Error('useRecount outside of RecountProvider');
  return model;
}

/** The law looks at the application's receipt and the invitation first. */
const DECISIVE: readonly DossierDate[] = ['application', 'invitation', 'profile', 'decision'];

const endOf = ({ name, date, score }: DatedScore): End => ({
  date: name,
  on: date,
  departures: [],
  score,
});

export function createRecountModel(
  page: Accessor<RecountPageText>,
  dossier: Accessor<Dossier>,
): RecountModel {
  const { codes } = useWords();
  const weights = usePlausibilities();
  const figures = useFigures();
  const submitted = useSubmittedAt();
  const invited = createDossierRound(dossier);
  const letterCutOff = useLetterCutOff();
  const cutOff = (): number | null => invited.round()?.cutOff ?? null;
  const bounds = createMemo(() => boundsOf(dossier(), cutOff()));
  const read = createMemo(() => readFigures(figures.draft(), bounds()));
  const scores = createMemo(() => {
    const found = scoresOnDates(dossier());
    return found.ok ? found.value : [];
  });

  const forOfficer = createMemo(
    () => officerQuestion(dossier(), read().known, weights.of('officer')),
    null,
    { equals: isSameQuestion },
  );
  const forClaim = createMemo(
    () => claimQuestion(dossier(), figures.draft(), weights.of('candidate')),
    null,
    { equals: isSameQuestion },
  );
  /* eslint-disable solid/reactivity -- a search follows its question in an effect of its own */
  const searches = {
    officer: createSearch(forOfficer),
    candidate: createSearch(forClaim),
  };
  /* eslint-enable solid/reactivity */
  const ofOfficer = createMemo(() => searches.officer.state().explanations);
  const ofCandidate = createMemo(() => searches.candidate.state().explanations);
  const explanations = { officer: ofOfficer, candidate: ofCandidate };
  const found = (reader: Reader): readonly Explanation[] => explanations[reader]();

  const documents = createMemo(() => {
    const found = DECISIVE.map((name) => scores().find((each) => each.name === name));
    const first = found.find((each) => each !== undefined);
    return first === undefined ? null : endOf(first);
  });
  const plainOn = ({ name, date }: NamedDate): End | null => {
    const plain = scores().find((each) => each.name === name && each.date === date);
    return plain === undefined ? null : endOf(plain);
  };
  const chainTo = (explanation: End | null): ChainResult | null => {
    const to = explanation ?? documents();
    if (to === null) return null;
    const plain = plainOn({ name: to.date, date: to.on });
    if (plain === null) return null;
    return chainOf({
      dossier: dossier(),
      claimedTotal: dossier().claimedTotal,
      claimed: found('candidate')[0] ?? null,
      to,
      toKind: explanation === null ? 'documents' : 'officer',
      plain,
    });
  };
  const verdict = createMemo(() => {
    const record = invited.record();
    const { status, explanations } = searches.officer.state();
    if (record === null || status === 'running') return null;
    const { known } = read();
    const officerTotal = typeof known?.total === 'number' ? known.total : null;
    const judged = verdictOn(dossier(), { explanations }, record.rounds, {
      officerTotal,
      cutOff: letterCutOff(),
      submittedAt: submitted.known(),
    });
    return judged.ok ? judged.value : null;
  });
  return {
    page,
    text: () => page().screen,
    words: () => ({ codes: codes(), departures: page().departures, recount: page().recount }),
    dossier,
    figures,
    bounds,
    read,
    scores,
    round: invited.finding,
    roundImportedOn: invited.importedOn,
    searches,
    found,
    documents,
    plainOn,
    chainTo,
    verdict,
  };
}

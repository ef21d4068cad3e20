import type { Person } from '../../dossier/dossier.ts';
import { type Changed, changed, type DossierState, remark } from '../change.ts';
import type { Who } from '../subject.ts';

/** The person whose facts change; null: there is no spouse. */
export const personOf = ({ dossier }: DossierState, who: Who): Person | null =>
  who === 'candidate' ? dossier.candidate : dossier.spouse;

/** The state with some facts of a person replaced. */
export function withPerson(state: DossierState, who: Who, facts: Partial<Person>): DossierState {
  const { dossier } = state;
  if (who === 'candidate') {
    return { ...state, dossier: { ...dossier, candidate: { ...dossier.candidate, ...facts } } };
  }
  if (dossier.spouse === null) return state;
  return { ...state, dossier: { ...dossier, spouse: { ...dossier.spouse, ...facts } } };
}

export const noSpouse = <State>(state: State): Changed<State> =>
  changed(state, remark('no-spouse'));

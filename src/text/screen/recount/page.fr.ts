import { departuresFr } from '../../codes/departures.fr.ts';
import { programsFr } from '../../codes/programs.fr.ts';
import { recountFr } from '../../codes/recount.fr.ts';
import { roundsFr } from '../../codes/rounds.fr.ts';
import { recountScreenFr } from './fr.ts';
import type { RecountPageText } from './page.en.ts';

export const recountPageFr: RecountPageText = {
  screen: recountScreenFr,
  departures: departuresFr,
  recount: recountFr,
  programs: programsFr,
  rounds: roundsFr,
};

import { departuresEn } from '../../codes/departures.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import { recountEn } from '../../codes/recount.en.ts';
import { roundsEn } from '../../codes/rounds.en.ts';
import { recountScreenEn } from './en.ts';
import type { RecountPageText } from './page.ts';

export const recountPageEn: RecountPageText = {
  screen: recountScreenEn,
  departures: departuresEn,
  recount: recountEn,
  programs: programsEn,
  rounds: roundsEn,
};

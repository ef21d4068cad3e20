import { departuresEn } from '../../codes/departures.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import { recountEn } from '../../codes/recount.en.ts';
import { roundsEn } from '../../codes/rounds.en.ts';
import { recountScreenEn } from './en.ts';

/** All that the page is written with, loaded with it in one language. */
export const recountPageEn = {
  screen: recountScreenEn,
  departures: departuresEn,
  recount: recountEn,
  programs: programsEn,
  rounds: roundsEn,
};

export type RecountPageText = typeof recountPageEn;

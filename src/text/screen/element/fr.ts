import type { ElementText } from './en.ts';

export const elementFr: ElementText = {
  label: 'Note du Système de classement global',
  heading: 'Note du SCG',
  outOf: (maximum) => `sur ${maximum}`,
  rules: (date) => `Selon les règles en vigueur depuis le ${date}.`,
  on: (date) => `Ce que les documents prouvent le ${date}.`,
  range: (least, greatest) => `Entre ${least} et ${greatest}, car certains faits sont inconnus.`,
  section: (points, maximum) => `${points} sur ${maximum}`,
  factor: 'Facteur',
  points: 'Points',
  most: 'Maximum',
  why: 'Pourquoi',
  sources: 'Sources',
  empty: 'Aucun profil n’a encore été fourni.',
  faults: 'La note ne peut pas être calculée\u00A0:',
  notAdvice: 'Ceci n’est pas un avis juridique. Sans lien avec IRCC.',
};

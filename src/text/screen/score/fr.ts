import type { ScoreText } from './text.ts';

export const scoreFr: ScoreText = {
  title: 'Votre note du SCG',
};

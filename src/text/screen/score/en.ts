import type { ScoreText } from './text.ts';

export const scoreEn: ScoreText = {
  title: 'Your CRS score',
};

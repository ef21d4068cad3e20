import type { ChartText } from './en.ts';

export const chartFr: ChartText = {
  saveImage: 'Enregistrer l’image',
  saveImageOf: (title) => `Enregistrer l’image : ${title}`,
  saveCsv: 'Enregistrer en CSV',
  saveCsvOf: (title) => `Enregistrer en CSV : ${title}`,
  asTable: 'Les données du graphique en tableau',
  drawn: (date) => `Recalcul SCG, ${date}`,
};

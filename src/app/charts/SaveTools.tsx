import { type JSX } from 'solid-js';
import { chartEn } from '../../text/screen/chart/en.ts';
import { chartFr } from '../../text/screen/chart/fr.ts';
import type { ChartText } from '../../text/screen/chart/en.ts';
import { useWords } from '../components/useWords.ts';
import { useApp } from '../state/app.ts';
import { saveFile } from '../state/saveFile.ts';
import { type ChartTable, csvOf, fileName } from './chartTable.ts';
import './charts.css';
import { usePalette } from './palette.ts';
import { type Drawn, type LegendEntry, pictureOf } from './picture.ts';

export function useChartText(): () => ChartText {
  const { language } = useWords();
  return () => (language() === 'fr' ? chartFr : chartEn);
}

interface SaveToolsProps {
  readonly title: string;
  readonly drawn: () => Drawn;
  readonly table: () => ChartTable;
  readonly legend?: readonly LegendEntry[] | undefined;
}

/** Keeps a picture as an image, and what it shows as CSV. */
export function SaveTools(props: SaveToolsProps): JSX.Element {
  const { today } = useApp();
  const words = useWords();
  const palette = usePalette();
  const text = useChartText();
  const saveImage = async (): Promise<void> => {
    const image = await pictureOf({
      title: props.title,
      note: text().drawn(words.date(today)),
      palette: palette(),
      legend: props.legend ?? [],
      drawn: props.drawn(),
    });
    saveFile(fileName(props.title, today, 'png'), image, 'image/png');
  };
  const saveCsv = (): void =>
    saveFile(fileName(props.title, today, 'csv'), csvOf(props.table()), 'text/csv;charset=utf-8');
  return (
    <div class="chart-tools no-print">
      <button
        type="button"
        class="button button-quiet small"
        aria-label={text().saveImageOf(props.title)}
        onClick={() => void saveImage()}
      >
        {text().saveImage}
      </button>
      <button
        type="button"
        class="button button-quiet small"
        aria-label={text().saveCsvOf(props.title)}
        onClick={saveCsv}
      >
        {text().saveCsv}
      </button>
    </div>
  );
}

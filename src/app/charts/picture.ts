import type { Palette } from './palette.ts';

/** A line of a legend: a name and what it is drawn with. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly shape: 'rect' | 'triangle' | 'rectRot' | 'star' | 'crossRot' | 'circle';
}

/** What is drawn, its size in CSS pixels, and how. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D, scale: number) => void;
}

interface Picture {
  readonly title: string;
  readonly note: string;
  readonly palette: Palette;
  readonly legend: readonly LegendEntry[];
  readonly drawn: Drawn;
}

const SCALE = 2;
const MARGIN = 20;
const [TITLE, TEXT] = [18, 13];
const LINE = 1.45;
const MARK = 5;

interface Line {
  readonly text: string;
  readonly entry: LegendEntry | null;
}

/** Breaks the title to the width; every entry of the legend has a line of its own. */
function broken(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && context.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function mark(
  context: CanvasRenderingContext2D,
  { colour, shape }: LegendEntry,
  x: number,
  y: number,
): void {
  const sides = shape === 'rect' || shape === 'rectRot' ? 4 : shape === 'triangle' ? 3 : 0;
  context.fillStyle = context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  if (shape === 'circle') context.arc(x, y, MARK, 0, Math.PI * 2);
  const from = shape === 'rect' ? Math.PI / 4 : -Math.PI / 2;
  for (let side = 0; side < sides; side += 1) {
    const angle = from + (side * 2 * Math.PI) / sides;
    context.lineTo(x + MARK * 1.3 * Math.cos(angle), y + MARK * 1.3 * Math.sin(angle));
  }
  context.fill();
  const strokes = shape === 'star' ? 4 : shape === 'crossRot' ? 2 : 0;
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const angle = Math.PI / 4 + (stroke * Math.PI) / strokes;
    const [dx, dy] = [MARK * Math.cos(angle), MARK * Math.sin(angle)];
    context.moveTo(x - dx, y - dy);
    context.lineTo(x + dx, y + dy);
  }
  context.stroke();
}

/** The chart on the paper of the theme, under its title and legend, over its date, as a PNG. */
export async function pictureOf({ title, note, palette, legend, drawn }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const titleFont = `600 ${TITLE}px ${palette.font}`;
  context.font = titleFont;
  const titles = broken(context, title, drawn.width);
  const lines: readonly Line[] = [
    ...legend.map((entry) => ({ text: entry.label, entry })),
    { text: note, entry: null },
  ];
  const heads = MARGIN + titles.length * TITLE * LINE;
  const chartTop = heads + legend.length * TEXT * LINE + MARGIN / 2;
  canvas.width = (drawn.width + 2 * MARGIN) * SCALE;
  canvas.height = (chartTop + drawn.height + MARGIN + TEXT * LINE + MARGIN / 2) * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  context.font = titleFont;
  titles.forEach((text, place) =>
    context.fillText(text, MARGIN, MARGIN + (place + 0.5) * TITLE * LINE),
  );
  context.font = `${TEXT}px ${palette.font}`;
  lines.forEach(({ text, entry }, place) => {
    const y =
      entry === null
        ? chartTop + drawn.height + MARGIN + (TEXT * LINE) / 2
        : heads + (place + 0.5) * TEXT * LINE;
    if (entry !== null) mark(context, entry, MARGIN + MARK, y);
    context.fillStyle = palette.inkSoft;
    context.fillText(text, MARGIN + (entry === null ? 0 : MARK * 4), y);
  });
  context.translate(MARGIN, chartTop);
  drawn.draw(context, SCALE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('a canvas too large for an image'));
      else resolve(blob);
    }, 'image/png'),
  );
}

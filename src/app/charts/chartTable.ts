/** What a chart shows, as a table. Numbers are plain; days are ISO dates. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Marks the file as UTF-8 for spreadsheets that would read it otherwise. */
const BYTE_ORDER_MARK = '﻿';

/** The table as RFC 4180 has it, in UTF-8, with points for decimals whatever the language. */
export const csvOf = ({ head, rows }: ChartTable): string =>
  BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** A name for a file: the title in plain letters, and the day. */
export function fileName(title: string, date: string, extension: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${words.slice(0, 60)}-${date}.${extension}`;
}

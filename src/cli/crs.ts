import process from 'node:process';
import packageFile from '../../package.json' with { type: 'json' };
import { type IsoDate, isoDate } from '../engine/index.ts';
import { main } from './main.ts';
import { outputOf } from './streams/output.ts';

const stop = new AbortController();
const INTERRUPTED = 'interrupted';

process.once('SIGINT', () => stop.abort(INTERRUPTED));

/** The calendar day of the user's own time zone. */
function today(): IsoDate {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return isoDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

const code = await main(
  process.argv.slice(2),
  { env: process.env, version: packageFile.version },
  {
    out: outputOf(process.stdout, process.env, () => stop.abort()),
    err: outputOf(process.stderr, process.env, () => undefined),
    input: () => process.stdin,
    today,
    stop: stop.signal,
  },
);
process.exitCode = stop.signal.reason === INTERRUPTED ? 130 : code;

import {
  isProfile,
  type Issue,
  type IsoDate,
  parseProfile,
  type Profile,
  type Rules,
  rulesOn,
  score,
  total,
} from '../../engine/index.ts';
import { type CodesText, codesOf, type Language, type ShellText } from '../../text/index.ts';
import { errorAnswer, faultLines } from '../input/faults.ts';
import { parseJson } from '../input/json-file.ts';
import { writeScoreJson } from '../print/score-json.ts';
import type { ByteWriter } from '../streams/byte-writer.ts';
import { type Block, type Line, linesIn } from '../streams/lines.ts';
import { shellOf } from '../command.ts';

/** A longer line is no profile, and would be held in memory whole. */
export const LINE_LIMIT = 10_000_000;

/** What to compute for every line. Plain data: it is sent to the workers. */
export interface Question {
  readonly on: IsoDate;
  readonly language: Language;
  readonly totalOnly: boolean;
  /** false: a line of text or a table for the eye. */
  readonly json: boolean;
}

/** The origin of a block: its file (null: standard input) and the number of its first line, from 1. */
export interface BlockPlace {
  readonly file: string | null;
  readonly first: number;
}

export interface Answered {
  /** UTF-8; it holds until the next block is answered into the same memory. */
  readonly out: Uint8Array;
  readonly err: string;
  /** false when a line is bad. */
  readonly good: boolean;
}

/** Writes the answer to a good profile, given the number of its line. */
export type Answer = (profile: Profile, line: number, out: ByteWriter) => void;

export type Answerer = (block: Block, place: BlockPlace, out: ByteWriter) => Answered;

/** Answers as JSON, one line each. */
export function jsonAnswer(rules: Rules, totalOnly: boolean): Answer {
  return totalOnly
    ? (profile, _line, out) => out.text(`{"total":${total(profile, rules)}}\n`)
    : (profile, _line, out) => {
        writeScoreJson(score(profile, rules), out);
        out.text('\n');
      };
}

/** Answers the lines of blocks in their order; a bad one in its place, and named on standard error. */
export function answerer(
  { language, json }: Pick<Question, 'language' | 'json'>,
  answer: Answer,
): Answerer {
  const words = { codes: codesOf(language), shell: shellOf(language), json };
  return (block, { file, first }, out) => {
    let err = '';
    let good = true;
    let number = first;
    for (const line of linesIn(block)) {
      const value = line === null ? undefined : parsed(line);
      if (isProfile(value)) answer(value, number, out);
      else if (line === null || line.trim() !== '') {
        const bad = answerBad(line, { file, first: number }, words);
        out.text(bad.out);
        err += bad.err;
        good = false;
      }
      number += 1;
    }
    return { out: out.take(), err, good };
  };
}

/** For a worker: the whole of what a question asks. */
export function answererOf(question: Question): Answerer {
  const rules = rulesOn(question.on);
  if (!rules.ok) throw new RangeError(`There are no rules on ${question.on}.`);
  return answerer(question, jsonAnswer(rules.value, question.totalOnly));
}

/** undefined where the line is no JSON; `issuesOf` then says so. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

interface Words {
  readonly codes: CodesText;
  readonly shell: ShellText;
  readonly json: boolean;
}

function answerBad(
  line: Line,
  { file, first }: BlockPlace,
  { codes, shell, json }: Words,
): { readonly out: string; readonly err: string } {
  const issues = issuesOf(line);
  const out = json ? `${JSON.stringify(errorAnswer(issues, codes, first))}\n` : '';
  return { out, err: faultLines(issues, { file, line: first }, codes, shell) };
}

function issuesOf(line: Line): readonly Issue[] {
  if (line === null) return [{ code: 'too-large', path: [], params: { limit: LINE_LIMIT } }];
  const json = parseJson(line);
  const profile = json.ok ? parseProfile(json.value) : json;
  return profile.ok ? [] : profile.issues;
}

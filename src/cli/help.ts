import type { HelpText, Language, OptionText, ShellText } from '../text/index.ts';
import type { Command } from './command.ts';
import { table, wrap } from './print/table.ts';

const INDENT = '  ';
const COLUMNS = [
  { title: '', align: 'left' },
  { title: '', align: 'left' },
] as const;

/** The help of `crs`: its commands, the options of every command, the exit codes. */
export function generalHelp(
  commands: readonly Command[],
  shell: ShellText,
  language: Language,
  width: number,
): string {
  const { headings } = shell;
  return page([
    opening('crs', shell, headings.usage, width),
    section(
      headings.commands,
      commands.map(({ name, text }) => [name, text[language].summary]),
      width,
    ),
    section(headings.common, optionRows(shell.options), width),
    section(headings.exitCodes, Object.entries(shell.exitCodes), width),
    examples(shell, headings.examples, width),
    `${shell.moreHelp}\n`,
  ]);
}

/** The help of one command. */
export function commandHelp(
  command: Command,
  shell: ShellText,
  language: Language,
  width: number,
): string {
  const text = command.text[language];
  const { headings } = shell;
  return page([
    opening(`crs ${command.name}`, text, headings.usage, width),
    ...text.details.map((paragraph) => `${wrap(paragraph, width)}\n`),
    section(headings.options, optionRows(text.options), width),
    section(headings.common, optionRows(shell.options), width),
    section(headings.exitCodes, Object.entries(shell.exitCodes), width),
    examples(text, headings.examples, width),
  ]);
}

const page = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const opening = (
  name: string,
  { usage, summary }: HelpText<string>,
  heading: ShellText['headings']['usage'],
  width: number,
): string => `${heading(`${name} ${usage}`)}\n\n${wrap(summary, width)}\n`;

const optionRows = (
  options: Readonly<Record<string, OptionText>>,
): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([name, { value, text }]) => {
    const short = name === 'help' ? '-h, ' : '';
    return [`${short}--${name}${value === undefined ? '' : ` ${value}`}`, text];
  });

function section(title: string, rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return '';
  const body = table(COLUMNS, rows, width - INDENT.length);
  return `${title}\n${body.replace(/^(?=.)/gm, INDENT)}`;
}

function examples(text: HelpText<string>, title: string, width: number): string {
  if (text.examples.length === 0) return '';
  const lines = text.examples.map(
    (example) =>
      `${INDENT}${example.command}\n${INDENT}${INDENT}${wrap(example.text, width - 4, 4)}\n`,
  );
  return `${title}\n${lines.join('')}`;
}

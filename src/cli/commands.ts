import type { Command } from './command.ts';
import { auditCommand } from './commands/audit.ts';
import { letterCommand } from './commands/letter.ts';
import { readCommand } from './commands/read.ts';
import { roundsCommand } from './commands/rounds.ts';
import { rulesCommand } from './commands/rules.ts';
import { scoreCommand } from './commands/score.ts';

/** Every command of `crs`, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  scoreCommand,
  readCommand,
  rulesCommand,
  roundsCommand,
  auditCommand,
  letterCommand,
];

import type { Command } from './command.ts';
import { auditCommand } from './commands/audit.ts';
import { letterCommand } from './commands/letter.ts';
import { planCommand } from './commands/plan.ts';
import { readCommand } from './commands/read.ts';
import { recountCommand } from './commands/recount.ts';
import { reportCommand } from './commands/report.ts';
import { roundsCommand } from './commands/rounds.ts';
import { rulesCommand } from './commands/rules.ts';
import { scoreCommand } from './commands/score.ts';
import { whatIfCommand } from './commands/whatif.ts';

/** Every command of `crs`, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  scoreCommand,
  readCommand,
  whatIfCommand,
  planCommand,
  rulesCommand,
  roundsCommand,
  recountCommand,
  auditCommand,
  reportCommand,
  letterCommand,
];

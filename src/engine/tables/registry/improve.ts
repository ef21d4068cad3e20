import actions from '../../../../tables/actions.json' with { type: 'json' };
import proposal from '../../../../tables/proposals/consultation-2026.json' with { type: 'json' };
import type { ActionDefault, ActionsTable } from '../schemas/actions.ts';
import type { Proposal } from '../schemas/proposals.ts';

/** What actions usually take, with the basis of every figure, for the user to edit. */
export const ACTION_DEFAULTS: readonly ActionDefault[] = (actions as unknown as ActionsTable).actions;

/** What the consultation of 2026 proposed: the tiers and the factors it named, and no points. */
export const PROPOSAL_2026 = proposal as unknown as Proposal;

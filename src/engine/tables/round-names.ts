/** Names that rounds go by. Apart from the schemas, so that who reads rounds does not load those. */

/** Rounds that are not category rounds: general ones, and those of one program. */
export const PROGRAM_ROUNDS = ['general', 'pnp', 'cec', 'fsw', 'fst'] as const;
/** A round for any program, or for one. */
export type ProgramRound = (typeof PROGRAM_ROUNDS)[number];

export const WIDE_BANDS = [
  '601-1200',
  '501-600',
  '451-500',
  '401-450',
  '351-400',
  '301-350',
  '0-300',
] as const;

/** Ten-point bands, which some publications give inside 451-500 and 401-450. */
export const NARROW_BANDS = [
  '491-500',
  '481-490',
  '471-480',
  '461-470',
  '451-460',
  '441-450',
  '431-440',
  '421-430',
  '411-420',
  '401-410',
] as const;

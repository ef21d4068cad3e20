import { formatMoney } from '../format.ts';
import type { ProgramsText } from './programs.ts';
import type { Wording } from './wording.ts';

const ABILITIES = ['reading', 'writing', 'listening', 'speaking'] as const;

function workFound(w: Wording): string {
  if (!w.has('workFrom')) return 'No such work is proven';
  const occupation = w.has('occupation') ? ` (NOC ${w.text('occupation')})` : '';
  return `${w.hours('hours')}${occupation} from ${w.date('workFrom')} to ${w.date('workUntil')}`;
}

const window = (w: Wording): string => `within the ${w.years('withinYears')} before the day`;

function levelsAsked(w: Wording): string {
  const scale = w.codes.names.scales[w.text('language') === 'french' ? 'french' : 'english'];
  const levels = ABILITIES.map((ability) => w.text(`${ability}Asked`));
  if (new Set(levels).size === 1) return `${scale} ${levels[0] ?? ''} in all four abilities`;
  const each = ABILITIES.map(
    (ability) => `${w.codes.names.abilities[ability]} ${w.text(`${ability}Asked`)}`,
  );
  return `${scale} ${each.join(', ')}`;
}

function levelsFound(w: Wording): string {
  if (!w.has('reading')) return 'No test result holds on the day';
  const levels = ABILITIES.map(
    (ability) => `${w.codes.names.abilities[ability]} ${w.text(ability)}`,
  );
  const scale = w.codes.names.scales[w.text('language') === 'french' ? 'french' : 'english'];
  const taken = w.has('testDate') ? `, test of ${w.date('testDate')}` : '';
  return `${scale} ${levels.join(', ')}${taken}`;
}

const languageSentence = (w: Wording): string => `${levelsFound(w)}; asked: ${levelsAsked(w)}.`;
const workSentence = (asked: string) => (w: Wording) =>
  `${workFound(w)}; asked: ${w.hours('hoursAsked')} ${asked}, ${window(w)}.`;

function funds(w: Wording): string {
  const family = w.count('familySize') === 1 ? 'one person' : `${w.number('familySize')} people`;
  const children = w.raw('dependantsAssumed') === true ? ' (no dependent child counted)' : '';
  const amount = w.has('amount')
    ? `${formatMoney(w.count('amount'), 'en')} for a family of ${family}${children}`
    : `an amount that is not held here, for a family of ${family}${children}`;
  return [
    `To be proven: ${amount}.`,
    ...(w.raw('suspect') === true ? ['The published amount looks misprinted: check it.'] : []),
    ...(w.raw('lastKnown') === true
      ? ['This is the last table known, and a newer one may have replaced it.']
      : []),
    ...(w.raw('mayBeExempt') === true
      ? [
          'None is asked of a candidate with arranged employment who is authorized to work in Canada.',
        ]
      : []),
  ].join(' ');
}

/** The sentences for programs and categories, in English. */
export const programsEn: ProgramsText = {
  verdicts: { met: 'Met', 'not-met': 'Not met', unknown: 'Not known' },
  membership: { met: 'Member', 'not-met': 'Not a member', unknown: 'Not known' },
  programs: {
    fsw: { label: 'FSWP', phrase: 'the Federal Skilled Worker Program' },
    cec: { label: 'CEC', phrase: 'the Canadian Experience Class' },
    fst: { label: 'FSTP', phrase: 'the Federal Skilled Trades Program' },
  },
  toProve: 'For you to prove',
  criteria: {
    'work-continuous-one-occupation': {
      title: 'A year of continuous work in one skilled occupation',
      sentence: workSentence('without a break in one skilled occupation'),
    },
    'work-in-canada': {
      title: 'A year of skilled work in Canada',
      sentence: workSentence('of authorized skilled work in Canada'),
    },
    'work-in-trade': {
      title: 'Two years of work in one skilled trade',
      sentence: workSentence('in one skilled trade'),
    },
    'language-minimum': { title: 'Minimum language level', sentence: languageSentence },
    'education-proven': {
      title: 'A Canadian credential, or a foreign one with an assessment',
      sentence: (w) =>
        w.raw('level') === 'less-than-secondary'
          ? 'No credential is proven on the day.'
          : `Proven: ${w.level('level')}.`,
    },
    'grid-points': {
      title: 'Points of the selection grid',
      sentence: (w) =>
        w.count('points') === w.count('greatest')
          ? `${w.number('points')} of ${w.number('outOf')} points; ${w.number('pointsAsked')} are asked.`
          : `From ${w.number('points')} to ${w.number('greatest')} of ${w.number('outOf')} points, by what is not known; ${w.number('pointsAsked')} are asked.`,
    },
    'offer-or-certificate': {
      title: 'A job offer in a trade, or a certificate of qualification',
      sentence: (w) =>
        w.counted === true
          ? 'One of the two is held.'
          : w.counted === false
            ? 'Neither is held on the day.'
            : 'Whether one is held is not known.',
    },
    'trade-certificate': {
      title: 'Certificate of qualification',
      sentence: (w) =>
        w.has('province') ? `Given by ${w.province('province')}.` : 'There is none.',
    },
    'trade-offer': {
      title: 'Job offer in a trade',
      sentence: (w) =>
        w.has('occupation')
          ? `An offer in NOC ${w.text('occupation')}; asked: full time in a skilled trade, for at least ${w.years('yearsAsked')}.`
          : `No offer in a trade is known; asked: full time, for at least ${w.years('yearsAsked')}.`,
    },
    'settlement-funds': { title: 'Settlement funds', sentence: funds },
    'settlement-funds-exempt': {
      title: 'Settlement funds',
      sentence: () => 'None asked: arranged employment, and authorized to work in Canada.',
    },
    'outside-quebec': {
      title: 'Living outside Quebec',
      sentence: () => 'You must intend to live in a province or territory other than Quebec.',
    },
    'trade-qualified': {
      title: 'Qualified in the trade',
      sentence: () =>
        'The work must follow the day on which you were qualified to practise the trade on your own.',
    },
    'category-experience': {
      title: 'Work in one listed occupation',
      sentence: (w) =>
        `${workFound(w)}; asked: ${w.hours('hoursAsked')} in one listed occupation${
          w.raw('canadianOnly') === true ? ' in Canada' : ''
        }${w.raw('continuous') === true ? ', without a break' : ''}, ${window(w)}.`,
    },
    'category-language': { title: 'Language level of the category', sentence: languageSentence },
    'military-service': {
      title: 'Service in a recognized foreign military',
      sentence: (w) => `${w.years('years')} without a break are asked.`,
    },
    'military-offer': {
      title: 'Offer from the Canadian Armed Forces',
      sentence: (w) => `An offer of at least ${w.years('years')} of full-time service is asked.`,
    },
    'category-credential': {
      title: 'Credential of the category',
      sentence: (w) => `Proven: ${w.level('level')}; asked: at least ${w.level('levelAsked')}.`,
    },
    'not-in-profile': {
      title: 'Membership',
      sentence: () => 'A profile does not hold the facts that this category asks for.',
    },
  },
  missing: {
    'spouse-language': 'the spouse’s language level',
    'own-canadian-study': 'two years of full-time study in Canada',
    'spouse-canadian-study': 'the spouse’s two years of full-time study in Canada',
    'own-canadian-work': 'a year of skilled work in Canada',
    'spouse-canadian-work': 'the spouse’s year of work in Canada',
    'relative-in-canada': 'an adult relative living in Canada',
    'arranged-employment': 'arranged employment',
    'settlement-funds': 'settlement funds',
    'outside-quebec': 'the intention to live outside Quebec',
    'trade-qualified': 'when the trade could be practised',
    'publicly-funded-services': 'whether the physician gave publicly funded services',
    'military-service': 'military service',
    'military-offer': 'an offer from the Canadian Armed Forces',
    occupation: 'the occupation',
  },
  missingLead: (facts) => `Not known here: ${facts}.`,
  gridTotal: 'Total of the selection grid',
  confidences: {
    high: 'The list is confirmed by its publication.',
    medium: 'Part of the list, or of its rule, is not confirmed by a publication.',
    low: 'The list is not confirmed by a publication.',
  },
  uncertain: 'No source held confirms the date or the wording of this rule.',
};

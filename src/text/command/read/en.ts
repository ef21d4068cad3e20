export const readEn = {
  usage: 'DOSSIER.json [--on DATE]',
  summary: 'Tell what the documents of a dossier prove on a day, each fact with its reason.',
  details: [
    'Reads a dossier from the file named (- for standard input) and prints the profile that it proves, a note for every fact counted or not counted, the work counted exactly and by calendar month, the total with the other official language first, and the least and greatest total where facts are not known.',
    'A file of more than 5 MB is refused.',
  ],
  options: {
    on: {
      value: 'DATE',
      text: 'The day on which to read it (YYYY-MM-DD). By default the day the application was received, else the invitation, else the profile, else the decision.',
    },
  },
  examples: [
    {
      command: 'crs read dossier.json --on 2024-09-10',
      text: 'What the documents prove on September 10, 2024.',
    },
    {
      command: 'crs read dossier.json --json | jq .profile | jq -c . | crs score',
      text: 'Score the profile that a dossier proves.',
    },
  ],
  argument: 'DOSSIER.json',
  heading: (date: string) => `What the documents prove on ${date}`,
  parts: {
    age: 'Age',
    languageTests: 'Language tests',
    credentials: 'Credentials',
    jobs: 'Work',
    tradeCertificate: 'Certificate of qualification',
    spouse: 'Spouse or common-law partner',
    nomination: 'Nomination',
    offer: 'Job offer',
    siblings: 'Brothers and sisters',
  } satisfies Record<DossierPart, string>,
  marks: { counted: '✓', notCounted: '✗', remark: '•' },
  legend: '✓ counted   ✗ not counted   • remark',
  profile: 'Profile',
  total: (total: string, rules: string) => `Total: ${total}, by the rules of ${rules}`,
  range: (least: string, greatest: string) =>
    `Some facts are not known: the total lies between ${least} and ${greatest}.`,
  unknown: 'To find out',
};

export type ReadCommandText = typeof readEn;

/** The parts of a dossier under which its notes are listed. */
export type DossierPart =
  | 'age'
  | 'languageTests'
  | 'credentials'
  | 'jobs'
  | 'tradeCertificate'
  | 'spouse'
  | 'nomination'
  | 'offer'
  | 'siblings';

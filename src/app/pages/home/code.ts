/** What one types to use the engine elsewhere; the same in every language. */
export const COMMAND_LINES = [
  'npx crs read dossier.json --on 2025-03-20',
  'npx crs recount dossier.json',
  'npx crs report dossier.json --lang fr',
  'npx crs score profiles.ndjson --on 2025-03-25',
  'npx crs --help',
] as const;

export const PACKAGE_LINES = [
  "import { isoDate, parseDossier, scoreDossier } from 'crs-recount';",
  '',
  "const day = isoDate('2025-03-20');",
  'const dossier = parseDossier(JSON.parse(text));',
  'if (dossier.ok) {',
  '  const scored = scoreDossier(dossier.value, day);',
  '  if (scored.ok) scored.value.score.total;',
  '}',
] as const;

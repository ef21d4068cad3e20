import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const ROOT = new URL('../../src/text/', import.meta.url);

const filesOf = (language: string): readonly string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => new RegExp(`(^|/|\\.)${language}\\.ts$`).test(path))
    .sort();

/** Every file of words in a language, by its path under `src/text/`. */
export const frenchFiles = (): readonly string[] => filesOf('fr');
export const englishFiles = (): readonly string[] => filesOf('en');

/** The words of a file: its string literals and the fixed parts of its templates, imports left out. */
export function wordsOf(path: string): readonly string[] {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isElementAccessExpression(node)) return;
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer);
      return;
    }
    if (ts.isCallExpression(node)) {
      node.arguments.forEach(visitArgument);
      return;
    }
    if (ts.isTemplateExpression(node)) found.push(templateText(node));
    else if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  const visitArgument = (node: ts.Expression): void => {
    if (!ts.isStringLiteral(node) || /\s/.test(node.text)) visit(node);
  };
  visit(file);
  return found;
}

/** A template with a figure in the place of each of its values. */
const templateText = (node: ts.TemplateExpression): string =>
  node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join('');

/** The codes of a union type, read from the engine's source, so that a test can walk them all. */
export function codesOfUnion(file: string, name: string): readonly string[] {
  const url = new URL(`../../src/engine/${file}`, import.meta.url);
  const source = ts.createSourceFile(file, readFileSync(url, 'utf8'), ts.ScriptTarget.Latest, true);
  const codes: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
      codes.push(node.literal.text);
    }
    ts.forEachChild(node, collect);
  };
  ts.forEachChild(source, (node) => {
    if (ts.isTypeAliasDeclaration(node) && node.name.text === name) collect(node.type);
  });
  return codes;
}

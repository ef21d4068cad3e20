import type { Plugin } from 'vite';
import * as z from 'zod';
import { isIsoDate } from '../../src/engine/index.ts';
import { dossierSchema, profileSchema, scoreSchema } from '../../src/engine/schema.ts';

const DIALECT = 'draft-2020-12';

interface Shape {
  readonly schema: z.core.$ZodType;
  readonly title: string;
  readonly description: string;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  profile: {
    schema: profileSchema,
    title: 'Profile',
    description:
      'What the Comprehensive Ranking System scores. The two languages must differ, which a JSON Schema cannot say.',
  },
  dossier: {
    schema: dossierSchema,
    title: 'Dossier',
    description:
      'What a candidate can prove, with dates. Country, occupation and test scores must exist, and dates be in order, which a JSON Schema cannot say.',
  },
  score: {
    schema: scoreSchema,
    title: 'Score',
    description: 'Points by section and factor, with the tree that explains each of them.',
  },
};

/** The JSON Schema of each shape that crosses the engine's border, made from the zod schema itself. */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(SHAPES).map(([name, { schema, title, description }]) => {
      const { $schema, ...made } = z.toJSONSchema(schema, {
        target: DIALECT,
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          // Immutable in TypeScript; in JSON Schema the word means "never sent".
          delete jsonSchema.readOnly;
          const { def } = zodSchema._zod;
          if (def.type === 'custom' && 'fn' in def && def.fn === isIsoDate)
            Object.assign(jsonSchema, { type: 'string', format: 'date' });
        },
      });
      return [name, { $schema, title, description, ...made }];
    }),
  );

/** Writes them beside the package's code. */
export function writeJsonSchemas(folder: string): Plugin {
  return {
    name: 'json-schemas',
    generateBundle() {
      for (const [name, schema] of Object.entries(jsonSchemas())) {
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/${name}.json`,
          source: `${JSON.stringify(schema, null, 2)}\n`,
        });
      }
    },
  };
}

import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { IMPORT_RULES } from './scripts/lib/import-rules.ts';

/** Every folder that an import rule may name. */
const FOLDERS = Object.keys(IMPORT_RULES).filter((folder) => folder !== 'src');

/** One block per folder: the imports that the table does not allow. */
const importDirection = Object.entries(IMPORT_RULES).map(([folder, rule]) => {
  const allowed = new Set([folder, ...rule.folders.map((name) => `src/${name}`)]);
  const refused = FOLDERS.filter((name) => !allowed.has(name)).map((name) =>
    name.replace('src/', ''),
  );
  return {
    files: [folder === 'src' ? 'src/*.ts' : `${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(#|(\\.{1,2}/)+)(${refused.join('|')})/`,
              message: 'Imports run one way: see scripts/lib/import-rules.ts.',
            },
            ...(rule.platform
              ? []
              : [{ regex: '^(node|astro):', message: `${folder} knows neither Node nor Astro.` }]),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'content/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `noUncheckedIndexedAccess` asks for a `!` where an index is known to exist.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // node:test returns a promise that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: [
                'test',
                'it',
                'describe',
                'suite',
                'before',
                'after',
                'beforeEach',
                'afterEach',
              ],
            },
          ],
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Only a `type` fits where an index signature is asked for, as in route parameters.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Objects here are records of functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `noPropertyAccessFromIndexSignature` asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['src/{core,data,views,client,components,layouts,pages}/**'],
    rules: { 'no-console': 'error' },
  },
  {
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'object-shorthand': 'error',
    },
  },
  importDirection,
);

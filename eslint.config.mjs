import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { levelRules } from './eslint.levels.mjs'

export default defineConfig([
  ...next,
  ...nextTypescript,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import/no-cycle': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      // Uploads come in the sizes used, from Payload; Next's optimizer would write to disk without bound.
      '@next/next/no-img-element': 'off',
    },
  },
  { files: ['src/cli/**', 'tests/run.ts', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  // Scripts for mongosh, which knows no modules.
  { files: ['deploy/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/seed/**'], rules: { 'max-lines': 'off' } },
  ...levelRules,
  globalIgnores([
    '**/.next/**',
    'data/**',
    'media/**',
    'src/payload-types.ts',
    'src/database/migrations/**',
    'src/app/(payload)/**',
    'next-env.d.ts',
  ]),
])

/** Imports point down only, never to a neighbour: the list of docs/decisions/0001, from the ground up. */
const levels = [
  ['lib'],
  ['env', 'cache', 'access', 'obligations'],
  ['audit', 'fields', 'search', 'emails', 'database', 'storage'],
  ['hooks'],
  ['collections'],
  ['jobs', 'importers', 'moving', 'seed'],
  ['queries', 'components'],
  ['app', 'server', 'cli'],
]

const forbidden = (folder) => {
  const level = levels.findIndex((names) => names.includes(folder))
  return levels
    .slice(level)
    .flat()
    .filter((name) => name !== folder)
}

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment through src/env.ts.',
}

const asVisitor = {
  selector:
    "CallExpression[callee.object.name='payload']:not(:has(SpreadElement > Identifier[name='visitor']))",
  message: 'Citizens read with ...visitor: local calls skip access otherwise.',
}

export const levelRules = [
  ...levels.flat().map((folder) => ({
    files: [`src/${folder}/**`, `src/${folder}.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: forbidden(folder).flatMap((name) => [`@/${name}`, `@/${name}/**`]),
              message: `${folder} may import lower levels only.`,
            },
            ...(['queries', 'app', 'server', 'cli'].includes(folder)
              ? []
              : [
                  {
                    group: ['@payload-config', '**/payload.config'],
                    message: 'Below the pages, use req.payload.',
                  },
                ]),
            ...(folder === 'database'
              ? []
              : [
                  {
                    group: [
                      'mongoose',
                      'mongodb',
                      'drizzle-orm',
                      'drizzle-orm/**',
                      '@libsql/**',
                      '@payloadcms/db-*',
                      '@payloadcms/db-*/**',
                    ],
                    message: 'Only src/database names an engine.',
                  },
                ]),
            { group: ['../../*', '../*/*'], message: 'Use @/ for another folder.' },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/queries/**'],
    rules: { 'no-restricted-syntax': ['error', noProcessEnv, asVisitor] },
  },
  {
    files: ['src/**'],
    ignores: ['src/env.ts', 'src/queries/**'],
    rules: { 'no-restricted-syntax': ['error', noProcessEnv] },
  },
]

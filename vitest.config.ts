import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const int = (database: 'sqlite' | 'mongodb') => ({
  extends: true as const,
  test: {
    name: database,
    include: ['tests/int/**/*.int.spec.ts'],
    setupFiles: ['tests/support/ownDatabase.ts'],
    provide: { database },
    // Each file has a database of its own.
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

const e2e = (database: 'sqlite' | 'mongodb') => ({
  extends: true as const,
  test: {
    name: `e2e-${database}`,
    include: ['tests/e2e/**/*.e2e.spec.ts'],
    globalSetup: ['tests/support/serveDemo.ts'],
    provide: { database },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  resolve: { alias: { '@payload-config': path('./payload.config.ts'), '@': path('./src') } },
  test: {
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.spec.{ts,tsx}'] },
      },
      int('sqlite'),
      int('mongodb'),
      e2e('sqlite'),
      e2e('mongodb'),
    ],
  },
})

import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    database: 'sqlite' | 'mongodb'
    portal: { port: number; dataDir: string; databaseUrl?: string }
  }
}

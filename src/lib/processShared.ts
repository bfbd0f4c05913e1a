/**
 * One value for the whole process. The server's own modules and Next's compiled pages are loaded apart,
 * so an ordinary module variable would exist twice.
 */
export function processShared<T>(name: string, make: () => T): T {
  const key = Symbol.for(`portal28.${name}`)
  // The symbol is ours alone, so what is stored under it is what `make` returned.
  const store = globalThis as unknown as Record<symbol, T | undefined>
  return (store[key] ??= make())
}

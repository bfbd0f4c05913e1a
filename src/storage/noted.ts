/** Names of files, noted on a save's way through its hooks: those that come with it, and those that it replaces. */
export function noted(
  context: Record<string, unknown> | undefined,
  key: 'incomingFiles' | 'replacedFiles',
): string[] {
  const names = context?.[key]
  return Array.isArray(names) ? names : []
}

/** What the databases themselves answer differently: versions' own ids, null for absent, sessions. */
export function alike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alike)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'sessions')
    .filter(([key]) => !(key === 'id' && 'version' in value))
    .map(([key, inner]) => [key, alike(key === 'version' ? withoutId(inner) : inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== false && !isEmpty(inner))
  return Object.fromEntries(entries)
}
/** Not stored within a version, and made up anew by every reading. */
const withoutId = (version: unknown) => ({ ...Object(version), id: null })
const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What the databases themselves answer differently: versions' own ids, null for absent, sessions. */
export function alike(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alike)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'sessions')
    .filter(([key]) => !(key === 'id' && 'version' in value))
    .map(([key, inner]) => [key, alike(key === 'version' ? withoutId(inner) : inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== false && !isEmpty(inner))
  return Object.fromEntries(entries)
}
/** Not stored within a version, and made up anew by every reading. */
const withoutId = (version: unknown) => ({ ...Object(version), id: null })
const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0

const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 200)

/** Where two answers differ and in what, a line each; a million letters would be no help. */
export function differences(one: unknown, other: unknown, place = ''): string[] {
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return Object.is(one, other) ? [] : [`${place}: ${short(one)} ≠ ${short(other)}`]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => differences(one[key], other[key], `${place}/${key}`))
}

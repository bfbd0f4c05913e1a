import type { SanitizedConfig } from 'payload'

/** What a collection says under `custom.list` about the public list of its documents. */
export type ListOrder = {
  /** The date that the list is ordered by, newest first. */
  newestBy: string
  /** Fields that narrow the list to equal values. */
  groups: string[]
  /** Other fields that its filters compare. */
  tests: string[]
}

const isListOrder = (value: unknown): value is ListOrder =>
  typeof value === 'object' && value !== null && 'newestBy' in value

const shown = ['site', '_status', 'deletedAt']

/**
 * The indexes that public lists are read by, as paths of fields. They hold the id, so that a page deep in the
 * list and the count of all of it touch nothing but the index; Payload's own compound indexes know no id.
 */
export function listIndexes({ collections }: Pick<SanitizedConfig, 'collections'>) {
  return collections.flatMap(({ slug, custom }) => {
    const order: unknown = custom?.list
    if (!isListOrder(order)) return []
    const { newestBy, groups, tests } = order
    return [
      { slug, name: 'list', paths: [...shown, newestBy, 'id', ...tests] },
      ...groups.map((group) => ({
        slug,
        name: `list_${group}`,
        paths: [...shown, group, newestBy, 'id'],
      })),
    ]
  })
}

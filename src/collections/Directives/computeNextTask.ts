import type { CollectionBeforeChangeHook } from 'payload'
import type { Directive } from '@/payload-types'

/** The earliest deadline of a task not done, so that overdue ones can be counted without opening the document. */
export const computeNextTask: CollectionBeforeChangeHook<Directive> = ({ data }) => {
  const open = (data.tasks ?? []).filter(({ state, dueOn }) => state !== 'done' && dueOn)
  const [first] = open.map(({ dueOn }) => String(dueOn)).sort()
  return { ...data, nextTaskDueOn: first ?? null }
}

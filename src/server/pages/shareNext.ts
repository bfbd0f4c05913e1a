/**
 * Shares work among those who ask for the same at the same time and must not be given what was begun before
 * they asked: at most one piece of work a key is under way, and one waits for it to end.
 */
export function createShareNext<T>() {
  const running = new Map<string, Promise<T>>()
  const waiting = new Map<string, Promise<T>>()

  return function shareNext(key: string, work: () => Promise<T>): Promise<T> {
    const next = waiting.get(key)
    if (next) return next
    const current = running.get(key)
    if (!current) {
      const started = work().finally(() => running.delete(key))
      running.set(key, started)
      return started
    }
    const begin = () => {
      waiting.delete(key)
      return shareNext(key, work)
    }
    const begun = current.then(begin, begin)
    waiting.set(key, begun)
    return begun
  }
}

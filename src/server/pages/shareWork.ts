type Work<T> = { result: Promise<T>; isOutdated: boolean }

/**
 * Shares work among those who ask for the same while it is under way, unless it was outdated before they asked:
 * they share what is begun after it. At most one piece of work a key is under way, and one waits for it to end.
 */
export function createSharedWork<T>() {
  const running = new Map<string, Work<T>>()
  const waiting = new Map<string, Promise<T>>()

  function begin(key: string, work: (isCurrent: () => boolean) => Promise<T>): Promise<T> {
    const mine: Work<T> = {
      isOutdated: false,
      result: work(() => !mine.isOutdated).finally(() => running.delete(key)),
    }
    running.set(key, mine)
    return mine.result
  }

  return {
    /** `work` is told whether what it has made is still what those should have who ask from now on. */
    share(key: string, work: (isCurrent: () => boolean) => Promise<T>): Promise<T> {
      const next = waiting.get(key)
      if (next) return next
      const current = running.get(key)
      if (!current) return begin(key, work)
      if (!current.isOutdated) return current.result
      const goOn = () => {
        waiting.delete(key)
        return begin(key, work)
      }
      const begun = current.result.then(goOn, goOn)
      waiting.set(key, begun)
      return begun
    },
    outdate(isMeant: (key: string) => boolean) {
      for (const [key, work] of running) if (isMeant(key)) work.isOutdated = true
    },
  }
}

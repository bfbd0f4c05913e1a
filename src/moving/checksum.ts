const range = 1n << 256n

/** Counts and sums hashes: the same for the same documents in any order, and two equal ones do not cancel out. */
export function createChecksum() {
  let count = 0
  let sum = 0n
  return {
    add(hash: string) {
      count += 1
      sum = (sum + BigInt(`0x${hash}`)) % range
    },
    total: () => ({ count, checksum: sum.toString(16).padStart(64, '0') }),
  }
}

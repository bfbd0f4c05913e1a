import { expect, inject, it } from 'vitest'
import { publishBulletin } from './bulletin'
import { accountOf } from './demo'

it('nobody reads the old page once a save has been answered, under load', async () => {
  const publisher = accountOf('so-nnmt', 'publisher')
  const bulletin = await publishBulletin(inject('portal').port, publisher, 'ban-tin')

  let answered = 0
  let isOver = false
  const stale: string[] = []
  let reads = 0
  const citizen = async () => {
    while (!isOver) {
      const before = answered
      const { number } = await bulletin.read()
      reads += 1
      if (number < before) stale.push(`read ${number} after ${before} was answered`)
    }
  }
  const citizens = Array.from({ length: 8 }, citizen)
  for (let number = 1; number <= 15; number += 1) {
    await bulletin.renumber(number)
    answered = number
    expect((await bulletin.read()).number).toBe(number)
  }
  isOver = true
  await Promise.all(citizens)
  expect(stale).toEqual([])
  expect(reads).toBeGreaterThan(50)

  await bulletin.withdraw()
  expect((await bulletin.read()).status).toBe(404)
})

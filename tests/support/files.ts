import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { drawPdf } from '@/seed/drawPdf'

const toFile = (name: string, mimetype: string, data: Buffer) => ({
  name,
  mimetype,
  data,
  size: data.length,
})

export const pdfFile = (name = 'ban-chinh.pdf') =>
  toFile(name, 'application/pdf', drawPdf(['Ban chinh']))

/** Real data beside the checkout; tests that use it skip, saying so, where it is absent. */
export const sharedData = resolve('../shared/data')
export const hasSharedData = existsSync(sharedData)

export const sharedFile = (name: string, mimetype: string) =>
  toFile(basename(name), mimetype, readFileSync(resolve(sharedData, 'files', name)))

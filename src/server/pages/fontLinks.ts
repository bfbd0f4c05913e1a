import { readdirSync } from 'node:fs'

const directory = '.next/static/media'

const filesIn = (path: string): string[] => {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

/** Asks for the two fonts with the page, not after its style sheet, so that lines are set once. */
export const fontLinks: string = filesIn(directory)
  .filter((name) => name.endsWith('.woff2') && name.startsWith('source-sans-3'))
  .map(
    (name) => `</_next/static/media/${name}>; rel=preload; as=font; type="font/woff2"; crossorigin`,
  )
  .join(', ')

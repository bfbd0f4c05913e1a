export type OutlineHeading = { id: string; level: 2 | 3; text: string }
export type OutlineSection = { heading: OutlineHeading | null; paragraphs: string[] }

const chapter = /^(phần thứ|phần|chương|mục|tiểu mục)\s+([\p{L}\d]+)\b\.?/iu
const article = /^điều\s+(\d+[a-zđ]{0,2})\s*[.:]/iu
const longestHeading = 300

const asciiOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** A line such as "Chương I", alone, is followed by its title on the next line, in capitals. */
const isTitleLine = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '')
  return letters.length > 3 && line.length < longestHeading && letters === letters.toUpperCase()
}

function headingOf(line: string): OutlineHeading | null {
  if (line.length > longestHeading) return null
  const numbered = article.exec(line)
  if (numbered) return { id: `dieu-${asciiOf(numbered[1] ?? '')}`, level: 3, text: line }
  const named = chapter.exec(line)
  const isChapter =
    named && /^([IVXLC]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám)$/iu.test(named[2] ?? '')
  // "Mục 3 Điều 5 quy định…" in the middle of a sentence is no heading: headings start with a capital.
  if (!isChapter || !/^\p{Lu}/u.test(line)) return null
  return { id: asciiOf(`${named[1]} ${named[2]}`).replace(/-+$/, ''), level: 2, text: line }
}

/**
 * Plain text of a document, one paragraph a line, as sections under the chapters and articles it names.
 * Addresses are stable (dieu-3, chuong-i); a second one alike is numbered.
 */
export function toOutline(text: string): OutlineSection[] {
  const sections: OutlineSection[] = [{ heading: null, paragraphs: [] }]
  const taken = new Map<string, number>()
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (!line) continue
    const last = sections[sections.length - 1]
    const heading = headingOf(line)
    if (heading) {
      const times = (taken.get(heading.id) ?? 0) + 1
      taken.set(heading.id, times)
      const id = times === 1 ? heading.id : `${heading.id}-${times}`
      sections.push({ heading: { ...heading, id }, paragraphs: [] })
    } else if (
      last?.heading?.level === 2 &&
      last.paragraphs.length === 0 &&
      last.heading.text.length < 20 &&
      isTitleLine(line)
    )
      last.heading.text = `${last.heading.text}. ${line}`
    else last?.paragraphs.push(line)
  }
  return sections.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0)
}

/** A paragraph as text, or a heading, a list, a table (first row: headers). */
export type Block = string | { h2: string } | { ul: string[] } | { table: string[][] }

type Node = { type: string; version: number; [key: string]: unknown }

const text = (words: string): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
})

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

const paragraph = (words: string): Node =>
  element('paragraph', words ? [text(words)] : [], { textFormat: 0, textStyle: '' })

const cell = (words: string, isHeader: boolean): Node =>
  element('tablecell', [paragraph(words)], {
    headerState: isHeader ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  })

function nodeOf(block: Block): Node {
  if (typeof block === 'string') return paragraph(block)
  if ('h2' in block) return element('heading', [text(block.h2)], { tag: 'h2' })
  if ('ul' in block)
    return element(
      'list',
      block.ul.map((item, index) => element('listitem', [text(item)], { value: index + 1 })),
      { listType: 'bullet', start: 1, tag: 'ul' },
    )
  return element(
    'table',
    block.table.map((row, index) =>
      element(
        'tablerow',
        row.map((words) => cell(words, index === 0)),
      ),
    ),
  )
}

/** The editor's format for simple blocks, as importers and the seed write them. */
export const toRichText = (blocks: Block[]) => ({
  root: {
    type: 'root',
    version: 1,
    children: blocks.map(nodeOf),
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
  },
})

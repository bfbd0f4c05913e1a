/** What the address of a list may ask for. */
export const listParameters = ['q', 'loai', 'nam', 'linh-vuc', 'hieu-luc', 'trang'] as const

type Page = { parameters: readonly string[]; isPrivate?: boolean }

const special: Record<string, Page> = {
  '/': { parameters: [] },
  '/tim-kiem': { parameters: ['q'] },
  '/khong-tim-thay': { parameters: [] },
  '/hoi-dap/da-gui': { parameters: ['ma'], isPrivate: true },
  '/hoi-dap/tra-cuu': { parameters: ['ma'], isPrivate: true },
}

/** The parameters that a page reads; whatever else stands in its address changes nothing. */
export function pageAt(path: string): Page {
  const isSection = path.lastIndexOf('/') === 0
  return special[path] ?? { parameters: isSection ? listParameters : [] }
}

import {
  RichText as LexicalText,
  type JSXConvertersFunction,
} from '@payloadcms/richtext-lexical/react'
import { sanitizeUrl } from 'payload/shared'
import { formatBytes } from '@/lib/formatNumber'
import type { Media, News } from '@/payload-types'
import { Picture } from './Picture'

type Body = NonNullable<News['body']>
type Props = { data: Body | null | undefined }
type Nodes = { children: never[]; headerState?: number }

const FileLink = ({ file }: { file: Media }) => (
  <p>
    <a href={file.url ?? ''}>{file.originalName ?? file.filename}</a> (
    {formatBytes(file.filesize ?? 0)})
  </p>
)

function Upload({ value }: { value: unknown }) {
  if (typeof value !== 'object' || value === null) return null
  // Populated by the query with the media that a visitor may read.
  const file = value as Media
  if (!file.mimeType?.startsWith('image/')) return <FileLink file={file} />
  return (
    <figure>
      <Picture media={file} sizes="(min-width: 48rem) 42rem, 100vw" />
    </figure>
  )
}

/** Tables without the inline styles of the default, which a strict policy would refuse; links made safe. */
const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  link: ({ node, nodesToJSX }) => (
    <a href={sanitizeUrl(node.fields.url ?? '')} rel={node.fields.newTab ? 'noopener' : undefined}>
      {nodesToJSX({ nodes: node.children })}
    </a>
  ),
  upload: ({ node }) => <Upload value={node.value} />,
  table: ({
    node,
    nodesToJSX,
  }: {
    node: Nodes
    nodesToJSX: (args: { nodes: never[] }) => React.ReactNode
  }) => (
    <div className="table" role="region" aria-label="Bảng" tabIndex={0}>
      <table>
        <tbody>{nodesToJSX({ nodes: node.children })}</tbody>
      </table>
    </div>
  ),
  tablerow: ({
    node,
    nodesToJSX,
  }: {
    node: Nodes
    nodesToJSX: (args: { nodes: never[] }) => React.ReactNode
  }) => <tr>{nodesToJSX({ nodes: node.children })}</tr>,
  tablecell: ({
    node,
    nodesToJSX,
  }: {
    node: Nodes
    nodesToJSX: (args: { nodes: never[] }) => React.ReactNode
  }) =>
    node.headerState ? (
      <th>{nodesToJSX({ nodes: node.children })}</th>
    ) : (
      <td>{nodesToJSX({ nodes: node.children })}</td>
    ),
})

/** What an editor wrote, as the citizen's page shows it. */
export const RichText = ({ data }: Props) =>
  data ? (
    <div className="text prose">
      <LexicalText data={data as never} converters={converters} disableContainer />
    </div>
  ) : null

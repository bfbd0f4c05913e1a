import type { Readable } from 'node:stream'
import { NoSuchKey, S3, type S3ClientConfig } from '@aws-sdk/client-s3'
import { env } from '@/env'
import { processShared } from '@/lib/processShared'

/** Connections that fail soon, and no checksums that only Amazon's own server understands. */
export const s3Options: S3ClientConfig = {
  endpoint: env.s3?.endpoint,
  region: env.s3?.region,
  credentials: env.s3?.credentials,
  forcePathStyle: env.s3?.forcePathStyle,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  requestHandler: { connectionTimeout: 5000, socketTimeout: 30_000 },
}

const client = () => processShared('s3', () => new S3(s3Options))

const Bucket = env.s3?.bucket ?? ''

export type StoredFile = { name: string; type: string; bytes: Buffer | Readable; size?: number }

/** `size` in bytes has to be said of what is read as it is sent. */
export const putObject = ({ name, type, bytes, size }: StoredFile) =>
  client().putObject({ Bucket, Key: name, ContentType: type, Body: bytes, ContentLength: size })

export const deleteObject = (name: string) => client().deleteObject({ Bucket, Key: name })

/** Null where there is no such object. */
export async function getObject(name: string): Promise<Readable | null> {
  try {
    const { Body } = await client().getObject({ Bucket, Key: name })
    // What the SDK gives outside a browser.
    return (Body as Readable | undefined) ?? null
  } catch (error) {
    if (error instanceof NoSuchKey) return null
    throw error
  }
}

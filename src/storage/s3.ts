import { S3, type S3ClientConfig } from '@aws-sdk/client-s3'
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

export type StoredFile = { name: string; type: string; bytes: Buffer }

export const putObject = ({ name, type, bytes }: StoredFile) =>
  client().putObject({ Bucket, Key: name, ContentType: type, Body: bytes })

export const deleteObject = (name: string) => client().deleteObject({ Bucket, Key: name })

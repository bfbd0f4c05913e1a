// Makes the bucket that S3_BUCKET names, once the server answers. Safe to repeat.
import { setTimeout } from 'node:timers/promises'
import { S3 } from '@aws-sdk/client-s3'

const { S3_BUCKET: Bucket, S3_ENDPOINT, S3_REGION = 'us-east-1', S3_FORCE_PATH_STYLE } = process.env
const { S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = process.env

const client = new S3({
  endpoint: S3_ENDPOINT,
  region: S3_REGION,
  forcePathStyle: S3_FORCE_PATH_STYLE === 'true',
  credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
})

const isThere = () =>
  client.headBucket({ Bucket }).then(
    () => true,
    () => false,
  )

let reason
for (let second = 0; second < 60; second += 1) {
  if (await isThere()) process.exit(0)
  reason = await client.createBucket({ Bucket }).catch((error) => error)
  await setTimeout(1000)
}
throw new Error(`Chưa tạo được vùng chứa ${Bucket}.`, { cause: reason })

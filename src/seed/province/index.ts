import type { SeedSite } from '@/seed/content'
import { honglam } from './honglam'
import { soGddt } from './soGddt'
import { soNnmt } from './soNnmt'
import { soTc } from './soTc'
import { soTp } from './soTp'
import { soTttt } from './soTttt'
import { soXd } from './soXd'
import { soYt } from './soYt'
import { xaDongTrieu } from './xaDongTrieu'

/** Tỉnh Hồng Lam: a made-up province. What each agency lacks is told in README.md beside this file. */
export const province: SeedSite[] = [
  honglam,
  soTttt,
  soYt,
  soGddt,
  soTc,
  soXd,
  soNnmt,
  soTp,
  xaDongTrieu,
]

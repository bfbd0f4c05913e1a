import type { Payload } from 'payload'
import type { SeedSite } from './content'

/** The agency and its site; the first one is the province, above all others. */
export async function seedSite(payload: Payload, seed: SeedSite, parent: string | undefined) {
  const agency = await payload.create({
    collection: 'agencies',
    data: { ...seed.agency, parent },
    depth: 0,
  })
  const { key, host, kind, name, shortName, superior, accent, slogan, notice } = seed
  const { address, phone, email, responsiblePerson } = seed
  const site = await payload.create({
    collection: 'sites',
    data: {
      key,
      hosts: [{ host }],
      kind,
      name,
      shortName,
      superior,
      accent,
      slogan,
      notice,
      address,
      phone,
      email,
      responsiblePerson,
      agency: agency.id,
    },
    depth: 0,
  })
  return { site: site.id, agency: agency.id }
}

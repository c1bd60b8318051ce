import type { Organization, Person } from 'schema-dts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { attribution } from '#src/formats/licence.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { addressOf } from '#src/url/addressOf.ts'

/** The subject of the record, whose moves these are. */
export function subjectOf({ record }: Pick<Timeline, 'record'>): Person {
  return { '@type': 'Person', name: record.subject.name }
}

type Counterpart = Dataset['moves'][number]['counterparts'][number]

/** A counterpart with the role held that day; the address of the person's page distinguishes people of the same name. */
export function counterpartOf({ id, name, role }: Counterpart, locale: Locale, site: string): Person {
  const url = addressOf(site, { name: 'person', id }, locale)
  return {
    '@type': 'Person',
    '@id': `${addressOf(site, { name: 'person', id }, 'es')}#person`,
    name,
    jobTitle: role[locale],
    url,
  }
}

/** The publisher of pages and data. */
export function publisherOf(site: string): Organization {
  return { '@type': 'Organization', '@id': `${site}#publisher`, name: attribution(), url: site }
}

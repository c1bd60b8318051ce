import type { Article, ItemList, Person, Thing } from 'schema-dts'
import type { Move, Person as RecordPerson } from '#src/domain/move.ts'
import { moveOf } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import type { ArticleFile } from '#src/record/schema.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { movesOfPage } from '../../pages/movesOfPage.ts'
import type { PublishInput } from '../../publishInput.ts'
import type { AskedMove } from './aboutOf.ts'
import { actionOf } from './actionOf.ts'
import { eventOf } from './eventOf.ts'
import { recordDataset } from './recordDataset.ts'

/** The main entity of a page; null when the page is about the site itself. */
export function mainEntityOf(
  page: Page,
  locale: Locale,
  { dataset, files, timeline, site }: PublishInput,
): Thing | null {
  switch (page.name) {
    case 'dashboard':
    case 'data':
      return recordDataset(timeline, locale, site)
    case 'move': {
      const file = files.get(page.id)
      const move = moveOf(timeline, page.id)
      return file && move ? actOf({ file, move, timeline, locale, site }) : null
    }
    case 'article': {
      const article = dataset.articles.find(({ id }) => id === page.id)
      return article ? articleOf(article, locale, site) : null
    }
    case 'country':
    case 'year':
      return listOf(movesOfPage(page, timeline), locale, site)
    case 'person': {
      const person = timeline.people.find(({ id }) => id === page.id)
      return person ? personOf(person, locale, site) : null
    }
    case 'sources':
    case 'method':
    case 'corrections':
      return null
  }
}

/** What is at a place is an event; what is not, a call or a statement, an action. */
function actOf(asked: AskedMove): Thing {
  return asked.file.places.length > 0 ? eventOf(asked) : actionOf(asked)
}

/** An article that the project has in full; properties that are not known are left out. */
function articleOf(
  { id, label, title, author, publisher, published, url, language }: ArticleFile,
  locale: Locale,
  site: string,
): Article {
  return {
    '@type': 'Article',
    '@id': `${addressOf(site, { name: 'article', id }, 'es')}#article`,
    headline: title ?? label[locale],
    inLanguage: language,
    url: addressOf(site, { name: 'article', id }, locale),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published && { datePublished: published }),
    ...(url && { isBasedOn: url }),
  }
}

/** A person, with the latest role. */
function personOf({ id, name, roles }: RecordPerson, locale: Locale, site: string): Person {
  const role = roles.at(-1)?.text[locale]
  return {
    '@type': 'Person',
    '@id': `${addressOf(site, { name: 'person', id }, 'es')}#person`,
    name,
    ...(role && { jobTitle: role }),
    url: addressOf(site, { name: 'person', id }, locale),
  }
}

function listOf(moves: readonly Move[], locale: Locale, site: string): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: moves.length,
    itemListElement: moves.map((move, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: titleInWords(move, locale),
      url: addressOf(site, { name: 'move', id: move.id }, locale),
    })),
  }
}

import { foldText } from '#src/domain/foldText.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../../schema.ts'
import type { Corpus, Finding, Rule } from '../corpus.ts'
import { soundFiles } from '../soundFiles.ts'
import { ownTexts } from '../words/textPairs.ts'
import { type SpelledWord, wordsToSpell } from './wordsToSpell.ts'

/** What a dictionary of a language knows. Suggestions come best first. */
export type Speller = { correct: (word: string) => boolean; suggest: (word: string) => string[] }
export type Spellers = Readonly<Record<Locale, Speller>>

/**
 * Warns of words that neither the dictionary of their language nor data/words.json has. Words with a capital letter may also
 * be in the other language, and names that the record gives in a field for names.
 */
export function spellingRule(spellers: Spellers): Rule {
  return (corpus) => {
    const bestFor = suggester(spellers)
    const listed = corpus.words?.entry
    const names = new Set([...namesOf(corpus), ...(listed?.names ?? [])].flatMap(wordsOfName))
    const own = { es: new Set(listed?.spelling.es), en: new Set(listed?.spelling.en) }
    const isWord = remembered(
      (word, locale) => own[locale].has(word.toLowerCase()) || isKnown(word, spellers[locale], locale),
    )
    const isRight = ({ word, mayBeName }: SpelledWord, locale: Locale) =>
      isWord(word, locale) ||
      (mayBeName && (names.has(foldText(word)) || localeIds.some((other) => isWord(word, other))))
    return soundFiles(corpus).flatMap(({ file, entry }) =>
      ownTexts(entry).flatMap(({ path, text, locale }) =>
        wordsToSpell(text, locale)
          .filter((word) => !isRight(word, locale))
          .map(
            (word): Finding =>
              Object.assign({ level: 'warning', file, path } as const, messageOf(word, bestFor(word, locale))),
          ),
      ),
    )
  }
}

/** Spanish joins its prefixes to the word, and dictionaries have few of these words. */
const spanishPrefix =
  /^(?:ex|vice|co|bi|trans|inter|anti|pro|pre|sub|ultra|super|macro|micro|bio|agro|auto|euro|narco)(?=\p{L}{4})/u

function isKnown(word: string, { correct }: Speller, locale: Locale): boolean {
  if (correct(word)) return true
  const rest = locale === 'es' ? word.toLowerCase().replace(spanishPrefix, '') : word
  return rest.length < word.length && (correct(rest) || correct(rest.replace(/^rr/, 'r')))
}

/** For how many words of a check the dictionaries are searched for a better one: each of these takes up to a second. */
const mostSearched = 25

/**
 * The word that a dictionary has for one that it lacks; none for a name, since dictionaries have few, nor for words beyond the
 * limit.
 */
function suggester(spellers: Spellers): (word: SpelledWord, locale: Locale) => string | undefined {
  const known = new Map<string, string | undefined>()
  return ({ word, mayBeName }, locale) => {
    const key = `${locale} ${word}`
    if (!mayBeName && !known.has(key) && known.size < mostSearched) known.set(key, spellers[locale].suggest(word)[0])
    return known.get(key)
  }
}

function messageOf({ word }: SpelledWord, best: string | undefined): Pick<Finding, 'wrong' | 'cure'> {
  const add = {
    es: 'si está bien, agréguela a data/words.json',
    en: 'if it is right, add it to data/words.json',
  }
  return {
    wrong: { es: `El diccionario no tiene «${word}».`, en: `The dictionary does not have “${word}”.` },
    cure:
      best === undefined
        ? { es: `Corríjala; ${add.es}.`, en: `Correct it; ${add.en}.` }
        : { es: `Escriba «${best}»; ${add.es}.`, en: `Write “${best}”; ${add.en}.` },
  }
}

/** Names as the record has them: of people, places and outlets, and in titles of sources, which are as published. */
function namesOf({ moves, articles, record }: Corpus): string[] {
  const subject = record?.entry.subject
  return [
    ...moves.flatMap(({ entry }) => namesOfMove(entry)),
    ...articles.flatMap(({ entry }) => entry.paragraphs),
    ...(subject ? [subject.name, subject.shortName] : []),
  ]
}

function namesOfMove({ counterparts, delegation = [], places, sources }: MoveFile): string[] {
  const published = sources.flatMap((source) =>
    'publisher' in source ? [source.publisher, source.agency ?? '', source.title] : [],
  )
  const named = places.flatMap(({ city, venue }) =>
    [city, venue].flatMap((texts) => (texts ? [texts.es, texts.en] : [])),
  )
  return [...counterparts.map(({ name }) => name), ...delegation, ...named, ...published]
}

/** The words of a name, and each that a hyphen or an apostrophe joins also as a whole. */
function wordsOfName(name: string): string[] {
  return (name.match(/[\p{L}\p{M}’'-]+/gu) ?? []).flatMap((word) => [foldText(word)].concat(foldText(word).split(' ')))
}

function remembered(verdict: (word: string, locale: Locale) => boolean): typeof verdict {
  const known = new Map<string, boolean>()
  return (word, locale) => {
    const key = `${locale} ${word}`
    const right = known.get(key) ?? verdict(word, locale)
    known.set(key, right)
    return right
  }
}

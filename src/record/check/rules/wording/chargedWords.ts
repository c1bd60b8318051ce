import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { type OwnText, ownTexts } from '../../words/textPairs.ts'

/**
 * Warns of words that judge, from the list in data/words.json, where a text is our own. Words between quotation marks and in
 * interpretations are somebody else's, who is named.
 */
export function chargedWordsRule({ moves, words }: Corpus): Finding[] {
  if (!words) return []
  const { es, en } = words.entry.charged
  const charged = { es: new Set(es.flatMap(spanishForms)), en: new Set(en.flatMap(englishForms)) }
  return moves.flatMap(({ file, entry }) =>
    textsOf(entry).flatMap(({ path, text, locale }) =>
      wordsOf(text)
        .filter((word) => charged[locale].has(word.toLowerCase()))
        .map((word): Finding => Object.assign({ level: 'warning', file, path } as const, messageOf(word))),
    ),
  )
}

function messageOf(word: string): Pick<Finding, 'wrong' | 'cure'> {
  return {
    wrong: { es: `«${word}» juzga lo que cuenta.`, en: `“${word}” judges what it tells of.` },
    cure: {
      es: 'Diga el hecho sin el juicio, o diga quién juzga, en una afirmación que sea "interpretation".',
      en: 'Tell the fact without the judgement, or say who judges, in a claim that is an "interpretation".',
    },
  }
}

function textsOf({ title, highlight, summary, claims, dateNote, outcomeNote, disagreements }: MoveFile): OwnText[] {
  const reported = claims.map(({ nature, text }) => (nature === 'reported' ? { text } : {}))
  return ownTexts({ title, highlight, summary, claims: reported, dateNote, outcomeNote, disagreements })
}

function wordsOf(text: string): string[] {
  return text.replaceAll(/«[^»]*»|“[^”]*”/g, ' ').match(/\p{L}+/gu) ?? []
}

/** Gender, number and adverb of an adjective. Stems would also take in other words: "ejemplo" for "ejemplar". */
function spanishForms(word: string): string[] {
  const base = word.replace(/o$/, '')
  if (base !== word) return ['o', 'a', 'os', 'as', 'amente'].map((ending) => base + ending)
  return [word, `${word}${/[aeiouáéíóú]$/.test(word) ? 's' : 'es'}`, `${word}mente`]
}

function englishForms(word: string): string[] {
  return [word, `${word}s`, `${word.replace(/e$/, '')}ly`, `${word}ly`]
}

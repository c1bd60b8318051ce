import english from 'dictionary-en-gb'
import spanish from 'dictionary-es'
import nspell from 'nspell'
import type { Speller, Spellers } from '#src/record/check/spelling/spellingRule.ts'

/** The Hunspell dictionaries of both languages. Loading them takes some seconds. */
export function loadSpellers(): Spellers {
  return { es: spellerOf(spanish), en: spellerOf(english) }
}

function spellerOf({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): Speller {
  const dictionary = nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) })
  return { correct: (word) => dictionary.correct(word), suggest: (word) => dictionary.suggest(word) }
}

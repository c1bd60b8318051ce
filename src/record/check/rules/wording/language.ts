import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { soundFiles } from '../../soundFiles.ts'
import { languageOf } from '../../words/languageOf.ts'
import { textPairs } from '../../words/textPairs.ts'

type Words = { at: Locale; wrong: Texts; cure: Texts }

/** Fields with names, which are often the same in both languages. */
const names = new Set(['city', 'venue', 'formerCountry', 'name'])
const languages: Readonly<Record<Locale, Texts>> = {
  es: { es: 'español', en: 'Spanish' },
  en: { es: 'inglés', en: 'English' },
}
const swapped: Words = {
  at: 'es',
  wrong: {
    es: 'El texto en español está en inglés, y el texto en inglés, en español.',
    en: 'The Spanish text is in English, and the English text in Spanish.',
  },
  cure: { es: 'Cambie uno por otro.', en: 'Put each in the place of the other.' },
}

/** Warns where a text is not in the language that its field is for: untranslated, or swapped with the other. */
export function languageRule(corpus: Corpus): Finding[] {
  return soundFiles(corpus).flatMap(({ file, entry }) =>
    textPairs(entry).flatMap(({ path, texts }) => {
      const words = names.has(String(path.at(-1))) ? null : faultOf(texts)
      if (!words) return []
      const { at, wrong, cure } = words
      return [{ level: 'warning' as const, file, path: [...path, at], wrong, cure }]
    }),
  )
}

function faultOf({ es, en }: Texts): Words | null {
  const [read, readEnglish] = [languageOf(es), languageOf(en)]
  if (read === 'en' && readEnglish === 'es') return swapped
  if (read === 'en') return wrongLanguage('es', es === en)
  return readEnglish === 'es' ? wrongLanguage('en', es === en) : null
}

function wrongLanguage(at: Locale, isSame: boolean): Words {
  const language = languages[at]
  return {
    at,
    wrong: isSame
      ? {
          es: `Los dos idiomas tienen el mismo texto, que no está en ${language.es}.`,
          en: `Both languages have the same text, which is not in ${language.en}.`,
        }
      : { es: `Este texto no parece estar en ${language.es}.`, en: `This text does not read as ${language.en}.` },
    cure: { es: `Escríbalo en ${language.es}.`, en: `Write it in ${language.en}.` },
  }
}

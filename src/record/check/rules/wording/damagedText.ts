import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { soundFiles } from '../../soundFiles.ts'

/** Characters of Windows-1252 that are not at their place of Unicode, by their byte; the others from 0x80 are. */
const moved = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
)
/** A letter that begins a character in UTF-8, and the letters that its other bytes look like in Windows-1252. */
const misread = /[Â-ô][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu
const replacement = '\ufffd'

/** Texts hold no character that a program wrote because it took the encoding of a text for another. */
export function damagedTextRule(corpus: Corpus): Finding[] {
  return soundFiles(corpus).flatMap(({ file, entry }) =>
    stringsIn(entry).flatMap(({ path, text }) =>
      lostLetters(file, path, text).concat(misreadLetters(file, path, text)),
    ),
  )
}

function lostLetters(file: string, path: JsonPath, text: string): Finding[] {
  if (!text.includes(replacement)) return []
  return [
    {
      file,
      path,
      wrong: {
        es: 'Hay un «\ufffd» donde una letra se perdió al leer el texto en otra codificación.',
        en: 'A “\ufffd” stands where a letter was lost when the text was read in another encoding.',
      },
      cure: {
        es: 'Vuelve a copiar el texto desde la fuente, o escribe la letra que falta.',
        en: 'Copy the text again from its source, or type the letter that is missing.',
      },
    },
  ]
}

function misreadLetters(file: string, path: JsonPath, text: string): Finding[] {
  const mended = text.replaceAll(misread, (letters) => readAsUtf8(letters) ?? letters)
  if (mended === text) return []
  return [
    {
      file,
      path,
      wrong: {
        es: 'El texto, escrito en UTF-8, se leyó como Windows-1252: de cada letra con tilde quedaron dos signos.',
        en: 'The text was written in UTF-8 and read as Windows-1252: each accented letter became two characters.',
      },
      cure: { es: `Escribe ${JSON.stringify(mended)}.`, en: `Write ${JSON.stringify(mended)}.` },
    },
  ]
}

/** What the letters were before they were misread; null where they are letters in their own right. */
function readAsUtf8(letters: string): string | null {
  const bytes = Array.from(letters, (letter) => moved.get(letter) ?? letter.codePointAt(0) ?? 0)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function stringsIn(value: unknown, path: JsonPath = []): { path: JsonPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => stringsIn(item, [...path, name]))
}

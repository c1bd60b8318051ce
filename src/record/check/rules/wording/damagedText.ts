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
/**
 * The letters that the bytes of one character in UTF-8 look like in Windows-1252. Only those of {@link expected} are of use, and
 * their first bytes are 0xC2 to 0xC5 and 0xE2.
 */
const misread = /(?:[Â-Å]|â[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu
/**
 * What a text of a European language was before it was misread: a Latin letter, or a mark of typography. Anything else is
 * chance: a word can end in an accented letter with a closing mark behind it, and both look like an Arabic letter's bytes.
 */
const expected = /^[\u00a0-\u017f\u2010-\u203a€™]$/u
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
        es: 'Vuelva a copiar el texto desde la fuente, o escriba la letra que falta.',
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
      cure: { es: `Escriba ${JSON.stringify(mended)}.`, en: `Write ${JSON.stringify(mended)}.` },
    },
  ]
}

/** What the letters were before they were misread; null where they are letters in their own right. */
function readAsUtf8(letters: string): string | null {
  const bytes = Array.from(letters, (letter) => moved.get(letter) ?? letter.codePointAt(0) ?? 0)
  try {
    const character = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return expected.test(character) ? character : null
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

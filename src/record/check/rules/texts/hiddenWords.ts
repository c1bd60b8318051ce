import { codePointOf, jsonToCopy } from '../../../visible.ts'
import { spanOf, type TextFault } from './textFault.ts'

/** Zero-width and direction marks too: they are copied along with text, and break search and comparison. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
const surplusSpace = /^\s|\s$|\s{2}/u
/** The first letter whose accents follow it as characters of their own. */
const splitAccent = /\P{M}\p{M}+/gu

/** Faults that cannot be seen. The cure is the whole text without any of them. */
export function hiddenWords(text: string): TextFault[] {
  const [unseen, space] = [invisible, surplusSpace].map((pattern) => pattern.exec(text))
  const split = Array.from(text.matchAll(splitAccent)).find(([letter]) => letter !== letter.normalize('NFC'))
  const copy = jsonToCopy(mended(text))
  return [
    unseen && {
      wrong: {
        es: `El texto contiene el carácter invisible ${codePointOf(unseen[0])}.`,
        en: `The text holds the invisible character ${codePointOf(unseen[0])}.`,
      },
      cure: {
        es: 'Un texto va en una sola línea y sin caracteres invisibles; copie el texto sin ellos:',
        en: 'A text stands on one line, without invisible characters; copy the text without them:',
      },
      copy,
      within: spanOf(unseen),
    },
    space && {
      wrong: {
        es: 'El texto empieza o termina con un espacio, o tiene dos seguidos.',
        en: 'The text begins or ends with a space, or has two in a row.',
      },
      cure: {
        es: 'Quite los espacios que sobran, o copie el texto sin ellos:',
        en: 'Remove the spaces that are too many, or copy the text without them:',
      },
      copy,
      within: spanOf(space),
    },
    text !== text.normalize('NFC') && {
      wrong: {
        es: 'El texto tiene letras y tildes como caracteres separados (no está en Unicode NFC), así que la búsqueda no lo encuentra.',
        en: 'The text has letters and accents as separate characters (it is not in Unicode NFC), so searching misses it.',
      },
      cure: {
        es: 'Copie el texto con las letras y sus tildes juntas:',
        en: 'Copy the text with each letter and its accent as one:',
      },
      copy,
      ...(split && { within: spanOf(split) }),
    },
  ].filter((words) => !!words)
}

/** The text without what cannot be seen: letters with their accents, single spaces, no invisible character. */
function mended(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\r\n\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(new RegExp(invisible, 'gu'), '')
    .replace(/\s{2,}/gu, ' ')
    .trim()
}

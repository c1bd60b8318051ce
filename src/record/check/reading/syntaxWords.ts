import type { SyntaxFault } from '../jsonDocument.ts'
import { unescapedQuotes } from './unescapedQuotes.ts'
import { quoteCure, type SyntaxWords, wordsByCode } from './wordsByCode.ts'

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/m
const curlyQuote = /[“”„‟«»‘’‹›]/

/** A syntax error in words for editors who do not know the parser's terms. */
export function syntaxWords(text: string, { code, offset }: SyntaxFault): SyntaxWords {
  if (text.trim() === '') {
    return {
      wrong: { es: 'El archivo está vacío.', en: 'The file is empty.' },
      cure: { es: 'Escriba la entrada, o borre el archivo.', en: 'Write the entry, or delete the file.' },
    }
  }
  return (
    conflictWords(text) ??
    curlyWords(text, offset) ??
    unescapedWords(text, offset) ??
    commaWords(text, offset) ??
    wordsByCode[code] ?? {
      wrong: {
        es: 'Desde aquí el archivo no se puede leer como JSON.',
        en: 'The file cannot be read as JSON from here on.',
      },
      cure: quoteCure,
    }
  )
}

function conflictWords(text: string): SyntaxWords | null {
  const mark = conflictMark.exec(text)
  if (!mark) return null
  return {
    wrong: {
      es: 'Git dejó aquí dos versiones del archivo, una después de la otra, con sus marcas de conflicto.',
      en: 'Git left two versions of the file here, one after the other, with its conflict marks.',
    },
    cure: {
      es: 'Deje el texto correcto de las dos versiones, y borre las líneas que empiezan con <<<<<<<, ======= y >>>>>>>.',
      en: 'Keep what is right of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    },
    offset: mark.index,
  }
}

/** Quotation marks of print in place of those of JSON: at the fault, or at the end of a text that is not closed. */
function curlyWords(text: string, offset: number): SyntaxWords | null {
  const line = /^.*/.exec(text.slice(offset, offset + longestLine))?.[0] ?? ''
  const unclosed = /^"[^"]*?([“”„‟«»])[ \t]*[,:}\]]?[ \t]*$/.exec(line)
  const at = curlyQuote.test(line.charAt(0)) ? 0 : unclosed ? line.lastIndexOf(unclosed[1] ?? '') : -1
  if (at === -1) return null
  return {
    wrong: {
      es: `Aquí hay una comilla tipográfica, ${line.charAt(at)}, como signo de JSON: así las escriben Word y otros programas.`,
      en: `A typographic quote mark, ${line.charAt(at)}, stands here as a sign of JSON: Word and other programs write it so.`,
    },
    cure: {
      es: 'Escriba comillas rectas ("…") alrededor de cada nombre y cada texto; dentro de un texto las tipográficas están bien.',
      en: 'Write straight quote marks ("…") around every name and every text; within a text those of print are right.',
    },
    offset: offset + at,
  }
}

/** Lines are looked at so far from a fault, in UTF-16 units. */
const longestLine = 5000

function unescapedWords(text: string, offset: number): SyntaxWords | null {
  const found = unescapedQuotes(text, offset)
  if (!found) return null
  return {
    wrong: {
      es: 'Dentro de este texto hay comillas rectas, y con la primera el texto termina para JSON.',
      en: 'Straight quote marks stand within this text, and with the first of them the text ends for JSON.',
    },
    cure: {
      es: 'En textos propios escriba «…» o “…”; en el título de una fuente o en un párrafo citado, copie la línea con \\":',
      en: 'In our own texts write “…” or «…»; in the title of a source or a paragraph that is cited, copy the line with \\":',
    },
    offset: found.offset,
    copy: found.mended,
  }
}

function commaWords(text: string, offset: number): SyntaxWords | null {
  const isCommaBefore = text
    .slice(Math.max(0, offset - longestLine), offset)
    .trimEnd()
    .endsWith(',')
  if (isCommaBefore && /[}\]]/.test(text.charAt(offset))) {
    return {
      wrong: { es: 'Hay una coma después de la última entrada.', en: 'A comma stands after the last entry.' },
      cure: { es: 'Quite la coma antes de este cierre.', en: 'Remove the comma before this bracket.' },
    }
  }
  if (isCommaBefore && text.charAt(offset) === ',') {
    return {
      wrong: { es: 'Hay dos comas seguidas.', en: 'Two commas stand in a row.' },
      cure: { es: 'Quite una de ellas.', en: 'Remove one of them.' },
    }
  }
  return null
}

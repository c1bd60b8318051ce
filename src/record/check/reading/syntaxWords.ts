import type { Texts } from '#src/domain/vocabulary.ts'
import type { SyntaxFault } from '../jsonDocument.ts'
import { unescapedQuotes } from './unescapedQuotes.ts'

/** Words for a fault of a file's text, where it is, and what to write in its place. */
type Words = { wrong: Texts; cure: Texts; offset?: number; copy?: string }

const quoteCure: Texts = {
  es: 'Ponga cada nombre y cada texto entre comillas rectas dobles: "es": "…".',
  en: 'Put every name and every text in straight double quotes: "es": "…".',
}

const words: Partial<Record<SyntaxFault['code'], Words>> = {
  InvalidSymbol: {
    wrong: { es: 'Esto no es un valor JSON.', en: 'This is no JSON value.' },
    cure: {
      es: `${quoteCure.es} Solo los números, true, false y null van sin comillas.`,
      en: `${quoteCure.en} Only numbers, true, false and null stand bare.`,
    },
  },
  InvalidNumberFormat: {
    wrong: { es: 'Este número no está escrito como en JSON.', en: 'This number is not written as JSON has it.' },
    cure: { es: 'Escríbalo como -78.5123.', en: 'Write it like -78.5123.' },
  },
  UnexpectedEndOfNumber: {
    wrong: { es: 'Este número queda cortado.', en: 'This number breaks off.' },
    cure: { es: 'Escriba cifras después del punto: -78.5 o -78.', en: 'Write digits after the point: -78.5 or -78.' },
  },
  PropertyNameExpected: {
    wrong: { es: 'Aquí debe ir el nombre de un campo.', en: 'The name of a field is expected here.' },
    cure: quoteCure,
  },
  ValueExpected: {
    wrong: { es: 'Aquí debe ir un valor.', en: 'A value is expected here.' },
    cure: { es: 'Escriba el valor que falta, o quite el campo.', en: 'Write the missing value, or remove the field.' },
  },
  ColonExpected: {
    wrong: {
      es: 'Faltan dos puntos después del nombre del campo.',
      en: 'A colon is missing after the name of the field.',
    },
    cure: { es: 'Escriba "nombre": valor.', en: 'Write "name": value.' },
  },
  CommaExpected: {
    wrong: { es: 'Falta una coma antes de esto.', en: 'A comma is missing before this.' },
    cure: {
      es: 'Ponga una coma después de la entrada anterior.',
      en: 'Put a comma after the entry that comes before.',
    },
  },
  CloseBraceExpected: {
    wrong: { es: 'Un objeto no está cerrado.', en: 'An object is not closed.' },
    cure: {
      es: 'Agregue la "}" que falta, y mire si antes falta una comilla.',
      en: 'Add the missing "}", and look whether a quote mark is missing before it.',
    },
  },
  CloseBracketExpected: {
    wrong: { es: 'Una lista no está cerrada.', en: 'A list is not closed.' },
    cure: {
      es: 'Agregue el "]" que falta, y mire si antes falta una comilla.',
      en: 'Add the missing "]", and look whether a quote mark is missing before it.',
    },
  },
  EndOfFileExpected: {
    wrong: { es: 'Hay algo después del fin del objeto.', en: 'Something stands after the end of the object.' },
    cure: { es: 'Quítelo, o busque más arriba una "}" de más.', en: 'Remove it, or look for a "}" too many above.' },
  },
  InvalidCommentToken: {
    wrong: { es: 'Aquí hay un comentario, y JSON no los tiene.', en: 'A comment stands here, and JSON has none.' },
    cure: {
      es: 'Quite el comentario; lo que los lectores deben saber va en un campo.',
      en: 'Remove the comment; what readers should know belongs in a field.',
    },
  },
  UnexpectedEndOfString: {
    wrong: { es: 'Este texto no se cierra en su línea.', en: 'This text is not closed on its line.' },
    cure: {
      es: 'Agregue la comilla de cierre; una comilla dentro del texto se escribe \\".',
      en: 'Add the closing quote mark, and write a quote mark within the text as \\".',
    },
  },
  InvalidUnicode: {
    wrong: { es: 'Un escape \\u está incompleto.', en: 'A \\u escape is incomplete.' },
    cure: { es: 'Escriba el carácter mismo, como en "Perú".', en: 'Type the character itself, as in "Perú".' },
  },
  InvalidEscapeCharacter: {
    wrong: {
      es: 'Hay una barra inversa antes de un carácter que no la necesita.',
      en: 'A backslash stands before a character that needs none.',
    },
    cure: {
      es: 'Quite la barra inversa, o escríbala doble si debe estar.',
      en: 'Remove the backslash, or double it when it is meant.',
    },
  },
  InvalidCharacter: {
    wrong: {
      es: 'Dentro de un texto hay un carácter de control, como una tabulación o un salto de línea.',
      en: 'A control character, such as a tab or a line break, stands within a text.',
    },
    cure: { es: 'Quítelo; un texto va en una sola línea.', en: 'Remove it; a text stands on one line.' },
  },
  TooDeep: {
    wrong: {
      es: 'Aquí hay más corchetes o llaves, unos dentro de otros, de los que tiene cualquier archivo de datos.',
      en: 'More brackets stand within one another here than any data file has.',
    },
    cure: {
      es: 'Busque más arriba corchetes o llaves repetidos o sin cerrar.',
      en: 'Look for brackets that are repeated or not closed above.',
    },
  },
}

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/m
const curlyQuote = /[“”„‟«»‘’‹›]/

/** A syntax error in words for editors who do not know the parser's terms. */
export function syntaxWords(text: string, { code, offset }: SyntaxFault): Words {
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
    words[code] ?? {
      wrong: {
        es: 'Desde aquí el archivo no se puede leer como JSON.',
        en: 'The file cannot be read as JSON from here on.',
      },
      cure: quoteCure,
    }
  )
}

function conflictWords(text: string): Words | null {
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
function curlyWords(text: string, offset: number): Words | null {
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

function unescapedWords(text: string, offset: number): Words | null {
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

function commaWords(text: string, offset: number): Words | null {
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

import type { Texts } from '#src/domain/vocabulary.ts'
import type { SyntaxFault } from '../jsonDocument.ts'

/** Words for a fault of a file's text, where it is, and what to write in its place. */
export type SyntaxWords = { wrong: Texts; cure: Texts; offset?: number; copy?: string }

export const quoteCure: Texts = {
  es: 'Ponga cada nombre y cada texto entre comillas rectas dobles: "es": "…".',
  en: 'Put every name and every text in straight double quotes: "es": "…".',
}

/** What the codes of the parser mean to an editor. */
export const wordsByCode: Partial<Record<SyntaxFault['code'], SyntaxWords>> = {
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

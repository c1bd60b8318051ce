import type { SyntaxFault } from './jsonDocument.ts'

type Words = { wrong: string; cure: string }

const quoteCure = 'Put every name and every text in straight double quotes: "es": "…".'

const words: Partial<Record<SyntaxFault['code'], Words>> = {
  InvalidSymbol: {
    wrong: 'This is no JSON value.',
    cure: `${quoteCure} Only numbers, true, false and null stand bare.`,
  },
  InvalidNumberFormat: { wrong: 'This number is not written as JSON has it.', cure: 'Write it like -78.5123.' },
  UnexpectedEndOfNumber: { wrong: 'This number breaks off.', cure: 'Write digits after the point: -78.5 or -78.' },
  PropertyNameExpected: { wrong: 'The name of a field is expected here.', cure: quoteCure },
  ValueExpected: { wrong: 'A value is expected here.', cure: 'Write the missing value, or remove the field.' },
  ColonExpected: { wrong: 'A colon is missing after the name of the field.', cure: 'Write "name": value.' },
  CommaExpected: { wrong: 'A comma is missing before this.', cure: 'Put a comma after the entry that comes before.' },
  CloseBraceExpected: {
    wrong: 'An object is not closed.',
    cure: 'Add the missing "}", and look whether a quote mark is missing before it.',
  },
  CloseBracketExpected: {
    wrong: 'A list is not closed.',
    cure: 'Add the missing "]", and look whether a quote mark is missing before it.',
  },
  EndOfFileExpected: {
    wrong: 'Something stands after the end of the object.',
    cure: 'Remove it, or look for a "}" too many above.',
  },
  InvalidCommentToken: {
    wrong: 'A comment stands here, and JSON has none.',
    cure: 'Remove the comment; what readers should know belongs in a field.',
  },
  UnexpectedEndOfString: {
    wrong: 'This text is not closed on its line.',
    cure: 'Add the closing quote mark, and write a quote mark within the text as \\".',
  },
  InvalidUnicode: { wrong: 'A \\u escape is incomplete.', cure: 'Type the character itself, as in "Perú".' },
  InvalidEscapeCharacter: {
    wrong: 'A backslash stands before a character that needs none.',
    cure: 'Remove the backslash, or double it when it is meant.',
  },
  InvalidCharacter: {
    wrong: 'A control character, such as a tab or a line break, stands within a text.',
    cure: 'Remove it; a text stands on one line.',
  },
}

/** A syntax error in words for editors who do not know the parser's terms. */
export function syntaxWords(text: string, { code, offset }: SyntaxFault): Words {
  if (text.trim() === '') return { wrong: 'The file is empty.', cure: 'Write the entry, or delete the file.' }
  if (text.startsWith('\uFEFF')) {
    return { wrong: 'The file begins with an invisible byte order mark.', cure: 'Save it as UTF-8 without BOM.' }
  }
  const isCommaBefore = text.slice(0, offset).trimEnd().endsWith(',')
  if (isCommaBefore && /[}\]]/.test(text.charAt(offset))) {
    return { wrong: 'A comma stands after the last entry.', cure: 'Remove the comma before this bracket.' }
  }
  if (isCommaBefore && text.charAt(offset) === ',') {
    return { wrong: 'Two commas stand in a row.', cure: 'Remove one of them.' }
  }
  return words[code] ?? { wrong: 'The file cannot be read as JSON from here on.', cure: quoteCure }
}

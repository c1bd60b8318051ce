/**
 * Signs that a screen does not show, or that would steer it: control and format characters, lone surrogates, line and
 * paragraph separators, and code points that Unicode leaves to no character. A variation selector is none of them.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu

/** A text for the screen, in which signs that it would not show stand as "[U+200B]". */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => `[${codePointOf(sign)}]`)
}

/** "U+200B" for the first character of a text. */
export function codePointOf(text: string): string {
  const code = text.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** A value as JSON to copy into a file. Signs that nobody sees, and spaces that do not break, are escaped. */
export function jsonToCopy(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Cc}\u00a0\u202f\p{Noncharacter_Code_Point}]/gu,
    (sign) =>
      sign
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
  )
}

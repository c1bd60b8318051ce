/**
 * A text whose quotation marks are those of a quotation within one, whatever form they had: with marks around the whole,
 * none then meets its like. Apostrophes stay.
 */
export function innerQuotes(text: string, open: string, close: string): string {
  return text.replace(/(^|[\s(¿¡])"|[«“]/g, `$1${open}`).replace(/["»”]/g, close)
}

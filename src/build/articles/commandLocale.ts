import type { Locale } from '#src/domain/vocabulary.ts'
import { messageLocale } from '../messageLocale.ts'

/** The language in which a command speaks, as {@link messageLocale} says; null when `--locale` names none of ours. */
export function commandLocale(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Locale | null {
  try {
    return messageLocale(asked, environment)
  } catch {
    return null
  }
}

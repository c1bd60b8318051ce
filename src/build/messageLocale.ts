import { type Locale, localeIds } from '#src/domain/vocabulary.ts'

/** A part of the environment of a program: POSIX names the language of messages in these, the first that is set. */
type Environment = { LC_ALL?: string; LC_MESSAGES?: string; LANG?: string }

/**
 * The language of messages to editors: the one asked for, else Spanish where the machine speaks Spanish, else English.
 * Where no variable says so, as on Windows, the system's own setting does.
 * Throws an Error for a language that there is not.
 */
export function messageLocale(asked?: string, environment: Environment = process.env): Locale {
  if (asked !== undefined) {
    const known = localeIds.find((locale) => locale === asked)
    if (!known)
      throw new Error(
        `--locale=${asked}: solo hay ${localeIds.join(' y ')} / there are only ${localeIds.join(' and ')}`,
      )
    return known
  }
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const machine = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale
  return /^es(?![a-z])/i.test(machine) ? 'es' : 'en'
}

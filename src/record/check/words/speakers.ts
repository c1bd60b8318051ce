import { foldText } from '#src/domain/foldText.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { isFunctionWord } from './languageOf.ts'

/** Phrases that say whose view a sentence gives. */
const phrases: Readonly<Record<Locale, RegExp>> = {
  es: /(?<!\p{L})(?:según|a juicio de|en (?:la )?opinión de)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:according to|in the (?:view|opinion|judgement|eyes) of)(?!\p{L})/iu,
}

/** Words for people and bodies that speak, where a text does not give their names. */
const speakers: Readonly<Record<Locale, RegExp>> = {
  es: anyOf(
    'artículo|autor(?:a|es|as)?|diarios?|medios?|prensa|periodistas?|columnistas?|editorial|comunicado|declaración|informe',
    'gobiernos?|oposición|oficialismo|cancillería|presidencia|ministerios?|embajadas?|senador(?:a|es|as)?|diputad[oa]s?',
    'parlamentari[oa]s?|(?:ex)?president[ea]s?|(?:ex)?ministr[oa]s?|(?:ex)?canciller(?:es)?|embajador(?:a|es|as)?',
    'portavo(?:z|ces)|voceros?|voceras?|analistas?|expert[oa]s?|académic[oa]s?|historiador(?:a|es|as)?|abogad[oa]s?',
    'organizaci(?:ón|ones)|organismos?|sindicatos?|gremios?|partidos?|sectores|críticos|partidarios|autoridades|fuentes?',
    'observador(?:a|es|as)?|empresari[oa]s?|asesor(?:a|es|as)?',
  ),
  en: anyOf(
    'article|authors?|newspapers?|media|press|journalists?|columnists?|editorial|communiqué|statement|report',
    'governments?|opposition|ministry|presidency|embassy|senators?|deput(?:y|ies)|legislators?|parliamentarians?',
    '(?:ex-)?presidents?|ministers?|ambassadors?|spokes(?:man|woman|person|people)|analysts?|experts?|academics?',
    'historians?|lawyers?|organi[sz]ations?|unions?|part(?:y|ies)|parts of|critics|supporters|authorities|sources?',
    'observers?|business leaders|advisers?',
  ),
}

/** What a person does when he or she gives a view: the beginnings of Spanish and English verbs. */
const sayings: Readonly<Record<Locale, RegExp>> = {
  es: /^(?:acus|afirm|agreg|aleg|añad|asegur|atribu|calific|celebr|comentó|compar|conden|consider|critic|cre[eyí]|cuestion|declar|defend|defin|dice|dij|elogi|estim|evoc|explic|expres|juzg|lament|llam|manifest|mencion|opin|plante|pronostic|propus|reconoc|rechaz|señal|sostien|sostuv|subray|valor|ve$|vio$|vincul|escrib)/iu,
  en: /^(?:accus|add|alleg|argu|assert|attribut|believ|blam|call|celebrat|claim|compar|condemn|consider|critici|declar|defend|describ|express|forecast|hail|held|hold|interpret|judg|lament|link|maintain|mention|not|prais|present|propos|recogni|reject|said|saw|say|sees?$|spok|stat|suggest|think|thought|view|warn|welcom|writ|wrot)/iu,
}

/** Names in a text that tell who speaks, and those that only tell what it is about. All are folded words. */
export type NamesOfText = { known: ReadonlySet<string>; subject: ReadonlySet<string>; places: ReadonlySet<string> }

/**
 * Whether a text says whose view it gives: by a phrase such as "according to", a word for a person or body, or a name. A word
 * with a capital letter is a name where it is no place and not the first of its sentence, and there where it is known. The
 * subject of a record is named in most of its texts, so his or her name counts only before a verb of saying.
 */
export function namesSpeaker(text: string, locale: Locale, { known, subject, places }: NamesOfText): boolean {
  if (phrases[locale].test(text) || speakers[locale].test(text)) return true
  const words = Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => ({ word, index }))
  return words.some(({ word, index }, at) => {
    if (!/^\p{Lu}/u.test(word)) return false
    const folded = foldText(word)
    if (subject.has(folded)) return sayings[locale].test(words[at + 1]?.word ?? '')
    if (places.has(folded)) return false
    return (
      (known.has(folded) && !isFunctionWord(folded)) ||
      !/(?:^|[.:;!?»”]\s+|[«“¿¡])$/u.test(text.slice(Math.max(0, index - 10), index))
    )
  })
}

function anyOf(...lines: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${lines.join('|')})(?!\\p{L})`, 'iu')
}

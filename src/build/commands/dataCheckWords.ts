import type { Locale } from '#src/domain/vocabulary.ts'

type Words = {
  noEarlier: (list: string) => string
  warnings: (count: number) => string
  /** `drafts` are not among the moves. */
  sound: (moves: number, drafts: number, articles: number, sources: number) => string
  problems: (count: number, files: number) => string
}

/** What the check says beside the problems. */
export const dataCheckWords: Readonly<Record<Locale, Words>> = {
  es: {
    noEarlier: (list) => `aquí no se conoce un ${list} anterior con que comparar`,
    warnings: (count) => (count === 1 ? '1 aviso; no impide publicar' : `${count} avisos; no impiden publicar`),
    sound: (moves, drafts, articles, sources) =>
      `están bien: ${counted(moves, 'movimiento', 'movimientos')}, ${drafts > 0 ? `${counted(drafts, 'borrador', 'borradores')}, ` : ''}${counted(articles, 'artículo', 'artículos')} y ${counted(sources, 'fuente', 'fuentes')}`,
    problems: (count, files) =>
      `${counted(count, 'problema', 'problemas')} en ${counted(files, 'archivo', 'archivos')}`,
  },
  en: {
    noEarlier: (list) => `no earlier ${list} is known here to compare with`,
    warnings: (count) => `${counted(count, 'warning', 'warnings')}; publishing goes on`,
    sound: (moves, drafts, articles, sources) =>
      `sound: ${counted(moves, 'move', 'moves')}, ${drafts > 0 ? `${counted(drafts, 'draft', 'drafts')}, ` : ''}${counted(articles, 'article', 'articles')} and ${counted(sources, 'source', 'sources')}`,
    problems: (count, files) => `${counted(count, 'problem', 'problems')} in ${counted(files, 'file', 'files')}`,
  },
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

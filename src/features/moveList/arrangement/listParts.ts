import type { ListSection } from './listSections.ts'

/** Sections that follow each other in a list, by the place of the first of them. */
export type ListPart = {
  at: number
  sections: readonly ListSection[]
  /** The year of all of them where they are rendered together; null where the section stands for itself. */
  year: number | null
}

/**
 * A long list in parts: sections that always stand, each for itself, and the others gathered by year where they follow each
 * other.
 */
export function listParts(
  sections: readonly ListSection[],
  stands: (section: ListSection) => boolean,
): readonly ListPart[] {
  const parts: { at: number; sections: ListSection[]; year: number | null }[] = []
  for (const [at, section] of sections.entries()) {
    const year = section.month === null || stands(section) ? null : section.month.year
    const last = parts.at(-1)
    if (year !== null && last?.year === year) last.sections.push(section)
    else parts.push({ at, sections: [section], year })
  }
  return parts
}

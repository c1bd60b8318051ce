import type { Person } from './move.ts'

/** A person's name where there is little room. */
export function shortNameOf({ name, shortName }: Pick<Person, 'name' | 'shortName'>): string {
  return shortName ?? name
}

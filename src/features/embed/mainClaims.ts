import type { Claim } from '#src/domain/move.ts'

/** How many statements an embed shows: the summary above has said the main thing. */
const most = 3

/** The weightiest statements, which editors put first, and how many are left out, readings by others included. */
export function mainClaims(claims: readonly Claim[]): { shown: readonly Claim[]; left: number } {
  const shown = claims.filter(({ nature }) => nature === 'reported').slice(0, most)
  return { shown, left: claims.length - shown.length }
}

/** Items that describe a thing otherwise than most of those with its key: `usual` is the description that most have. */
export type OddOne<Item> = { item: Item; usual: string | undefined; other: Item; agreeing: number }

/**
 * Where items of one key differ in a description, those that are not as most have it. Where no description is the most
 * common, the one that comes first counts as the usual one.
 */
export function oddOnes<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  describe: (item: Item) => string | undefined,
): OddOne<Item>[] {
  const byKey = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const alike = byKey.get(key)
    if (alike) alike.push(item)
    else byKey.set(key, [item])
  }
  return [...byKey.values()].flatMap((alike) => oddOnesOf(alike, describe))
}

function oddOnesOf<Item>(items: readonly Item[], describe: (item: Item) => string | undefined): OddOne<Item>[] {
  const byDescription = new Map<string | undefined, Item[]>()
  for (const item of items) {
    const alike = byDescription.get(describe(item))
    if (alike) alike.push(item)
    else byDescription.set(describe(item), [item])
  }
  const [usual] = [...byDescription].toSorted(([, a], [, b]) => b.length - a.length)
  const other = usual?.[1][0]
  if (!usual || other === undefined) return []
  return items
    .filter((item) => describe(item) !== usual[0])
    .map((item) => ({ item, usual: usual[0], other, agreeing: usual[1].length }))
}

/** The items whose key came before, each with the first that had it. Items without a key are passed over. */
export function repeats<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): { item: Item; first: Item }[] {
  const firsts = new Map<string, Item>()
  return items.flatMap((item) => {
    const key = keyOf(item)
    if (key === null) return []
    const first = firsts.get(key)
    if (first !== undefined) return [{ item, first }]
    firsts.set(key, item)
    return []
  })
}

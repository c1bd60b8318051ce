/**
 * The values of one facet for every item, packed: item `i` has the values `values[offsets[i]]` up to
 * `values[offsets[i + 1]]`, each a position in the facet's vocabulary.
 */
export type FacetColumn = { size: number; offsets: Uint32Array; values: Uint32Array }

/** Packs a facet. Values outside the vocabulary are left out: they could not be chosen. */
export function facetColumn<Item>(
  items: readonly Item[],
  vocabulary: readonly string[],
  valuesOf: (item: Item) => readonly string[],
): FacetColumn {
  const position = new Map(vocabulary.map((value, index) => [value, index]))
  const offsets = new Uint32Array(items.length + 1)
  const packed: number[] = []
  items.forEach((item, index) => {
    for (const value of valuesOf(item)) {
      const at = position.get(value)
      if (at !== undefined) packed.push(at)
    }
    offsets[index + 1] = packed.length
  })
  return { size: vocabulary.length, offsets, values: Uint32Array.from(packed) }
}

/** Packs lists of small numbers, such as those of sources, in the same way. */
export function numberColumn<Item>(items: readonly Item[], valuesOf: (item: Item) => readonly number[]): FacetColumn {
  const offsets = new Uint32Array(items.length + 1)
  const packed: number[] = []
  let size = 0
  items.forEach((item, index) => {
    for (const value of valuesOf(item)) {
      packed.push(value)
      size = Math.max(size, value + 1)
    }
    offsets[index + 1] = packed.length
  })
  return { size, offsets, values: Uint32Array.from(packed) }
}

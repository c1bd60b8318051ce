/**
 * The built-ins of JavaScript that the code of the site uses and the oldest browsers that it is made for lack. Only those load
 * this; tests/built/builtIns.test.ts says when one is missing here.
 */
export const olderBuiltIns = {
  Array: {
    findLast<T>(this: T[], test: (value: T, at: number, all: T[]) => unknown): T | undefined {
      for (let at = this.length - 1; at >= 0; at--) if (test(this[at] as T, at, this)) return this[at]
      return undefined
    },
    toReversed<T>(this: T[]): T[] {
      // oxlint-disable-next-line unicorn/no-array-reverse -- this is what toReversed is made of
      return Array.from(this).reverse()
    },
    toSorted<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
      // oxlint-disable-next-line unicorn/no-array-sort -- and this toSorted
      return Array.from(this).sort(compare)
    },
    toSpliced<T>(this: T[], ...change: [start: number, count: number]): T[] {
      const copy = Array.from(this)
      copy.splice(...change)
      return copy
    },
    with<T>(this: T[], at: number, value: T): T[] {
      const copy = Array.from(this)
      copy[at < 0 ? at + copy.length : at] = value
      return copy
    },
  },
  String: {
    toWellFormed(this: string): string {
      return this.replace(/\p{Surrogate}/gu, '\ufffd')
    },
  },
}

for (const [name, methods] of Object.entries(olderBuiltIns)) {
  const { prototype } = name === 'Array' ? Array : String
  for (const [method, value] of Object.entries(methods)) {
    if (!(method in prototype)) Object.defineProperty(prototype, method, { value, writable: true, configurable: true })
  }
}

import type { CompiledDataset } from '#src/record/compile/compile.ts'

/** The texts of the compiled files that single pages need, by their paths without version and ending: "moves/x". */
export function compiledTexts({ details, sources, corrections }: CompiledDataset): ReadonlyMap<string, string> {
  return new Map(
    [...details, sources, corrections].map(({ path, text }) => [path.replace(/\.[^./]*\.json$/, ''), text]),
  )
}

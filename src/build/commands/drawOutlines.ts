/**
 * Writes the outlines of countries for the map from the atlas package: without Antarctica and names, identified by ISO
 * code, rounded to what a screen can show. Run by hand (`npm run outlines`) when the atlas changes; the result is
 * committed, so that a build needs no atlas and a change of a border is reviewed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import countries from 'i18n-iso-countries'
import { quantize, transform } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

type Outline = Polygon | MultiPolygon
type Outlines = { countries: GeometryCollection }

const source = 'node_modules/world-atlas/countries-110m.json'
const target = 'src/features/charts/map/outlines.json'
const antarctica = '010'
/** Degrees per step of the grid: less than a pixel at every size of the map. */
const grid = { scale: [0.05, 0.05] as [number, number], translate: [-180, -90] as [number, number] }

const atlas = JSON.parse(readFileSync(source, 'utf8')) as Topology<Outlines>
const outlines = atlas.objects.countries.geometries
  .filter((geometry): geometry is Outline => isOutline(geometry) && geometry.id !== antarctica)
  .map(withCode)
const text = `${JSON.stringify(quantize(withArcsInUse(atlas, outlines), grid))}\n`
writeFileSync(target, text)
const packed = brotliCompressSync(text).length
process.stdout.write(`${target}: ${outlines.length} outlines, ${text.length} bytes, ${packed} in brotli\n`)

function isOutline({ type }: { type: unknown }): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

/** Land without a code in ISO 3166, as Kosovo, is drawn but cannot be chosen. */
function withCode({ type, arcs, id }: Outline): Outline {
  return { type, arcs, id: id === undefined ? undefined : countries.numericToAlpha2(id) } as Outline
}

/** A topology of the given outlines alone, with its arcs renumbered and in degrees. */
function withArcsInUse({ arcs, transform: scale }: Topology, geometries: Outline[]): Topology<Outlines> {
  if (!scale) throw new Error(`${source} is not quantized as expected`)
  const numbers = new Map<number, number>()
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc // ~ marks a reversed arc (TopoJSON 2.1.4)
    const known = numbers.get(old) ?? numbers.size
    numbers.set(old, known)
    return arc < 0 ? ~known : known
  }
  const renumbered = geometries.map((outline): Outline => {
    if (outline.type === 'Polygon') return { ...outline, arcs: outline.arcs.map((ring) => ring.map(renumber)) }
    return { ...outline, arcs: outline.arcs.map((rings) => rings.map((ring) => ring.map(renumber))) }
  })
  const toDegrees = transform(scale)
  return {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries: renumbered } },
    arcs: [...numbers.keys()].map((old) => (arcs[old] ?? []).map((point, at) => toDegrees(point, at > 0))),
  }
}

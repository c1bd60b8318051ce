import type { Node } from '@takumi-rs/core'
import type { Card } from '../cards/card.ts'
import type { AxisLabel, PhaseLabel } from './axisLabels.ts'
import { box, families, svg, textBox } from './boxes.ts'
import { masthead, placeRow, themeRow, titleRow } from './headParts.ts'
import type { Palette } from './palette.ts'
import { stage } from './stage.ts'

/** The size that Open Graph and X show uncropped, in pixels. */
export const pictureSize = { width: 1200, height: 630 }

const edge = (pictureSize.width - stage.width) / 2
const stageTop = 433
const headTop = 52
const stageSize = { width: stage.width, height: stage.height + stage.foot }
/** A head that is too high is cut off, so that it never overlaps the timeline. */
const headSize = { width: stage.width, height: stageTop - 32 - headTop }

/** The small timeline: its SVG layers from back to front, the labels of its axis and the names of its phases. */
export type PictureTimeline = {
  layers: readonly string[]
  labels: readonly AxisLabel[]
  phases: readonly PhaseLabel[]
}

/** A picture as the tree of nodes that the renderer draws; apart from the fonts, nothing else decides its pixels. */
export function pictureTree(card: Card, { layers, labels, phases }: PictureTimeline, palette: Palette): Node {
  return box(
    { width: '100%', height: '100%', position: 'relative', backgroundColor: palette.paper, color: palette.ink },
    [
      box(
        { position: 'absolute', left: edge, top: headTop, ...headSize, flexDirection: 'column', overflow: 'hidden' },
        [masthead(card, palette), titleRow(card), ...placeRow(card, palette), ...themeRow(card, palette)],
      ),
      ...layers.map((src) => svg(src, stageSize, { position: 'absolute', left: edge, top: stageTop })),
      ...phases.map((phase) => phaseName(phase, palette)),
      ...labels.map((label) => axisName(label, palette)),
    ],
  )
}

function phaseName({ text: words, left }: PhaseLabel, palette: Palette): Node {
  return textBox(words, {
    position: 'absolute',
    left: edge + left,
    top: stageTop - 28,
    fontFamily: families.sans,
    fontSize: 18,
    color: palette['ink-muted'],
  })
}

function axisName({ text: words, x, own }: AxisLabel, palette: Palette): Node {
  const width = 300
  return textBox(words, {
    position: 'absolute',
    left: edge + (own ? x - width / 2 : x),
    top: stageTop + stage.height + 6,
    width,
    textAlign: own ? 'center' : 'left',
    fontFamily: families.sans,
    fontSize: 19,
    fontWeight: own ? 600 : 400,
    color: own ? palette.date : palette['ink-muted'],
  })
}

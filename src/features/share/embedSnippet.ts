import { heightMessageType, schemeMessageType } from '#src/ui/hostMessages.ts'

/** A page within another: its whole address, what a screen reader calls it, and its size until it tells its height. */
export type EmbedFrame = { src: string; title: string; width: number | '100%'; height: number }

/** The element that shows it, at most as wide as its place. */
export function frameTag({ src, title, width, height }: EmbedFrame): string {
  return (
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" ` +
    'loading="lazy" style="max-width:100%;border:0"></iframe>'
  )
}

/** Ten lines for an editor of another site: the frame, and a script that gives it its height and tells it the look. */
export function embedSnippet(frame: EmbedFrame): string {
  return `${frameTag(frame)}
<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== '${heightMessageType}') return
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)
    if (!frame) return
    frame.height = data.height
    source.postMessage({ type: '${schemeMessageType}', scheme: getComputedStyle(frame).colorScheme }, '*')
  })
</script>
`
}

/** What an attribute between double quotes cannot hold as it is; "<" and ">" for readers that are less strict. */
function escapeAttribute(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
  return text.replaceAll(/[&"<>]/g, (sign) => entities[sign] ?? sign)
}

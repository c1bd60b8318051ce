import { heightMessageType } from '#src/ui/heightMessage.ts'

/** A page within another: its whole address, what a screen reader calls it, and its size until it tells its height. */
export type EmbedFrame = { src: string; title: string; width: number | '100%'; height: number }

/** The element that shows it, at most as wide as its place. */
export function frameTag({ src, title, width, height }: EmbedFrame): string {
  return (
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" ` +
    'loading="lazy" style="max-width:100%;border:0"></iframe>'
  )
}

/** A few lines for an editor of another site: the frame, and the script that gives it the height of its content. */
export function embedSnippet(frame: EmbedFrame): string {
  return `${frameTag(frame)}
<script>
  addEventListener('message', function (event) {
    if (!event.data || event.data.type !== '${heightMessageType}') return
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = event.data.height
    })
  })
</script>
`
}

/** What an attribute between double quotes cannot hold as it is; "<" and ">" for readers that are less strict. */
function escapeAttribute(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
  return text.replaceAll(/[&"<>]/g, (sign) => entities[sign] ?? sign)
}

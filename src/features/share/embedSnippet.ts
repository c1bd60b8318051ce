import { heightMessageType } from '#src/ui/host/heightMessage.ts'
import { schemeMessageType } from '#src/ui/host/schemeMessage.ts'

/** A page in a frame: its URL, its accessible name, and its size until it sends its height. */
export type EmbedFrame = { src: string; title: string; width: number | '100%'; height: number }

/** The iframe element, at most as wide as its container; the page in it may write to the clipboard. */
export function frameTag({ src, title, width, height }: EmbedFrame): string {
  return (
    `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" ` +
    'allow="clipboard-write" loading="lazy" style="max-width:100%;border:0"></iframe>'
  )
}

/**
 * About ten lines for the HTML of another site: the frame, and a script that sets its height and sends it the host's
 * `color-scheme`, at first and whenever an attribute of the host's root changes, as colour scheme switches do. It handles
 * only frames of this site, whose address ends in "/"; included twice on a page it does no harm.
 */
export function embedSnippet(frame: EmbedFrame, site: string, siteId: string): string {
  return `${frameTag(frame)}
<script>{
  const ours = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(${JSON.stringify(site)}))
  const tell = (frame) => frame.contentWindow.postMessage({ type: '${schemeMessageType(siteId)}', scheme: getComputedStyle(frame).colorScheme }, '*')
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== '${heightMessageType(siteId)}' || !Number.isFinite(data.height) || data.height <= 0) return
    for (const frame of ours()) if (frame.contentWindow === source) tell(Object.assign(frame, { height: data.height }))
  })
  for (const root of [document.documentElement, document.body]) new MutationObserver(() => ours().forEach(tell)).observe(root, { attributes: true })
}</script>
`
}

/** Escapes an attribute in double quotes; "<" and ">" too, for lenient parsers. */
function escapeAttribute(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
  return text.replaceAll(/[&"<>]/g, (sign) => entities[sign] ?? sign)
}

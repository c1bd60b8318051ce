/** The services for sharing a link. They are plain links: our pages load nothing from these services. */
export const shareTargets = ['whatsapp', 'x', 'bluesky', 'email'] as const
export type ShareTarget = (typeof shareTargets)[number]

/** The share URL of each service, as it documents it; RFC 6068 for e-mail. */
export function shareLinks({ title, url }: { title: string; url: string }): Record<ShareTarget, string> {
  const words = title.toWellFormed() // a typed search may hold a lone surrogate, on which encodeURIComponent throws
  return {
    whatsapp: `https://wa.me/?text=${encodeURIComponent(`${words}\n${url}`)}`,
    x: `https://x.com/intent/post?text=${encodeURIComponent(words)}&url=${encodeURIComponent(url)}`,
    bluesky: `https://bsky.app/intent/compose?text=${encodeURIComponent(`${words}\n${url}`)}`,
    email: `mailto:?subject=${encodeURIComponent(words)}&body=${encodeURIComponent(`${words}\r\n\r\n${url}\r\n`)}`,
  }
}

import type { ResolvedConfig } from 'vite'

/** Whether the site has drafts, as options of `readRecord`: in development, and in a build that was asked for with them. */
export function showsDrafts({ command, inlineConfig }: Pick<ResolvedConfig, 'command' | 'inlineConfig'>) {
  return { drafts: command === 'serve' || (inlineConfig.site?.drafts ?? false) }
}

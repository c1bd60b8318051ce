import type { ConfigEnv } from 'vite'

/** Whether Vite's own server runs as the desk, as `npm run desk` starts it. Never in a build, in whatever mode. */
export function isDesk({ command, mode, isPreview = false }: ConfigEnv): boolean {
  return command === 'serve' && mode === 'desk' && !isPreview
}

import { installFromDebian, programNamed, usualFolders } from '#tests/machine/programs.ts'

/**
 * The nginx of this machine, or one that Debian's root can install; null when there is none to be had.
 * Programs are looked for in these folders alone.
 */
export function findNginx(folders: readonly string[] = usualFolders): string | null {
  const found = programNamed(['nginx'], folders)
  if (found) return found
  installFromDebian(['nginx'], folders)
  return programNamed(['nginx'], folders)
}

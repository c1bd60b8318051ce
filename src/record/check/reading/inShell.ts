/** A path as an argument on the command line of a shell: one that begins with "-" would be an option. */
export function inShell(path: string): string {
  const argument = path.startsWith('-') ? `./${path}` : path
  return /^[\w./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}

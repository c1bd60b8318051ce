/**
 * The options of a command, as `read` has them. An Error that it throws for an option that is unknown or wrong ends the command
 * with exit code 2, and is printed with how the command is used: its trace would tell an editor nothing.
 */
export function optionsOf<Options>(usage: string, read: () => Options): Options {
  try {
    return read()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
    process.exit(2)
  }
}

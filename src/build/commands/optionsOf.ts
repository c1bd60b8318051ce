import { type Accepted, argumentFault, localeAmong } from '../arguments/argumentFault.ts'

/**
 * The options of a command, as `read` has them. An argument that the command does not take, and an Error that is thrown for a wrong
 * value, end it with exit code 2 and are printed with how the command is used: a trace would tell an editor nothing.
 */
export function optionsOf<Options>(usage: string, accepted: Accepted, read: () => Options): Options {
  const argv = process.argv.slice(3) // behind the name of the command's file
  const fault = argumentFault(argv, accepted)
  if (fault) return refuse(fault[localeAmong(argv)], usage)
  try {
    return read()
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage)
  }
}

function refuse(words: string, usage: string): never {
  process.stderr.write(`${words}\n${usage}\n`)
  process.exit(2)
}

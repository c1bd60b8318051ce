import { execFileSync } from 'node:child_process'

/** Runs git in a folder, apart from the settings of whoever runs the tests, and from a repository that is at work just now. */
export function gitIn(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null' }
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore', env })
}

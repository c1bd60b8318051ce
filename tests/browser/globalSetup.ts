import { findBrowser } from './findBrowser.ts'

/** Finds the browser once; the workers, which read the configuration anew, take it from the environment. */
export default async function globalSetup(): Promise<void> {
  process.env.TEST_BROWSER = JSON.stringify(await findBrowser())
}

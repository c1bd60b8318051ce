import { buildSecondRecord } from './secondRecord/secondRecord.ts'
import { buildOtherSites } from './served/builtSites.ts'
import { findNginx } from './served/findNginx.ts'
import { findBrowser } from './support/findBrowser.ts'

/** Finds the browser and nginx once; the workers, which read the configuration anew, take them from the environment. */
export default async function globalSetup(): Promise<void> {
  process.env.TEST_BROWSER = JSON.stringify(await findBrowser())
  buildSecondRecord()
  const nginx = findNginx()
  process.env.TEST_NGINX = nginx ?? ''
  if (nginx) buildOtherSites()
  else process.stdout.write('nginx cannot be had here: the tests of the shipped server configuration are skipped.\n')
}

import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { desk } from './desk/desk.ts'
import { shippedLicences } from './licences/shippedLicences.ts'
import { buildSite } from './vite/buildSite.ts'
import { codeLoading } from './vite/codeLoading.ts'
import { dataset } from './vite/dataset.ts'
import { previewPages } from './vite/previewPages.ts'
import { productionRouter } from './vite/productionRouter.ts'
import { recordModules } from './vite/recordModules.ts'
import { siteAddress } from './vite/siteAddress.ts'
import { siteBase } from './vite/siteBase.ts'
import { unusedComponents } from './vite/unusedComponents.ts'

/** The plugins of Vite, in this order. Unit tests get only the first, because they have their own data and no pages. */
export function plugins({ isUnitTest }: { isUnitTest: boolean }): PluginOption[] {
  const forTests = [react()]
  return isUnitTest
    ? forTests
    : [
        ...forTests,
        siteBase(), // sets the base, before the plugins that read it
        siteAddress(), // gives code and styles the public address
        desk(), // the desk of `npm run desk`, before the two whose place it takes there
        dataset(), // compiles the record for the browser in development; a build has a step for it
        recordModules(), // virtual modules with the subject of the record, and styles with the colours of its themes
        productionRouter(),
        unusedComponents(), // lets the bundles leave them out
        codeLoading(), // loads the app's code by a function of ours
        shippedLicences(), // of the packages and fonts in the bundles
        buildSite(), // builds the app and runs the steps of a build
        previewPages(), // lets `vite preview` answer as our server configurations in deploy/ do
      ]
}
